// @ts-check
/** Pictures of editor, tree and panel in all kinds of themes, for people to look at: out/pictures. */
import { join } from 'node:path';
import { repository, withWorkbench } from '../../../scripts/host/drive.mjs';
import { changeTheme, goToTab, showTree } from './steps.mjs';

const folder = join(repository, 'examples');

describe('Pictures', () => {
  it('of findings under the words, the tree, and the panel, in one window through all themes', () =>
    withWorkbench({ folder, size: { width: 1400, height: 900 }, name: 'pictures' }, async (workbench) => {
      const { page, until } = workbench;
      /** @param {string} name */
      const photograph = async (name) => {
        for (const theme of /** @type {const} */ (['dark', 'high-contrast', 'high-contrast-light', 'light'])) {
          await changeTheme(workbench, theme);
          // Where nothing answers to the pointer.
          await page.mouse.move(700, 892);
          await until(
            'no hover is left',
            async () => !(await page.locator('.monaco-hover:visible').first().isVisible()),
          );
          await workbench.screenshot(`${name}-${theme}`);
        }
      };

      await workbench.openFile('first-draft.career.yaml');
      await until('words are underlined', async () => {
        const { error, warning } = await workbench.underlined();
        return error > 0 && warning > 0;
      });
      await photograph('editor');

      await showTree(workbench);
      // Rows come as the plans are read.
      await until('her plan is expanded', async () => {
        const rows = await workbench.tree();
        const at = rows.findIndex(({ label }) => label === 'Marta Lindqvist');
        if (at >= 0 && rows[at]?.expanded === false) {
          const her = page.locator('.part.sidebar .monaco-list-row[aria-label^="Marta Lindqvist"]').first();
          await her.click({ timeout: 5_000 });
        }
        return at >= 0 && rows[at]?.expanded === true && (rows[at + 1]?.level ?? 0) > (rows[at]?.level ?? 0);
      });
      await photograph('tree');

      await workbench.openFile('engineer.career.yaml');
      await workbench.command('Career Plan: Show Progress');
      await workbench.webview('.row');
      await goToTab(workbench, 'engineer.career.yaml');
      await photograph('panel');
    }));
});
