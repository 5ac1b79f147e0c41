// Makes the `.vsix` of what is built: `node scripts/package.mjs [--out FILE]`. The same sources give the same bytes, on any
// day, in any folder and time zone: files have the time of the last commit (or SOURCE_DATE_EPOCH) and one mode.

import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });

/** Seconds since 1970; a day long ago where nobody knows when the sources were written. */
function sourceDate() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return /^\d+\s*$/.test(stdout ?? '') ? stdout.trim() : '946684800';
}

// Both are read when a file's time is written: the archive holds local time.
process.env.SOURCE_DATE_EPOCH ??= sourceDate();
process.env.TZ = 'UTC';
const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');

const staged = await mkdtemp(path.join(tmpdir(), 'career-plan-package-'));
try {
  for (const file of await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None })) {
    const copy = path.join(staged, file);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(file, copy);
    await chmod(copy, 0o644);
  }
  await createVSIX({
    cwd: staged,
    packagePath: path.resolve(values.out),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
} finally {
  await rm(staged, { recursive: true, force: true });
}
