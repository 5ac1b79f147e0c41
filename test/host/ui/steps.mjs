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
 * Goes back to the tab of a file that is open, whichever group it is in.
 * @param {Workbench} workbench
 * @param {string} name of the file
 */
export async function goToTab({ page }, name) {
  await page.locator('.tab', { hasText: name }).first().click();
  await page.waitForSelector('.editor-instance .monaco-editor.focused');
}

/**
 * Changes the theme of the open window by keyboard, as somebody would who looks for the right one.
 * @param {Workbench} workbench
 * @param {import('../../../scripts/host/page.mjs').Theme} theme
 */
export async function changeTheme({ page, until }, theme) {
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
  await page.keyboard.press('F1');
  await pick('>Preferences: Color Theme', 'Preferences: Color Theme');
  await until('the themes are listed', async () => (await input.inputValue()) === '');
  await pick(label, label);
  await page.waitForSelector(`.monaco-workbench.${kind}`);
  await widget.waitFor({ state: 'hidden' });
}
