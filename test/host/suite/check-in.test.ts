import * as vscode from 'vscode';
import { writeCheckIn } from '../../../src/extension/check-in/check-in';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, day, file, freshName, inside, openPlan, planText, replace, write } from './stage';

let name = freshName();
const screen = ['initiatives', 'screen'];

/** Waits until the plan was looked at once, as it is before anybody can check in on it. */
const known = async (uri: vscode.Uri) => {
  const { views } = await inside();
  await eventually('the plan is known', () => views.get(uri));
  return views;
};
const textOf = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.getText();

describe('A check-in', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name));

  it('goes into the unsaved text, and undo takes back one check-in at a time', async () => {
    const editor = await openPlan(name, planText());
    const views = await known(editor.document.uri);
    await replace(editor, 'baseline: 0, target: 8', 'baseline: 0, target: 9');
    const before = editor.document.getText();
    assert.deepEqual(await writeCheckIn(views, editor.document.uri, screen, { value: 3 }), { done: true });
    const first = `${before}    checkIns:\n      - { date: ${day(0)}, value: 3 }\n`;
    assert.equal(editor.document.getText(), first);
    assert.deepEqual(
      await writeCheckIn(views, editor.document.uri, ['goals', 'alarms'], { value: 70, note: 'Ward 3: done' }),
      { done: true },
    );
    assert.equal(editor.document.isDirty, true);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), first);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('changes what was checked in today, instead of a second check-in of the same day', async () => {
    const editor = await openPlan(name, planText());
    const views = await known(editor.document.uri);
    await writeCheckIn(views, editor.document.uri, screen, { value: 3 });
    await writeCheckIn(views, editor.document.uri, screen, { value: 4, confidence: 'on-track' });
    assert.match(
      editor.document.getText(),
      new RegExp(`checkIns:\n {6}- \\{ date: ${day(0)}, value: 4, confidence: on-track \\}\n$`),
    );
  });

  it('keeps the line ends of the file', async () => {
    const editor = await openPlan(name, planText().replaceAll('\n', '\r\n'));
    const views = await known(editor.document.uri);
    await writeCheckIn(views, editor.document.uri, screen, { value: 3, note: 'Two wards more' });
    const text = editor.document.getText();
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(text, /value: 3/);
  });

  it('reaches a plan that is not open, without saving it', async () => {
    const uri = await write(file(name), planText());
    const views = await known(uri);
    assert.deepEqual(await writeCheckIn(views, uri, screen, { value: 2 }), { done: true });
    assert.match(textOf(uri) ?? '', /value: 2/);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...new TextEncoder().encode(planText())]);
    await vscode.window.showTextDocument(uri);
  });

  it('is worked out for the text as it is when it is written', async () => {
    const editor = await openPlan(name, planText());
    const views = await known(editor.document.uri);
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '# one\n# two\n'));
    assert.deepEqual(await writeCheckIn(views, editor.document.uri, screen, { value: 3 }), { done: true });
    assert.equal(
      editor.document.getText(),
      `# one\n# two\n${planText()}    checkIns:\n      - { date: ${day(0)}, value: 3 }\n`,
    );
  });

  it('is refused, and nothing is written, where the entry is gone or cannot be read', async () => {
    const editor = await openPlan(name, planText());
    const views = await known(editor.document.uri);
    await replace(editor, '  screen:', '  screens:');
    const renamed = editor.document.getText();
    const gone = await writeCheckIn(views, editor.document.uri, screen, { value: 3 });
    assert.match('refusal' in gone ? gone.refusal : '', /“screen” is not in the plan any more/);
    assert.equal(editor.document.getText(), renamed);
    await replace(editor, '  screens:', '  screen:');
    await replace(editor, 'serves: [alarms]', 'serves: [alarms');
    const broken = editor.document.getText();
    const unreadable = await writeCheckIn(views, editor.document.uri, screen, { value: 3 });
    assert.match('refusal' in unreadable ? unreadable.refusal : '', /cannot be read as it stands/);
    assert.equal(editor.document.getText(), broken);
  });
});
