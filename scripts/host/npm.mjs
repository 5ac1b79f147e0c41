// @ts-check
/** Runs npm the same way on every platform: by its own script with the Node at hand, without a shell. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { startGroup } from './processes.mjs';

/** @returns {string | undefined} npm's script, from the npm that started us or the one beside our Node. */
function npmScript() {
  const started = process.env['npm_execpath'];
  const bin = dirname(process.execPath);
  const candidates = [
    started !== undefined && basename(started) === 'npm-cli.js' ? started : undefined,
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((file) => file !== undefined && existsSync(file));
}

/**
 * Installs exactly what the lock file in `folder` says, without running any package's scripts.
 * @param {string} folder holds package.json and package-lock.json
 * @returns {Promise<void>} rejects with npm's own words
 */
export function npmCi(folder) {
  const args = ['ci', '--omit=dev', '--include=optional', '--ignore-scripts'];
  args.push('--no-audit', '--no-fund', '--no-bin-links', '--engine-strict=false', '--loglevel=error');
  const script = npmScript();
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child =
      script === undefined
        ? startGroup(windows ? 'npm.cmd' : 'npm', args, {
            cwd: folder,
            shell: windows,
            stdio: ['ignore', 'pipe', 'pipe'],
          })
        : startGroup(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said = `${said}${chunk}`.slice(-20_000);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(explain(code, said)))));
  });
}

/**
 * @param {number | null} code
 * @param {string} said
 */
function explain(code, said) {
  const unreachable = /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
    said,
  );
  const full = /\bENOSPC\b/.test(said);
  const advice = unreachable
    ? 'npm cannot reach its registry. Check the connection, the proxy, and "npm config get registry", then try again.'
    : full
      ? 'The disk is full: VS Code needs about 450 MB here.'
      : `npm ended with status ${code}.`;
  const detail = said
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/^npm \S+ +at /.test(line))
    .slice(0, 5)
    .join('\n');
  return detail === '' ? advice : `${advice}\n${detail}`;
}
