/** Begins every line of the report: a host's console holds much else, and who runs the suite shows only these. */
const MARK = '│ ';

/** Tells of a run in console lines only, since a host has neither a terminal nor a page. */
export function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  let group = '';
  const print = (test: Mocha.Runnable, mark: string, note: string) => {
    const titles = test.titlePath();
    const parents = titles.slice(0, -1).join(' › ');
    if (parents !== group) say(parents);
    group = parents;
    say(`  ${mark} ${titles.at(-1) ?? ''}${note}`);
  };
  runner.on('pass', (test) => {
    passed += 1;
    print(test, '✓', ` (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    skipped += 1;
    print(test, '-', ' (skipped)');
  });
  runner.on('fail', (test, error) => {
    failed += 1;
    print(test, '✗', '');
    say(describeFailure(error).replaceAll(/^/gm, '      '));
  });
  runner.on('end', () => {
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    say(`${passed} passed, ${failed} failed${rest}`);
  });
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${show(error)}`;
  const values =
    'actual' in error && 'expected' in error
      ? [`  expected: ${show(error.expected)}`, `  actual:   ${show(error.actual)}`]
      : [];
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  return [`${error.name}: ${error.message}`, ...values, ...stack.slice(0, 12)].join('\n');
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value, undefined, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

/** For tests too: a line of their own in the report. */
export const say = (text: string) => console.log(text.replaceAll(/^/gm, MARK));
