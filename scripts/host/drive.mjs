// @ts-check
/** Drives a real VS Code from outside, for tests of what only the eye and the hand can reach. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureHost } from './install.mjs';
import { launchBrowser, openWindow, screenshot, THEMES } from './page.mjs';
import { startHost } from './server.mjs';
import { scratchCopy } from './temporary.mjs';
import { workbenchOf } from './workbench.mjs';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Where tests leave what they photographed; git ignores it. */
export const pictureFolder = join(repository, 'out', 'pictures');

/**
 * @typedef {object} DriveOptions
 * @property {string} folder opened as a copy, which the work may change
 * @property {import('./page.mjs').Theme} [theme] default `light`
 * @property {string} [extension] the extension's folder; default the repository
 * @property {boolean} [trust] default true
 * @property {{ width: number, height: number }} [size]
 * @property {number} [scale]
 * @property {Record<string, unknown>} [settings] user settings; saving is left to the user
 * @property {string} [openFile] relative to the folder
 * @property {string} [workspace] a workspace file of the folder, relative to it, opened instead of the folder
 * @property {string} [beside] the folder of another extension, which runs beside it; it needs no building
 * @property {string} [language] of the extension's words; default English
 * @property {string} [name] of the picture taken when the work fails
 */

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;

/**
 * Opens a copy of `folder` in a fresh VS Code with the extension loaded, and ends all of it after `work`. The browser is
 * shared and ended by `endDriving`.
 * @template T
 * @param {DriveOptions} options
 * @param {(workbench: import('./workbench.mjs').Workbench) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWorkbench(options, work) {
  const { theme = 'light', extension = repository, trust = true, name = 'workbench' } = options;
  const install = await ensureHost();
  browser ??= ensureChromium().then(launchBrowser);
  // A window in a browser would save by itself after a second, and what is typed slowly would be undone in two steps.
  const settings = { 'files.autoSave': 'off', ...options.settings, 'workbench.colorTheme': THEMES[theme].name };
  const beside = options.beside === undefined ? undefined : await installed(options.beside);
  const [chromium, copy, host] = await Promise.all([
    browser,
    scratchCopy(options.folder),
    startHost({
      install,
      trust,
      ...(beside && { extensionsDir: dirname(beside.folder) }),
      ...(options.language !== undefined && { language: options.language }),
    }),
  ]);
  try {
    await host.configure(settings);
    const url = host.url({
      folder: copy.folder,
      extensionDevelopmentPath: extension,
      ...(options.workspace === undefined ? {} : { workspace: join(copy.folder, options.workspace) }),
      ...(options.openFile === undefined ? {} : { openFile: join(copy.folder, options.openFile) }),
    });
    const window = await openWindow(chromium, {
      url,
      ...(options.size && { size: options.size }),
      ...(options.scale && { scale: options.scale }),
      defaults: settings,
    });
    try {
      return await work(workbenchOf(window, { folder: copy.folder, pictures: pictureFolder }));
    } catch (error) {
      const file = join(pictureFolder, `failure-${name.replaceAll(/[^\w-]+/g, '-')}.png`);
      await screenshot(window.page, file).then(
        () => console.error(`Picture of the failure: ${file}`),
        () => undefined,
      );
      console.error(`The server's last words:\n${host.logTail()}`);
      throw error;
    } finally {
      await window.page.context().close();
    }
  } finally {
    await host.stop();
    await Promise.all([copy.remove(), beside?.remove()]);
  }
}

/**
 * A folder of installed extensions with one in it, as the editor lays them out.
 * @param {string} extension
 */
async function installed(extension) {
  const { publisher, name, version } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  return scratchCopy(extension, `${publisher}.${name}-${version}`);
}

/** Ends the shared browser. */
export async function endDriving() {
  await (await browser)?.close();
  browser = undefined;
}
