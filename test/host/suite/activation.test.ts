import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, file, findings, freshName, inside, open, openPlan, planText, rows, rulesBecome } from './stage';

let name = freshName();

describe('Living in the editor', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name));

  it('knows a plan by its file name', async () => {
    assert.equal((await open(file('ada.career.yaml'))).document.languageId, 'career-plan');
  });

  it('says nothing about a plan without a fault', async () => {
    await openPlan(name, planText());
    const { views } = await inside();
    await eventually('the plan is looked at', () => views.get(file(name)));
    await views.settled();
    assert.deepEqual(findings(file(name)), []);
  });

  it('underlines the words a finding is about, with its rule and severity', async () => {
    const { document } = await openPlan(name, planText({ deadline: '2027-02-30' }));
    assert.deepEqual(await rulesBecome(document.uri, ['invalid-date']), [
      { rule: 'invalid-date', severity: 'Error', words: '2027-02-30' },
    ]);
  });

  it('shows the goals of every plan in the tree', async () => {
    await openPlan(name, planText());
    await eventually('the goal is in the tree', async () =>
      (await rows()).find(({ description }) => description.endsWith('Nine of ten alarms are answered within a minute')),
    );
  });

  it('opens one panel for a plan, and shows the same again', async () => {
    await openPlan(name, planText());
    const { panels } = await inside();
    await vscode.commands.executeCommand('careerPlan.showProgress');
    await eventually('the panel is open', () => panels.shown().length === 1);
    await open(file(name));
    await vscode.commands.executeCommand('careerPlan.showProgress');
    assert.deepEqual(panels.shown().map(String), [file(name).toString()]);
  });
});
