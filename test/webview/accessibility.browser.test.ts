import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { chartMessage } from './messages';
import { buildPanel, launchBrowser, openPanel, type PanelFiles, themes } from './panel-page';

describe('the panel, looked over by an accessibility checker', () => {
  let browser: Browser;
  let files: PanelFiles;

  before(async () => {
    [browser, files] = await Promise.all([launchBrowser(), buildPanel()]);
  });
  after(() => browser?.close());

  for (const theme of Object.keys(themes)) {
    for (const width of [1200, 400]) {
      it(`has no finding: ${theme}, ${width} pixels, every table open`, async () => {
        const { page, send, close } = await openPanel(browser, files, { theme, width });
        await send(chartMessage({ can: ['export', 'checkIn'] }));
        for (const summary of await page.locator('summary').all()) await summary.click();
        await page.locator('.row-target').nth(1).focus();
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]);
        assert.deepEqual(found, []);
        await close();
      });
    }
  }
});
