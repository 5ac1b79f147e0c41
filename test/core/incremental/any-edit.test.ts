import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { PlanDocument } from '../../../src/core/plan-document';
import { arbitraryFile, propertyRuns } from '../../harness/arbitrary-plan';
import { shapedPlan } from '../features/plan-shaped';
import { arbitraryStep, edited, type Step } from './edits';
import { assertShown, openNext } from './same-as-whole';

const editsEach = 10;
const edits = fc.array(arbitraryStep, { minLength: editsEach, maxLength: editsEach });

/** As many edits as `CAREER_PLAN_EDITS` says make it a long run; `PROPERTY_SEED` sets the seed. */
const all = Number(process.env['CAREER_PLAN_EDITS'] ?? 2000);
const { seed } = propertyRuns(0);
const runs = (part: number) => ({ seed, numRuns: Math.ceil((all * part) / editsEach) });

/** The problems of only every second version are compared, in a long run of every fifth: they take most of the time. */
const checkedEvery = all > 2000 ? 5 : 2;

/** Holds each version against the whole, one after the other. */
function typeAll(start: string, steps: readonly Step[]): void {
  let document: PlanDocument = openNext(start, undefined);
  const texts = { this: start, before: start, start };
  for (const [i, { onto, edit }] of steps.entries()) {
    const next = edited(texts[onto], edit, texts.before);
    texts.before = texts.this;
    texts.this = next;
    document = openNext(next, document, i % checkedEvery === checkedEvery - 1);
  }
  assertShown(document);
}

const examples = [
  'examples/first-plan.career.yaml',
  'examples/nurse.career.yaml',
  'examples/wishes-mended.career.yaml',
];

describe(`A document opened after another one says what it says alone (${all} edits, seed ${seed})`, function () {
  this.timeout(600_000 + all * 100);

  it('for any plan-shaped file', () => {
    fc.assert(
      fc.property(shapedPlan, edits, ({ text }, list) => typeAll(text, list)),
      runs(0.25),
    );
  });

  it('for any YAML file', () => {
    fc.assert(
      fc.property(arbitraryFile, edits, ({ text }, list) => typeAll(text, list)),
      runs(0.55),
    );
  });

  it('for the examples, with LF and CRLF', () => {
    const texts = examples.map((file) => readFileSync(file, 'utf8'));
    const start = fc.constantFrom(...texts, ...texts.map((text) => text.replaceAll('\n', '\r\n')));
    fc.assert(
      fc.property(start, edits, (text, list) => typeAll(text, list)),
      runs(0.2),
    );
  });
});
