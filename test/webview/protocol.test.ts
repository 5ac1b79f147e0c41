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
    'format',
    'data',
    'section',
    'time',
    '__proto__',
    'command',
  ),
  values: [
    fc.constantFrom('ready', 'reveal', 'checkIn', 'export', 'svg', 'html', 'png', 'chart', 'empty', 'notice', 'show'),
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
  it('are four, and no others', () => {
    assert.ok(isFromPanel({ type: 'ready' }));
    assert.ok(isFromPanel({ type: 'reveal', version: 3, path: ['goals', 'restore-time', 'checkIns', 0] }));
    assert.ok(isFromPanel({ type: 'checkIn', version: 3, path: ['goals', 'restore-time'] }));
    assert.ok(isFromPanel({ type: 'export', version: 3, format: 'svg' }));
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

  it('ask for text as a file without any text, and for a picture with a PNG of sane length', () => {
    const ask = (rest: object) => isFromPanel({ type: 'export', version: 1, ...rest });
    const png = 'data:image/png;base64,';
    assert.ok(ask({ format: 'html' }));
    assert.ok(ask({ format: 'png', data: `${png}iVBORw0KGgo=` }));
    for (const rest of [
      {},
      { format: 'pdf' },
      { format: 'svg', data: '<svg/>' },
      { format: 'html', path: '/etc/passwd' },
      { format: 'png' },
      { format: 'png', data: png },
      { format: 'png', data: 'data:text/html;base64,AAAA' },
      { format: 'png', data: `${png}<script>` },
      { format: 'png', data: `${png}AA==AA` },
      { format: 'png', data: `${png}${'A'.repeat(20_000_000)}` },
      { format: 'png', data: `${png}AAAA`, name: '../x' },
    ]) {
      assert.ok(!ask(rest), JSON.stringify(rest).slice(0, 80));
    }
  });

  it('never make the guards throw, and pass only as one of the four', () => {
    fc.assert(
      fc.property(garbage, (value) => {
        isPanelState(value);
        isToPanel(value);
        if (!isFromPanel(value)) return;
        const keys = Object.keys(value).sort();
        const allowed = {
          ready: ['type'],
          reveal: ['path', 'type', 'version'],
          checkIn: ['path', 'type', 'version'],
          export: ['data', 'format', 'type', 'version'],
        }[value.type];
        assert.deepEqual(
          keys.filter((key) => !allowed.includes(key)),
          [],
        );
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
    assert.ok(isToPanel({ type: 'show', path: ['initiatives', 'queue', 'milestones', 0] }));
    for (const path of [undefined, 'goals', [-1], [{}], Array(65).fill('a')])
      assert.ok(!isToPanel({ type: 'show', path }));
    assert.ok(!isToPanel({ type: 'show', path: ['goals'], uri: 'file:///etc/passwd' }));
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
    for (const time of ['all', 'quarter', 'year', { from: 20_700.5, to: 20_800 }])
      assert.ok(isPanelState({ uri: 'file:///a', scroll: 0, open: [], section: 'coverage', time }));
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
      { uri: 'a', scroll: 0, open: [], section: 'settings' },
      { uri: 'a', scroll: 0, open: [], time: { from: 2, to: 1 } },
      { uri: 'a', scroll: 0, open: [], time: { from: Number.NaN, to: 1 } },
      { uri: 'a', scroll: 0, open: [], time: { from: 1, to: 2, step: 3 } },
    ]) {
      assert.ok(!isPanelState(state), JSON.stringify(state)?.slice(0, 60));
    }
  });
});
