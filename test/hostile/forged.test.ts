import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { chartParts } from '../../src/picture/chart-part';
import { isFromPanel, isPanelState, isToPanel } from '../../src/webview/protocol';
import { chartMessage } from '../webview/messages';
import { runsOf, tell } from './programme';

// What may pass, said a second time and by other means than the guards: JSON schemas that allow nothing else.
const ajv = new Ajv({ strict: false });
const text = (maxLength: number) => ({ type: 'string', maxLength });
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const only = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const path = { type: 'array', maxItems: 64, items: { anyOf: [text(2048), { ...count, maximum: 1_000_000 }] } };
const fromPanel = ajv.compile({
  anyOf: [
    only({ type: { const: 'ready' } }),
    only({ type: { enum: ['reveal', 'checkIn'] }, version: count, path }),
    only({ type: { const: 'export' }, version: count, format: { enum: ['svg', 'html'] } }),
    only({
      type: { const: 'export' },
      version: count,
      format: { const: 'png' },
      data: { type: 'string', maxLength: 20_000_000, pattern: '^data:image/png;base64,[A-Za-z0-9+/]+={0,2}$' },
    }),
  ],
});
const panelState = ajv.compile(
  only(
    {
      uri: text(4096),
      selected: text(10_000),
      scroll: { type: 'number', minimum: 0 },
      open: { type: 'array', maxItems: 2000, items: text(10_000) },
      section: { enum: chartParts },
      time: {
        anyOf: [{ enum: ['all', 'quarter', 'year'] }, only({ from: { type: 'number' }, to: { type: 'number' } })],
      },
    },
    ['selected', 'section', 'time'],
  ),
);

const valid: readonly unknown[] = [
  { type: 'ready' },
  { type: 'reveal', version: 3, path: ['goals', 'a', 'checkIns', 0] },
  { type: 'checkIn', version: 3, path: ['goals', 'a'] },
  { type: 'export', version: 3, format: 'svg' },
  { type: 'export', version: 3, format: 'png', data: 'data:image/png;base64,AAAA' },
  {
    uri: 'file:///a',
    selected: '["goals"]',
    scroll: 3,
    open: ['timeline'],
    section: 'timeline',
    time: { from: 1, to: 2 },
  },
  { type: 'notice', message: 'x' },
  { type: 'empty', uri: 'file:///a', label: 'a', message: 'b' },
  JSON.parse(JSON.stringify(chartMessage())),
];

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '',
    '__proto__',
    'command:workbench.action.quit',
    'file:///etc/passwd',
    'data:image/png;base64,',
    'data:text/html;base64,AAAA',
    'data:image/png;base64,AA\nAA',
    [],
    {},
    [[]],
    () => 1,
    Symbol('x'),
    1n,
    new Date(0),
    /x/,
    new Map(),
    Object.create(null),
    'z'.repeat(20_000),
    Array.from({ length: 70 }, () => 'a'),
  ),
  fc.anything({ maxDepth: 2 }),
);

/** A message or a state that would pass, with a few parts exchanged, added or left out. */
const forged = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('set', 'add', 'drop', 'name'), odd), { maxLength: 3 }),
  )
  .map(([message, changes]) => changes.reduce<unknown>((so, change) => forge(so, change), structuredClone(message)));

const someNames = ['command', '__proto__', 'args', 'uri', 'toString', 'path', 'type', 'constructor'];

function forge(message: unknown, [a, b, how, value]: readonly [number, number, string, unknown], depth = 0): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const keys = Object.keys(message);
  const key = keys[a % Math.max(keys.length, 1)];
  const name = someNames[b % someNames.length] ?? '';
  if (how === 'add')
    Object.defineProperty(message, name, { value, enumerable: true, configurable: true, writable: true });
  if (key === undefined) return message;
  const inner: unknown = Reflect.get(message, key);
  if (b % 3 === 0 && depth < 8 && typeof inner === 'object' && inner !== null)
    forge(inner, [b, a, how, value], depth + 1);
  else if (how === 'set') Reflect.set(message, key, value);
  else if (how === 'drop') Reflect.deleteProperty(message, key);
  else if (how === 'name') Reflect.set(message, name, inner);
  return message;
}

/** What a message is after the editor carried it; `undefined` where it cannot be carried, so that it never arrives. */
function carried(message: unknown): { readonly value: unknown } | undefined {
  try {
    const said = JSON.stringify(message);
    return said === undefined ? undefined : { value: JSON.parse(said) };
  } catch {
    return undefined;
  }
}

describe('Forged messages and states', () => {
  it('do not pass unless they are of the protocol, and nothing throws', () => {
    let passed = 0;
    const details = fc.check(
      fc.property(fc.oneof({ weight: 4, arbitrary: forged }, { weight: 1, arbitrary: odd }), (message) => {
        for (const guard of [isFromPanel, isPanelState, isToPanel]) guard(message);
        const arrived = carried(message);
        if (!arrived) return;
        const [isMessage, isState] = [isFromPanel(arrived.value), isPanelState(arrived.value)];
        if (isMessage || isState) passed += 1;
        if (isMessage) assert.ok(fromPanel(arrived.value), JSON.stringify(arrived.value));
        if (isState) assert.ok(panelState(arrived.value), JSON.stringify(arrived.value));
      }),
      runsOf({ short: 2_000, long: 100_000 }),
    );
    tell('forged', { inputs: details.numRuns, 'were of the protocol': passed });
    assert.equal(details.failed, false, fc.defaultReportMessage(details) ?? '');
  });

  it('pass where they are honest', () => {
    const [from, state, to] = [valid.slice(0, 5), valid.slice(5, 6), valid.slice(6)];
    assert.deepEqual([from.every(isFromPanel), state.every(isPanelState), to.every(isToPanel)], [true, true, true]);
    assert.ok(from.every((message) => fromPanel(message)));
  });
});
