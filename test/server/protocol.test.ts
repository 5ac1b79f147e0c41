import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuiltServer, buildServer } from './built-server';
import { framed, introduce, open, pulling, pushing, type ServerProcess, serverProcess, uriOf } from './client';
import { behind, leader, team } from './plans';

const slip = 'careerPlan: 1\nperson: Jo Rivera\npurpose: Run a division that merchants trust.\ngaols: {}\n';

/** What the protocol is about beside the features, each as an editor meets it: with the shipped server on its streams. */
describe('the protocol over stdio', () => {
  let built: BuiltServer;
  let outside: string;
  let folder: string;
  let [jo, ana] = ['', ''];
  const running: ServerProcess[] = [];

  before(async () => {
    built = await buildServer();
  });
  beforeEach(() => {
    outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-plan-protocol-')));
    folder = path.join(outside, 'work');
    mkdirSync(folder);
    jo = write('jo.career.yaml', leader);
    ana = write('team.career.yaml', team);
  });
  afterEach(() => {
    for (const server of running.splice(0)) server.child.kill();
    rmSync(outside, { recursive: true, force: true });
  });
  after(() => built.remove());

  const write = (name: string, text: string) => {
    const file = path.resolve(folder, name);
    writeFileSync(file, text);
    return uriOf(file);
  };
  const start = async (capabilities: object = pushing, section: object = {}) => {
    const server = serverProcess(built.server, '--stdio');
    running.push(server);
    server.answers.set('workspace/configuration', () => [section, section]);
    await introduce(server, { folders: [folder], capabilities });
    return server;
  };
  const rulesOf = (diagnostics: unknown) => list(diagnostics).map((one) => member(one, 'code'));

  it('takes several changes of one message in turn, each in the text the one before has left', async () => {
    const server = await start();
    open(server, jo, slip);
    assert.deepEqual(rulesOf((await server.published(jo, 1)).diagnostics), ['schema']);
    const at = (line: number, character: number) => ({ line, character });
    server.notify('textDocument/didChange', {
      textDocument: { uri: jo, version: 2 },
      contentChanges: [
        { range: { start: at(0, 0), end: at(0, 0) }, text: '# mine\r\n' },
        { range: { start: at(4, 1), end: at(4, 3) }, text: 'oa' },
      ],
    });
    assert.deepEqual((await server.published(jo, 2)).diagnostics, []);
  });

  it('answers a pull, says when nothing changed, and looks at plans that are not open', async () => {
    const server = await start(pulling);
    open(server, jo, slip);
    const pull = (previousResultId?: unknown) =>
      server.request('textDocument/diagnostic', { textDocument: { uri: jo }, previousResultId });
    const first = await pull();
    assert.deepEqual(rulesOf(member(first, 'items')), ['schema']);
    const id = member(first, 'resultId');
    assert.deepEqual(await pull(id), { kind: 'unchanged', resultId: id });
    const all = list(member(await server.request('workspace/diagnostic', { previousResultIds: [] }), 'items'));
    assert.deepEqual(all.map((report) => member(report, 'uri')).sort(), [jo, ana].sort());
  });

  it('takes a request back that waits, and answers the one behind it', async () => {
    const server = await start();
    open(server, jo, leader);
    await server.published(jo);
    const hover = { textDocument: { uri: jo }, position: behind(leader, 'deadl') };
    let bytes = '';
    const taken = new Promise<string>((resolve) => {
      server.child.stdout?.on('data', (chunk) => {
        bytes += String(chunk);
        const answer = /\{[^{}]*"id":"mine"[\s\S]*?\}\}/.exec(bytes);
        if (answer) resolve(answer[0]);
      });
    });
    // In one breath, so that the server reads both before it answers either.
    const request = { jsonrpc: '2.0', id: 'mine', method: 'textDocument/hover', params: hover };
    const takenBack = { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 'mine' } };
    server.send(framed(JSON.stringify(request)) + framed(JSON.stringify(takenBack)));
    const kept = server.request('textDocument/hover', hover);
    assert.equal(member(member(JSON.parse(await taken), 'error'), 'code'), -32800);
    assert.notEqual(await kept, null);
  });

  it('shows how it looks for plans, and finds one that comes later', async () => {
    const server = await start();
    const begun = await server.told('$/progress');
    assert.match(String(member(member(begun, 'value'), 'title')), /looking for plans/);
    assert.equal(member(member(await server.told('$/progress'), 'value'), 'message'), '2 plans');
    const late = write('late.career.yaml', team.replace('bench', 'later'));
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: late, type: 1 }] });
    const symbols = JSON.stringify(await server.request('workspace/symbol', { query: 'later' }));
    assert.match(symbols, /late\.career\.yaml/);
  });

  it('checks again what names a file that changes on the disk', async () => {
    const server = await start();
    open(server, jo, leader);
    assert.ok(!rulesOf((await server.published(jo)).diagnostics).includes('unknown-reference'));
    write('team.career.yaml', team.replace('bench', 'bank'));
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: ana, type: 2 }] });
    assert.ok(rulesOf((await server.published(jo)).diagnostics).includes('unknown-reference'));
  });

  it('follows the editor’s settings, and settings files as far up as the folder it works in', async () => {
    const section = { rules: { schema: 'hint' } };
    writeFileSync(path.join(outside, '.career-plan.json'), '{ "rules": { "schema": "off" } }');
    const server = await start(pushing, section);
    open(server, jo, slip);
    const severity = async () => member((await server.published(jo)).diagnostics[0], 'severity');
    assert.equal(await severity(), 4);
    section.rules.schema = 'info';
    server.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await severity(), 3);
    const own = write('.career-plan.json', '{ "rules": { "schema": "warning" } }');
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: own, type: 1 }] });
    assert.equal(await severity(), 2);
    // With a repository around both folders the outer settings hold too, and the nearer still win.
    mkdirSync(path.join(outside, '.git'));
    rmSync(path.join(folder, '.career-plan.json'));
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: own, type: 3 }] });
    assert.deepEqual((await server.published(jo)).diagnostics, []);
  });

  it('changes the references to a plan before its file gets another name', async () => {
    const server = await start();
    open(server, jo, leader);
    const files = [{ oldUri: ana, newUri: uriOf(path.join(folder, 'bench.career.yaml')) }];
    const [change] = list(member(await server.request('workspace/willRenameFiles', { files }), 'documentChanges'));
    const texts = list(member(change, 'edits')).map((edit) => member(edit, 'newText'));
    assert.deepEqual(texts.sort(), ['bench.career.yaml', 'bench.career.yaml#bench']);
  });
});

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function list(value: unknown): readonly unknown[] {
  assert.ok(Array.isArray(value), JSON.stringify(value));
  return value;
}
