// @ts-check
/** Folders that lie on no disk: their plans are found without a search, written where that can be, and kept where not. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';
import { asked, runByKeyboard, writeInto } from './steps.mjs';

const folders = [
  { uri: 'kept-elsewhere:/plans', name: 'elsewhere' },
  { uri: 'only-read:/plans', name: 'locked' },
];

describe('A virtual workspace', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-plan-virtual-'));
    await writeFile(join(folder, 'plans.code-workspace'), JSON.stringify({ folders }));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('shows its plans, takes a check-in where files can be written, and says why where they cannot', () =>
    withWorkbench(
      {
        folder,
        workspace: 'plans.code-workspace',
        beside: 'test/host/virtual-files',
        settings: { 'files.autoSave': 'off' },
        name: 'virtual',
      },
      async (workbench) => {
        const { page, until, press } = workbench;
        await workbench.command('View: Show Career Plan');
        const labels = async () => (await workbench.tree()).map(({ label }) => label);
        await until('both people are in the tree', async () => {
          const all = await labels();
          return all.includes('Bo Mann') && all.includes('Cy Noor');
        });
        const row = (/** @type {string} */ label) =>
          page.locator('.pane-body .monaco-list-row', { hasText: new RegExp(`^\\s*${label}`) }).first();
        const checkIns = () => page.locator('.editor-instance:visible .view-line', { hasText: 'checkIns:' }).count();

        /** Unfolds a person's plan, opens its initiative from the tree, and checks in on it. */
        const checkIn = async (/** @type {string} */ person) => {
          await row(person).click();
          await until('the initiative is there', () => row('screen').isVisible());
          await row('screen').click();
          const name = page.locator('.editor-instance:visible .view-line', { hasText: `person: ${person}` });
          await until(`${person}’s plan is open`, () => name.isVisible());
          assert.equal(await checkIns(), 0);
          await runByKeyboard(workbench, 'Check In');
          await asked(workbench, /wards with the screen/);
          await writeInto(workbench, '3');
          await press('Enter');
          await asked(workbench, /How sure/);
          await press('Enter');
          await asked(workbench, /A note/);
          await press('Enter');
          await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
        };

        await checkIn('Bo Mann');
        await until('the check-in is in the text', async () => (await checkIns()) === 1);
        const dirty = page.locator('.tab.active.dirty');
        await dirty.waitFor();
        await until('it is saved', async () => {
          await press('Control+s');
          return (await dirty.count()) === 0;
        });
        // What the file system holds is what a window opens that has nothing of it any more.
        await workbench.command('View: Close All Editors');
        await row('screen').click();
        await until('the saved check-in is there', async () => (await checkIns()) === 1);
        await row('Bo Mann').click();
        await row('screen').waitFor({ state: 'hidden' });

        await checkIn('Cy Noor');
        const said = page.locator('.notification-list-item', { hasText: 'can only be read' });
        // A message that came is still there when it has gone from the corner.
        await until('it says why', async () => {
          await workbench.command('Notifications: Show Notifications');
          return said.first().isVisible();
        });
        assert.equal(await checkIns(), 0, 'the text is as it was');
        assert.deepEqual(workbench.dialogs(), []);
      },
    ));
});
