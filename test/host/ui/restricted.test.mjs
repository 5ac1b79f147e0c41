// @ts-check
/** In a folder that is not trusted a plan is checked and shown, and the folder's settings change nothing. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';

const plan = `careerPlan: 1
person: Bo Mann
purpose: Be better
`;
const off = { 'vague-goal': 'off' };

describe('Restricted mode', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'career-plan-restricted-')), 'plans');
    await mkdir(join(folder, '.vscode'), { recursive: true });
    await writeFile(join(folder, 'bo.career.yaml'), plan);
    await writeFile(join(folder, '.career-plan.json'), JSON.stringify({ rules: off }));
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'careerPlan.rules': off }));
  });
  after(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('checks the plan as if the folder had no settings, and listens to them once it is trusted', () =>
    withWorkbench({ folder, trust: false, name: 'restricted' }, async (workbench) => {
      const { page, until } = workbench;
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench.openFile('bo.career.yaml');
      await until('the purpose is underlined', async () => (await workbench.underlined()).warning === 1);
      await workbench.command('Workspaces: Manage Workspace Trust');
      await page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'hidden' });
      await until('the settings hold', async () => (await page.locator('.squiggly-warning').count()) === 0);
      assert.ok(await page.locator('.view-line', { hasText: 'purpose: Be better' }).isVisible(), 'the plan is there');
      assert.deepEqual(workbench.dialogs(), []);
    }));
});
