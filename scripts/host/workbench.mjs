// @ts-check
/** What a user does in a window of VS Code and sees there, as a vocabulary for tests and pictures. */
import { basename, join } from 'node:path';
import { STEP_LIMIT_MS, screenshot, THEMES, until } from './page.mjs';

/** How long a step waits before it is taken once more, and how long a command may take to be offered. */
const PATIENCE_MS = 5_000;
const PICK_LIMIT_MS = 180_000;

/** @typedef {{ label: string, description: string, aria: string, level: number, expanded: boolean | undefined }} TreeRow */

/**
 * @param {import('./page.mjs').Window} window
 * @param {{ folder: string, pictures: string }} folders the opened one, and the one for pictures
 */
export function workbenchOf({ page, outside, dialogs }, { folder, pictures }) {
  const input = page.locator('.quick-input-widget:visible .quick-input-box input');
  const choices = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');

  const self = {
    page,
    /** The opened copy, which tests may read and change. */
    folder,
    until,
    /** Addresses beyond this machine that anything in the window has asked for. */
    outsideRequests: () => [...outside],
    /** Texts of `alert` and its kind, and addresses of further windows, wherever they came from. */
    dialogs: () => [...dialogs],

    /**
     * Runs a command by its full title: `Career Plan: Show Progress`.
     * @param {string} title
     */
    command: (title) => pick(`>${title}`, title),

    /**
     * Opens the command palette on a text.
     * @param {string} text such as `>Career Plan: ` for commands that begin like that
     */
    palette: (text) => openPalette(text),

    /**
     * Opens a file of the folder in an editor and waits for its text.
     * @param {string} path relative to the folder
     */
    async openFile(path) {
      const name = basename(path);
      await pick(join(folder, path), name);
      const lines = page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"] .view-line`);
      await until(`${path} is open`, async () => {
        const tab = page.locator('.tab.active .tab-label', { hasText: name });
        return (await tab.isVisible()) && (await lines.count()) > 0;
      });
    },

    /**
     * Types as a user would: the editor's own habits (brackets, indentation) apply.
     * @param {string} text
     */
    type: (text) => page.keyboard.type(text),

    /** @param {string} keys such as `Control+End` */
    press: (keys) => page.keyboard.press(keys),

    /**
     * Puts the cursor at a place of the active editor.
     * @param {number} line from 1
     * @param {number} [column] from 1
     */
    async goTo(line, column = 1) {
      const place = page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line},`) });
      await until(`the cursor is on line ${line}`, async () => {
        await openPalette(`:${line}:${column}`);
        // Pressed where it is wanted: in the text it would break a line.
        await input.press('Enter', { timeout: PATIENCE_MS });
        await page.waitForSelector('.editor-instance .monaco-editor.focused', { timeout: PATIENCE_MS });
        return place.waitFor({ timeout: PATIENCE_MS }).then(() => true);
      });
    },

    /** Where the cursor of the active editor is, as the status bar says it: `Ln 3, Col 1`. */
    cursor: () => page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText({ timeout: PATIENCE_MS }),

    /** The lines of the active editor that are on the screen. */
    async visibleLines() {
      const lines = page.locator('.editor-group-container.active .view-lines .view-line');
      const placed = await lines.evaluateAll((all) =>
        all.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' })),
      );
      return placed.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
    },

    /**
     * The frame of a webview that holds a match for the selector.
     * @param {string} selector
     * @param {number} [limitMs]
     * @returns {Promise<import('playwright-core').Frame>}
     */
    webview: (selector, limitMs = STEP_LIMIT_MS) =>
      until(
        `a webview shows ${selector}`,
        async () => {
          for (const frame of page.frames().filter((candidate) => candidate !== page.mainFrame())) {
            if ((await frame.$(selector).catch(() => null)) !== null) return frame;
          }
          return undefined;
        },
        limitMs,
      ),

    /**
     * The rows of the trees in the side bar that are on the screen.
     * @param {string} [pane] only the view with this title
     * @returns {Promise<TreeRow[]>}
     */
    tree: (pane) =>
      readRows(pane === undefined ? '.part.sidebar' : `.part.sidebar .pane:has(.pane-header[aria-label^="${pane}"])`),

    /**
     * The rows of the Problems panel as a screen reader says them: message, source, code, place.
     * @returns {Promise<string[]>}
     */
    async problems() {
      if (!(await page.locator('.markers-panel').isVisible())) {
        await self.command('Problems: Focus on Problems View');
        await page.waitForSelector('.markers-panel');
      }
      const rows = page.locator('.markers-panel .monaco-list-row');
      return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent ?? ''));
    },

    /** How many words of the active editor are underlined, by severity. */
    async underlined() {
      const count = (/** @type {string} */ kind) =>
        page.locator(`.editor-group-container.active .squiggly-${kind}`).count();
      return { error: await count('error'), warning: await count('warning'), info: await count('info') };
    },

    /**
     * Rests the pointer on a word of the active editor and gives the hover that appears.
     * @param {string} text as it stands on the screen
     * @returns {Promise<import('playwright-core').Locator>}
     */
    async hover(text) {
      const word = page.locator('.editor-group-container.active .view-line span', { hasText: text }).last();
      const hover = page.locator('.monaco-hover:visible .monaco-hover-content').first();
      await until(`a hover appears on "${text}"`, async () => {
        await page.mouse.move(1, 1);
        await word.hover();
        return hover.waitFor({ state: 'visible', timeout: 3_000 }).then(() => true);
      });
      return hover;
    },

    /**
     * Opens a view container by the title in the activity bar.
     * @param {string} title
     */
    async openView(title) {
      const item = page.locator(`.part.activitybar .action-item .action-label[aria-label^="${title}"]`);
      await item.click();
      const heading = page.locator('.part.sidebar .composite.title h2', { hasText: title });
      await until(`the side bar shows ${title}`, () => heading.isVisible());
    },

    /** @param {import('./page.mjs').Theme} theme applies to the open window at once */
    async setTheme(theme) {
      const { label: name, kind } = THEMES[theme];
      if (await page.locator(`.monaco-workbench.${kind}`).isVisible()) return;
      await pick('>Preferences: Color Theme', 'Preferences: Color Theme');
      await until(
        'the themes are listed',
        async () => (await choices.getByText(name, { exact: true }).count()) > 0 || input.fill(name).then(() => false),
      );
      await rowOf(name).click();
      await page.waitForSelector(`.monaco-workbench.${kind}`);
    },

    /** @param {string} name without ending; gives the file's path */
    async screenshot(name) {
      const file = join(pictures, `${name}.png`);
      await screenshot(page, file);
      return file;
    },
  };

  /** @param {string} text */
  async function openPalette(text) {
    await until('the command palette opens', async () => {
      // Focus may sit in a webview, which would keep the key to itself.
      await page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
      );
      // Pressed also where a list or a question is open: it gives way to the palette.
      await page.keyboard.press('F1');
      await input.waitFor({ state: 'visible', timeout: PATIENCE_MS });
      // It may close again under a window that is still starting; then it is opened once more.
      await input.fill(text, { timeout: PATIENCE_MS });
      return (await input.inputValue({ timeout: PATIENCE_MS })) === text;
    });
  }

  /**
   * Opens the palette on a text and chooses what it offers. It lists the commands there are when it opens, and those of an
   * extension may come later: then it is opened once more.
   * @param {string} text
   * @param {string} label of the row, all of it
   */
  async function pick(text, label) {
    let patience = PATIENCE_MS;
    await until(
      `"${label}" is offered and chosen`,
      async () => {
        await openPalette(text);
        const timeout = patience;
        patience *= 2;
        await rowOf(label).click({ timeout });
        return true;
      },
      PICK_LIMIT_MS,
    );
    // It closes, or gives way to another list or question.
    await until('the palette closes', async () => !(await input.isVisible()) || (await input.inputValue()) !== text);
  }

  /** @param {string} label all of it */
  function rowOf(label) {
    const whole = new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
    return choices.filter({ has: page.locator('.quick-input-list-label .label-name', { hasText: whole }) }).first();
  }

  /**
   * @param {string} within
   * @returns {Promise<TreeRow[]>}
   */
  function readRows(within) {
    return page.locator(`${within} .monaco-list-row`).evaluateAll((all) =>
      all
        .map((row) => ({
          top: row.getBoundingClientRect().top,
          label: row.querySelector('.label-name')?.textContent ?? row.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
          aria: row.getAttribute('aria-label') ?? '',
          level: Number(row.getAttribute('aria-level') ?? 1),
          expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : undefined,
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ top: _, ...row }) => row),
    );
  }

  return self;
}

/** @typedef {ReturnType<typeof workbenchOf>} Workbench */
