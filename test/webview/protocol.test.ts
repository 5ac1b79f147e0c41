import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFromPanel, isPanelState, isToPanel } from '../../src/webview/protocol';
import { chartMessage } from './messages';

/** What might arrive from anywhere: deep values with the keys the protocol uses. */
const garbage = fc.anything({
  key: fc.constantFrom(
    'type',
    'path',
    'version',
    'uri',
    'label',
    'chart',
    'message',
    'selected',
    'scroll',
    'open',
    '__proto__',
    'command',
  ),
  values: [
    fc.constantFrom('ready', 'reveal', 'chart', 'empty', 'notice'),
    fc.integer(),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ],
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
});

describe('messages from the panel', () => {
  it('are two, and no others', () => {
    assert.ok(isFromPanel({ type: 'ready' }));
    assert.ok(isFromPanel({ type: 'reveal', version: 3, path: ['goals', 'restore-time', 'checkIns', 0] }));
    assert.ok(!isFromPanel({ type: 'command', command: 'workbench.action.quit' }));
    assert.ok(!isFromPanel({ type: 'ready', and: 'more' }));
    assert.ok(!isFromPanel({ type: 'reveal', version: 3, path: ['goals'], uri: 'file:///etc/passwd' }));
  });

  it('name a place by keys and indices, of sane length', () => {
    const reveal = (path: unknown, version: unknown = 1) => isFromPanel({ type: 'reveal', version, path });
    assert.ok(reveal([]));
    for (const path of [
      'goals',
      [null],
      [-1],
      [1.5],
      [{}],
      [['a']],
      [Number.NaN],
      ['x'.repeat(2049)],
      Array(65).fill('a'),
    ]) {
      assert.ok(!reveal(path), JSON.stringify(path)?.slice(0, 40));
    }
    for (const version of [-1, 1.5, '1', null, Number.NaN]) assert.ok(!reveal(['a'], version));
  });

  it('never make the guards throw, and pass only as one of the two', () => {
    fc.assert(
      fc.property(garbage, (value) => {
        isPanelState(value);
        isToPanel(value);
        if (!isFromPanel(value)) return;
        const keys = Object.keys(value).sort();
        assert.deepEqual(keys, value.type === 'ready' ? ['type'] : ['path', 'type', 'version']);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('messages to the panel', () => {
  it('are taken as a host sends them: as JSON, without what is undefined', () => {
    assert.ok(isToPanel(chartMessage()));
    assert.ok(isToPanel(JSON.parse(JSON.stringify(chartMessage()))));
    assert.ok(isToPanel({ type: 'empty', uri: 'file:///a', label: 'a', message: 'No plan yet.' }));
    assert.ok(isToPanel({ type: 'notice', message: '' }));
  });

  it('are refused with one thing missing, one thing of another kind or one thing too many', () => {
    const message: unknown = JSON.parse(JSON.stringify(chartMessage()));
    let tried = 0;
    const visit = (node: unknown, top: () => unknown) => {
      if (typeof node !== 'object' || node === null) return;
      const entries = node as Record<string, unknown>;
      if (!Array.isArray(node)) {
        entries['onerror'] = 'alert(1)';
        assert.ok(!isToPanel(top()), 'one thing too many');
        delete entries['onerror'];
      }
      for (const [key, value] of Object.entries(entries)) {
        entries[key] = typeof value === 'object' ? 'text' : { nested: value };
        assert.ok(!isToPanel(top()), `${key} of another kind`);
        entries[key] = value;
        visit(value, top);
        tried++;
      }
    };
    visit(message, () => message);
    assert.ok(tried > 60);
    assert.ok(isToPanel(message));
  });
});

describe('the state a panel keeps', () => {
  it('is taken back as it was kept', () => {
    assert.ok(isPanelState({ uri: 'file:///a', selected: undefined, scroll: 120.5, open: ['timeline'] }));
    assert.ok(isPanelState(JSON.parse('{"uri":"file:///a","scroll":0,"open":[]}')));
  });

  it('is refused where it is not', () => {
    for (const state of [
      undefined,
      null,
      [],
      {},
      { uri: 1, scroll: 0, open: [] },
      { uri: 'a', scroll: -1, open: [] },
      { uri: 'a', scroll: Number.NaN, open: [] },
      { uri: 'a', scroll: 0, open: [1] },
      { uri: 'a', scroll: 0, open: 'timeline' },
      { uri: 'x'.repeat(4097), scroll: 0, open: [] },
      { uri: 'a', scroll: 0, open: [], code: 'x' },
    ]) {
      assert.ok(!isPanelState(state), JSON.stringify(state)?.slice(0, 60));
    }
  });
});
