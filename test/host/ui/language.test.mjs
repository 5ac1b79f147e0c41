// @ts-check
/** The extension in other languages: in German, and in a pseudo-locale that shows what nobody looked up. */
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, withWorkbench } from '../../../scripts/host/drive.mjs';
import { temporaryFolder } from '../../../scripts/host/temporary.mjs';
import { changeTheme, showTree } from './steps.mjs';

const folder = join(repository, 'test', 'host', 'workspace');
const size = { width: 1400, height: 900 };
/** @param {string} file */
const wordsIn = async (file) => JSON.parse(await readFile(join(repository, file), 'utf8'));

/**
 * The extension with one language more, in which every word stands in brackets.
 * @param {string} language
 */
async function inBrackets(language) {
  const { folder: copy, remove } = await temporaryFolder('pseudo');
  const same = ['package.json', 'package.nls.json', 'language-configuration.json', 'dist', 'docs', 'media', 'schemas'];
  for (const file of [...same, 'syntaxes']) {
    await cp(join(repository, file), join(copy, file), { recursive: true });
  }
  await mkdir(join(copy, 'l10n'));
  for (const [from, to] of [
    ['package.nls.json', `package.nls.${language}.json`],
    ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${language}.json`],
  ]) {
    const words = Object.entries(await wordsIn(/** @type {string} */ (from)));
    const bracketed = words.map(([key, text]) => [key, String(text).replaceAll(/^(?!\[).+$/gm, '⟦$&⟧')]);
    await writeFile(join(copy, /** @type {string} */ (to)), JSON.stringify(Object.fromEntries(bracketed)));
  }
  return { copy, remove };
}

/**
 * Opens the list of messages, where they stay longer than beside the editor.
 * @param {import('./steps.mjs').Workbench} workbench
 * @param {string} text
 */
async function messageAppears(workbench, text) {
  await workbench.command('Notifications: Show Notifications');
  const said = workbench.page.locator('.notification-list-item-message:visible');
  await workbench.until(`“${text}” is said`, async () =>
    (await said.allInnerTexts()).some((message) => message.includes(text)),
  );
}

/**
 * Opens a walkthrough from the list of all there are, and waits for its steps.
 * @param {import('./steps.mjs').Workbench} workbench
 * @param {string} title
 */
async function openWalkthrough({ page, until, palette }, title) {
  await palette('>Welcome: Open Walkthrough');
  const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Open Walkthrough' }).first().click();
  await rows.filter({ hasText: title }).first().click();
  const steps = page.locator('.gettingStartedDetailsContent .getting-started-step');
  await until('the four steps are there', async () => (await steps.count()) === 4);
  return steps.locator('.step-title').allInnerTexts();
}

describe('In another language', () => {
  it('every word of the views, commands and messages comes from the list of words', async () => {
    const { copy, remove } = await inBrackets('qps-ploc');
    try {
      await withWorkbench(
        { folder, size, extension: copy, language: 'qps-ploc', name: 'pseudo' },
        async (workbench) => {
          const { page, until } = workbench;
          await showTree(workbench);
          await workbench.palette('>Career Plan: ');
          const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
          const offered = await until('the commands are listed', async () => {
            // Below each title stands the English one, so that it can be found by either.
            const all = await rows.evaluateAll((them) =>
              them.map((row) => row.querySelector('.label-name')?.textContent),
            );
            const ours = all.filter((title) => title?.startsWith('Career Plan: ') && !title.includes(': Focus on '));
            return ours.length >= 3 && ours;
          });
          for (const title of offered) assert.match(title ?? '', /^Career Plan: ⟦.+⟧$/);
          await page.keyboard.press('Escape');
          await workbench.command('Career Plan: ⟦Check Workspace⟧');
          await messageAppears(workbench, '⟦⟦1 plan checked⟧: nothing to mend.⟧');
          await workbench.screenshot('pseudo-locale');
        },
      );
    } finally {
      await remove();
    }
  });

  it('a command, a message and the walkthrough are German', () =>
    withWorkbench({ folder, size, language: 'de', name: 'german' }, async (workbench) => {
      const words = await wordsIn('package.nls.de.json');
      await showTree(workbench);
      await workbench.command(`Career Plan: ${words['command.checkWorkspace']}`);
      await messageAppears(workbench, '1 Plan geprüft: nichts zu beheben.');
      await workbench.screenshot('german');
      const titles = await openWalkthrough(workbench, words['walkthrough.title']);
      assert.deepEqual(
        titles.map((title) => title.trim()),
        ['plan', 'findings', 'progress', 'upToDate'].map((step) => words[`walkthrough.${step}.title`]),
      );
      await workbench.screenshot('german-walkthrough');
    }));
});

describe('The walkthrough', () => {
  it('shows its four steps with their pictures', () =>
    withWorkbench({ folder, size, name: 'walkthrough' }, async (workbench) => {
      await openWalkthrough(workbench, 'Begin a career plan');
      const steps = workbench.page.locator('.gettingStartedDetailsContent .getting-started-step');
      // What only the picture of each step has in it.
      const pictures = ['g[text-anchor]', 'path[d^="M176"]', 'circle', 'rect[stroke-dasharray]'];
      for (const [step, inside] of pictures.entries()) {
        // The first step is open from the start, and a click would close its picture.
        if (step > 0) await steps.nth(step).click();
        await steps.nth(step).locator('.step-description-container').waitFor();
        await workbench.webview(`svg ${inside}`);
        await workbench.screenshot(`walkthrough-${step + 1}`);
      }
      for (const theme of /** @type {const} */ (['dark', 'high-contrast'])) {
        await changeTheme(workbench, theme);
        await workbench.screenshot(`walkthrough-4-${theme}`);
      }
    }));
});
