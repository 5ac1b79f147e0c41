// @ts-check
/** Finds the browser that shows the embedded VS Code to the tests, or installs it where that is ours to do. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined ? [] : [join(base, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
};

/**
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>} the path of a Chromium or Chrome; rejects with a message that says what to install
 */
export async function ensureChromium({ log = console.log } = {}) {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    log('Chromium is not here yet: installing the package "chromium" with apt-get.');
    const begin = Date.now();
    await apt(['update', '-q']);
    await apt(['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    log(`Chromium is ready: ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(missing());
}

/** @returns {string | undefined} */
function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  const places = process.platform === 'darwin' || process.platform === 'win32' ? PLACES[process.platform] : [];
  return NAMES.map(onPath).find((file) => file !== undefined) ?? places.find((file) => existsSync(file));
}

/**
 * @param {string} name
 * @returns {string | undefined} the program's path
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((end) => join(folder, name + end))).find((file) => existsSync(file));
}

/**
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function apt(args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said = `${said}${chunk}`.slice(-2_000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args.join(' ')} ended with status ${code}.\n${said}\n${missing()}`));
    });
  });
}

function missing() {
  return [
    'The tests need Chromium or Chrome to show VS Code, and found neither. Install it:',
    '  Debian, Ubuntu:  sudo apt-get install chromium   (Ubuntu: chromium-browser)',
    '  Fedora:          sudo dnf install chromium',
    '  macOS:           brew install --cask google-chrome',
    '  Windows:         winget install Google.Chrome',
    'If it is in a place of its own, set CHROME_PATH to the program.',
  ].join('\n');
}
