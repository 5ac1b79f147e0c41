// @ts-check
/** Pictures of editor, tree and panel in all kinds of themes, for people to look at: out/pictures. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { repository } from '../../../scripts/host/drive.mjs';
import { takePictures } from '../../../scripts/host/pictures.mjs';
import { showTree } from './steps.mjs';

describe('Pictures', () => {
  it('of findings under the words, the tree, and the panel', async () => {
    const files = await takePictures(
      [
        {
          name: 'editor',
          show: async (workbench) => {
            await workbench.openFile('first-draft.career.yaml');
            await workbench.until('words are underlined', async () => {
              const { error, warning } = await workbench.underlined();
              return error + warning > 0;
            });
          },
        },
        {
          name: 'tree',
          show: async (workbench) => {
            await showTree(workbench);
            const first = workbench.page.locator('.part.sidebar .monaco-list-row[aria-expanded="false"]').first();
            await first.click();
            await workbench.until('the first is expanded', async () => (await workbench.tree()).length > 8);
          },
        },
        {
          name: 'panel',
          show: async (workbench) => {
            await workbench.openFile('engineer.career.yaml');
            await workbench.command('Career Plan: Show Progress');
            await workbench.webview('.row');
          },
        },
      ],
      {
        folder: join(repository, 'examples'),
        themes: ['light', 'dark', 'high-contrast', 'high-contrast-light'],
        size: { width: 1400, height: 900 },
      },
    );
    assert.equal(files.length, 12);
  });
});
