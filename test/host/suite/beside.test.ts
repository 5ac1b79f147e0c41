import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, file, findings, freshName, inside, openPlan, planText, replace, rulesBecome } from './stage';

let name = freshName();
const uri = () => file(name);
const sourcesOf = () => [...new Set(vscode.languages.getDiagnostics(uri()).map(({ source }) => source))];

/** What rests under the pointer on the first key, by all extensions. */
async function hovers(): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri(),
    new vscode.Position(1, 2),
  );
  return found
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}

/** Waits until nothing is left that could still say something about the text. */
async function quiet() {
  const { views } = await inside();
  await eventually('the plan is looked at', () => views.get(uri()));
  await views.settled();
}

describe('Beside a general YAML extension', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name));

  it('a plan in its own language gets only our findings and words', async () => {
    await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    assert.deepEqual(sourcesOf(), ['Career Plan']);
    assert.ok(!(await hovers()).includes('YAML extension'), 'the other extension answers too');
  });

  it('a plan in language yaml gets only theirs, and ours again with one command', async () => {
    const { document } = await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await eventually('the other extension speaks', () => sourcesOf().join() === 'YAML');
    await quiet();
    assert.deepEqual(findings(uri()), []);
    assert.equal(await hovers(), 'From the YAML extension');

    await vscode.commands.executeCommand('careerPlan.switchLanguage');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'career-plan');
    await rulesBecome(uri(), ['invalid-date']);
    await eventually('the other extension is quiet', () => sourcesOf().join() === 'Career Plan');
  });

  it('the switch is for plans by name, also from the title of an editor that has not the focus', async () => {
    const { document } = await openPlan(name, planText());
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await vscode.window.showTextDocument(file('ada.career.yaml'), { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand('careerPlan.switchLanguage', uri());
    const languageOf = (of: vscode.Uri) =>
      vscode.workspace.textDocuments.find((one) => one.uri.toString() === of.toString())?.languageId;
    assert.equal(languageOf(uri()), 'career-plan');

    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'a: 1\n' });
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('careerPlan.switchLanguage');
    assert.equal(languageOf(other.uri), 'yaml');
  });
});

describe('Checks on saving only', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('careerPlan')
      .update('checkOn', undefined, vscode.ConfigurationTarget.Workspace);
    await clear(name, '.vscode');
  });

  it('show what is new when the file is saved, and drop what is mended at once', async () => {
    await vscode.workspace
      .getConfiguration('careerPlan')
      .update('checkOn', 'save', vscode.ConfigurationTarget.Workspace);
    const editor = await openPlan(name, planText());
    await quiet();
    await replace(editor, 'serves: [alarms]', 'serves: [alarm]');
    await quiet();
    assert.deepEqual(findings(uri()), []);
    await editor.document.save();
    await rulesBecome(uri(), ['unknown-reference']);
    await replace(editor, 'serves: [alarm]', 'serves: [alarms]');
    await rulesBecome(uri(), []);
    assert.ok(editor.document.isDirty);
  });

  it('begin to show at once when the setting is changed back', async () => {
    const settings = vscode.workspace.getConfiguration('careerPlan');
    await settings.update('checkOn', 'save', vscode.ConfigurationTarget.Workspace);
    const editor = await openPlan(name, planText());
    await quiet();
    await replace(editor, 'serves: [alarms]', 'serves: [alarm]');
    await quiet();
    await settings.update('checkOn', 'type', vscode.ConfigurationTarget.Workspace);
    await rulesBecome(uri(), ['unknown-reference']);
  });
});
