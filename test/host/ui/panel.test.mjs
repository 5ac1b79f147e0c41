// @ts-check
/** The progress panel in a real window: what it shows, what a click does, what survives a reload. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, withWorkbench } from '../../../scripts/host/drive.mjs';
import { goToTab } from './steps.mjs';

const folder = join(repository, 'examples');
const openFile = 'engineer.career.yaml';

describe('The progress panel', () => {
  it('shows each goal and initiative, follows the text as it is typed, and undo takes it back', () =>
    withWorkbench({ folder, openFile, name: 'panel-follows' }, async (workbench) => {
      await workbench.command('Career Plan: Show Progress');
      const panel = await workbench.webview('.row');
      const heading = () => panel.locator('h1').innerText();
      const person = await heading();
      await goToTab(workbench, openFile);
      const line = await workbench.until('the plan has a person', async () => {
        const at = (await workbench.visibleLines()).findIndex((text) => text.startsWith('person:'));
        return at >= 0 && at + 1;
      });
      await workbench.goTo(line, 1);
      await workbench.press('End');
      await workbench.type('-Test');
      await workbench.until('the panel has the new name', async () => (await heading()) === `${person}-Test`);
      await workbench.until('the tab has it too', () =>
        workbench.page.locator('.tab', { hasText: `Progress: ${person}-Test` }).isVisible(),
      );
      await workbench.press('Control+z');
      await workbench.until('the panel has the old name', async () => (await heading()) === person);
    }));

  it('reveals an entry in the editor, by the mouse and by the keyboard', () =>
    withWorkbench({ folder, openFile, name: 'panel-reveals' }, async (workbench) => {
      await workbench.command('Career Plan: Show Progress');
      const panel = await workbench.webview('.row');
      const { cursor } = workbench;
      await panel.locator('.row .target').first().click();
      const first = await workbench.until('the cursor is at an entry', async () => {
        const place = await cursor();
        return place.startsWith('Ln 1,') ? undefined : place;
      });
      // The editor takes the focus when it shows the entry; the keys are for the panel.
      await workbench.page.waitForSelector('.editor-instance .monaco-editor.focused');
      await panel.locator('.row .target').first().focus();
      await workbench.until('the panel has the focus', () =>
        panel.evaluate(() => document.hasFocus() && document.activeElement?.closest('.row') !== null),
      );
      await workbench.press('ArrowDown');
      await workbench.press('Enter');
      await workbench.until('the cursor is at another entry', async () => (await cursor()) !== first);
      assert.equal(await workbench.page.locator('.tab', { hasText: openFile }).count(), 1, 'the open editor is used');
    }));

  it('saves what it shows as an SVG, a PNG and a page of its own, where somebody says', () =>
    withWorkbench({ folder, openFile, name: 'panel-export' }, async (workbench) => {
      const { page, until } = workbench;
      await workbench.command('Career Plan: Show Progress');
      const begins = { svg: '<svg', png: '\u0089PNG', html: '<!DOCTYPE html>' };
      for (const [ending, start] of Object.entries(begins)) {
        const panel = await workbench.webview('.row');
        const words = ending === 'html' ? 'HTML page' : ending.toUpperCase();
        await panel.getByRole('button', { name: `Save as ${words}` }).click();
        const box = page.locator('.quick-input-widget:visible .quick-input-box input');
        const path = join(workbench.folder, `saved.${ending}`);
        await until('it asks where', async () => (await box.inputValue()).endsWith(`.${ending}`));
        await box.fill(path);
        await until('the place is taken', async () => (await box.inputValue()) === path);
        await box.press('Enter');
        // The file is there before all of it is.
        const content = await until(`${path} is written`, async () => {
          const text = await readFile(path, 'latin1');
          return text.length >= start.length && text;
        });
        assert.equal(content.slice(0, start.length), start);
      }
    }));

  it('is there again after the window was loaded anew', () =>
    withWorkbench({ folder, name: 'panel-restored' }, async (workbench) => {
      await workbench.openFile(openFile);
      await workbench.command('Career Plan: Show Progress');
      const before = await (await workbench.webview('.row')).locator('.row').count();
      // What is written on this page is gone with it.
      await workbench.page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
      await workbench.command('Developer: Reload Window');
      await workbench.page.waitForSelector('html:not([data-before]) .monaco-workbench .part.statusbar');
      // A whole window starts meanwhile, and its extensions.
      const panel = await workbench.webview('.row', 300_000);
      await workbench.until('it shows as much as before', async () => (await panel.locator('.row').count()) === before);
      assert.equal(await workbench.page.locator('.tab', { hasText: 'Progress: ' }).count(), 1);
    }));
});

describe('A finding’s code', () => {
  it('opens the rule’s section of the reference, one after the other', () =>
    withWorkbench({ folder, openFile: 'first-draft.career.yaml', name: 'rule-page' }, async (workbench) => {
      await workbench.until('there are findings', async () => (await workbench.problems()).length > 2);
      const links = workbench.page.locator('.markers-panel a', { hasText: /^[a-z]+(-[a-z]+)+$/ });
      const rules = await workbench.until('two rules are named', async () => {
        const names = [...new Set(await links.allInnerTexts())];
        return names.length >= 2 && names.slice(0, 2);
      });
      for (const rule of rules) {
        await links.filter({ hasText: rule }).first().click();
        await workbench.until(`the section on ${rule} is on the screen`, async () => {
          const page = await workbench.webview(`#${rule}`);
          return page.evaluate((id) => {
            const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
            return top >= -5 && top < innerHeight;
          }, rule);
        });
      }
    }));
});
