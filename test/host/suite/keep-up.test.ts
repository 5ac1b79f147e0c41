import * as vscode from 'vscode';
import { parseDay } from '../../../src/core/dates/day';
import { takeReminder } from '../../../src/extension/status/reminder';
import { createRowLinking } from '../../../src/extension/tree/link-rows';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, day, freshName, inside, openPlan, planText } from './stage';

let name = freshName();

/** The row of an entry, as the editor hands it to a command: by the end of its id. */
async function rowOf(id: string) {
  const { provider } = (await inside()).tree;
  type Node = Parameters<typeof provider.getTreeItem>[0];
  const find = async (node?: Node): Promise<Node | undefined> => {
    for (const child of (await provider.getChildren(node)) ?? []) {
      await provider.getTreeItem(child);
      if (child.kind === 'entry' && child.uri.path.endsWith(name) && child.item.id === id) return child;
      const below = await find(child);
      if (below) return below;
    }
    return undefined;
  };
  return eventually(`the row ${id} is there`, () => find());
}
const contextOf = async (id: string) => (await inside()).tree.provider.getTreeItem(await rowOf(id));
const run = async (command: string, id: string) => vscode.commands.executeCommand(command, await rowOf(id));

const steps = `    milestones:\n      - { title: Three wards, due: ${day(20)} }\n`;

describe('Keeping a plan up to date from the tree', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(async () => {
    const { tree, asOf } = await inside();
    tree.arrange({ filter: 'all', order: 'file', grouped: false });
    asOf.lookAt(undefined);
    await clear(name);
  });

  it('offers on each row only what works there', async () => {
    await openPlan(name, `${planText()}${steps}`);
    assert.equal(
      (await contextOf('goals/alarms')).contextValue,
      'careerPlan.goal checkIn markDone moveDate addInitiative link chart reference',
    );
    assert.equal(
      (await contextOf('initiatives/screen')).contextValue,
      'careerPlan.initiative checkIn markDone moveDate pause tradeOff link chart reference',
    );
    assert.equal(
      (await contextOf('initiatives/screen/milestones/0')).contextValue,
      'careerPlan.milestone markDone moveDate chart',
    );
    assert.equal((await contextOf('goals')).contextValue, 'careerPlan.goals');
  });

  it('marks done, pauses, takes up again and cancels, each as one step to undo', async () => {
    const { document } = await openPlan(name, `${planText()}${steps}`);
    const before = document.getText();
    await run('careerPlan.markDone', 'initiatives/screen/milestones/0');
    assert.equal(document.getText(), before.replace(`due: ${day(20)} }`, `due: ${day(20)}, done: ${day(0)} }`));
    await vscode.commands.executeCommand('undo');
    await run('careerPlan.pause', 'initiatives/screen');
    const paused = document.getText();
    assert.equal(paused, before.replace(`finish: ${day(100)}\n`, `finish: ${day(100)}\n    status: paused\n`));
    await eventually('the row is paused', async () =>
      (await contextOf('initiatives/screen')).contextValue?.includes('resume'),
    );
    await run('careerPlan.resume', 'initiatives/screen');
    assert.equal(document.getText(), paused.replace('status: paused', 'status: active'));
    await run('careerPlan.cancel', 'initiatives/screen');
    assert.match(document.getText(), /status: cancelled\n/);
    assert.match(
      document.getText(),
      /tradeOffs:\n {2}- \{ what: "?Show the three most urgent.*, decision: cancel \}\n/,
    );
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('links an initiative that is dragged onto an accelerator, a driver or a goal', async () => {
    const { document } = await openPlan(name, planText());
    const before = document.getText();
    const { views, tree } = await inside();
    const { handleDrag, handleDrop } = createRowLinking(views, tree.entryOf);
    const { token } = new vscode.CancellationTokenSource();
    const drop = async (onto: string) => {
      const transfer = new vscode.DataTransfer();
      await handleDrag?.([await rowOf('initiatives/screen')], transfer, token);
      await handleDrop?.(await rowOf(onto), transfer, token);
    };
    await drop('drivers/process/systems');
    const linked = before.replace('serves: [alarms]\n', 'serves: [alarms]\n    drivers: [process.systems]\n');
    assert.equal(document.getText(), linked);
    await drop('drivers/people');
    assert.equal(document.getText(), linked.replace('[process.systems]', '[process.systems, people]'));
    await vscode.commands.executeCommand('undo');
    // It serves this goal already.
    await drop('goals/alarms');
    assert.equal(document.getText(), linked);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('does nothing to a row whose number belongs to another by now', async () => {
    const editor = await openPlan(name, `${planText()}${steps}`);
    const row = await rowOf('initiatives/screen/milestones/0');
    const at = editor.document.getText().indexOf('      - { title: Three');
    const place = editor.document.positionAt(at);
    await editor.edit((change) => change.insert(place, `      - { title: One ward, due: ${day(9)} }\n`));
    const before = editor.document.getText();
    await vscode.commands.executeCommand('careerPlan.markDone', row);
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('narrows to what needs somebody, and says so where that is nothing', async () => {
    await openPlan(name, planText());
    await rowOf('goals/alarms');
    const { tree } = await inside();
    await vscode.commands.executeCommand('careerPlan.showNeedsMe');
    assert.equal(tree.view.description, 'what needs you');
    assert.equal(tree.view.message, 'Nothing needs you this week.');
    await vscode.commands.executeCommand('careerPlan.showAll');
    assert.equal(tree.view.description, '');
    assert.equal(tree.view.message, '');
    await rowOf('goals/alarms');
  });

  it('shows what somebody takes part in, and says whose rows these are', async () => {
    const asked = `    approvals: [{ by: Mei Tanaka, asked: ${day(-2)} }]\n`;
    await openPlan(name, `${planText()}${asked}`);
    await rowOf('initiatives/screen');
    const { tree } = await inside();
    tree.setFilter({ person: 'Mei Tanaka' });
    await rowOf('initiatives/screen');
    assert.equal(tree.view.description, 'Mei Tanaka');
    assert.equal(tree.view.message, 'Only Mei Tanaka.');
    tree.setFilter({ person: 'Kim Olsen' });
    assert.equal(tree.view.message, 'Kim Olsen takes part in nothing here.');
  });

  it('puts rows in order and in groups, under the same ids, and remembers it', async () => {
    const second = `  early:
    title: Ask every ward what wakes the patients
    kind: relationships
    serves: [alarms]
    start: ${day(0)}
    finish: ${day(50)}
    measure: { what: wards asked, baseline: 0, target: 8 }
`;
    await openPlan(name, `${planText()}${second}`);
    const { tree } = await inside();
    const ids = async () => {
      const row = await rowOf('initiatives');
      return row.kind === 'entry' ? row.item.children.map(({ id }) => id) : [];
    };
    await rowOf('initiatives/early');
    assert.deepEqual(await ids(), ['initiatives/screen', 'initiatives/early']);
    tree.arrange({ order: 'deadline' });
    assert.deepEqual(await ids(), ['initiatives/early', 'initiatives/screen']);
    await vscode.commands.executeCommand('careerPlan.groupByGrowth');
    assert.deepEqual(await ids(), ['initiatives by growth/relationships', 'initiatives by growth/']);
    await rowOf('initiatives/early');
    assert.deepEqual(tree.arrangement(), { filter: 'all', order: 'deadline', grouped: true });
    await vscode.commands.executeCommand('careerPlan.ungroup');
    tree.arrange({ order: 'file' });
    assert.deepEqual(await ids(), ['initiatives/screen', 'initiatives/early']);
  });

  it('looks at another day in the tree, says so, and leaves findings and check-ins with today', async () => {
    const { document } = await openPlan(name, planText());
    const { asOf, tree, views } = await inside();
    await rowOf('initiatives/screen');
    asOf.lookAt(parseDay(day(150)));
    const label = async () => (await contextOf('initiatives/screen')).description;
    assert.match(String(await label()), /^Overdue · was due/);
    assert.equal(tree.view.description, `as of ${day(150)}`);
    assert.equal(tree.view.message, `Shown as of ${day(150)}, not today.`);
    assert.equal(tree.view.badge, undefined);
    assert.equal(views.get(document.uri)?.view.problems.length, 0);
    await vscode.commands.executeCommand('careerPlan.backToToday');
    assert.doesNotMatch(String(await label()), /Overdue/);
    assert.equal(tree.view.description, '');
  });

  it('shows in the status bar how much is due, nothing where nothing is, and can be told not to', async () => {
    const { dueStatus } = await inside();
    await eventually('nothing is due', () => !dueStatus.isShown());
    await openPlan(name, planText().replace(`start: ${day(0)}`, `start: ${day(-30)}`));
    await eventually('one thing is due', () => dueStatus.isShown() && dueStatus.item.text === '$(checklist) 1 due');
    assert.match(String(dueStatus.item.tooltip), /Check in, was due 3 weeks ago/);
    const settings = () => vscode.workspace.getConfiguration('careerPlan');
    await settings().update('statusBar', false, vscode.ConfigurationTarget.Global);
    await eventually('it is hidden', () => !dueStatus.isShown());
    await settings().update('statusBar', undefined, vscode.ConfigurationTarget.Global);
    await eventually('it is back', () => dueStatus.isShown());
  });

  it('offers a due check-in above its entry, where lenses are switched on', async () => {
    const { document } = await openPlan(name, planText().replace(`start: ${day(0)}`, `start: ${day(-30)}`));
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9);
    assert.deepEqual(await lenses(), []);
    const settings = () => vscode.workspace.getConfiguration('careerPlan');
    await settings().update('codeLens.enabled', true, vscode.ConfigurationTarget.Global);
    const lens = await eventually('the lens is there', async () =>
      (await lenses()).find(({ command }) => command?.command === 'careerPlan.checkIn'),
    );
    assert.equal(lens.command?.title, 'Check in, was due 3 weeks ago (nothing checked in yet)');
    assert.equal(document.getText(lens.range), 'screen');
    assert.deepEqual(lens.command?.arguments?.[0]?.path, ['initiatives', 'screen']);
    await settings().update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('reminds once a day, and only if asked to', async () => {
    const { views, dueStatus } = await inside();
    await openPlan(name, planText().replace(`start: ${day(0)}`, `start: ${day(-30)}`));
    await eventually('one thing is due', () => dueStatus.isShown());
    const kept = new Map<string, unknown>();
    const memory = {
      keys: () => [...kept.keys()],
      get: <T>(key: string, otherwise?: T) => (kept.has(key) ? kept.get(key) : otherwise) as T,
      update: async (key: string, value: unknown) => void kept.set(key, value),
    };
    const [today, tomorrow] = [parseDay(day(0)), parseDay(day(1))];
    assert.ok(today !== undefined && tomorrow !== undefined);
    assert.equal(await takeReminder(views, today, memory), undefined);
    assert.equal(await takeReminder(views, today, memory, true), 'One thing in your career plan needs you this week.');
    assert.equal(await takeReminder(views, today, memory, true), undefined);
    assert.match((await takeReminder(views, tomorrow, memory, true)) ?? '', /One thing/);
  });
});
