import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { handlers } from '../../src/server/handlers';
import { type BuiltServer, buildServer } from '../server/built-server';
import { framed, introduce, open, pulling, type ServerProcess, serverProcess } from '../server/client';
import { seed, sizeOf, tell } from './programme';
import { realPlans } from './real-plans';

const uri = 'file:///hostile/abused.career.yaml';

const notifications = [
  'initialized',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didRenameFiles',
  '$/cancelRequest',
  '$/setTrace',
  '$/progress',
  'window/workDoneProgress/cancel',
  '__proto__',
  'constructor',
];
const requests = [...handlers.map(({ method }) => method), 'initialize', 'textDocument/implementation', '', 'toString'];

const oddUris = [
  uri,
  'file:///hostile/never-opened.career.yaml',
  'untitled:Untitled-1',
  'file://',
  'file:///',
  'file://server/share/x.career.yaml',
  'file:///%00.career.yaml',
  'file:///%zz.career.yaml',
  'http://example.invalid/x.career.yaml',
  'x',
  '',
  '../../etc/passwd',
  `file:///${'a/'.repeat(3000)}x.career.yaml`,
  'file:///dev/zero',
  'file:///proc/self/mem',
  '\ud800',
  '__proto__',
];
const oddNumbers = [0, -1, 1.5, 1e9, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e308, -1e308];

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    { length: 1e9 },
    { __proto__: 1 },
    ...oddNumbers,
  ),
  fc.constantFrom(...oddUris),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('y'.repeat(100_000)),
  fc.jsonValue({ maxDepth: 3 }),
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...oddNumbers) },
);
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const document = fc.record({
  uri: fc.oneof({ weight: 6, arbitrary: fc.constant(uri) }, { weight: 1, arbitrary: fc.constantFrom(...oddUris) }),
  version: number,
  languageId: fc.constantFrom('career-plan', 'yaml', ''),
  text: fc.constantFrom(...realPlans.map(({ text }) => text.slice(0, 3_000)), '', '[', 'goals: *a'),
});
/** Everything a request may want, of about the right shape. */
const likely = fc.record({
  textDocument: document,
  position,
  range,
  positions: fc.array(position, { maxLength: 3 }),
  context: fc.record(
    {
      diagnostics: fc.array(junk, { maxLength: 2 }),
      includeDeclaration: fc.boolean(),
      only: fc.constantFrom(['quickfix'], ['source.fixAll'], [7], 'x'),
    },
    { requiredKeys: [] },
  ),
  contentChanges: fc.array(
    fc.oneof(
      fc.record({ range, text: fc.constantFrom('x', '\n', '', '  - a: b\n') }),
      fc.record({ text: fc.constantFrom('goals: {}', '') }),
      junk,
    ),
    { maxLength: 3 },
  ),
  newName: fc.constantFrom('new-name', 'a: b', '', 'é'),
  ch: fc.constantFrom('\n', ':', ''),
  query: fc.constantFrom('a', '', '\ud800'),
  item: fc.record({ uri: fc.constantFrom(...oddUris), name: fc.constant('x'), range, data: junk }),
  files: fc.array(fc.record({ oldUri: fc.constantFrom(...oddUris), newUri: fc.constantFrom(...oddUris) }), {
    maxLength: 2,
  }),
  options: fc.constant({ tabSize: 2, insertSpaces: true }),
  id: number,
  previousResultIds: fc.array(junk, { maxLength: 2 }),
  settings: fc.record({ careerPlan: junk }),
  event: fc.record({ added: junk, removed: junk }),
  changes: junk,
  data: junk,
});

/** Params of about the right shape in which some parts are not, or no such thing at all. */
const params = fc.oneof(
  { weight: 5, arbitrary: likely },
  {
    weight: 4,
    arbitrary: fc
      .tuple(likely, fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 3 }))
      .map(([whole, holes]) =>
        holes.reduce<unknown>((so, [a, b, odd]) => withHole(so, a, b, odd), structuredClone(whole)),
      ),
  },
  { weight: 1, arbitrary: junk },
);

function withHole(whole: unknown, a: number, b: number, odd: unknown): unknown {
  if (typeof whole !== 'object' || whole === null) return whole;
  const keys = Object.keys(whole);
  const key = keys[a % Math.max(keys.length, 1)];
  if (key === undefined) return whole;
  const inner: unknown = Reflect.get(whole, key);
  if (b % 2 === 0 && typeof inner === 'object' && inner !== null) withHole(inner, b >> 1, a, odd);
  else Reflect.set(whole, key, odd);
  return whole;
}

interface Abuse {
  readonly isRequest: boolean;
  readonly method: string;
  readonly params: unknown;
  readonly takesBack: boolean;
  readonly oddId: boolean;
}

const abuse: fc.Arbitrary<Abuse> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      isRequest: fc.constant(true),
      method: fc.constantFrom(...requests),
      params,
      takesBack: fc.boolean(),
      oddId: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      isRequest: fc.constant(false),
      method: fc.constantFrom(...notifications),
      params,
      takesBack: fc.constant(false),
      oddId: fc.constant(false),
    }),
  },
);

/** How many messages come before the server is asked whether it still does its work. */
const batch = 250;

describe('Abusive messages', () => {
  let built: BuiltServer;
  let server: ServerProcess;
  before(async () => {
    built = await buildServer();
    server = serverProcess(built.server, '--stdio');
  });
  after(async () => {
    server.connection.dispose();
    server.child.stdin?.destroy();
    server.child.kill('SIGKILL');
    await server.ended;
    built.remove();
  });

  it('never end the server, which answers rightly behind them', async () => {
    await introduce(server, { capabilities: pulling });
    const all = fc.sample(abuse, { seed, numRuns: sizeOf({ short: 1_000, long: 20_000 }) });
    for (let from = 0; from < all.length; from += batch) {
      const some = all.slice(from, from + batch);
      for (const [i, one] of some.entries()) send(server, one, 1_000_000 + from + i);
      const isAlive = await Promise.race([answersRightly(server, from), server.ended.then(() => false)]);
      if (isAlive) continue;
      mkdirSync('out/hostile', { recursive: true });
      writeFileSync('out/hostile/protocol.json', JSON.stringify(some));
      assert.fail(
        `The server ended or erred among messages ${from} to ${from + batch} of seed ${seed}; they are in out/hostile/protocol.json.\n${server.complaints()}`,
      );
    }
    tell('protocol', { messages: all.length });
  });
});

function send(server: ServerProcess, { isRequest, method, params: sent, takesBack, oddId }: Abuse, id: number): void {
  const shownId = oddId ? `${id}x` : id;
  const message = isRequest
    ? { jsonrpc: '2.0', id: shownId, method, params: sent }
    : { jsonrpc: '2.0', method, params: sent };
  server.send(framed(JSON.stringify(message)));
  if (takesBack)
    server.send(framed(JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: shownId } })));
}

/** Opens a plan with one slip and asks for what is wrong with it, and for its goals. */
async function answersRightly(server: ServerProcess, turn: number): Promise<boolean> {
  const mine = `file:///hostile/turn${turn}.career.yaml`;
  open(server, mine, 'careerPlan: 1\nperson: Jo\npurpose: Let nurses see which patient needs them first.\ngaols: {}\n');
  const report = JSON.stringify(await server.request('textDocument/diagnostic', { textDocument: { uri: mine } }));
  server.notify('textDocument/didClose', { textDocument: { uri: mine } });
  return report.includes('gaols') && report.includes('“goals”');
}
