// @ts-check
/** Steps that several of these tests take. */
import { THEMES } from '../../../scripts/host/page.mjs';

/** @typedef {import('../../../scripts/host/workbench.mjs').Workbench} Workbench */

/**
 * Shows the tree in the side bar and waits for its first rows.
 * @param {Workbench} workbench
 */
export async function showTree(workbench) {
  // The badge lies over the icon and takes the click; it belongs to the same item.
  await workbench.page.locator('.part.activitybar .action-item:has([aria-label^="Career Plan"])').first().click();
  return workbench.until('the tree has rows', async () => {
    const rows = await workbench.tree();
    return rows.length > 1 && rows;
  });
}

/**
 * Runs a command of ours by keyboard alone.
 * @param {Workbench} workbench
 * @param {string} title without the category
 */
export async function runByKeyboard({ page, until, palette }, title) {
  const widget = page.locator('.quick-input-widget:visible');
  const found = widget.locator('.monaco-list-row.focused', { hasText: title });
  await until(
    `“${title}” is found`,
    async () => {
      await palette(`>Career Plan: ${title}`);
      await found.waitFor({ timeout: 5_000 });
      // Pressed where it is wanted: in the text it would break a line.
      await widget.locator('.quick-input-box input').press('Enter', { timeout: 5_000 });
      return true;
    },
    180_000,
  );
}

/**
 * Waits for a question that the keyboard answers: a word of its title, its words or its choices.
 * @param {Workbench} workbench
 * @param {RegExp} what
 */
export function asked({ page, until }, what) {
  const widget = page.locator('.quick-input-widget:visible');
  const box = widget.locator('.quick-input-box input');
  return until(`it asks ${what}`, async () => {
    const words = `${await widget.innerText({ timeout: 5_000 })} ${await box.getAttribute('placeholder', { timeout: 5_000 })}`;
    return what.test(words) && (await hasFocus(box));
  });
}

/**
 * Writes a text into the question that is open, in place of what is there. A key that is pressed while the focus is on
 * its way goes nowhere, so this looks what has come of it.
 * @param {Workbench} workbench
 * @param {string} text
 */
export async function writeInto({ page, until, press, type }, text) {
  const box = page.locator('.quick-input-widget:visible .quick-input-box input');
  const stands = async () => (await box.inputValue({ timeout: 5_000 })) === text;
  await until(`“${text}” stands in the question`, async () => {
    if (!(await hasFocus(box))) return false;
    if (await stands()) return true;
    await press('Control+a');
    await type(text);
    return stands();
  });
}

/** @param {import('playwright-core').Locator} box */
const hasFocus = (box) => box.evaluate((element) => element === document.activeElement, undefined, { timeout: 5_000 });

/**
 * Goes back to the tab of a file that is open, whichever group it is in.
 * @param {Workbench} workbench
 * @param {string} name of the file
 */
export async function goToTab({ page, until }, name) {
  await until(`${name} has the focus`, async () => {
    await page.locator('.tab', { hasText: name }).first().click();
    const editor = page.locator(`.editor-instance .monaco-editor.focused[data-uri$="${name}"]`);
    return editor.waitFor({ timeout: 5_000 }).then(() => true);
  });
}

/**
 * Changes the theme of the open window by keyboard, as somebody would who looks for the right one.
 * @param {Workbench} workbench
 * @param {import('../../../scripts/host/page.mjs').Theme} theme
 */
export async function changeTheme({ page, until, palette }, theme) {
  const { label, kind } = THEMES[theme];
  if (await page.locator(`.monaco-workbench.${kind}`).isVisible()) return;
  const widget = page.locator('.quick-input-widget:visible');
  const input = widget.locator('.quick-input-box input');
  const focused = widget.locator('.monaco-list-row.focused .quick-input-list-label .label-name');
  /**
   * @param {string} text
   * @param {string} wanted
   */
  const pick = async (text, wanted) => {
    await input.fill(text);
    await until(`“${wanted}” is chosen`, async () => {
      const chosen = (await focused.allInnerTexts()).map((name) => name.trim());
      if (chosen.includes(wanted)) return true;
      if (chosen.length > 0) await page.keyboard.press('ArrowDown');
      return false;
    });
    await page.keyboard.press('Enter');
  };
  await palette('>');
  await pick('>Preferences: Color Theme', 'Preferences: Color Theme');
  await until('the themes are listed', async () => (await input.inputValue()) === '');
  await pick(label, label);
  await page.waitForSelector(`.monaco-workbench.${kind}`);
  await widget.waitFor({ state: 'hidden' });
}
