/** The example days of every rule's plans are written for 2026-11-22. */
export const exampleDay = '2026-11-22';

/** A whole plan around the sections an example is about: the three lines every plan needs stand before them. */
export function planWith(sections: string): string {
  return `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
${sections}`;
}

/** An initiative without a fault, in a section of its own; a line behind it with four spaces in front belongs to it. */
export const drills = `initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`;

/** The same initiative in a plan that has drivers, none of which is at rest. */
export const movingDrills = `${drills}    drivers: [people, performance, process]
`;
