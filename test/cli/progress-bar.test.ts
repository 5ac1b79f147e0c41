import assert from 'node:assert/strict';
import { runCommand } from '../../src/cli/command';
import { createProgressBar, type ProgressBar } from '../../src/cli/progress-bar';
import { parseDay } from '../../src/core/dates/day';
import { memoryFiles } from '../harness/memory-files';

/** What a terminal shows after what was written to it: the line that is still there. */
function lineAfter(written: string): string {
  let line = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  for (const part of written.match(/\r|\u001b\[K|[^\r\u001b]+/g) ?? []) {
    if (part === '\r' || part === '\u001b[K') line = '';
    else line += part;
  }
  return line;
}

describe('the progress on a terminal', () => {
  it('says nothing of work that is done in a moment', () => {
    let [written, time] = ['', 0];
    const bar = createProgressBar(
      (text) => (written += text),
      () => time,
    );
    for (time = 0; time < 300; time += 10) bar.show(time, 300);
    bar.clear();
    assert.equal(written, '');
  });

  it('says how far longer work is, now and then, and is gone at the end', () => {
    let [time, writes, written] = [0, 0, ''];
    const write = (text: string) => {
      writes++;
      written += text;
    };
    const bar = createProgressBar(write, () => time);
    for (time = 0; time <= 3_000; time++) bar.show(time, 3_000);
    assert.ok(writes > 10 && writes <= 40, `${writes} times`);
    bar.show(3_000, 3_000);
    assert.match(lineAfter(written), /^\[=+ *\] \d+ of 3000 plans$/);
    bar.clear();
    assert.equal(lineAfter(written), '');
  });

  it('makes way for each finding, and is not there with --quiet or for JSON', async () => {
    const today = parseDay('2026-11-22');
    assert.ok(today !== undefined);
    const slip = 'careerPlan: 1\nperson: Sam\npurpose: Be there when data must not be lost.\ngaols: {}\n';
    const run = async (...options: string[]) => {
      const told: string[] = [];
      const progress: ProgressBar = {
        show: (done, all) => told.push(`${done}/${all}`),
        clear: () => told.push('clear'),
      };
      await runCommand(['check', ...options, '/home'], {
        out: (text) => told.push(text.split(':')[0] ?? ''),
        err: () => assert.fail('nothing to complain about'),
        files: memoryFiles({ '/home/a.career.yaml': slip, '/home/b.career.yaml': slip }),
        cwd: '/home',
        today,
        colour: false,
        version: '9.9.9',
        startServer: () => {},
        progress,
      });
      return told;
    };
    assert.deepEqual(await run(), [
      'clear',
      '/home/a.career.yaml',
      '1/2',
      'clear',
      '/home/b.career.yaml',
      '2/2',
      'clear',
      '\n2 plans checked',
    ]);
    assert.deepEqual(await run('--quiet'), ['/home/a.career.yaml', '/home/b.career.yaml']);
    assert.ok(!(await run('--format', 'json')).includes('clear'));
  });
});
