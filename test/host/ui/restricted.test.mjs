// @ts-check
/** In a folder that is not trusted a plan is checked and shown, and the folder's settings change nothing. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbench } from '../../../scripts/host/drive.mjs';

const plan = `careerPlan: 1
person: Bo Mann
purpose: Be better
`;
const off = { 'vague-goal': 'off' };

/** The titles of the commands that the palette offers anywhere, as it shows them. */
async function everyCommand() {
  const [manifest, words] = (
    await Promise.all(['package.json', 'package.nls.json'].map((file) => readFile(file, 'utf8')))
  ).map((text) => JSON.parse(text));
  const { commands, menus } = manifest.contributes;
  const limited = new Set(menus.commandPalette.map((/** @type {{ command: string }} */ { command }) => command));
  return commands
    .filter(
      (/** @type {{ command: string, enablement?: string }} */ { command, enablement }) =>
        !enablement && !limited.has(command),
    )
    .map((/** @type {{ title: string }} */ { title }) => `Career Plan: ${words[title.replaceAll('%', '')] ?? title}`);
}

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
      // What asks for something is called in the suite that runs inside the editor; the rest does here what it does anywhere.
      for (const title of await everyCommand()) {
        if (!title.endsWith('…') && !/New Plan|All Checks/.test(title)) await workbench.command(title);
      }
      await workbench.command('View: Close All Editors');
      await workbench.openFile('bo.career.yaml');
      const errors = page.locator('.notification-list-item .codicon-error');
      assert.equal(await errors.count(), 0, 'a command failed');
      // The panel's two files come from the editor, by an address of its own.
      const fetched = workbench
        .outsideRequests()
        .filter((address) => !/vscode-resource.*\/dist\/webview\.(?:css|js)$/.test(address));
      assert.deepEqual(fetched, []);
      await workbench.command('Workspaces: Manage Workspace Trust');
      await page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'hidden' });
      await workbench.openFile('bo.career.yaml');
      await page.locator('.view-line', { hasText: 'purpose: Be better' }).waitFor();
      await until('the settings hold', async () => (await page.locator('.squiggly-warning').count()) === 0);
      assert.deepEqual(workbench.dialogs(), []);
    }));
});
