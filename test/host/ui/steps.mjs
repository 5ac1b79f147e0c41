// @ts-check
/** Steps that several of these tests take. */

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
