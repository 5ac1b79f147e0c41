import { type Day, formatDay } from '../dates/day';
import { nextQuarterEnd } from '../dates/period';
import { planWith } from '../findings/example';
import { ago } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import type { Initiative, Milestone, PlanDate, TrackedEntry } from '../plan/model';
import { lateMilestones } from '../progress/activity';
import type { PlanEdit } from '../syntax/plan-edit';
import type { Finding, Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'overdue',
  summary:
    'a goal, initiative or deliverable past its date and not done, and a milestone past its date in work that is going on.',
  why: 'Saying how it stands, or naming a new date, takes a minute, and spares everybody the guessing.',
  severity: 'warning',
  fix: 'Check in, move the date, or mark it done.',
  silences: ['off-track', 'at-risk', 'no-recovery-plan', 'late-start', 'stale-check-in'],
  *checkEntry(entry, { day, progress: { state } }) {
    if (state === 'overdue' && entry.deadline?.day !== undefined) yield lateEntry(entry, entry.deadline, day);
    if (entry.kind !== 'initiative') return;
    for (const milestone of lateMilestones(entry, state, day)) {
      if (milestone.due?.day !== undefined) yield lateMilestone(milestone, milestone.due, entry, day);
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2026-11-13
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns: [{ date: 2026-11-06, value: 8 }]
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2026-11-13
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns: [{ date: 2026-11-12, value: 9 }]
`),
  },
});

function lateEntry(entry: TrackedEntry, deadline: PlanDate, today: Day): Finding {
  const due = deadline.day ?? today;
  return {
    path: deadline.path,
    part: 'value',
    message: `This ${entry.kind} was due ${ago(due, today)} and is not marked as done. ${doneWords(entry)}; if it needs more time, give it a new date.`,
    fixes: () => [
      appendItem('Check in today', [...entry.path, 'checkIns'], { date: formatDay(today) }),
      moveTo(deadline, nextQuarterEnd(today)),
      { title: 'Mark as done', edits: [doneEdit(entry, today)], safe: false },
    ],
  };
}

/** What to write where it is done after all. */
function doneWords({ kind, measure }: TrackedEntry): string {
  if (kind === 'initiative') return 'If it is, write “status: done”';
  return `If it is reached, check in ${measure?.kind === 'numeric' ? 'the number reached' : '“value: done”'}`;
}

/** An initiative says so itself; a goal or deliverable is done once a check-in reaches the target. */
function doneEdit(entry: TrackedEntry, today: Day): PlanEdit {
  if (entry.kind === 'initiative') {
    const path = [...entry.path, 'status'];
    return entry.keys.has('status')
      ? { kind: 'replace', path, value: 'done' }
      : { kind: 'insert', path: entry.path, key: 'status', value: 'done', after: 'finish' };
  }
  const value = entry.measure?.kind === 'numeric' ? (entry.measure.target?.value ?? 'done') : 'done';
  return { kind: 'append', path: [...entry.path, 'checkIns'], value: { date: formatDay(today), value } };
}

function lateMilestone({ path, keys }: Milestone, due: PlanDate, initiative: Initiative, today: Day): Finding {
  const finish = initiative.deadline?.day;
  const next = nextQuarterEnd(today);
  const later = finish === undefined || next <= finish ? next : finish;
  const done = formatDay(today);
  return {
    path: due.path,
    part: 'value',
    message: `This milestone was due ${ago(due.day ?? today, today)} and is not done yet. Write “done: ${done}” once it is, or move its date.`,
    fixes: () => [
      {
        title: 'Mark as done today',
        edits: [
          keys.has('done')
            ? { kind: 'replace', path: [...path, 'done'], value: done }
            : { kind: 'insert', path, key: 'done', value: done, after: 'due' },
        ],
        safe: false,
      },
      ...(later >= today ? [moveTo(due, later)] : []),
    ],
  };
}

function moveTo({ path }: PlanDate, day: Day): Fix {
  const value = formatDay(day);
  return { title: `Move the date to ${value}`, edits: [{ kind: 'replace', path, value }], safe: false };
}
