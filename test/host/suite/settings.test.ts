import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, file, findings, freshName, openPlan, planText, rulesBecome, write } from './stage';

let name = freshName();
const uri = () => file(name);
const vague = () => planText({ goal: 'Be better with alarms' });
const editorSettings = () => file('.vscode/settings.json');
const setRules = (rules: unknown) => write(editorSettings(), JSON.stringify({ 'careerPlan.rules': rules }));

async function severityBecomes(severity: string) {
  await eventually(`the finding is ${severity}`, () => findings(uri())[0]?.severity === severity);
}

describe('Settings', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(async () => {
    await clear(name, '.career-plan.json', '.vscode', 'team');
  });

  it('of the editor change a severity or switch a rule off, at once', async () => {
    await openPlan(name, vague());
    await rulesBecome(uri(), ['vague-goal']);
    await setRules({ 'vague-goal': 'error' });
    await severityBecomes('Error');
    await setRules({ 'vague-goal': 'off' });
    await rulesBecome(uri(), []);
    await vscode.workspace.fs.delete(editorSettings());
    await severityBecomes('Warning');
  });

  it('of the folder win over the editor, and the nearer folder over the farther', async () => {
    await setRules({ 'vague-goal': 'error' });
    await write(file('.career-plan.json'), JSON.stringify({ rules: { 'vague-goal': 'info' } }));
    const deep = file('team/bo.career.yaml');
    await write(deep, vague());
    await openPlan(name, vague());
    await severityBecomes('Information');
    await vscode.window.showTextDocument(deep);
    const severity = () => findings(deep)[0]?.severity;
    await eventually('the folder above holds', () => severity() === 'Information');
    await write(file('team/.career-plan.json'), JSON.stringify({ rules: { 'vague-goal': 'hint' } }));
    await eventually('the own folder holds', () => severity() === 'Hint');
    await vscode.workspace.fs.delete(file('team/.career-plan.json'));
    await eventually('the folder above holds again', () => severity() === 'Information');
  });

  it('of the file win over all others', async () => {
    await write(file('.career-plan.json'), JSON.stringify({ rules: { 'vague-goal': 'off' } }));
    await openPlan(name, `${vague()}lint:\n  vague-goal: error\n`);
    await severityBecomes('Error');
  });

  it('that cannot be read are said so in their file, and the rest holds', async () => {
    const settings = file('.career-plan.json');
    await write(settings, '{\n  "rules": { "vague-goal": "loud", "invalid-date": "hint" }\n}\n');
    await openPlan(name, planText({ deadline: 'soon', goal: 'Be better with alarms' }));
    await rulesBecome(uri(), ['vague-goal', 'invalid-date']);
    const seen = () => vscode.languages.getDiagnostics(settings).filter(({ source }) => source === 'Career Plan');
    const [fault] = await eventually('the fault is named', () => seen().length === 1 && seen());
    assert.deepEqual(fault?.range, new vscode.Range(1, 13, 1, 25));
    await eventually('the rest holds', () => {
      const severities = findings(uri()).map(({ severity }) => severity);
      return severities.sort().join() === 'Hint,Warning';
    });
    await write(settings, '{ not json');
    await eventually('it is not JSON', () => seen()[0]?.message.includes('JSON'));
    await vscode.workspace.fs.delete(settings);
    await eventually('nothing is wrong any more', () => seen().length === 0);
  });
});
