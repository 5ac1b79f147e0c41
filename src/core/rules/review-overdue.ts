import { isOlderThan } from '../dates/cadence';
import { formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import { ago, count, every } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import type { PlanDate } from '../plan/model';
import type { Finding, Rule, RuleContext, RuleExamples } from './rule';

const held = (date: string) =>
  planWith(`reviews:
  every: month
  log:
    - { date: ${date}, kept: [drills first] }
`);

export const rule: Rule = {
  id: 'review-overdue',
  summary: 'a review that is due, or that was never held.',
  why: 'A plan is kept alive by looking at it. Half an hour now saves a quarter spent on what no longer matters.',
  severity: 'warning',
  judges: 'plan',
  fix: 'Draft the review.',
  *check(context) {
    const { reviews } = context.plan;
    const cadence = reviews?.every?.cadence;
    if (!reviews || !cadence) return;
    const { day } = context;
    const last = newest(
      reviews.log.map(({ date }) => date),
      day,
    );
    if (last?.day !== undefined) {
      if (!isOlderThan(last.day, cadence, day)) return;
      yield {
        path: last.path,
        part: 'value',
        message: `The last review was ${ago(last.day, day)}, and one ${every(cadence)} was the intention. Hold one now, even a short one, and add its date to “log”.`,
        fixes: () => [draft(context)],
      };
      return;
    }
    // A date that could not be read may be that of the last review.
    if (reviews.log.some(({ date }) => date && date.day === undefined)) return;
    const first = earliestStart(context);
    if (first === undefined || !isOlderThan(first, cadence, day)) return;
    yield {
      path: reviews.path,
      part: 'key',
      message: `No review was held yet, ${count(day - first, 'day')} after the first start; one ${every(cadence)} was the intention. Hold the first, even a short one, and add its date to “log”.`,
      fixes: () => [draft(context)],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: held('2026-10-15') },
  good: { text: held('2026-11-12') },
});

function newest(dates: readonly (PlanDate | undefined)[], today: number): PlanDate | undefined {
  let last: PlanDate | undefined;
  for (const date of dates) {
    if (date?.day !== undefined && date.day <= today && date.day >= (last?.day ?? date.day)) last = date;
  }
  return last;
}

function earliestStart({ plan }: RuleContext) {
  let first = plan.initiatives.find(({ start }) => start?.day !== undefined)?.start?.day;
  for (const { start } of plan.initiatives)
    if (first !== undefined && start?.day !== undefined && start.day < first) first = start.day;
  return first;
}

function draft({ day }: RuleContext): NonNullable<ReturnType<NonNullable<Finding['fixes']>>[number]> {
  const review = { date: formatDay(day), notes: 'What to keep, what to change' };
  return appendItem('Draft a review of today', ['reviews', 'log'], review);
}
