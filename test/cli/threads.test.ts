import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckedPlan } from '../../src/cli/check-plan';
import { hireThread } from '../../src/cli/threads';
import { parseDay } from '../../src/core/dates/day';
import { type BuiltServer, buildServer } from '../server/built-server';

const head = 'careerPlan: 1\nperson: Jo Rivera\npurpose: Run a division that merchants trust.\n';

describe('the command line with several threads', () => {
  let built: BuiltServer;
  let folder: string;
  before(async () => {
    built = await buildServer();
    folder = mkdtempSync(path.join(tmpdir(), 'career-plan-threads-'));
    cpSync('examples', path.join(folder, 'examples'), { recursive: true });
    for (let at = 0; at < 60; at++) {
      mkdirSync(path.join(folder, `team-${at % 7}`), { recursive: true });
      const goals = `goals:\n  g${at}: { goal: Be better at things, measure: nicer ${at} }\n`;
      writeFileSync(path.join(folder, `team-${at % 7}`, `p${at}.career.yaml`), `${head}gaols: {}\n${goals}`);
    }
    writeFileSync(
      path.join(folder, 'team-3', '.career-plan.json'),
      '{ "rules": { "vague-goal": "error" }, "wrods": 1 }',
    );
    writeFileSync(path.join(folder, 'team-5', '.career-plan.json'), 'no JSON');
    writeFileSync(path.join(folder, 'broken.career.yaml'), `${head}goals: [ { a: "b\n`);
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (...args: string[]) => {
    const around = ['check', '--today', '2026-11-22', ...args, '.', 'gone.career.yaml'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [built.commandLine, ...around], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  for (const format of ['text', 'json']) {
    it(`reports the same in ${format} from one thread and from several, byte for byte`, () => {
      const one = check('--format', format, '--jobs', '1');
      assert.equal(one.status, 2);
      assert.match(one.stderr, /gone\.career\.yaml: there is no such file.*wrods.*this is not JSON/s);
      assert.ok(one.stdout.length > 10_000);
      for (const jobs of ['2', '4']) assert.deepEqual(check('--format', format, '--jobs', jobs), one);
      assert.deepEqual(check('--format', format), one);
    });
  }

  it('leaves out the count when told to be quiet', () => {
    const { stdout } = check('--quiet');
    assert.doesNotMatch(stdout, /checked/);
    assert.ok(check().stdout.startsWith(stdout));
  });

  it('hears of a thread that dies, by a fault or by its end', async () => {
    const program = path.join(folder, 'thread.cjs');
    writeFileSync(
      program,
      `require('node:worker_threads').parentPort.on('message', ([file]) => {
        if (file === 'throw') throw new Error('boom');
        process.exit(7);
      });`,
    );
    const today = parseDay('2026-11-22');
    assert.ok(today !== undefined);
    const task = { format: 'text', colour: false, today, cwd: folder, tops: [] } as const;
    for (const [file, reason] of [
      ['throw', 'boom'],
      ['exit', 'it ended with 7'],
    ] as const) {
      const said = await new Promise((resolve) => {
        const done = (plans: readonly CheckedPlan[]) => resolve(plans);
        hireThread(program, task, { done, lost: resolve }).give([file]);
      });
      assert.equal(said, reason);
    }
  });
});
