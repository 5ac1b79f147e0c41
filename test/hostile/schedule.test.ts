import assert from 'node:assert/strict';
import fc, { type Scheduler } from 'fast-check';
import type { Uri as RealUri } from 'vscode';
import { checkInEdits } from '../../src/core/check-in/check-in-edits';
import type { PlanView } from '../../src/core/plan-view';
import { writeChange } from '../../src/extension/check-in/write-change';
import { createFakeHost, type FakeHost } from './fake-editor/host';
import { Uri } from './fake-editor/values';
import { folder } from './fake-editor/world';
import { runsOf, tell } from './programme';
import { viewOf } from './view';

const names = ['jo.career.yaml', 'team.career.yaml'] as const;
const uris = names.map((name) => Uri.joinPath(folder, name));

const planText = (person: string) => `careerPlan: 1
person: ${person}
purpose: Let nurses see at a glance which patient needs them first.
goals:
  alarms:
    goal: Nine of ten alarms are answered within a minute
    measure: { what: alarms answered in a minute, baseline: 60, target: 90 }
    deadline: 2027-06-30
    checkIns:
      - { date: 2026-11-02, value: 61, note: start }
team:
  - plan: team.career.yaml
`;

type Step = {
  readonly kind: 'open' | 'type' | 'break' | 'save' | 'close' | 'forget' | 'delete' | 'outside' | 'look' | 'check in';
  readonly plan: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'open',
    'type',
    'type',
    'type',
    'break',
    'save',
    'close',
    'forget',
    'delete',
    'outside',
    'outside',
    'look',
    'check in',
    'check in',
  ),
  plan: fc.nat({ max: names.length - 1 }),
});

/** The extension's own clock, in the scheduler's hands: a pause ends when the scheduler says so. */
function withTimers<T>(scheduler: Scheduler, work: () => Promise<T>): Promise<T> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let last = 0;
  const off = new Set<number>();
  Object.assign(globalThis, {
    setTimeout: (call: () => void, milliseconds: number) => {
      const timer = ++last;
      // Patience with a file system that says nothing: here each says something in the end.
      if (milliseconds > 10_000) return timer;
      void scheduler.schedule(Promise.resolve(), `timer ${timer}`).then(() => {
        if (!off.has(timer)) call();
      });
      return timer;
    },
    clearTimeout: (timer: number) => off.add(timer),
  });
  return work().finally(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));
}

interface Story {
  /** What became of each check-in, by its note. */
  readonly written: Map<string, boolean>;
  /** How often the product changed a text. */
  edits: number;
}

const acts: Readonly<Record<Step['kind'], (host: FakeHost, uri: Uri, turn: number, story: Story) => void>> = {
  open: ({ world }, uri) => void world.open(uri),
  type: ({ world }, uri, turn) => world.type(uri, (text) => `${text}# typed ${turn}\n`),
  break: ({ world }, uri) =>
    world.type(uri, (text) => (text.includes('[broken\n') ? text.replace('  [broken\n', '') : `${text}  [broken\n`)),
  save: ({ world }, uri) => world.save(uri),
  close: ({ world }, uri) => world.close(uri),
  forget: ({ world }, uri) => world.forget(uri),
  delete: ({ world }, uri) => world.outside(uri, undefined),
  outside: ({ world }, uri, turn) => world.outside(uri, `${planText(`Person ${turn}`)}# outside ${turn}\n`),
  look: ({ store }) => void store.start(),
  'check in': ({ views }, uri, turn, { written }) => {
    const note = `note ${turn}.`;
    const change = (view: PlanView) => checkInEdits(view, ['goals', 'alarms'], { value: 70, note });
    void writeChange(views, uri as unknown as RealUri, change).then(({ done }) => written.set(note, done));
  },
};

/** Watches every change the product makes: it adds the check-in it was asked for, and takes nothing away. */
function watchEdits({ world }: FakeHost, story: Story): void {
  const apply = world.applyEdit.bind(world);
  world.applyEdit = async (edit) => {
    const done = await apply(edit);
    if (done) story.edits += 1;
    return done;
  };
  const put = world.put.bind(world);
  const before = new Map<string, string>();
  world.put = (document, text, isDirty) => {
    before.set(document.uri.toString(), document.text);
    const isOurs = new Error('who').stack?.includes('applyEdit') ?? false;
    if (isOurs) {
      const lines = document.text.split('\n');
      const after = text.split('\n');
      assert.deepEqual(
        after.filter((line) => lines.includes(line) || !line.includes('note ')).sort(),
        [...lines].sort(),
        'a line of the person was changed',
      );
    }
    put(document, text, isDirty);
  };
}

describe('Typing, commands, saves and outside changes in any order', () => {
  it('leave findings and views of the latest text, and every word where it was written', async () => {
    let steps = 0;
    let edits = 0;
    let checkIns = 0;
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(step, { minLength: 3, maxLength: 14 }),
      (scheduler, story) =>
        withTimers(scheduler, async () => {
          const told: Story = { written: new Map(), edits: 0 };
          const host = createFakeHost((world) => {
            for (const [i, uri] of uris.entries()) world.disk.set(uri.toString(), planText(`Person ${i}`));
            world.turn = (label) => scheduler.schedule(Promise.resolve(), label);
          });
          watchEdits(host, told);
          void host.store.start();
          scheduler.scheduleSequence(
            story.map((one, turn) => ({
              label: `${one.kind} ${one.plan}`,
              builder: async () => acts[one.kind](host, uris[one.plan] ?? folder, turn, told),
            })),
          );
          await scheduler.waitIdle();
          checkEnd(host, told);
          steps += story.length;
          edits += told.edits;
          checkIns += told.written.size;
          host.dispose();
        }),
    );
    const details = await fc.check(property, runsOf({ short: 150, long: 20_000 }));
    tell('schedule', { orders: details.numRuns, steps, 'check-ins': checkIns, 'of them written': edits });
    const why = details.errorInstance instanceof Error ? details.errorInstance.message : '';
    assert.equal(details.failed, false, `${why}\n${fc.defaultReportMessage(details) ?? ''}`);
  });
});

function checkEnd({ world, views }: FakeHost, { written }: Story): void {
  for (const uri of uris) {
    const key = uri.toString();
    const document = world.documents.get(key);
    const isCurrent = document && (document.isDirty || world.tabs.has(key));
    const latest = isCurrent ? document.text : world.disk.get(key);
    const shown = views.all().find((plan) => plan.uri.toString() === key)?.view;
    assert.equal(shown?.document.text, latest, `the view of ${key} is of another text`);
    if (!shown || latest === undefined) continue;
    const others = new Map(
      names.map((name, i) => [
        name,
        views.all().find((plan) => plan.uri.toString() === uris[i]?.toString())?.view.document.text ?? '',
      ]),
    );
    const words = (view: typeof shown) =>
      view.problems.map(({ rule, start, message }) => `${start} ${rule} ${message}`);
    assert.deepEqual(words(shown), words(viewOf(latest, new Map([...others].filter(([, text]) => text !== '')))));
  }
  assert.deepEqual(
    world.logged.filter((line) => line.startsWith('error')),
    [],
  );
  for (const [note, done] of written) {
    if (done) continue;
    const texts = [...world.disk.values(), ...[...world.documents.values()].map(({ text }) => text)];
    assert.ok(
      texts.every((text) => !text.includes(note)),
      `${note} was refused and is there all the same`,
    );
  }
}
