// @ts-check
/**
 * Runs the compiled host suite in the desktop VS Code: `npm run test:desktop -- [--vscode VERSION] [--code PROGRAM]`.
 * The build is downloaded by @vscode/test-electron on first use, unless an installed one is named with `--code`.
 * Exit status: 0 all passed, 1 something failed or VS Code could not be had, 2 wrong use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { repository } from './host/drive.mjs';
import { scratchCopy, temporaryFolder } from './host/temporary.mjs';

const SUITE = join(repository, 'out', 'host', 'suite.js');
const USAGE = 'Usage: npm run test:desktop -- [--vscode VERSION] [--code PROGRAM]';

/** @param {string} version such as `stable`, `insiders`, `1.75.0` */
async function download(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(repository, '.cache', 'vscode-desktop') });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The desktop build of VS Code could not be downloaded (${reason}).\n` +
        'Check that update.code.visualstudio.com can be reached, or name an installed build:\n' +
        '  npm run test:desktop -- --code /usr/share/code/code\n' +
        'The same suite runs without it, in a VS Code from npm: npm run test:host',
    );
  }
}

/** @param {{ vscode: string, code: string | undefined }} options */
async function test({ vscode, code }) {
  if (!existsSync(SUITE)) throw new Error(`${SUITE} is not there: run "node esbuild.mjs --tests" first.`);
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error('The desktop VS Code needs a display. Without one: xvfb-run -a npm run test:desktop');
  }
  if (code !== undefined && !existsSync(code)) throw new Error(`There is no program ${code}.`);
  const program = code ?? (await download(vscode));
  const workspace = await scratchCopy(join(repository, 'test', 'host', 'workspace'));
  const data = await temporaryFolder('desktop');
  const launchArgs = [
    workspace.folder,
    '--disable-extensions',
    '--disable-workspace-trust',
    `--user-data-dir=${data.folder}`,
  ];
  if (process.getuid?.() === 0) launchArgs.push('--no-sandbox');
  try {
    await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: [repository, join(repository, 'test', 'host', 'beside')],
      extensionTestsPath: SUITE,
      launchArgs,
    });
  } finally {
    await workspace.remove();
    await data.remove();
  }
}

let options;
try {
  const string = /** @type {const} */ ({ type: 'string' });
  options = parseArgs({ options: { vscode: string, code: string } }).values;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exit(2);
}
try {
  await test({ vscode: options.vscode ?? 'stable', code: options.code });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
