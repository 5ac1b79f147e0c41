import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, day, file, freshName, inside, openPlan, planText, type Row, replace, rows, tree, write } from './stage';

let name = freshName();

const rowsBecome = (what: string, fits: (all: readonly Row[]) => boolean) =>
  eventually(what, async () => {
    const all = await rows();
    return fits(all) && all;
  });
const has = (label: string) => (all: readonly Row[]) => all.some((row) => row.label === label);
/** Whether an entry of this title is there: behind its id, its state and its date. */
const tells = (title: string) => (all: readonly Row[]) => all.some((row) => row.description.endsWith(` · ${title}`));

describe('The tree', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name, 'another.career.yaml', 'folder', 'moved'));

  it('begins with the rows of the only plan, under its person’s name', async () => {
    await rowsBecome('Ada’s goals are there', has('Goals'));
    const labels = (await tree()).map(({ label }) => label);
    assert.equal(labels[0], 'Make the night train the obvious way to travel between our cities.');
    assert.deepEqual(labels.slice(1), ['Drivers', 'Goals', 'Initiatives']);
    const { view } = (await inside()).tree;
    // The title follows the rows: it is set when the tree is told of a plan, not when the plan is read.
    await eventually('her name is the title', () => view.title === 'Ada Lindqvist');
  });

  it('groups several plans by person, and a person’s several plans by file', async () => {
    await write(file(name), planText());
    await rowsBecome('Bo is there', has('Bo Mann'));
    assert.deepEqual(
      (await tree()).map(({ label }) => label),
      ['Ada Lindqvist', 'Bo Mann'],
    );
    await write(file('another.career.yaml'), planText({ person: 'bo mann' }));
    await rowsBecome('the second plan is there', has('another.career.yaml'));
    const bo = (await tree()).find(({ label }) => label.toLowerCase() === 'bo mann');
    assert.deepEqual(
      bo?.children.map(({ label }) => label),
      ['another.career.yaml', name],
    );
  });

  it('says the state in words and by an icon', async () => {
    await write(
      file(name),
      `${planText()}    checkIns:\n      - { date: ${day(0)}, value: 1, confidence: off-track }\n`,
    );
    const all = await rowsBecome('the initiative is there', has('screen'));
    const row = all.find(({ label }) => label === 'screen');
    assert.equal(
      row?.description,
      "Off track · due in 3 months · Show the three most urgent alarms on every ward's screen",
    );
    assert.equal(row?.icon, 'primitive-square');
  });

  it('keeps the ids of its rows through edits, so that what is expanded and selected stays so', async () => {
    const editor = await openPlan(name, planText());
    await rowsBecome('Bo is there', has('Bo Mann'));
    const before = (await rows()).map(({ id }) => id);
    assert.equal(new Set(before).size, before.length);
    await replace(editor, 'Nine of ten alarms are', 'Each of ten alarms is');
    await rowsBecome('the new words are there', tells('Each of ten alarms is answered within a minute'));
    assert.deepEqual(
      (await rows()).map(({ id }) => id),
      before,
    );
  });

  it('knows the parent of each row', async () => {
    await write(file(name), planText());
    await rowsBecome('Bo is there', has('Bo Mann'));
    const { provider } = (await inside()).tree;
    for (const top of (await provider.getChildren()) ?? []) {
      assert.equal(await provider.getParent?.(top), undefined);
      for (const child of (await provider.getChildren(top)) ?? []) assert.equal(await provider.getParent?.(child), top);
    }
  });

  it('reveals the entry of a row in the editor, where it stands now', async () => {
    const editor = await openPlan(name, planText());
    await rowsBecome('Bo is there', has('Bo Mann'));
    const { provider } = (await inside()).tree;
    const [, bo] = (await provider.getChildren()) ?? [];
    const goals = ((await provider.getChildren(bo)) ?? []).find((node) => node.id.endsWith('|goals'));
    const [goal] = (await provider.getChildren(goals)) ?? [];
    assert.ok(goal);
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '# one\n# two\n'));
    const { views } = await inside();
    await eventually('the edit is seen', () => views.get(editor.document.uri)?.view.document.text.startsWith('# one'));
    const item = await provider.getTreeItem(goal);
    const token = new vscode.CancellationTokenSource().token;
    const { command } = (await provider.resolveTreeItem?.(item, goal, token)) ?? item;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const selection = await eventually('its key is selected', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText(active.selection) === 'alarms' && active.selection;
    });
    assert.equal(selection.start.line, 6);
  });

  it('shows a plan’s words as they are: one line, no icons, no links, nothing that runs', async () => {
    const nasty = '$(flame) [x](command:workbench.action.quit) <img src=x onerror=alert(1)> \u202eleft';
    await write(file(name), planText({ person: nasty, goal: JSON.stringify(`${nasty}\nand a second line`) }));
    const shown = '$(flame) [x](command:workbench.action.quit) <img src=x onerror=alert(1)> left';
    const all = await rowsBecome('the words are there', tells(`${shown} and a second line`));
    assert.ok(has(shown)(all));
    const { provider } = (await inside()).tree;
    for (const top of (await provider.getChildren()) ?? []) {
      const item = await provider.getTreeItem(top);
      assert.deepEqual([typeof item.label, typeof item.tooltip], ['string', 'string']);
    }
  });

  it('shows what could be read of a plan that does not parse, and says so', async () => {
    await write(file(name), `${planText()}tradeOffs: [\n`);
    const all = await rowsBecome('Bo is there', has('Bo Mann'));
    assert.ok(tells('Nine of ten alarms are answered within a minute')(all));
    const bo = all.find(({ label }) => label === 'Bo Mann');
    assert.match(bo?.tooltip ?? '', /as far as it can be read/);
  });

  it('follows the files: new, changed, renamed, deleted one by one and with their folder, which may be moved', async () => {
    await write(file('folder/bo.career.yaml'), planText());
    await rowsBecome('the new file is there', has('Bo Mann'));
    await write(file('folder/bo.career.yaml'), planText({ person: 'Cy Noor' }));
    await rowsBecome('the change is there', (all) => has('Cy Noor')(all) && !has('Bo Mann')(all));
    await vscode.workspace.fs.rename(file('folder/bo.career.yaml'), file('folder/bo.yaml'));
    await rowsBecome('it is no plan any more', (all) => !has('Cy Noor')(all));
    await vscode.workspace.fs.rename(file('folder/bo.yaml'), file('folder/cy.career.yaml'));
    await rowsBecome('it is a plan again', has('Cy Noor'));
    await vscode.workspace.fs.rename(file('folder'), file('moved'));
    const { views } = await inside();
    await eventually('it is where its folder is', () => views.all().some(({ uri }) => uri.path.includes('/moved/')));
    await eventually('and nowhere else', () => views.all().every(({ uri }) => !uri.path.includes('/folder/')));
    await vscode.workspace.fs.delete(file('moved'), { recursive: true });
    await rowsBecome('the folder is gone', (all) => !has('Cy Noor')(all));
  });

  it('counts entries with an error or a warning in its badge, and can be told not to', async () => {
    const { view } = (await inside()).tree;
    await eventually('nothing is counted', () => view.badge === undefined);
    await write(file(name), planText({ goal: 'Be better with alarms', deadline: 'soon' }));
    await eventually('one entry is counted once', () => view.badge?.value === 1);
    assert.equal(view.badge?.tooltip, '1 entry needs attention');
    const configuration = () => vscode.workspace.getConfiguration('careerPlan');
    await configuration().update('badge', false, vscode.ConfigurationTarget.Global);
    await eventually('the badge is gone', () => view.badge === undefined);
    await configuration().update('badge', undefined, vscode.ConfigurationTarget.Global);
    await eventually('the badge is back', () => view.badge?.value === 1);
  });
});
