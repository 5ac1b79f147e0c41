import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Problem } from '../../../src/core/check';
import { type Day, parseDay } from '../../../src/core/dates/day';
import { completion } from '../../../src/core/features/completion';
import { diagnostics } from '../../../src/core/features/diagnostic';
import { documentSymbol } from '../../../src/core/features/document-symbol';
import { hover } from '../../../src/core/features/hover';
import { namedFiles } from '../../../src/core/plan/reference-lists';
import { openPlanDocument, type PlanDocument } from '../../../src/core/plan-document';
import { type PlanView, viewOf } from '../../../src/core/plan-view';
import { parseSettings, type Settings } from '../../../src/core/settings/settings';
import { positionAt } from '../../../src/core/text/line-index';
import { propertyRuns } from '../../harness/arbitrary-plan';
import { shapedPlan } from '../features/plan-shaped';
import { arbitraryEdit, type Edit, edited } from './edits';

/** What a plan is looked at with, by the places in the lists below. */
interface Look {
  readonly day: number;
  readonly settings: number;
  readonly other: number;
  /** Where somebody points and types, of the whole length a thousandth. */
  readonly place: number;
}

const days = ['2026-11-22', '2026-11-23', '2027-04-15']
  .map((text) => parseDay(text))
  .filter((day) => day !== undefined);

const raw = [
  {},
  { words: { fine: ['golden path'], vague: ['hour'] } },
  { rules: { overdue: 'off', 'vague-goal': 'hint' }, health: { atRisk: 0, offTrack: 0.02 } },
];
const settings = raw.map((one) => parseSettings(one).settings);

/** A plan in whatever words its files name it. */
const others = [
  undefined,
  'careerPlan: 1\nperson: Mei\ngoals:\n  far:\n    goal: A goal\n    deadline: 2026-12-31\n    serves: [plan.career.yaml#drills]\n',
  'careerPlan: 1\nperson: Bo\ngoals:\n  fra:\n    goal: A goal\n    deadline: 2027-12-31\n',
];

function seenFrom(document: PlanDocument, day: Day, own: Settings, other: PlanDocument | undefined): PlanView {
  const files = other ? namedFiles(document.plan) : [];
  const named = new Map(files.flatMap((file) => (other ? [[file, { uri: `file:///${file}`, document: other }]] : [])));
  const context = {
    day,
    settings: own,
    others: new Map(
      [...named].map(
        ([
          file,
          {
            document: { plan },
          },
        ]) => [file, plan],
      ),
    ),
  };
  return viewOf('file:///plan.career.yaml', document, context, named);
}

/** Everything there is to see and to ask, as plain data. */
function shown(view: PlanView, place: number): unknown {
  const { text, lines } = view.document;
  const position = positionAt(lines, Math.floor((text.length * place) / 1000));
  return {
    problems: view.problems.map(withFixes),
    outline: view.outline,
    chart: view.chart,
    progress: [...view.progress].map(([{ path }, progress]) => [path, progress]),
    diagnostics: diagnostics(view),
    symbols: documentSymbol(view),
    hover: hover(view, position),
    completion: completion(view, position, [view]),
  };
}

function withFixes({ fixes, ...problem }: Problem): unknown {
  return { ...problem, fixes: fixes?.() };
}

/** Looks at each version as one who saw all before it, and as one who sees nothing else: they see the same. */
function lookAtAll(start: string, steps: readonly (readonly [Edit, Look])[]): void {
  const open = others.map((text) => (text === undefined ? undefined : openPlanDocument(text)));
  let document = openPlanDocument(start);
  let before = start;
  for (const [edit, look] of steps) {
    const text = edited(document.text, edit, before);
    before = document.text;
    document = openPlanDocument(text, document);
    const day = days[look.day];
    const own = settings[look.settings];
    const other = others[look.other];
    assert.ok(day !== undefined && own !== undefined);
    const cold = seenFrom(
      openPlanDocument(text),
      day,
      parseSettings(raw[look.settings]).settings,
      other === undefined ? undefined : openPlanDocument(other),
    );
    assert.deepEqual(shown(seenFrom(document, day, own, open[look.other]), look.place), shown(cold, look.place));
  }
}

const look: fc.Arbitrary<Look> = fc.record({
  // Mostly the same, so that what was kept is used.
  day: fc.constantFrom(0, 0, 0, 1, 2),
  settings: fc.constantFrom(0, 0, 0, 1, 2),
  other: fc.constantFrom(0, 0, 1, 1, 2),
  place: fc.nat(1000),
});
const stepsEach = 8;
const steps = fc.array(fc.tuple(arbitraryEdit, look), { minLength: stepsEach, maxLength: stepsEach });

/** As many looks as `CAREER_PLAN_EDITS` says make it a long run; `PROPERTY_SEED` sets the seed. */
const all = Number(process.env['CAREER_PLAN_EDITS'] ?? 60);
const { seed } = propertyRuns(0);
const runs = (part: number) => ({ seed, numRuns: Math.ceil((all * part) / stepsEach) });

describe(`A view of a plan that was seen before shows what it shows alone (${all} looks, seed ${seed})`, () => {
  it('for any plan-shaped file', () => {
    fc.assert(
      fc.property(shapedPlan, steps, ({ text }, list) => lookAtAll(text, list)),
      runs(0.7),
    );
  });

  it('for the examples', () => {
    const texts = ['first-plan', 'engineer', 'nurse'].map((name) =>
      readFileSync(`examples/${name}.career.yaml`, 'utf8'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), steps, (text, list) => lookAtAll(text, list)),
      runs(0.3),
    );
  });
});
