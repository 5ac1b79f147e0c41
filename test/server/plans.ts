/** A plan that names another, for tests that look across files. */
export const leader = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
goals:
  golden-path:
    goal: Every product team deploys through the golden path
    measure: { what: teams on the golden path, baseline: 2, target: 12 }
    deadline: 2027-06-30
initiatives:
  pipeline:
    title: Build the golden-path deployment pipeline
    serves: [golden-path, team.career.yaml#bench]
    start: 2026-10-01
    finish: 2027-03-31
    measure: { what: services migrated, baseline: 0, target: 40 }
team:
  - plan: team.career.yaml
`;

export const team = `careerPlan: 1
person: Ana Cole
purpose: A payments organisation whose leads could each run it.
goals:
  bench:
    goal: Each team has one person ready to lead it
    measure: { what: teams with a ready successor, baseline: 3, target: 12 }
    deadline: 2027-12-31
`;

/** Line and character behind a piece of a text. */
export function behind(text: string, piece: string): { line: number; character: number } {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`“${piece}” is not in the text`);
  const lines = text.slice(0, at + piece.length).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
