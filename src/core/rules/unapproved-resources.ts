import { type Day, formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import { appendItem } from '../findings/fixes';
import type { Initiative } from '../plan/model';
import { isOpen } from '../progress/health';
import type { Finding, Rule, RuleExamples } from './rule';

const company = (approvals: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    resources: company
${approvals}    start: 2026-12-07
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`);

export const rule: Rule = {
  id: 'unapproved-resources',
  summary: 'company resources nobody was asked for, or that were not granted when the work started.',
  why: 'Time and money that nobody granted can be taken back in the middle of the work, and the trust with them.',
  severity: 'warning',
  fix: 'Add an approval.',
  *checkEntry(entry, { progress, day }) {
    if (entry.kind !== 'initiative') return;
    if (entry.resources?.text !== 'company' || !isOpen(progress.state)) return;
    const message = entry.keys.has('approvals') ? notGiven(entry, day) : notAsked(day);
    if (message !== undefined) yield finding(entry, entry.resources.path, message, day);
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: company('') },
  good: { text: company('    approvals: [{ by: Ana Cole, asked: 2026-11-16 }]\n') },
});

const notAsked = (day: Day) =>
  `This uses the company’s resources, and “approvals” names nobody who was asked. Add who approves and the day you ask, such as “approvals: [{ by: Ana Cole, asked: ${formatDay(day)} }]”.`;

/** Approval may come until the start; the first that did not is named. */
function notGiven({ start, approvals }: Initiative, day: Day): string | undefined {
  const from = start?.day;
  if (from === undefined || from > day) return undefined;
  for (const { keys, given } of approvals) {
    if (!keys.has('given')) {
      return `This started on ${formatDay(from)}, and one of its approvals is not given yet. Ask again, and write the day it is given as “given”.`;
    }
    if (given?.day !== undefined && given.day > from) {
      return `This started on ${formatDay(from)}, and one of its approvals came only on ${formatDay(given.day)}. Move the start, or tell whoever approved.`;
    }
  }
  return undefined;
}

function finding({ path, keys }: Initiative, place: Finding['path'], message: string, day: Day): Finding {
  return {
    path: place,
    part: 'value',
    message,
    fixes: ({ plan }) => {
      if (keys.has('approvals')) return [];
      const by = plan.drivers?.supporters.find(({ as }) => as?.text === 'manager')?.id ?? 'My manager';
      return [appendItem('Add an approval', [...path, 'approvals'], { by, asked: formatDay(day) })];
    },
  };
}
