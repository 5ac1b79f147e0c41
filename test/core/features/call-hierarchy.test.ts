import assert from 'node:assert/strict';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../src/core/features/call-hierarchy';
import { createLanguageService } from '../../../src/core/language-service';
import type { PlanView } from '../../../src/core/plan-view';
import { defaultSettings } from '../../../src/core/settings/settings';
import { positionAt } from '../../../src/core/text/line-index';
import { dayNamed } from '../../harness/check-problems';

const files: Readonly<Record<string, string>> = {
  'me.career.yaml': `person: Jo
goals:
  golden-path:
    goal: Every team deploys through the golden path
    serves: [team.career.yaml#bench]
initiatives:
  pipeline:
    title: Build the pipeline
    serves: [golden-path, golden-path]
  runbooks:
    title: Write the runbooks
    serves: [golden-path, nothing]
`,
  'team.career.yaml': 'person: Ana\ngoals:\n  bench:\n    goal: Each team has a second lead\n',
};

const service = createLanguageService();
const views = Object.entries(files).map(([path, text]): PlanView => {
  const readNamed = (file: string) => {
    const other = files[file];
    return other === undefined ? undefined : { uri: `memory:/${file}`, text: other };
  };
  const world = { day: dayNamed('2026-11-22'), settings: defaultSettings, readNamed };
  return service.view({ uri: `memory:/${path}`, text }, world);
});

function prepared(view: PlanView | undefined, words: string) {
  assert.ok(view);
  const items = prepareCallHierarchy(view, positionAt(view.document.lines, view.document.text.indexOf(words)));
  assert.equal(items.length, 1);
  const [item] = items;
  assert.ok(item);
  return item;
}

describe('walking what serves what', () => {
  const [me, team] = views;

  it('starts at an entry, from its id, from inside it and from where it is referred to', () => {
    for (const words of ['golden-path:', 'Every team', 'golden-path, golden']) {
      const item = prepared(me, words);
      assert.equal(item.name, 'Every team deploys through the golden path');
      assert.equal(item.detail, 'golden-path, Jo');
      assert.deepEqual(item.selectionRange, { start: { line: 2, character: 2 }, end: { line: 2, character: 13 } });
    }
    assert.equal(prepared(me, 'bench]').uri, 'memory:/team.career.yaml');
  });

  it('starts nowhere outside an entry', () => {
    assert.ok(me);
    assert.deepEqual(prepareCallHierarchy(me, { line: 0, character: 3 }), []);
  });

  it('goes to what serves an entry, with every place that says so', () => {
    assert.deepEqual(
      incomingCalls(prepared(me, 'golden-path:'), views).map(({ from, fromRanges }) => [from.name, fromRanges.length]),
      [
        ['Build the pipeline', 2],
        ['Write the runbooks', 1],
      ],
    );
  });

  it('goes to what serves it in other plans', () => {
    assert.deepEqual(
      incomingCalls(prepared(team, 'bench:'), views).map(({ from }) => from.name),
      ['Every team deploys through the golden path'],
    );
  });

  it('goes to what an entry serves, across files, and not to what is unknown', () => {
    assert.deepEqual(
      outgoingCalls(prepared(me, 'golden-path:'), views).map(({ to }) => [to.name, to.uri]),
      [['Each team has a second lead', 'memory:/team.career.yaml']],
    );
    assert.deepEqual(
      outgoingCalls(prepared(me, 'runbooks:'), views).map(({ to }) => to.name),
      ['Every team deploys through the golden path'],
    );
  });

  it('survives a client that hands back something else', () => {
    const item = { ...prepared(me, 'golden-path:'), data: 'nonsense' };
    assert.deepEqual(incomingCalls(item, views), []);
    assert.deepEqual(outgoingCalls(item, views), []);
  });
});
