import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuiltServer, buildServer } from './built-server';
import { introduce, open, pushing, type ServerProcess, serverProcess, uriOf } from './client';
import { behind, leader, team } from './plans';

/** A client that can do what current editors can. */
const capabilities = {
  ...pushing,
  textDocument: {
    ...pushing.textDocument,
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

describe('the features over the protocol', () => {
  let built: BuiltServer;
  let folder: string;
  let server: ServerProcess;
  let [jo, ana] = ['', ''];

  before(async () => {
    built = await buildServer();
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-plan-features-')));
    jo = uriOf(path.join(folder, 'jo.career.yaml'));
    ana = uriOf(path.join(folder, 'team.career.yaml'));
  });
  beforeEach(async () => {
    writeFileSync(path.join(folder, 'jo.career.yaml'), leader);
    writeFileSync(path.join(folder, 'team.career.yaml'), team);
    server = serverProcess(built.server, '--stdio');
    await introduce(server, { folders: [folder], capabilities });
    open(server, jo, leader);
  });
  afterEach(() => server.child.kill());
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (method: string, piece: string, more: object = {}) =>
    server.request(`textDocument/${method}`, { textDocument: { uri: jo }, position: behind(leader, piece), ...more });
  const about = (method: string, more: object = {}) =>
    server.request(`textDocument/${method}`, { textDocument: { uri: jo }, ...more });
  const change = (version: number, ...contentChanges: object[]) =>
    server.notify('textDocument/didChange', { textDocument: { uri: jo, version }, contentChanges });

  it('shows how an entry stands', async () => {
    const hover = JSON.stringify(await ask('hover', 'serves: [golden'));
    assert.match(hover, /Every product team deploys through the golden path/);
  });

  it('leads to the entry another file defines', async () => {
    const [link] = list(await ask('definition', 'team.career.yaml#be'));
    assert.deepEqual(pick(link, 'targetUri', 'targetSelectionRange'), {
      targetUri: ana,
      targetSelectionRange: { start: { line: 4, character: 2 }, end: { line: 4, character: 7 } },
    });
  });

  it('lists the uses of an entry in files that are not open', async () => {
    open(server, ana, team);
    const found = await server.request('textDocument/references', {
      textDocument: { uri: ana },
      position: behind(team, '  be'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      list(found).map((one) => [member(one, 'uri'), member(member(member(one, 'range'), 'start'), 'line')]),
      [
        [ana, 4],
        [jo, 11],
      ],
    );
  });

  it('renames across files, for the versions it has seen, and says why where it cannot', async () => {
    assert.deepEqual(await ask('prepareRename', 'team.career.yaml#be'), {
      range: { start: behind(leader, 'team.career.yaml#'), end: behind(leader, 'team.career.yaml#bench') },
      placeholder: 'bench',
    });
    const edit = await ask('rename', 'team.career.yaml#be', { newName: 'successors' });
    const changes = list(member(edit, 'documentChanges')).map((one) => [
      member(one, 'textDocument'),
      list(member(one, 'edits')).map((text) => member(text, 'newText')),
    ]);
    assert.deepEqual(changes.sort(), [
      [{ uri: jo, version: 1 }, ['successors']],
      [{ uri: ana, version: null }, ['successors']],
    ]);
    await assert.rejects(ask('rename', 'serves: [golden', { newName: 'No Id' }), {
      code: -32803,
      message: 'An id holds lower-case letters, digits and “-”, for example “no-id”.',
    });
  });

  it('changes the references to a plan whose file gets another name', async () => {
    const edit = await server.request('workspace/willRenameFiles', {
      files: [{ oldUri: ana, newUri: uriOf(path.join(folder, 'reports', 'ana.career.yaml')) }],
    });
    const [change] = list(member(edit, 'documentChanges'));
    assert.deepEqual(member(change, 'textDocument'), { uri: jo, version: 1 });
    const after = applied(leader, list(member(change, 'edits')));
    assert.equal(after, leader.replaceAll('team.career.yaml', 'reports/ana.career.yaml'));
  });

  it('outlines a plan and finds entries in all of them', async () => {
    const outline = JSON.stringify(await about('documentSymbol'));
    assert.match(outline, /"detail":"[^"]+ · Build the golden-path deployment pipeline"/);
    const found = list(await server.request('workspace/symbol', { query: 'ready to lead' }));
    assert.deepEqual(
      found.map((symbol) => member(symbol, 'name')),
      ['Each team has one person ready to lead it'],
    );
  });

  it('folds, selects, links, colours and highlights', async () => {
    const folds = list(await about('foldingRange')).map((fold) => [member(fold, 'startLine'), member(fold, 'endLine')]);
    assert.ok(folds.some(([start, end]) => start === 3 && end === 7));
    const [selection] = list(await about('selectionRange', { positions: [behind(leader, 'golden-pa')] }));
    assert.ok(member(selection, 'parent'));
    const targets = list(await about('documentLink')).map((link) => member(link, 'target'));
    assert.deepEqual(targets, [ana]);
    assert.ok(list(member(await about('semanticTokens/full'), 'data')).length > 0);
    assert.equal(list(await ask('documentHighlight', 'serves: [golden')).length, 2);
  });

  it('walks what serves what', async () => {
    const [item] = list(await ask('prepareCallHierarchy', 'serves: [golden'));
    const [call] = list(await server.request('callHierarchy/incomingCalls', { item }));
    assert.equal(member(member(call, 'from'), 'name'), 'Build the golden-path deployment pipeline');
    const served = list(await server.request('callHierarchy/outgoingCalls', { item: member(call, 'from') }));
    assert.deepEqual(
      served.map((one) => member(member(one, 'to'), 'uri')),
      [jo, ana],
    );
  });

  it('completes ids of this plan and of others, in a line that is half typed', async () => {
    const line = '    serves: [';
    const end = behind(leader, 'team.career.yaml#bench]');
    change(2, { range: { start: { line: end.line, character: 0 }, end }, text: line });
    const textDocument = { uri: jo };
    const completed = await server.request('textDocument/completion', {
      textDocument,
      position: { line: end.line, character: line.length },
    });
    const labels = list(member(completed, 'items')).map((item) => member(item, 'label'));
    assert.ok(labels.includes('golden-path'), labels.join());
    assert.ok(labels.includes('team.career.yaml#bench'), labels.join());
  });

  it('offers nothing that would take the Enter behind a colon nobody asked behind', async () => {
    const text = 'careerPlan: 1\ngoals:';
    change(2, { text });
    const labels = async (context?: object) => {
      const answer = await server.request('textDocument/completion', {
        textDocument: { uri: jo },
        position: behind(text, 'goals:'),
        ...(context ? { context } : {}),
      });
      return list(member(answer, 'items')).map((item) => member(item, 'label'));
    };
    const asked = await labels();
    assert.ok(asked.length > 0);
    assert.deepEqual(await labels({ triggerKind: 2, triggerCharacter: ':' }), []);
    assert.deepEqual(await labels({ triggerKind: 1 }), asked);
    // Some clients leave the character of the last time in the context.
    assert.deepEqual(await labels({ triggerKind: 1, triggerCharacter: ':' }), asked);
    assert.deepEqual(await labels({ triggerKind: 2, triggerCharacter: 7 }), asked);
  });

  it('formats a plan, keeping its comments', async () => {
    const text = 'careerPlan:   1\nperson: Jo   # me\npurpose: Be there for them.  \n\n\n';
    const uri = uriOf(path.join(folder, 'untidy.career.yaml'));
    open(server, uri, text);
    const edits = await server.request('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(applied(text, list(edits)), 'careerPlan: 1\nperson: Jo   # me\npurpose: Be there for them.\n');
  });

  it('mends a finding, and works out the edits of an action when it is chosen', async () => {
    const uri = uriOf(path.join(folder, 'slip.career.yaml'));
    const text = 'careerPlan: 1\nperson: Jo\npurpose: Be there for them.\ngaols: {}\n';
    open(server, uri, text);
    const actions = list(
      await server.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 3, character: 1 }, end: { line: 3, character: 1 } },
        context: { diagnostics: [] },
      }),
    );
    const fix = actions.find((action) => member(action, 'isPreferred') === true);
    const [edit] = list(member(member(fix, 'edit'), 'documentChanges'));
    assert.deepEqual(member(edit, 'textDocument'), { uri, version: 1 });
    assert.equal(applied(text, list(member(edit, 'edits'))), text.replace('gaols', 'goals'));
    assert.ok(!actions.some((action) => member(action, 'command') !== undefined), 'only edits are offered');
    const [all] = list(
      await server.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ['source.fixAll'] },
      }),
    );
    assert.equal(member(all, 'kind'), 'source.fixAll.careerPlan');
  });

  it('keeps places right through edits of CRLF and emoji', async () => {
    await server.published(jo, 1);
    const head = 'careerPlan: 1\r\nperson: "🚀 Jo"\r\npurpose: Be there for them.\r\n';
    change(2, { text: `${head}gaols: {}\r\n` });
    // Behind the rocket, which is two units long, comes a second one; a line comes in above; one goes.
    change(
      3,
      { range: { start: { line: 1, character: 11 }, end: { line: 1, character: 11 } }, text: '👩‍👩‍👧' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '# 🎯\r\n' },
    );
    change(4, { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } }, text: '' });
    const { diagnostics } = await server.published(jo, 4);
    assert.deepEqual(
      diagnostics.map(({ range }) => range),
      [{ start: { line: 4, character: 0 }, end: { line: 4, character: 3 } }],
    );
    assert.match(String(diagnostics[0]?.message), /“ols”/);
  });

  it('takes changes beyond the end of the text at its end', async () => {
    await server.published(jo, 1);
    const far = { line: 9999, character: 9999 };
    change(2, { range: { start: far, end: far }, text: 'gaols: {}\n' });
    const { diagnostics } = await server.published(jo, 2);
    assert.ok(diagnostics.some(({ range }) => range.start.line === 17 && range.end.character === 5));
  });

  it('clears the findings of a plan that is closed', async () => {
    change(2, { text: `${leader}gaols: {}\n` });
    assert.ok((await server.published(jo, 2)).diagnostics.length > 0);
    server.notify('textDocument/didClose', { textDocument: { uri: jo } });
    assert.deepEqual((await server.published(jo)).diagnostics, []);
  });
});

/** A text after the edits of the protocol, which do not overlap. */
function applied(text: string, edits: readonly unknown[]): string {
  const lines = text.split(/(?<=\n)/);
  const offset = (position: unknown) =>
    lines.slice(0, Number(member(position, 'line'))).join('').length + Number(member(position, 'character'));
  const places = edits.map((edit) => {
    const range = member(edit, 'range');
    return { start: offset(member(range, 'start')), end: offset(member(range, 'end')), text: member(edit, 'newText') };
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: now }) => before.slice(0, start) + now + before.slice(end), text);
}

function list(value: unknown): readonly unknown[] {
  assert.ok(Array.isArray(value), JSON.stringify(value));
  return value;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function pick(value: unknown, ...keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, member(value, key)]));
}
