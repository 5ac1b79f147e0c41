import { type Day, formatDay } from '../dates/day';
import { nextQuarterEnd, nextYearEnd } from '../dates/period';
import { planWith } from '../findings/example';
import type { Entry, Initiative, TrackedEntry } from '../plan/model';
import type { ReferenceLookup } from '../plan/references';
import { enumerate, quote } from '../schema/phrases';
import type { Finding, LinkContext, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'missing-deadline',
  summary:
    'a goal without a deadline, an initiative without a start or a finish, a deliverable without a due date, a target role without a date.',
  why: 'A date turns a wish into a plan: it is what progress is measured against, and what tells you when to ask for help.',
  severity: 'warning',
  fix: 'Insert the date, taken from what the entry serves where that has one.',
  *checkLinks(entry, context) {
    if (datesOfKind[entry.kind].every((key) => entry.keys.has(key))) return;
    const dates = entry.kind === 'initiative' ? initiativeDates(entry, context) : [deadlineDate(entry, context)];
    yield* missing(entry, dates, `This ${entry.kind}`);
  },
  *check({ plan, day }) {
    const target = plan.role?.target;
    if (target) yield* missing(target, [{ key: 'by', day: nextYearEnd(day), after: 'title' }], 'The role you want');
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});

const datesOfKind: Readonly<Record<TrackedEntry['kind'], readonly string[]>> = {
  goal: ['deadline'],
  initiative: ['start', 'finish'],
  deliverable: ['due'],
};

/** A key that holds a date, the day it would have if we were asked, and the keys it follows. */
interface ProposedDate {
  readonly key: string;
  readonly day: Day;
  readonly after: string;
}

function* missing(entry: Entry, dates: readonly ProposedDate[], what: string): Iterable<Finding> {
  const absent = dates.filter(({ key }) => !entry.keys.has(key));
  const first = absent[0];
  if (!first) return;
  const keys = enumerate(
    absent.map(({ key }) => quote(key)),
    'and',
  );
  const written = enumerate(
    absent.map(({ key, day }) => quote(`${key}: ${formatDay(day)}`)),
    'and',
  );
  const { path } = entry;
  yield {
    path,
    part: 'key',
    message: `${what} has no ${keys} yet, so nobody can see whether it is on its way. Add ${absent.length > 1 ? 'the dates' : 'the date'}, for example ${written}.`,
    fixes: () => [
      {
        title: `Add ${written}`,
        edits: absent.map(({ key, day, after }) => ({
          kind: 'insert',
          path,
          key,
          value: formatDay(day),
          ...(entry.keys.has(after) || absent.some((other) => other.key === after) ? { after } : {}),
        })),
        safe: false,
      },
    ],
  };
}

/** A goal is due when what it serves is, or else when the last of what serves it is finished. */
function deadlineDate(entry: TrackedEntry, { references, day }: LinkContext): ProposedDate {
  let last: Day | undefined;
  for (const { deadline } of references.servedBy(entry)) {
    const finish = deadline?.day;
    if (finish !== undefined && finish > (last ?? day)) last = finish;
  }
  const proposed = servedDeadline(entry, references) ?? last ?? nextQuarterEnd(day);
  return entry.kind === 'deliverable'
    ? { key: 'due', day: proposed, after: 'measure' }
    : { key: 'deadline', day: proposed, after: 'measure' };
}

function initiativeDates(initiative: Initiative, { references, day }: LinkContext): readonly ProposedDate[] {
  const { start, deadline } = initiative;
  const served = servedDeadline(initiative, references);
  const from = start?.day ?? (deadline?.day !== undefined && deadline.day < day ? deadline.day : day);
  const to = served !== undefined && served > from ? served : nextQuarterEnd(from < day ? day : from);
  return [
    { key: 'start', day: from, after: 'title' },
    { key: 'finish', day: to, after: 'start' },
  ];
}

/** The earliest day something the entry serves is due. */
function servedDeadline({ serves }: TrackedEntry, references: ReferenceLookup): Day | undefined {
  let earliest: Day | undefined;
  for (const reference of serves) {
    const served = references.meant(reference);
    const due = served.kind === 'entry' ? served.entry.deadline?.day : undefined;
    if (due !== undefined && (earliest === undefined || due < earliest)) earliest = due;
  }
  return earliest;
}
