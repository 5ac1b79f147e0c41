import * as vscode from 'vscode';
import * as assert from '../runner/assert';
import { eventually } from '../runner/eventually';
import { clear, freshName, openPlan, planText } from './stage';

let name = freshName();

const contributed = (): string[] => {
  const manifest: { contributes: { commands: { command: string }[] } } =
    vscode.extensions.getExtension('career-plan.career-plan')?.packageJSON;
  return manifest.contributes.commands.map(({ command }) => command);
};

/** What nobody offers a command, and anybody can call it with. */
const odd: readonly unknown[] = [
  undefined,
  null,
  7,
  'file:///etc/passwd',
  {},
  [],
  { uri: 'file:///etc/passwd', id: 'x', path: ['goals', 'x'] },
  { uri: 7, id: {}, path: 'goals' },
  { kind: 'person', plans: [{}] },
  { uri: 'command:workbench.action.closeAllEditors', path: [{}] },
];

/** Calls a command and takes back whatever it asks; gives what it was rejected with, which should be nothing. */
async function callAndLeave(command: string, argument: unknown): Promise<unknown> {
  let end: { readonly error: unknown } | undefined;
  void vscode.commands.executeCommand(command, argument).then(
    () => {
      end = { error: undefined };
    },
    (error: unknown) => {
      end = { error };
    },
  );
  const { error } = await eventually(`${command} has ended`, async () => {
    if (end) return end;
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return end;
  });
  return error;
}

describe('Every command', () => {
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => clear(name));

  for (const [where, prepare] of [
    ['with no plan in sight', async () => undefined],
    ['above a plan', () => openPlan(name, planText())],
  ] as const) {
    it(`called with anything ${where} ends, and changes no text`, async () => {
      await prepare();
      for (const command of contributed()) {
        for (const argument of where === 'above a plan' ? odd : odd.slice(0, 3)) {
          assert.equal(await callAndLeave(command, argument), undefined, `${command} ${JSON.stringify(argument)}`);
        }
      }
      const dirty = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.scheme !== 'untitled');
      assert.deepEqual(
        dirty.map(({ uri }) => uri.path),
        [],
      );
      const plan = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`));
      if (plan) assert.equal(plan.getText(), planText());
      // The commands did what they are for: the tree and the day are put back for who comes next.
      for (const command of [
        'careerPlan.showAll',
        'careerPlan.ungroup',
        'careerPlan.backToToday',
        'notifications.clearAll',
      ]) {
        await vscode.commands.executeCommand(command);
      }
    });
  }
});
