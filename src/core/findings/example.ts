/** The example days of every rule's plans are written for 2026-11-22. */
export const exampleDay = '2026-11-22';

/** A whole plan around the sections an example is about: the three lines every plan needs stand before them. */
export function planWith(sections: string): string {
  return `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
${sections}`;
}
