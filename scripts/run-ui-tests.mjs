// @ts-check
/**
 * Runs the tests that drive a VS Code window from outside: `node scripts/run-ui-tests.mjs [FILES]`, by default every
 * `test/host/ui/*.test.mjs`. Exit status: 0 all passed, 1 something failed or nothing was found.
 */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Mocha from 'mocha';
import { ensureChromium } from './host/chromium.mjs';
import { endDriving, repository } from './host/drive.mjs';
import { ensureHost } from './host/install.mjs';
import { avoidMidnight } from './host/midnight.mjs';

const folder = join(repository, 'test', 'host', 'ui');

/** A window takes seconds to open; each wait inside a test has a limit of its own and says more than this one. */
const TEST_LIMIT_MS = 30 * 60_000;

async function findTests() {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {string[]} files */
async function run(files) {
  avoidMidnight();
  // Fetched before the first test, so that no test's time is spent on it.
  await ensureHost();
  await ensureChromium();
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_LIMIT_MS, slow: 20_000, reporter: 'spec', forbidOnly: true });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((/** @type {(failures: number) => void} */ done) => mocha.run(done));
}

try {
  const named = process.argv.slice(2).map((file) => resolve(file));
  const files = named.length > 0 ? named : await findTests();
  if (files.length === 0) throw new Error(`No test was found in ${folder}.`);
  process.exitCode = (await run(files)) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await endDriving();
}
