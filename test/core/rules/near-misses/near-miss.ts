import assert from 'node:assert/strict';

/**
 * A plan of a rule in two readings that differ in one place, written `«speaks|keeps silent»`: with the first the rule
 * speaks once, with the second it does not. Both are read on 2026-11-22.
 */
export interface NearMiss {
  readonly rule: string;
  /** What makes the difference, behind “speaks” and “but not”. */
  readonly when: string;
  readonly unless: string;
  /** What stands below the three lines every plan needs; or the whole plan, where it begins with `careerPlan`. */
  readonly plan: string;
  /** What the other files named by the plan hold; may have the two readings in place of the plan. */
  readonly others?: Readonly<Record<string, string>>;
  /** Other rules that rightly speak in both readings, or (`near`) once this one keeps silent. */
  readonly also?: readonly string[];
  readonly near?: readonly string[];
}

const twoWays = /«([^«»|]*)\|([^«»|]*)»/g;

/** One of the two readings of a text; a text without a place to differ stays as it is. */
export function readingOf(text: string, which: 'speaks' | 'silent'): string {
  return text.replace(twoWays, (_, speaks: string, silent: string) => (which === 'speaks' ? speaks : silent));
}

/** How many places of a text differ between the two readings. */
export function placesOf(text: string): number {
  return [...text.matchAll(twoWays)].length;
}

/** The plan as a file. */
export function fileOf(sections: string): string {
  if (sections.startsWith('careerPlan')) return sections;
  return `careerPlan: 1
person: Ines Marek
purpose: Run a ward on which no patient falls.
${sections}`;
}

/** An initiative without a fault that is going on; lines behind it with four spaces in front belong to it. */
export const audits = `initiatives:
  falls-audit:
    title: Audit every fall on ward 7 within a day
    supports: Nobody learns from a fall that is not looked at.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: falls audited within a day, baseline: 20, target: 95, unit: percent }
`;

/** The same in a plan that has drivers, all of them moved. */
export const movingAudits = `${audits}    drivers: [people, performance, process]
`;

/** A goal without a fault. */
export const fewerFalls = `  fewer-falls:
    goal: Ward 7 has fewer than two falls a month
    measure: { what: falls in a month, baseline: 9, target: 2 }
    deadline: 2027-03-31
`;

/** What stands between a start and a finish on 2026-11-22: half of the way is behind. */
export const halfway = (more: string) => `initiatives:
  lifting-course:
    title: Train 100 carers to lift without a second pair of hands
    supports: Backs last longer than rotas.
    start: 2026-08-14
    finish: 2027-03-02
    measure: { what: carers trained, baseline: 0, target: 100 }
${more}`;

/** Several initiatives at once, the last of them to be started on a day of its own. */
export function atOnce(howMany: number, lastStart: string): string {
  const work = [
    ['falls-audit', 'Audit every fall on ward 7 within a day', 'falls audited'],
    ['night-lights', 'Mount a night light beside each bed', 'beds with a light'],
    ['hip-pads', 'Offer hip pads to each patient at risk', 'patients with pads'],
    ['bed-alarms', 'Replace the bed alarms of the east wing', 'alarms replaced'],
    ['shoe-stock', 'Stock closed shoes on all four wards', 'wards with shoes'],
    ['floor-marks', 'Mark the wet floors of the bathrooms', 'bathrooms marked'],
  ].slice(0, howMany);
  assert.equal(work.length, howMany);
  const entries = work.map(
    ([id, title, what], i) => `  ${id}:
    title: ${title}
    supports: Patients who do not fall go home sooner.
    start: ${i === howMany - 1 ? lastStart : '2026-11-20'}
    finish: 2027-02-26
    measure: { what: ${what}, baseline: 0, target: 8 }
`,
  );
  return `initiatives:\n${entries.join('')}`;
}
