import { addDays, type Day, formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import type { Initiative, Reference, TrackedEntry } from '../plan/model';
import { isOpen } from '../progress/health';
import { quote } from '../schema/phrases';
import type { Finding, LinkContext, Rule, RuleExamples } from './rule';

const forTheAudit = (finish: string) =>
  planWith(`goals:
  clean-audit:
    goal: The recovery audit closes without a finding
    measure: { what: open findings of the audit, baseline: 7, target: 0 }
    deadline: 2027-03-31
initiatives:
  recovery-plans:
    title: Write the recovery plans the auditors asked for
    serves: [clean-audit]
    start: 2026-11-20
    finish: ${finish}
    measure: { what: plans the auditors accepted, baseline: 0, target: 12 }
`);

export const rule: Rule = {
  id: 'finish-after-deadline',
  summary: 'an open initiative that ends after what it serves is due, or that waits for one that ends after it starts.',
  why: 'Work that arrives after the deadline it was for cannot help to meet it.',
  severity: 'warning',
  fix: 'Move the date.',
  *checkLinks(entry, context) {
    if (entry.kind !== 'initiative' || !isOpen(context.progress(entry).state)) return;
    const late = afterWhatItServes(entry, context);
    if (late) yield late;
    yield* beforeWhatItWaitsFor(entry, context);
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: forTheAudit('2027-05-28') },
  good: { text: forTheAudit('2027-03-12') },
});

/** One finding at most: with the earliest deadline kept, the others are kept too. */
function afterWhatItServes(initiative: Initiative, { references }: LinkContext): Finding | undefined {
  const { serves, start, deadline } = initiative;
  if (deadline?.day === undefined) return undefined;
  let first: { entry: TrackedEntry; due: Day } | undefined;
  for (const reference of serves) {
    const served = references.meant(reference);
    const due = served.kind === 'entry' ? served.entry.deadline?.day : undefined;
    if (served.kind !== 'entry' || due === undefined || due >= deadline.day) continue;
    if (leadsBack(served.entry, initiative, (entry) => entry.serves, references)) continue;
    if (!first || due < first.due) first = { entry: served.entry, due };
  }
  if (!first) return undefined;
  const { entry, due } = first;
  const fits = start?.day === undefined || start.day < due;
  return {
    path: deadline.path,
    part: 'value',
    message: `This ends after the ${entry.kind} it serves is due: ${quote(entry.id)} on ${formatDay(due)}. Finish earlier, or move that date.`,
    fixes: () =>
      fits
        ? [
            {
              title: `Finish on ${formatDay(due)}`,
              edits: [{ kind: 'replace', path: deadline.path, value: formatDay(due) }],
              safe: false,
            },
          ]
        : [],
  };
}

/** Longer ways are not followed: what is read here is read again whenever one of its entries changes. */
const longestCircle = 40;

const waitsFor = (entry: TrackedEntry) => (entry.kind === 'initiative' ? entry.dependsOn : []);

/** Whether a way along the references leads back: of a circle no dates can be kept, and `dependency-cycle` says so alone. */
function leadsBack(
  from: TrackedEntry,
  to: TrackedEntry,
  along: (entry: TrackedEntry) => readonly Reference[],
  references: LinkContext['references'],
): boolean {
  const seen = new Set([from]);
  for (const entry of seen) {
    if (seen.size > longestCircle) return false;
    for (const reference of along(entry)) {
      const named = references.meant(reference);
      if (named.kind !== 'entry' || named.file !== undefined) continue;
      if (named.entry === to) return true;
      // What is added to a set while it is walked through is walked through too.
      seen.add(named.entry);
    }
  }
  return false;
}

function* beforeWhatItWaitsFor(initiative: Initiative, { references, progress }: LinkContext): Iterable<Finding> {
  const { start, deadline, dependsOn, checkIns } = initiative;
  if (start?.day === undefined) return;
  for (const reference of dependsOn) {
    const awaited = references.meant(reference);
    if (awaited.kind !== 'entry' || awaited.entry === initiative) continue;
    const end = awaited.entry.deadline?.day;
    if (end === undefined || end <= start.day || !isOpen(progress(awaited.entry).state)) continue;
    if (leadsBack(awaited.entry, initiative, waitsFor, references)) continue;
    const next = addDays(end, 1);
    // What was checked in on has begun: another start would only rewrite history.
    const hasBegun = checkIns.length > 0;
    const fits = !hasBegun && (deadline?.day === undefined || next < deadline.day);
    yield {
      path: reference.path,
      part: 'value',
      message: `This initiative starts on ${formatDay(start.day)}, and what it waits for ends only on ${formatDay(end)}. ${hasBegun ? 'Agree on what can be done without it, or get it finished earlier' : 'Start later, or wait for less'}.`,
      fixes: () =>
        fits
          ? [
              {
                title: `Start on ${formatDay(next)}`,
                edits: [{ kind: 'replace', path: start.path, value: formatDay(next) }],
                safe: false,
              },
            ]
          : [],
    };
  }
}
