import { planWith } from '../findings/example';
import type { TrackedEntry } from '../plan/model';
import type { JsonValue } from '../syntax/to-json';
import type { Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'missing-measure',
  summary: 'a goal, an initiative or a deliverable without a measure.',
  why: 'Without a measure nobody can tell whether it worked, and you are left with opinions when the review comes.',
  severity: 'warning',
  fix: 'Insert a measure: a number from a baseline to a target, or an outcome somebody else can confirm.',
  *checkEntry(entry) {
    if (entry.keys.has('measure')) return;
    yield {
      path: entry.path,
      part: 'key',
      message: `This ${entry.kind} has no “measure” yet. Add a number, such as “measure: { what: talks given, baseline: 0, target: 4 }”, or an outcome others can confirm: “measure: certificate issued”.`,
      fixes: () => [
        insertion(entry, 'Add a measure with numbers', { what: 'what is counted', baseline: 0, target: 10 }),
        insertion(entry, 'Add a yes/no measure', 'What is there in the end, and who confirms it'),
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});

function insertion({ path, kind, keys }: TrackedEntry, title: string, value: JsonValue): Fix {
  const before =
    kind === 'initiative' ? ['finish', 'start', 'title'] : kind === 'goal' ? ['goal'] : ['category', 'what'];
  const after = before.find((key) => keys.has(key));
  return {
    title,
    edits: [{ kind: 'insert', path, key: 'measure', value, ...(after === undefined ? {} : { after }) }],
    safe: false,
  };
}
