// @ts-check
/** A window of VS Code in a headless browser. Every wait polls with a limit and says what it waited for. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

/** The editor's own themes, by the kind of theme a webview is told about. */
export const THEMES = /** @type {const} */ ({
  light: { name: 'Light Modern', label: 'Light Modern', kind: 'vs' },
  dark: { name: 'Dark Modern', label: 'Dark Modern', kind: 'vs-dark' },
  'high-contrast': { name: 'Default High Contrast', label: 'Dark High Contrast', kind: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', label: 'Light High Contrast', kind: 'hc-light' },
});

/** @typedef {keyof typeof THEMES} Theme */

/**
 * @typedef {object} WindowOptions
 * @property {string} url from `host.url`
 * @property {{ width: number, height: number }} [size] in CSS pixels
 * @property {number} [scale] device pixels per CSS pixel; 2 for pictures
 * @property {Record<string, unknown>} [defaults] settings the window begins with, such as its theme
 * @property {(type: string, args: unknown[]) => void} [onHostLog] what the extension host prints
 * @property {(code: number) => void} [onHostExit] the result of a test suite inside the extension host
 */

// Limits cost time only where something is wrong; a slow, busy machine needs its time.
export const STEP_LIMIT_MS = 120_000;
const OPEN_LIMIT_MS = 180_000;

/**
 * @param {string} executablePath from `ensureChromium`
 */
export function launchBrowser(executablePath) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  args.push('--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage');
  // Nothing outside this machine is ever asked, whatever the workbench or a plan would like.
  args.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  return chromium.launch({ executablePath, args, headless: true, handleSIGINT: false, handleSIGTERM: false });
}

/**
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page
 * @property {string[]} outside addresses beyond this machine that anything in the window has asked for
 * @property {string[]} dialogs texts of `alert` and its kind, and addresses of further windows, wherever they came from
 */

/**
 * Opens a window and waits until the workbench stands.
 * @param {import('playwright-core').Browser} browser
 * @param {WindowOptions} options
 * @returns {Promise<Window>}
 */
export async function openWindow(browser, { url, size, scale, defaults, onHostLog, onHostExit }) {
  const context = await browser.newContext({
    viewport: size ?? { width: 1280, height: 800 },
    deviceScaleFactor: scale ?? 1,
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_LIMIT_MS);
  /** @type {Pick<Window, 'outside' | 'dialogs'>} */
  const seen = { outside: [], dialogs: [] };
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(https?|wss?|ftp):$/.test(address.protocol) && address.hostname !== '127.0.0.1')
      seen.outside.push(address.href);
  });
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.dialogs.push(popup.url()));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
    onHostLog?.(type, args),
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => onHostExit?.(code));
  if (defaults) await page.addInitScript(beginWith, defaults);
  try {
    await page.goto(url, { timeout: OPEN_LIMIT_MS, waitUntil: 'domcontentloaded' });
    // The workbench stands before its theme is read; one of the built-in themes is always chosen here.
    await page.waitForSelector('.monaco-workbench[class*="vscode-theme-"] .part.statusbar', { timeout: OPEN_LIMIT_MS });
  } catch (error) {
    await context.close();
    throw new Error(`The window did not come up: ${error instanceof Error ? error.message : error}`);
  }
  return { page, ...seen };
}

/**
 * A window in a browser keeps what its user set in the browser, where no file reaches. The settings it begins with stand in
 * an attribute of its page: whoever reads it there finds these among them, after a reload, too. Runs in the page.
 * @param {Record<string, unknown>} defaults
 */
function beginWith(defaults) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || value === null) return value;
    const known = JSON.parse(value);
    return JSON.stringify({ ...known, configurationDefaults: { ...known.configurationDefaults, ...defaults } });
  };
}

/**
 * Asks again and again until the answer is something.
 * @template T
 * @param {string} what for the message: "the panel shows a chart"
 * @param {() => Promise<T | undefined | false> | T | undefined | false} ask
 * @param {number} [limitMs]
 * @returns {Promise<T>}
 */
export async function until(what, ask, limitMs = STEP_LIMIT_MS) {
  const end = Date.now() + limitMs;
  /** @type {unknown} */
  let last;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A frame or row that is being replaced throws; the next look sees its successor.
      last = error;
    }
    await pause(50);
  } while (Date.now() < end);
  const reason = last instanceof Error ? ` (${last.message.split('\n')[0]})` : '';
  throw new Error(`Waited ${limitMs / 1000} s in vain until ${what}${reason}.`);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} file with the folder made if absent
 */
export async function screenshot(page, file) {
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}
