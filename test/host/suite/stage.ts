import * as vscode from 'vscode';
import type { Inside } from '../../../src/extension/extension';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';

/** The words of the tests: plans written, opened, changed and looked at in a real editor. */

/** What the extension lets its tests see; activates it. */
export async function inside(): Promise<Inside> {
  const extension = vscode.extensions.getExtension<Inside>('career-plan.career-plan');
  assert.ok(extension, 'the extension is not installed');
  const exports = await extension.activate();
  assert.ok(exports, 'the extension shows its inside only to tests');
  return exports;
}

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

let made = 0;

/** A name no test has used: the editor keeps the text of a file it once opened for minutes. */
export const freshName = () => `bo${++made}.career.yaml`;

export const file = (name: string) => vscode.Uri.joinPath(folder(), name);

/** A local day some days from now, as plans write it. */
export function day(fromToday: number): string {
  const now = new Date();
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + fromToday);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/**
 * A plan without a finding, and with nothing due this week, on any day: its first check-in is due a week from its start.
 * Each part can be replaced.
 */
export function planText(parts: { person?: string; purpose?: string; goal?: string; deadline?: string } = {}): string {
  const {
    person = 'Bo Mann',
    purpose = 'Let nurses see at a glance which patient needs them first.',
    goal = 'Nine of ten alarms are answered within a minute',
    deadline = day(200),
  } = parts;
  return `careerPlan: 1
person: ${person}
purpose: ${purpose}
goals:
  alarms:
    goal: ${goal}
    measure: { what: alarms answered in a minute, baseline: 60, target: 90, unit: "%" }
    deadline: ${deadline}
initiatives:
  screen:
    title: Show the three most urgent alarms on every ward's screen
    serves: [alarms]
    start: ${day(0)}
    finish: ${day(100)}
    measure: { what: wards with the screen, baseline: 0, target: 8 }
`;
}

export async function write(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Writes a plan and opens it. */
export async function openPlan(name: string, text: string): Promise<vscode.TextEditor> {
  return open(await write(file(name), text));
}

/** Replaces words of the text in the editor, without saving. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
  assert.ok(await editor.edit((change) => change.replace(range, by)), 'the editor refused the change');
}

export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly words: string;
}

/** The findings of ours on a file; `words` are those that are underlined. */
export function findings(uri: vscode.Uri): Seen[] {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => one.source === 'Career Plan')
    .map(({ code, severity, range }) => ({
      rule: typeof code === 'object' ? String(code.value) : '',
      severity: vscode.DiagnosticSeverity[severity] ?? '',
      words: document?.getText(range) ?? '',
    }));
}

/** Waits until a file has exactly findings of these rules. */
export async function rulesBecome(uri: vscode.Uri, rules: readonly string[]): Promise<Seen[]> {
  const wanted = [...rules].sort().join();
  const now = () => findings(uri).map(({ rule }) => rule);
  try {
    return await eventually('the findings are there', () => now().sort().join() === wanted && findings(uri));
  } catch {
    assert.deepEqual(now().sort(), [...rules].sort(), 'other findings than expected');
    return findings(uri);
  }
}

export interface Row {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly id: string;
  readonly icon: string;
  readonly children: readonly Row[];
}

/** The tree in the side bar with everything expanded, as the editor is told to draw it. */
export async function tree(): Promise<Row[]> {
  const { provider } = (await inside()).tree;
  type Node = Parameters<typeof provider.getTreeItem>[0];
  const rowOf = async (node: Node): Promise<Row> => {
    const item = await provider.getTreeItem(node);
    return {
      label: typeof item.label === 'string' ? item.label : '',
      description: typeof item.description === 'string' ? item.description : '',
      tooltip: typeof item.tooltip === 'string' ? item.tooltip : '',
      id: item.id ?? '',
      icon: item.iconPath instanceof vscode.ThemeIcon ? item.iconPath.id : '',
      children: await rowsOf(node),
    };
  };
  const rowsOf = async (node?: Node): Promise<Row[]> =>
    Promise.all(((await provider.getChildren(node)) ?? []).map(rowOf));
  return rowsOf();
}

/** All rows of the tree in one list. */
export async function rows(): Promise<Row[]> {
  const flat = (row: Row): Row[] => [row, ...row.children.flatMap(flat)];
  return (await tree()).flatMap(flat);
}

/** Puts everything back as it was: editors closed, files of the test gone, nothing waiting. */
export async function clear(...names: readonly string[]): Promise<void> {
  await forgetChanges();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) {
    await vscode.workspace.fs.delete(file(name), { recursive: true }).then(undefined, () => undefined);
  }
  const { views, panels } = await inside();
  await eventually('the plans of the test are gone', () =>
    views.all().every(({ uri }) => !names.some((name) => uri.path.startsWith(file(name).path))),
  );
  await eventually('its panels are gone', () => panels.shown().length === 0);
  const isSet = (key: string) =>
    vscode.workspace.getConfiguration('careerPlan').inspect(key)?.workspaceValue !== undefined;
  await eventually('its settings are gone', () => !isSet('rules') && !isSet('checkOn'));
}

/** Reverts and closes what is not saved, since closing it would ask what to do. */
async function forgetChanges(): Promise<void> {
  const dirty = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  await eventually('nothing is left unsaved', async () => {
    const [document] = dirty();
    if (!document) return true;
    await vscode.window.showTextDocument(document);
    // One whose file is gone cannot be reverted; it is closed all the same.
    await vscode.commands
      .executeCommand('workbench.action.revertAndCloseActiveEditor')
      .then(undefined, () => undefined);
    return dirty().length === 0;
  });
}
