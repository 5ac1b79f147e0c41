import { planWith } from '../findings/example';
import { planMemory } from '../memory/plan-memory';
import { type Arrow, type Cycle, findCycles } from '../plan/cycles';
import type { EntryShape } from '../plan/entry-table';
import { inFileOrder } from '../plan/in-file-order';
import type { Reference, TrackedEntry } from '../plan/model';
import { quote } from '../schema/phrases';
import type { Finding, Rule, RuleContext, RuleExamples } from './rule';

const two = (waiting: string) => `initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    dependsOn: [runbooks]
    start: 2027-01-04
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
  runbooks:
    title: Write a recovery runbook for each production database
    supports: In the night of an outage nobody reads code.
${waiting}    start: 2026-11-20
    finish: 2026-12-30
    measure: { what: runbooks written, baseline: 0, target: 9 }
`;

export const rule: Rule = {
  id: 'dependency-cycle',
  summary: 'initiatives that wait for each other, and goals that serve each other.',
  why: 'Each would have to be finished before the other can begin, so neither date can be kept.',
  severity: 'error',
  judges: 'value',
  check(context) {
    // Cycles are a matter of what names what, in which order: while that stays, the findings do.
    const order = [...context.plan.keys].join();
    const last = known.get(context.references.shape);
    if (last?.order === order) return last.findings;
    const findings = findingsOf(context);
    known.set(context.references.shape, { order, findings });
    return findings;
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
    serves: [no-loss]
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-03-31
    serves: [restore-time]
`),
  },
  good: { text: planWith(two('')) },
});

const known = planMemory<EntryShape, { readonly order: string; readonly findings: readonly Finding[] }>();

function findingsOf(context: RuleContext): readonly Finding[] {
  const serving = cyclesAlong(context, ({ serves }) => serves);
  const waiting = cyclesAlong(context, (entry) => (entry.kind === 'initiative' ? entry.dependsOn : []));
  return [...serving.map((cycle) => finding(cycle, 'serves')), ...waiting.map((cycle) => finding(cycle, 'waits for'))];
}

function cyclesAlong(
  { plan, references }: RuleContext,
  referencesOf: (entry: TrackedEntry) => readonly Reference[],
): Cycle<TrackedEntry, Reference>[] {
  const arrows: Arrow<TrackedEntry, Reference>[] = [];
  const above = new Set<TrackedEntry>();
  let [goUp, goDown] = [false, false];
  for (const from of inFileOrder(plan)) {
    const all = referencesOf(from);
    if (all.length === 0) continue;
    for (const by of all) {
      const named = references.meant(by);
      if (named.kind !== 'entry' || named.file !== undefined) continue;
      const to = named.entry;
      // What leads nowhere leads to no way round.
      if (referencesOf(to).length === 0) continue;
      arrows.push({ from, to, by });
      if (to === from || above.has(to)) goUp = true;
      if (to === from || !above.has(to)) goDown = true;
    }
    above.add(from);
  }
  // A way round has to come back: where all go up, or all down, there is none, and nothing to search.
  return goUp && goDown ? findCycles(arrows) : [];
}

function finding({ first, round }: Cycle<TrackedEntry, Reference>, verb: string): Finding {
  const [start, ...others] = round.map(({ id }) => quote(id));
  const shown = others.length > 3 ? [...others.slice(0, 2), `${others.length - 2} more`] : others;
  const way = shown.map((name, i) => `${i === 0 ? ` ${verb} ${name}` : `, that ${verb} ${name}`}`).join('');
  const message =
    others.length === 0
      ? `${start} ${verb} itself. Take this reference out, or name what it is meant for.`
      : `${start}${way}, and that ${verb} ${start} again. Take one of these references out.`;
  return { path: first.by.path, part: 'value', message };
}
