// @ts-check
/** The desktop VS Code of this machine, as an instance of its own that can be ended without touching the user's. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onPath } from './chromium.mjs';
import { endGroup, startGroup } from './processes.mjs';
import { CLEAN_WINDOW } from './server.mjs';
import { temporaryFolder } from './temporary.mjs';

/** @returns {string | undefined} the `code` command, where it can open a window */
export function findDesktop() {
  // In the terminal of a remote window `code` only talks to that window; as root it refuses; without a display it cannot.
  const remote = process.env['VSCODE_IPC_HOOK_CLI'] !== undefined;
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  return remote || root || !display ? undefined : onPath('code');
}

/**
 * @param {{ code: string, extension: string, folder: string }} options
 * @returns {Promise<{ ended: Promise<void>, stop: () => Promise<void> }>} `ended` when the user closes the window
 */
export async function startDesktop({ code, extension, folder }) {
  const temporary = await temporaryFolder('code');
  const data = temporary.folder;
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User', 'settings.json'), `${JSON.stringify(CLEAN_WINDOW, undefined, 2)}\n`);
  const args = ['--wait', '--new-window', `--extensionDevelopmentPath=${extension}`, `--user-data-dir=${data}`];
  args.push('--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', folder);
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const command = startGroup(windows ? `"${code}"` : code, quoted, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  const ended = new Promise((/** @type {(value: void) => void} */ done, failed) => {
    command.once('error', failed);
    command.once('exit', (status) =>
      status === 0 || status === null ? done() : failed(new Error(`"${code}" ended with status ${status}.`)),
    );
  });
  const stop = async () => {
    await endInstance(data);
    await endGroup(command);
    await temporary.remove();
  };
  return { ended, stop };
}

/**
 * The window is no child of the `code` command; the instance writes its process id beside its data.
 * @param {string} data
 */
async function endInstance(data) {
  const pid = Number(await readFile(join(data, 'code.lock'), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 1) return;
  try {
    process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 100; tries++) {
      process.kill(pid, 0);
      await pause(50);
    }
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
