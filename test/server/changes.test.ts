import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { nodeFiles } from '../../src/server/node-files';
import type { Surroundings } from '../../src/server/surroundings';
import { introduce, open, pulling, pushing, serverInside, uriOf } from './client';
import { behind, leader, team } from './plans';

const slip = 'careerPlan: 1\nperson: Jo\npurpose: Be there for them.\ngaols: {}\n';

describe('what changes around a plan', () => {
  let folder: string;
  let [jo, ana] = ['', ''];

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-plan-changes-')));
    jo = uriOf(path.join(folder, 'jo.career.yaml'));
    ana = uriOf(path.join(folder, 'team.career.yaml'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return uriOf(path.join(folder, name));
  };
  const rulesIn = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);

  it('follows a file that is named when it changes on disk', async () => {
    const client = serverInside();
    await introduce(client, { folders: [folder] });
    write('team.career.yaml', team.replace('bench:', 'branch:'));
    open(client, jo, leader);
    assert.ok(rulesIn((await client.published(jo)).diagnostics).includes('unknown-reference'));
    write('team.career.yaml', team);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: ana, type: 2 }] });
    assert.ok(!rulesIn((await client.published(jo)).diagnostics).includes('unknown-reference'));
  });

  it('follows a file that is named while it is typed in, and its saved text once it is closed', async () => {
    const client = serverInside();
    await introduce(client, { folders: [folder] });
    write('team.career.yaml', team);
    open(client, jo, leader);
    assert.ok(!rulesIn((await client.published(jo)).diagnostics).includes('unknown-reference'));
    open(client, ana, team.replace('bench:', 'branch:'));
    assert.ok(rulesIn((await client.published(jo)).diagnostics).includes('unknown-reference'));
    client.notify('textDocument/didClose', { textDocument: { uri: ana } });
    assert.ok(!rulesIn((await client.published(jo)).diagnostics).includes('unknown-reference'));
  });

  it('asks to be told of plans and settings that change', async () => {
    const client = serverInside();
    const registered = new Promise<unknown>((done) => {
      client.answers.set('client/registerCapability', (params) => {
        done(params);
        return null;
      });
    });
    await introduce(client, { folders: [folder] });
    const text = JSON.stringify(await registered);
    assert.match(text, /workspace\/didChangeWatchedFiles/);
    assert.match(text, /\*\*\/\.career-plan\.json/);
    assert.match(text, /workspace\/didChangeConfiguration/);
  });

  it('shows that it looks for plans', async () => {
    write('jo.career.yaml', leader);
    write('deep/down/team.career.yaml', team);
    write('node_modules/other/career.yaml', team);
    const client = serverInside();
    await introduce(client, { folders: [folder] });
    const progress = [await client.told('$/progress'), await client.told('$/progress')];
    assert.deepEqual(
      progress.map((params) => JSON.parse(JSON.stringify(params)).value),
      [
        { kind: 'begin', title: 'Career Plan: looking for plans' },
        { kind: 'end', message: '2 plans' },
      ],
    );
  });

  it('takes the editor’s settings for each folder, and takes them anew when they change', async () => {
    const client = serverInside();
    let severity = 'hint';
    client.answers.set('workspace/configuration', (params) => {
      const { items } = JSON.parse(JSON.stringify(params));
      return items.map(({ scopeUri }: { scopeUri?: string }) => (scopeUri ? { rules: { schema: severity } } : null));
    });
    await introduce(client, { folders: [folder] });
    open(client, jo, slip);
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [4],
    );
    severity = 'warning';
    client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [2],
    );
  });

  it('takes settings from clients that send them along', async () => {
    const client = serverInside();
    const initializationOptions = { careerPlan: { rules: { schema: 'hint' } } };
    await introduce(client, { folders: [folder], capabilities: {}, initializationOptions });
    open(client, jo, slip);
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [4],
    );
    client.notify('workspace/didChangeConfiguration', { settings: { careerPlan: { rules: { schema: 'info' } } } });
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [3],
    );
  });

  it('shows hints unless they are switched off, and lenses once they are switched on', async () => {
    const client = serverInside();
    const section = { inlayHints: {}, codeLens: {} };
    client.answers.set('workspace/configuration', () => [section, section]);
    await introduce(client, { folders: [folder] });
    open(client, jo, leader);
    await client.published(jo);
    const params = { textDocument: { uri: jo }, range: { start: behind(leader, ''), end: { line: 99, character: 0 } } };
    const count = async (method: string) => Number(Object((await client.request(method, params)) ?? []).length);
    assert.ok((await count('textDocument/inlayHint')) > 0);
    assert.equal(await count('textDocument/codeLens'), 0);
    Object.assign(section, { inlayHints: { enabled: false }, codeLens: { enabled: true } });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    // Asked behind the settings, so it is answered behind them.
    await client.published(jo);
    assert.equal(await count('textDocument/inlayHint'), 0);
    assert.ok((await count('textDocument/codeLens')) > 0);
  });

  it('lays the folder’s settings file over the editor’s, and says what of it does not hold', async () => {
    const client = serverInside();
    client.answers.set('workspace/configuration', () => [{ rules: { schema: 'hint' } }, null]);
    const settings = write('.career-plan.json', '{ "rules": { "schema": "warning", "overdue": 7 } }');
    await introduce(client, { folders: [folder] });
    open(client, jo, slip);
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [2],
    );
    const warning = JSON.stringify(await client.told('window/logMessage'));
    assert.match(warning, /\.career-plan\.json: rules\.overdue: “overdue” is set with off/);
    rmSync(path.join(folder, '.career-plan.json'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 3 }] });
    assert.deepEqual(
      (await client.published(jo)).diagnostics.map((one) => one.severity),
      [4],
    );
  });

  it('looks at every plan anew when it is another day', async () => {
    let now = new Date(2026, 10, 22, 23, 59, 30);
    const waits: { milliseconds: number; call: () => void }[] = [];
    const clock: Surroundings['clock'] = {
      now: () => now,
      after: (milliseconds, call) => {
        if (milliseconds >= 1_000 && milliseconds !== 2_000) waits.push({ milliseconds, call });
        else setTimeout(call, milliseconds);
        return () => {};
      },
    };
    const client = serverInside({ clock });
    await introduce(client, { folders: [folder] });
    open(
      client,
      jo,
      `${slip.replace('gaols: {}\n', '')}reports: [{ week: 2026-W47, wins: [x] }]\ngoals:
  a: { goal: Every release ships on a Tuesday, measure: { what: releases, baseline: 0, target: 4 }, deadline: 2026-11-22, definedBy: me }
`,
    );
    assert.ok(!rulesIn((await client.published(jo)).diagnostics).includes('overdue'));
    assert.deepEqual(
      waits.map(({ milliseconds }) => milliseconds),
      [30_050],
    );
    now = new Date(2026, 10, 23, 0, 0, 1);
    waits[0]?.call();
    assert.ok(rulesIn((await client.published(jo)).diagnostics).includes('overdue'));
  });

  it('asks a client that pulls to ask again, and never tells it findings', async () => {
    const client = serverInside();
    const again = new Promise<void>((done) => {
      client.answers.set('workspace/diagnostic/refresh', () => {
        done();
        return null;
      });
    });
    await introduce(client, { folders: [folder], capabilities: pulling });
    let told = 0;
    client.connection.onNotification('textDocument/publishDiagnostics', () => void told++);
    open(client, jo, slip);
    const ask = async (previousResultId?: string) => {
      const params = { textDocument: { uri: jo }, ...(previousResultId ? { previousResultId } : {}) };
      return JSON.parse(JSON.stringify(await client.request('textDocument/diagnostic', params)));
    };
    const first = await ask();
    assert.deepEqual(rulesIn(first.items), ['schema']);
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: ana, type: 1 }] });
    await again;
    assert.equal(told, 0);
  });

  it('forgets a folder that leaves the workspace', async () => {
    const client = serverInside();
    write('jo.career.yaml', leader);
    await introduce(client, { folders: [folder] });
    const search = async () => JSON.parse(JSON.stringify(await client.request('workspace/symbol', { query: '' })));
    assert.equal((await search()).length, 2);
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf(folder), name: 'x' }] },
    });
    assert.deepEqual(await search(), []);
  });

  it('finds plans that appear, whether or not the client tells', async () => {
    for (const capabilities of [pushing, {}]) {
      const client = serverInside();
      await introduce(client, { folders: [folder], capabilities });
      rmSync(path.join(folder, 'late'), { recursive: true, force: true });
      const search = async () => JSON.parse(JSON.stringify(await client.request('workspace/symbol', { query: '' })));
      assert.deepEqual(await search(), []);
      const late = write('late/career.yaml', team);
      if (capabilities === pushing) {
        client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: late, type: 1 }] });
      }
      assert.equal((await search()).length, 1);
      rmSync(path.join(folder, 'late'), { recursive: true });
    }
  });

  it('completes at once with the plans it has looked at, and with the others a moment later', async () => {
    write('elsewhere/career.yaml', team);
    const client = serverInside();
    await introduce(client, { folders: [folder] });
    const text = leader.replace(/serves: .*/, 'serves: [');
    open(client, jo, text);
    const params = { textDocument: { uri: jo }, position: behind(text, 'serves: [') };
    const labels = async () => {
      const { items } = JSON.parse(JSON.stringify(await client.request('textDocument/completion', params)));
      return items.map(({ label }: { label: string }) => label);
    };
    let offered = await labels();
    assert.ok(offered.includes('golden-path'));
    // As long as it takes to look: on a busy disk longer than any number of answers from memory.
    const end = performance.now() + 60_000;
    while (performance.now() < end && !offered.includes('elsewhere/career.yaml#bench')) offered = await labels();
    assert.ok(offered.includes('elsewhere/career.yaml#bench'), offered.join());
  });

  it('refuses a rename whose place in the text has moved meanwhile', async () => {
    let arrived = () => {};
    const searched = new Promise<readonly []>((done) => {
      arrived = () => done([]);
    });
    const client = serverInside({ files: { ...nodeFiles, list: () => searched } });
    await introduce(client, { folders: [folder] });
    open(client, jo, leader);
    const position = behind(leader, 'serves: [golden');
    const renamed = client.request('textDocument/rename', { textDocument: { uri: jo }, position, newName: 'road' });
    client.notify('textDocument/didChange', {
      textDocument: { uri: jo, version: 2 },
      contentChanges: [{ text: slip }],
    });
    await client.published(jo, 2);
    arrived();
    await assert.rejects(renamed, { code: -32801 });
  });

  it('answers what is cancelled at once, and works only on the last of a burst', async () => {
    const client = serverInside();
    await introduce(client, { folders: [folder] });
    const goals = Array.from(
      { length: 1_500 },
      (_, i) => `  g${i}: { goal: Ship release ${i}, deadline: 2027-01-01 }\n`,
    );
    open(client, jo, `${slip.replace('gaols: {}\n', 'goals:\n')}${goals.join('')}`);
    await client.published(jo, 1);
    const position = behind(slip, 'person');
    const outcomes: Promise<string>[] = [];
    for (let version = 2; version < 30; version++) {
      client.notify('textDocument/didChange', {
        textDocument: { uri: jo, version },
        contentChanges: [{ range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } }, text: 'x' }],
      });
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        'textDocument/hover',
        { textDocument: { uri: jo }, position },
        source.token,
      );
      outcomes.push(
        answer.then(
          () => 'answered',
          ({ code }) => (code === -32800 ? 'cancelled' : 'failed'),
        ),
      );
      if (version < 29) source.cancel();
    }
    const [last, ...others] = (await Promise.all(outcomes)).reverse();
    assert.equal(last, 'answered');
    assert.deepEqual(new Set(others), new Set(['cancelled']));
    // No version between was looked at: the next findings are those of the last.
    assert.equal((await client.published(jo)).version, 29);
  });
});
