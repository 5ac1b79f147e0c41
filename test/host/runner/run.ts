// The browser build of mocha runs in both extension hosts, Node's and the web worker's; it announces itself as a global.
import 'mocha/mocha.js';
import { report, say } from './report';
import { filesAreWatched } from './watching';

/** Each wait inside a test has a limit of its own and says more than this one. */
const TEST_LIMIT_MS = 10 * 60_000;

/** A test file by its name, loaded when mocha's words (`describe`, `it`) are in place. */
export type TestFile = readonly [name: string, load: () => unknown];

/**
 * Runs the suite inside an extension host and prints a line for each test and `N passed, N failed` at the end.
 * @returns when every test passed; rejects when one failed, and when there were none, so that silence is never success.
 */
export function runSuite(files: readonly TestFile[]): Promise<void> {
  // Who asked for one host must not be answered by the other.
  say(`host: ${'importScripts' in globalThis ? 'web' : 'node'}`);
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_LIMIT_MS, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  mocha.suite.beforeAll('the files are watched', filesAreWatched);
  for (const [name, load] of files) {
    try {
      load();
    } catch (error) {
      mocha.suite.addTest(
        new Mocha.Test(`${name} loads`, () => {
          throw error;
        }),
      );
    }
  }
  return new Promise((resolve, reject) => {
    // `Mocha.prototype.run`, not `mocha.run` of the page: that one asks for a page's address, which a host has not.
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      if (runner.total === 0) reject(new Error('No test was found.'));
      else if (failures > 0) reject(new Error(`${failures} of ${runner.total} tests failed.`));
      else resolve();
    });
    report(runner);
  });
}
