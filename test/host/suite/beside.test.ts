import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import {
  clear,
  file,
  findings,
  freshName,
  inside,
  open,
  openPlan,
  planText,
  replace,
  rulesBecome,
  write,
} from './stage';

let name = freshName();
const uri = () => file(name);
const sourcesOf = (of = uri()) => [...new Set(vscode.languages.getDiagnostics(of).map(({ source }) => source ?? ''))];
/** A web worker is no host of processes: there our schema does not reach the other extension, which runs elsewhere. */
const sharesHost = !('importScripts' in globalThis);
const isTheirs = (source: string) => /^(YAML|yaml-schema)\b/.test(source);
const onlyTheySpeak = (about: vscode.Uri) => {
  const sources = sourcesOf(about);
  return sources.length > 0 && sources.every(isTheirs);
};

/** What rests under the pointer on the first key below the first line, one text for each extension that answers. */
async function hovers(about = uri()): Promise<string[]> {
  const at = new vscode.Position(1, 2);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', about, at);
  return found.map(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n'),
  );
}

/** What is offered at the end of the text, by all extensions; not the editor's own words of open files. */
async function offered({ document }: vscode.TextEditor): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
  );
  return items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
    .map(({ label }) => (typeof label === 'string' ? label : label.label))
    .sort();
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
  afterEach(() => clear(name, 'notes.yaml'));

  it('a plan in its own language gets only our findings and words, each once', async () => {
    const notes = await open(await write(file('notes.yaml'), 'a: 1\na: 2\n'));
    await eventually('the other extension is at work', () => onlyTheySpeak(notes.document.uri));
    const editor = await openPlan(name, planText({ deadline: 'soon' }));
    await rulesBecome(uri(), ['invalid-date']);
    assert.deepEqual(sourcesOf(), ['Career Plan']);
    assert.equal((await hovers()).length, 1);
    const labels = await offered(editor);
    assert.ok(labels.includes('tradeOffs'), `no key is offered: ${labels}`);
    assert.deepEqual(labels, [...new Set(labels)]);
  });

  it('a plan in language yaml gets only theirs, and ours again with one command', async () => {
    const editor = await openPlan(name, `${planText({ deadline: 'soon' })}person: Twice\n`);
    const { document } = editor;
    await rulesBecome(uri(), ['invalid-date', 'yaml-syntax']);
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await eventually('the other extension speaks, and nobody else', () => onlyTheySpeak(uri()));
    await quiet();
    assert.deepEqual(findings(uri()), []);
    if (sharesHost) {
      // They know plans from the schema we offer them.
      await eventually('they name the schema', () => /yaml-schema: /.test(sourcesOf().join()));
      const said = await eventually('they know what a key means', async () => {
        const all = await hovers();
        return all.join().includes('career-plan.schema.json') && all;
      });
      assert.equal(said.length, 1);
    }
    const labels = await offered(editor);
    assert.deepEqual(labels, [...new Set(labels)]);

    await vscode.commands.executeCommand('careerPlan.switchLanguage');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'career-plan');
    await rulesBecome(uri(), ['invalid-date', 'yaml-syntax']);
    await eventually('the other extension is quiet', () => sourcesOf().join() === 'Career Plan');
  });

  it('any other YAML file gets nothing from us', async () => {
    const editor = await open(await write(file('notes.yaml'), 'careerPlan: 1\ncareerPlan: 2\n'));
    await eventually('the other extension speaks, and nobody else', () => onlyTheySpeak(editor.document.uri));
    assert.deepEqual(findings(editor.document.uri), []);
    const said = (await hovers(editor.document.uri)).join('\n');
    assert.ok(!said.includes('plan'), said);
    const labels = await offered(editor);
    assert.ok(!labels.some((label) => ['A first plan', 'person', 'goals'].includes(label)), `we answer: ${labels}`);
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
