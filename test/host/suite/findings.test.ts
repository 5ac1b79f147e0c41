import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, file, findings, freshName, inside, openPlan, planText, replace, rows, rulesBecome } from './stage';

let name = freshName();
const uri = () => file(name);

/** Waits until nothing is waiting to be looked at any more. */
async function settled() {
  await (await inside()).views.settled();
}

describe('Findings', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name, 'renamed.career.yaml', 'notes.yaml'));

  it('carry the rule as a code that leads to its page, and say who speaks', async () => {
    await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    const [diagnostic] = vscode.languages.getDiagnostics(uri());
    const code = diagnostic?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'invalid-date');
    assert.equal(code.target.scheme, 'command');
    assert.equal(diagnostic?.source, 'Career Plan');
  });

  it('follow an edit that is not saved, in editor and tree from the same state, and undo takes them back', async () => {
    const editor = await openPlan(name, planText());
    await settled();
    assert.deepEqual(findings(uri()), []);
    await replace(editor, 'Nine of ten alarms are answered within a minute', 'Be better with alarms');
    const found = await rulesBecome(uri(), ['vague-goal']);
    assert.equal(found[0]?.severity, 'Warning');
    assert.ok((await rows()).some(({ description }) => description.endsWith(' · Be better with alarms')));
    assert.equal(editor.document.isDirty, true);
    await vscode.commands.executeCommand('undo');
    await rulesBecome(uri(), []);
    assert.ok(
      (await rows()).some(({ description }) => description.endsWith('Nine of ten alarms are answered within a minute')),
    );
  });

  it('go at once when they are mended, and what is new waits until nobody types', async () => {
    const editor = await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    const { views } = await inside();
    const shownText = () => views.get(uri())?.view.document.text ?? '';
    let textAtMending = '';
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (findings(uri()).length === 0) textAtMending ||= shownText();
    });
    const later = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
    await editor.edit((change) => {
      const at = editor.document.getText().indexOf('soon');
      change.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 4)), later);
      change.replace(new vscode.Range(0, 0, 0, 10), 'carerPlan');
    });
    await eventually('the mended finding is gone', () => textAtMending !== '');
    listener.dispose();
    assert.ok(textAtMending.includes('soon'), 'the finding waited for the pause');
    await eventually('the new finding is there', () => findings(uri()).some(({ rule }) => rule === 'schema'));
  });

  it('stand at the same place in a file with CRLF', async () => {
    const text = planText({ deadline: '2027-02-30' }).replaceAll('\n', '\r\n');
    const editor = await openPlan(name, text);
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
    const [found] = await rulesBecome(uri(), ['invalid-date']);
    assert.equal(found?.words, '2027-02-30');
    assert.deepEqual(vscode.languages.getDiagnostics(uri())[0]?.range, new vscode.Range(7, 14, 7, 24));
  });

  it('stand at the same place behind a byte-order mark', async () => {
    await openPlan(name, `\ufeff${planText({ deadline: '2027-02-30' })}`);
    const [found] = await rulesBecome(uri(), ['invalid-date']);
    assert.equal(found?.words, '2027-02-30');
  });

  it('go when the file is closed, and come again when it is opened', async () => {
    await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rulesBecome(uri(), []);
    await vscode.window.showTextDocument(uri());
    await rulesBecome(uri(), ['invalid-date']);
  });

  it('go with a file that is deleted, and move with one that is renamed', async () => {
    await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri(), file('renamed.career.yaml'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await rulesBecome(file('renamed.career.yaml'), ['invalid-date']);
    await rulesBecome(uri(), []);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file('renamed.career.yaml'));
    await rulesBecome(file('renamed.career.yaml'), []);
  });

  it('are for the language: a plan shown as plain text has none', async () => {
    const editor = await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    const plain = await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await rulesBecome(uri(), []);
    await vscode.languages.setTextDocumentLanguage(plain, 'career-plan');
    await rulesBecome(uri(), ['invalid-date']);
  });

  it('are found in a text that was never saved', async () => {
    const content = planText({ deadline: 'soon' });
    const document = await vscode.workspace.openTextDocument({ language: 'career-plan', content });
    await vscode.window.showTextDocument(document);
    await rulesBecome(document.uri, ['invalid-date']);
  });

  it('come with a fix that changes nothing else and is one step to undo', async () => {
    const editor = await openPlan(name, `# mine\n${planText().replace('serves: [alarms]', 'serves: [alarm] # why')}`);
    const [found] = await rulesBecome(uri(), ['unknown-reference']);
    assert.equal(found?.words, 'alarm');
    const before = editor.document.getText();
    const range = vscode.languages.getDiagnostics(uri())[0]?.range ?? new vscode.Range(0, 0, 0, 0);
    const preferred = await eventually('a preferred fix is offered', async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri(),
        range,
      );
      return offered.find((action) => action.isPreferred);
    });
    assert.ok(preferred.edit, 'the fix changes nothing');
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    assert.equal(editor.document.getText(), before.replace('[alarm] # why', '[alarms] # why'));
    await rulesBecome(uri(), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('say nothing false while another plan that is named cannot be read', async () => {
    await openPlan(name, planText().replace('[alarms]', '[alarms, nowhere.career.yaml#x, ../outside.career.yaml#y]'));
    await settled();
    assert.deepEqual(findings(uri()), []);
  });

  it('know the plan that is named, and look again when it changes', async () => {
    await openPlan(name, planText().replace('[alarms]', '[alarms, ada.career.yaml#on-time]'));
    await settled();
    assert.deepEqual(findings(uri()), []);
    const editor = await vscode.window.showTextDocument(file('ada.career.yaml'), { viewColumn: 2 });
    await replace(editor, '  on-time:\n', '  punctual:\n');
    await rulesBecome(uri(), ['unknown-reference']);
    await vscode.commands.executeCommand('undo');
    await rulesBecome(uri(), []);
  });
});
