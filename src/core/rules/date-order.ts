import { addMonths, type Day, formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import type { Proposal } from '../findings/fixes';
import type { Initiative } from '../plan/model';
import { graceOfStart } from '../progress/activity';
import type { Path } from '../syntax/path';
import type { Finding, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'date-order',
  summary: 'an initiative that finishes before it starts, and a milestone outside its initiative.',
  why: 'Such dates contradict each other, so neither the pace nor the timeline can be worked out from them.',
  severity: 'error',
  judges: 'value',
  fix: 'Swap start and finish where they are the wrong way round.',
  *checkEntry(entry, { day }) {
    if (entry.kind !== 'initiative') return;
    const reversed = reversedDates(entry, day);
    if (reversed) yield reversed;
    else yield* milestonesOutside(entry);
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2027-02-26
    finish: 2026-11-20
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
    milestones:
      - { title: The payments database is drilled, due: 2026-12-18 }
`),
  },
});

function reversedDates({ start, deadline }: Initiative, today: Day): Finding | undefined {
  if (start?.written === undefined || deadline?.written === undefined) return undefined;
  if (deadline.written >= start.written) return undefined;
  const [from, to] = [formatDay(start.written), formatDay(deadline.written)];
  // Swapped, it would have begun already; a year that was forgotten to change is the likelier slip.
  const later = today - deadline.written >= graceOfStart ? sameDayAfter(deadline.written, start.written) : undefined;
  const way = later === undefined ? 'Swap the two dates' : `Is it ${formatDay(later)}? If not, swap the two dates`;
  return {
    path: deadline.path,
    part: 'value',
    message: `This initiative would finish on ${to}, before it starts on ${from}. ${way}, or correct the one that is wrong.`,
    fixes: () => [
      {
        title: 'Swap start and finish',
        edits: [
          { kind: 'replace', path: start.path, value: to },
          { kind: 'replace', path: deadline.path, value: from },
        ],
        safe: false,
      },
      ...(later === undefined ? [] : [finishOn(deadline.path, formatDay(later))]),
    ],
  };
}

/** The same day of the year, in the first year that puts it behind `after`. */
function sameDayAfter(day: Day, after: Day): Day {
  let later = day;
  for (let years = 1; later <= after; years++) later = addMonths(day, 12 * years);
  return later;
}

const finishOn = (path: Path, day: string): Proposal => ({
  title: `Finish on ${day}`,
  edits: [{ kind: 'replace', path, value: day }],
  safe: false,
});

function* milestonesOutside({ start, deadline, milestones }: Initiative): Iterable<Finding> {
  for (const { due } of milestones) {
    if (due?.day === undefined) continue;
    const early = start?.day !== undefined && due.day < start.day ? start.day : undefined;
    const late = deadline?.day !== undefined && due.day > deadline.day ? deadline.day : undefined;
    if (early === undefined && late === undefined) continue;
    const contradiction =
      early === undefined
        ? `after its initiative finishes on ${formatDay(late ?? due.day)}`
        : `before its initiative starts on ${formatDay(early)}`;
    yield {
      path: due.path,
      part: 'value',
      message: `This milestone is due ${contradiction}. Move the milestone, or the initiative’s ${early === undefined ? 'finish' : 'start'}.`,
    };
  }
}
