import assert from 'node:assert/strict';
import { type BuiltServer, buildServer } from './built-server';
import { introduce, open, type ServerProcess, serverProcess } from './client';
import { behind, leader } from './plans';

/** Texts that are large for what they say; those within the limits of what is read are read to the end. */
const giants: Readonly<Record<string, string>> = {
  'commas in brackets': `goals: [${','.repeat(200_000)}]\n`,
  'items in brackets': `goals: [${'a,'.repeat(200_000)}]\n`,
  'commas in braces': `goals: {${','.repeat(200_000)}}\n`,
  'pairs in braces': `goals: {${'a: 1,'.repeat(100_000)}}\n`,
  'empty items': `goals:\n${'  -\n'.repeat(200_000)}`,
  'empty items of an entry': `${leader}tradeOffs:\n${'  -\n'.repeat(200_000)}`,
  'empty keys': `goals:\n${'  :\n'.repeat(200_000)}`,
  'question marks': `goals:\n${'  ?\n'.repeat(200_000)}`,
  'empty lines': '\n'.repeat(900_000),
  'one line': `purpose: ${'better and more '.repeat(60_000)}\n`,
};

/** Each takes some seconds, so the short form is of two: one that is read with the YAML library, and one beyond the limits. */
const short = ['commas in brackets', 'empty items'];
const tried = Object.entries(giants).filter(([name]) => process.env['HOSTILE'] === 'long' || short.includes(name));

const giant = 'file:///giants/giant.career.yaml';
const sound = 'file:///giants/sound.career.yaml';

describe('a giant text over the protocol', function () {
  this.timeout(300_000);
  let built: BuiltServer;
  let server: ServerProcess;
  before(async () => {
    built = await buildServer();
  });
  after(() => built.remove());
  beforeEach(async () => {
    server = serverProcess(built.server, '--stdio');
    await introduce(server);
  });
  afterEach(() => server.child.kill());

  for (const [name, text] of tried) {
    it(`of ${name} has findings, also after an edit, and leaves the server to the others`, async () => {
      open(server, giant, text);
      assert.ok((await server.published(giant, 1)).diagnostics.length > 0);
      const end = { line: 0, character: 0 };
      const contentChanges = [{ range: { start: end, end }, text: 'person: Jo\n' }];
      server.notify('textDocument/didChange', { textDocument: { uri: giant, version: 2 }, contentChanges });
      const asked = ['hover', 'completion', 'documentSymbol', 'foldingRange'].map((method) =>
        server.request(`textDocument/${method}`, { textDocument: { uri: giant }, position: { line: 1, character: 8 } }),
      );
      await Promise.all(asked);
      assert.ok((await server.published(giant, 2)).diagnostics.length > 0);
      open(server, sound, leader);
      const position = behind(leader, 'serves: [golden');
      const hover = await server.request('textDocument/hover', { textDocument: { uri: sound }, position });
      assert.match(JSON.stringify(hover), /Every product team deploys/);
      assert.equal(server.complaints(), '');
    });
  }
});
