import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { introduce, open, pushing, serverInside, type TestClient, uriOf } from './client';
import { behind, leader, team } from './plans';

/** A client that makes edits it is sent, and can be sent to a place. */
const capabilities = {
  ...pushing,
  workspace: { ...pushing.workspace, applyEdit: true },
  window: { ...pushing.window, showDocument: { support: true } },
};

const withSupporter = `${leader}drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager }
`;

describe('commands over the protocol', () => {
  let folder: string;
  let [jo, ana] = ['', ''];
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-plan-commands-')));
    writeFileSync(path.join(folder, 'jo.career.yaml'), leader);
    writeFileSync(path.join(folder, 'team.career.yaml'), team);
    jo = uriOf(path.join(folder, 'jo.career.yaml'));
    ana = uriOf(path.join(folder, 'team.career.yaml'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A person who takes the choice that fits, and the client's log of what it was asked to do. */
  const start = async (pick: RegExp, text = leader) => {
    const client = serverInside();
    const seen: { question?: unknown; choices: string[]; applied: unknown[]; shown: unknown[] } = {
      choices: [],
      applied: [],
      shown: [],
    };
    client.answers.set('workspace/configuration', () => [{ codeLens: { enabled: true } }]);
    client.answers.set('window/showMessageRequest', (params) => {
      seen.question = member(params, 'message');
      const actions = list(member(params, 'actions'));
      seen.choices = actions.map((action) => String(member(action, 'title')));
      return actions.find((action) => pick.test(String(member(action, 'title')))) ?? null;
    });
    client.answers.set('workspace/applyEdit', (params) => {
      seen.applied.push(member(params, 'edit'));
      return { applied: true };
    });
    client.answers.set('window/showDocument', (params) => {
      seen.shown.push(params);
      return { success: true };
    });
    await introduce(client, { folders: [folder], capabilities });
    open(client, jo, text);
    await client.published(jo);
    return { client, seen };
  };
  const actionsAt = async (client: TestClient, piece: string) => {
    const position = behind(leader, piece);
    return list(
      await client.request('textDocument/codeAction', {
        textDocument: { uri: jo },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      }),
    );
  };
  /** Runs what an action says, as a client does once it is chosen. */
  const run = async (client: TestClient, piece: string, title: RegExp) => {
    const action = (await actionsAt(client, piece)).find((one) => title.test(String(member(one, 'title'))));
    const command = member(action, 'command');
    assert.ok(command !== undefined, `no command at “${piece}”`);
    await client.request('workspace/executeCommand', command);
  };
  const written = (edit: unknown) =>
    list(member(edit, 'documentChanges'))
      .flatMap((one) => list(member(one, 'edits')).map((change) => String(member(change, 'newText'))))
      .join('');

  it('lists what it can be asked to do', async () => {
    const client = serverInside();
    const result = await introduce(client, { folders: [folder], capabilities });
    assert.deepEqual(member(member(member(result, 'capabilities'), 'executeCommandProvider'), 'commands'), [
      'careerPlan.postponeInitiative',
      'careerPlan.delegateInitiative',
      'careerPlan.moveEntry',
      'careerPlan.showReferences',
    ]);
  });

  it('asks until when, and puts an initiative off to the end of a quarter to come', async () => {
    const { client, seen } = await start(/2027-06-30/);
    await run(client, 'pipe', /^Postpone/);
    assert.equal(seen.question, 'Postpone “Build the golden-path deployment pipeline” until when?');
    assert.deepEqual(seen.choices, ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
    const [edit] = seen.applied;
    assert.match(written(edit), /status: paused/);
    assert.match(written(edit), /until: 2027-06-30/);
    assert.deepEqual(member(list(member(edit, 'documentChanges'))[0], 'textDocument'), { uri: jo, version: 1 });
  });

  it('asks who takes it, of the people the plan knows', async () => {
    const { client, seen } = await start(/^ana$/, withSupporter);
    await run(client, 'pipe', /^Delegate/);
    assert.deepEqual(seen.choices, ['ana', 'Somebody else: I write the name']);
    assert.match(written(seen.applied[0]), /decision: delegate,? +to: ana/);
  });

  it('leaves a place for a name the plan does not know', async () => {
    const { client, seen } = await start(/Somebody else/);
    await run(client, 'pipe', /^Delegate/);
    assert.match(written(seen.applied[0]), /to: somebody, to be named/);
  });

  it('asks which plan an entry moves to, and changes both', async () => {
    const { client, seen } = await start(/Ana Cole/);
    await run(client, 'pipe', /^Move this initiative/);
    assert.deepEqual(seen.choices, ['team.career.yaml: Ana Cole']);
    const documents = list(member(seen.applied[0], 'documentChanges')).map((one) =>
      member(member(one, 'textDocument'), 'uri'),
    );
    assert.deepEqual(documents.sort(), [jo, ana].sort());
  });

  it('changes nothing for somebody who chooses nothing', async () => {
    const { client, seen } = await start(/no such choice/);
    for (const title of [/^Postpone/, /^Delegate/, /^Move/]) await run(client, 'pipe', title);
    assert.deepEqual(seen.applied, []);
  });

  it('leads from a lens to the one place where an entry is used', async () => {
    const { client, seen } = await start(/nobody is asked/);
    const lenses = list(await client.request('textDocument/codeLens', { textDocument: { uri: jo } }));
    const lens = lenses.find((one) => /served by 1 entry/.test(JSON.stringify(one)));
    await client.request('workspace/executeCommand', member(lens, 'command'));
    const end = behind(leader, 'serves: [golden-path');
    assert.deepEqual(seen.shown, [
      {
        uri: jo,
        takeFocus: true,
        selection: { start: { ...end, character: end.character - 'golden-path'.length }, end },
      },
    ]);
  });

  it('offers what needs a question only where the answer can be written, and a lens that leads nowhere only to be read', async () => {
    const client = serverInside();
    client.answers.set('workspace/configuration', () => [{ codeLens: { enabled: true } }]);
    await introduce(client, { folders: [folder], capabilities: pushing });
    open(client, jo, leader);
    await client.published(jo);
    const titles = (await actionsAt(client, 'pipe')).map((action) => String(member(action, 'title')));
    assert.ok(titles.length > 0 && !titles.some((title) => title.endsWith('…')), titles.join());
    const lenses = list(await client.request('textDocument/codeLens', { textDocument: { uri: jo } }));
    assert.deepEqual(new Set(lenses.map((lens) => member(member(lens, 'command'), 'command'))), new Set(['']));
  });

  it('refuses what it does not know, and what is wrongly given', async () => {
    const { client } = await start(/./);
    for (const params of [
      {},
      { command: 'careerPlan.eraseEverything' },
      { command: 'careerPlan.moveEntry' },
      { command: 'careerPlan.moveEntry', arguments: [7] },
      { command: 'careerPlan.postponeInitiative', arguments: [{ uri: 'file:///nowhere', id: 'x' }] },
      { command: 'careerPlan.showReferences', arguments: [{ uri: jo, position: { line: -1 } }] },
    ])
      await assert.rejects(client.request('workspace/executeCommand', params), { code: -32602 });
  });
});

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function list(value: unknown): readonly unknown[] {
  assert.ok(Array.isArray(value), JSON.stringify(value));
  return value;
}
