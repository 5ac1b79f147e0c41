import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, file, findings, freshName, inside, openPlan, planText, rulesBecome, write } from './stage';

let name = freshName();

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** Waits for the input box of a command to be there, types, and accepts. */
const accept = () => run('workbench.action.acceptSelectedQuickOpenItem');

describe('Commands', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name, 'career.yaml', 'broken.career.yaml'));

  it('New Plan makes a plan without a finding, saved, with the name to fill in selected', async () => {
    const done = run('careerPlan.newPlan');
    await eventually('the plan is made', async () => {
      await accept();
      return vscode.workspace.fs.stat(file('career.yaml')).then(
        ({ size }) => size > 0,
        () => false,
      );
    });
    await done;
    const editor = await eventually('it is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === file('career.yaml').toString() && active;
    });
    await eventually('the name is selected', () => editor.document.getText(editor.selection) === 'Your name');
    assert.equal(editor.document.isDirty, false);
    const { views } = await inside();
    await eventually('the plan is looked at', () => views.get(file('career.yaml'))?.view.document.text !== '');
    await views.settled();
    assert.deepEqual(findings(file('career.yaml')), []);
  });

  it('Check Workspace lists the findings of plans that are not open, until they are mended', async () => {
    await write(file(name), planText({ goal: 'Be better with alarms' }));
    await write(file('broken.career.yaml'), planText({ deadline: 'soon' }));
    await run('careerPlan.checkWorkspace');
    await rulesBecome(file(name), ['vague-goal']);
    await rulesBecome(file('broken.career.yaml'), ['invalid-date']);
    assert.deepEqual(findings(file('ada.career.yaml')), []);
    await vscode.window.showTextDocument(file(name));
    await run('workbench.action.closeActiveEditor');
    await rulesBecome(file(name), ['vague-goal']);
    await write(file('broken.career.yaml'), planText());
    await rulesBecome(file('broken.career.yaml'), []);
    await vscode.workspace.fs.delete(file(name));
    await rulesBecome(file(name), []);
  });

  it('Show Progress closes and opens again, and follows the plan it is about', async () => {
    await openPlan(name, planText());
    const { panels } = await inside();
    await run('careerPlan.showProgress');
    await eventually('the panel is open', () => panels.shown().length === 1);
    const title = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Progress'))?.label;
    await eventually('the panel has the person in its title', () => title() === 'Progress: Bo Mann');
    await run('workbench.action.closeAllEditors');
    await eventually('the panel is closed', () => panels.shown().length === 0);
  });

  it('A rule is explained on its own page, from what comes with the extension', async () => {
    await run('careerPlan.explainRule', 'vague-goal');
    await eventually('the page is open', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('rules.md'),
    );
  });

  it('Nothing odd that a command is called with does harm', async () => {
    for (const odd of [undefined, null, 7, 'x', {}, [], { kind: 'person', plans: [{}] }]) {
      await run('careerPlan.explainRule', odd);
    }
    await run('careerPlan.showProgress', { kind: 'person', plans: [{}] });
    const { panels } = await inside();
    await eventually('the only plan is shown', () => panels.shown().length === 1);
  });
});
