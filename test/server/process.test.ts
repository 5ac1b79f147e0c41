import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuiltServer, buildServer } from './built-server';
import { framed, introduce, open, type ServerProcess, serverProcess, uriOf } from './client';

const plan = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
gaols: {}
`;

/** Bodies that no client should send; after each the server still answers. */
const abuse: readonly unknown[] = [
  null,
  7,
  'x',
  [],
  [1, 2],
  {},
  { jsonrpc: '2.0' },
  { jsonrpc: '2.0', method: 7 },
  { jsonrpc: '2.0', id: {}, method: 'textDocument/hover' },
  { jsonrpc: '2.0', id: null, method: 'textDocument/hover', params: {} },
  { jsonrpc: '2.0', id: 99, result: 1 },
  { jsonrpc: '2.0', id: 99, error: 1 },
  { jsonrpc: '2.0', method: '$/cancelRequest' },
  { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: null } },
  { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 123456 } },
  { jsonrpc: '2.0', method: '$/progress', params: 3 },
  { jsonrpc: '2.0', method: '__proto__', params: {} },
  { jsonrpc: '2.0', method: 'constructor', params: {} },
  ...['didOpen', 'didChange', 'didClose'].flatMap((name) =>
    [undefined, null, 3, [], [[]], {}, { textDocument: 1 }, { textDocument: { uri: 5 } }].map((params) => ({
      jsonrpc: '2.0',
      method: `textDocument/${name}`,
      params,
    })),
  ),
  ...[3, {}, { range: 1, text: 'x' }, { text: 4 }, { range: { start: { line: -1, character: 0 } }, text: '' }].map(
    (change) => ({
      jsonrpc: '2.0',
      method: 'textDocument/didChange',
      params: { textDocument: { uri: 'file:///tmp/abuse.career.yaml', version: 'x' }, contentChanges: [change] },
    }),
  ),
  ...[
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
    'workspace/didRenameFiles',
  ].flatMap((method) =>
    [undefined, null, 3, { settings: { careerPlan: { rules: 7 } }, changes: 4, event: { added: 'x' } }].map(
      (params) => ({ jsonrpc: '2.0', method, params }),
    ),
  ),
];

/** Where the length of a message should be. */
const headers = ['Content-Length: nonsense\r\n\r\n', 'No-Length: 3\r\n\r\n', 'no header at all\r\n\r\n'];

describe('the server as a process', () => {
  let built: BuiltServer;
  let folder: string;
  const running = new Set<ServerProcess>();
  const start = (file = built.server, ...args: string[]) => {
    const server = serverProcess(file, ...(args.length > 0 ? args : ['--stdio']));
    running.add(server);
    return server;
  };

  before(async () => {
    built = await buildServer();
    folder = mkdtempSync(path.join(tmpdir(), 'career-plan-server-'));
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    for (const server of running) server.child.kill();
    running.clear();
  });

  it('tells findings of an opened plan', async () => {
    const server = start();
    const uri = uriOf(path.join(folder, 'jo.career.yaml'));
    await introduce(server, { folders: [folder] });
    open(server, uri, plan);
    const { diagnostics, version } = await server.published(uri);
    assert.equal(version, 1);
    assert.deepEqual(
      diagnostics.map(({ code, severity, source, range }) => ({ code, severity, source, range })),
      [
        {
          code: 'schema',
          severity: 1,
          source: 'Career Plan',
          range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } },
        },
      ],
    );
  });

  it('is what “career-plan lsp” starts, with and without --stdio', async () => {
    for (const args of [['lsp'], ['lsp', '--stdio']]) {
      const server = start(built.commandLine, ...args);
      const uri = uriOf(path.join(folder, 'jo.career.yaml'));
      await introduce(server);
      open(server, uri, plan);
      assert.equal((await server.published(uri)).diagnostics.length, 1);
      await server.request('shutdown');
      server.notify('exit');
      assert.equal(await server.ended, 0);
    }
  });

  it('ends with 0 after a shutdown and with 1 without one', async () => {
    const polite = start();
    await introduce(polite);
    await polite.request('shutdown');
    polite.notify('exit');
    assert.equal(await polite.ended, 0);
    const abrupt = start();
    await introduce(abrupt);
    abrupt.notify('exit');
    assert.equal(await abrupt.ended, 1);
    const early = start();
    early.notify('exit');
    assert.equal(await early.ended, 1);
  });

  it('ends when its input does', async () => {
    const server = start();
    await introduce(server);
    server.child.stdin?.end();
    assert.equal(await server.ended, 1);
    const polite = start();
    await introduce(polite);
    await polite.request('shutdown');
    polite.child.stdin?.end();
    assert.equal(await polite.ended, 0);
  });

  it('answers nothing before it is initialized or after it is shut down, and initializes once', async () => {
    const server = start();
    const hover = { textDocument: { uri: 'file:///x' }, position: { line: 0, character: 0 } };
    await assert.rejects(server.request('textDocument/hover', hover), { code: -32002 });
    await assert.rejects(server.request('shutdown'), { code: -32002 });
    // Notifications before it are passed over, so this document is not open.
    open(server, 'file:///early.career.yaml', plan);
    await introduce(server);
    await assert.rejects(server.request('initialize', { capabilities: {} }), { code: -32600 });
    assert.equal(await server.request('textDocument/hover', hover), null);
    await server.request('shutdown');
    await assert.rejects(server.request('textDocument/hover', hover), { code: -32600 });
    await assert.rejects(server.request('shutdown'), { code: -32600 });
    server.notify('exit');
    assert.equal(await server.ended, 0);
  });

  it('says that what it does not know is unknown, and what is wrongly asked is wrong', async () => {
    const server = start();
    const uri = uriOf(path.join(folder, 'jo.career.yaml'));
    await introduce(server);
    open(server, uri, plan);
    await assert.rejects(server.request('textDocument/nonsense', {}), { code: -32601 });
    await assert.rejects(server.request('$/nonsense', {}), { code: -32601 });
    await assert.rejects(server.request('textDocument/hover', {}), { code: -32602 });
    await assert.rejects(server.request('textDocument/hover'), { code: -32602 });
    await assert.rejects(server.request('textDocument/hover', { textDocument: { uri }, position: { line: 'x' } }), {
      code: -32602,
    });
    await assert.rejects(
      server.request('textDocument/selectionRange', { textDocument: { uri }, positions: [{ line: 1e99 }] }),
      { code: -32602 },
    );
  });

  it('survives whatever a client sends', async () => {
    const server = start();
    const uri = uriOf(path.join(folder, 'jo.career.yaml'));
    for (const body of abuse) server.send(framed(JSON.stringify(body)));
    await introduce(server, { folders: [folder] });
    open(server, 'file:///tmp/abuse.career.yaml', plan);
    for (const body of abuse) server.send(framed(JSON.stringify(body)));
    for (const garbage of [framed('{ this is not JSON'), ...headers]) {
      server.send(garbage);
      // What is wrongly framed is skipped with all that came in the same breath, so the next waits for the complaint.
      await server.told('window/logMessage', (params) => /connection met a fault/.test(JSON.stringify(params)));
    }
    open(server, uri, plan);
    assert.equal((await server.published(uri)).diagnostics.length, 1);
    assert.doesNotMatch(server.complaints(), /\n {4}at /, 'a fault of ours reached standard error');
  });

  it('reads on after a plan of twenty million characters', async () => {
    const server = start();
    const [huge, uri] = ['huge', 'jo'].map((name) => uriOf(path.join(folder, `${name}.career.yaml`)));
    assert.ok(huge && uri);
    await introduce(server);
    open(server, huge, `${plan}notes: ${'x'.repeat(20_000_000)}\n`);
    const { diagnostics } = await server.published(huge);
    assert.equal(diagnostics.length, 1);
    open(server, uri, plan);
    assert.equal((await server.published(uri)).diagnostics.length, 1);
  });

  it('gives findings a link to the page of their rule where the page is there', async () => {
    const server = start();
    const uri = uriOf(path.join(folder, 'jo.career.yaml'));
    await introduce(server);
    open(server, uri, plan);
    const [finding] = (await server.published(uri)).diagnostics;
    assert.equal(finding?.codeDescription?.href, `${uriOf(path.join(built.folder, 'docs/rules.md'))}#schema`);
  });

  it('reads plans only where the client works, and never through a link out of it', async () => {
    const [inside, outside] = ['inside', 'outside'].map((name) => mkdtempSync(path.join(folder, `${name}-`)));
    assert.ok(inside && outside);
    writeFileSync(path.join(outside, 'secret.career.yaml'), `${plan}goals: { hidden: { goal: x } }\n`);
    const server = start();
    await introduce(server, { folders: [inside] });
    const uri = uriOf(path.join(inside, 'jo.career.yaml'));
    const way = `../${path.basename(outside)}/secret.career.yaml`;
    const text = `careerPlan: 1\nperson: Jo\npurpose: Be there.\nteam: [{ plan: ${way} }]\n`;
    open(server, uri, text);
    const position = { line: 3, character: text.split('\n')[3]?.indexOf('secret') ?? 0 };
    assert.deepEqual(await server.request('textDocument/definition', { textDocument: { uri }, position }), []);
    assert.deepEqual(await server.request('textDocument/documentLink', { textDocument: { uri } }), []);
  });
});
