import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../scripts/host/lock.mjs';

describe('the lock of an install', () => {
  let folder = '';
  let file = '';
  const quiet = { waiting: () => undefined, limitMs: 10_000 };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-plan-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one work at a time, and the others after it', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([withLock(file, quiet, work), withLock(file, quiet, work), withLock(file, quiet, work)]);
    assert.equal(most, 1);
    assert.equal(existsSync(file), false);
  });

  it('is given back when the work fails', async () => {
    await assert.rejects(
      withLock(file, quiet, () => Promise.reject(new Error('no space'))),
      /no space/,
    );
    assert.equal(await withLock(file, quiet, async () => 'done'), 'done');
  });

  it('is taken over from a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(file, JSON.stringify({ pid, host: hostname() }));
    assert.equal(await withLock(file, quiet, async () => 'done'), 'done');
  });

  it('says who is in the way when its patience ends', async () => {
    await writeFile(file, JSON.stringify({ pid: process.pid, host: hostname() }));
    let told = 0;
    const options = { waiting: () => void told++, limitMs: 1 };
    await assert.rejects(
      withLock(file, options, async () => 'done'),
      (error: Error) => error.message.includes(file),
    );
    assert.equal(told, 1);
  });
});
