// @ts-check
/** A plan that a setting opens as plain YAML: what is offered, and that one answer mends the setting. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, withWorkbench } from '../../../scripts/host/drive.mjs';
import { scratchCopy } from '../../../scripts/host/temporary.mjs';

describe('A plan that a setting opens as YAML', () => {
  /** @type {string} */
  let folder;
  /** @type {() => Promise<void>} */
  let remove;
  before(async () => {
    ({ folder, remove } = await scratchCopy(join(repository, 'test', 'host', 'workspace')));
    // There before the window opens: whoever comes later depends on being noticed.
    await mkdir(join(folder, '.vscode'));
    const associations = { 'files.associations': { '*.yaml': 'yaml' } };
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(associations));
  });
  after(() => remove());

  it('is switched with one click in the title, and stays so with a second', () =>
    withWorkbench({ folder, name: 'switch-language' }, async (workbench) => {
      const { page, until } = workbench;
      const settings = join(workbench.folder, '.vscode', 'settings.json');
      await workbench.openFile('ada.career.yaml');
      const language = page.locator('.statusbar-item[id="status.editor.mode"]');
      await until('the plan is YAML', async () => (await language.innerText()).trim() === 'YAML');
      assert.deepEqual(await workbench.underlined(), { error: 0, warning: 0, info: 0 });
      const button = page.locator('.editor-actions [aria-label^="Switch Language to Career Plan"]');
      await button.waitFor();
      await page.locator('.statusbar-item[id="status.languageStatus"]').waitFor();
      await workbench.screenshot('open-as-yaml');

      await button.click();
      await until('it is a plan', async () => (await language.innerText()).trim() === 'Career Plan');
      // In the list of messages they stay longer than beside the editor.
      await workbench.command('Notifications: Show Notifications');
      await page.locator('.notifications-center .monaco-button', { hasText: 'Always Open as Career Plan' }).click();
      await until('the setting says so', async () =>
        (await readFile(settings, 'utf8')).includes('"*.career.yaml": "career-plan"'),
      );
      await button.waitFor({ state: 'hidden' });
    }));
});
