import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { panelHtml } from '../../src/webview/page';
import type { ToPanel } from '../../src/webview/protocol';

/** The panel in a page of a real browser, with an editor that only writes down what it is told. */
export interface PanelPage {
  readonly page: Page;
  /** Sends a message the way the editor does, and waits until the panel has dealt with it. */
  readonly send: (message: ToPanel) => Promise<void>;
  /** The messages the panel has posted. */
  readonly posted: () => Promise<unknown[]>;
  /** What the panel keeps. */
  readonly kept: () => Promise<unknown>;
  /** Addresses that were asked for besides the page, its script and its stylesheet. */
  readonly strayRequests: readonly string[];
  /** Dialogs, errors and refusals of the content security policy. */
  readonly incidents: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PanelSetting {
  readonly width?: number;
  readonly theme?: string;
  readonly state?: unknown;
  /** Whether the panel is in a frame beside an input, as in an editor. */
  readonly isFramed?: boolean;
}

/** Default colours of the four kinds of theme: text, quiet text, background, focus and the chart's. */
export const themes = {
  'vscode-dark': ['#cccccc', '#9d9d9d', '#1f1f1f', '#0078d4', '#f14c4c', '#59a4f9', '#cca700', '#89d185'],
  'vscode-light': ['#3b3b3b', '#3b3b3b', '#ffffff', '#005fb8', '#e51400', '#0063d3', '#bf8803', '#388a34'],
  'vscode-high-contrast': ['#ffffff', '#ffffffb3', '#000000', '#f38518', '#f48771', '#59a4f9', '#ffd370', '#89d185'],
  'vscode-high-contrast-light': [
    '#292929',
    '#292929b3',
    '#ffffff',
    '#006bbd',
    '#b5200d',
    '#0063d3',
    '#895503',
    '#374e06',
  ],
} as const;

const variables = [
  'foreground',
  'descriptionForeground',
  'editor-background',
  'focusBorder',
  'charts-red',
  'charts-blue',
  'charts-yellow',
  'charts-green',
];

/** A script that puts a theme on the page, as the editor does when it changes. */
export function themeScript(theme: string): string {
  const colours = Object.entries(themes).find(([name]) => name === theme)?.[1] ?? [];
  const set = variables.map(
    (name, i) => `document.documentElement.style.setProperty('--vscode-${name}', '${colours[i] ?? ''}')`,
  );
  return `document.body.className = '${theme}'; ${set.join('; ')};`;
}

/** Starts the browser of this machine; says what to install where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const finder: unknown = await import(pathToFileURL(resolve('scripts/host/chromium.mjs')).href);
  if (typeof finder !== 'object' || finder === null || !('ensureChromium' in finder))
    throw new Error('No ensureChromium.');
  const { ensureChromium } = finder;
  if (typeof ensureChromium !== 'function') throw new Error('ensureChromium is no function.');
  const executablePath = String(await ensureChromium());
  return chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

export interface PanelFiles {
  readonly script: string;
  readonly style: string;
}

/** The panel's script and stylesheet, built from what is there now. */
export async function buildPanel(): Promise<PanelFiles> {
  const build = async (entry: string, options: esbuild.BuildOptions) => {
    const { outputFiles } = await esbuild.build({ ...options, entryPoints: [entry], bundle: true, write: false });
    return outputFiles?.[0]?.text ?? '';
  };
  const [script, style] = await Promise.all([
    build('src/webview/main.ts', { format: 'iife', target: 'es2021', minify: true }),
    build('src/webview/panel.css', { minify: true }),
  ]);
  return { script, style };
}

const origin = 'http://panel.test';

/** Opens the panel in a page of its own. */
export async function openPanel(
  browser: Browser,
  { script, style }: PanelFiles,
  setting: PanelSetting = {},
): Promise<PanelPage> {
  const context = await browser.newContext({ viewport: { width: setting.width ?? 1000, height: 700 } });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.push(`console: ${message.text()}`);
  });
  const parts = {
    scriptUri: `${origin}/webview.js`,
    styleUri: `${origin}/webview.css`,
    cspSource: origin,
    nonce: 'once',
  };
  const files = new Map([
    [`${origin}/panel`, { contentType: 'text/html', body: panelHtml({ ...parts, title: 'Progress' }) }],
    // The way the editor holds it: a frame beside a place to type.
    [`${origin}/editor`, { contentType: 'text/html', body: '<input><iframe src="/panel" width="900"></iframe>' }],
    [`${origin}/webview.js`, { contentType: 'text/javascript', body: script }],
    [`${origin}/webview.css`, { contentType: 'text/css', body: style }],
  ]);
  await page.route('**/*', (route) => {
    const file = files.get(route.request().url());
    if (file) return route.fulfill(file);
    strayRequests.push(route.request().url());
    return route.abort();
  });
  await page.addInitScript(`
    window.posted = [];
    window.kept = ${JSON.stringify(setting.state ?? null)} ?? undefined;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.posted.push(message),
      getState: () => window.kept,
      setState: (state) => { window.kept = JSON.parse(JSON.stringify(state)); },
    });
    document.addEventListener('DOMContentLoaded', () => { ${themeScript(setting.theme ?? 'vscode-dark')} });
  `);
  await page.goto(setting.isFramed ? `${origin}/editor` : `${origin}/panel`);
  return {
    page,
    strayRequests,
    incidents,
    send: async (message) => {
      // A message of our own behind it: when that has arrived, so has the panel's.
      await page.evaluate(
        `new Promise((done) => {
          const panel = frames[0] ?? window;
          const seen = ({ data }) => { if (data === 'sent') { panel.removeEventListener('message', seen); done(); } };
          panel.addEventListener('message', seen);
          panel.postMessage(${JSON.stringify(message)}, '*');
          panel.postMessage('sent', '*');
        })`,
      );
    },
    posted: () => page.evaluate('window.posted'),
    kept: () => page.evaluate('window.kept'),
    close: () => context.close(),
  };
}
