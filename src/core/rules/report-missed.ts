import { addDays } from '../dates/day';
import { formatWeek, weekOf } from '../dates/week';
import { planWith } from '../findings/example';
import { appendItem } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const reported = (week: string) =>
  planWith(`reports:
  - week: ${week}
    wins: [first drill passed]
`);

export const rule: Rule = {
  id: 'report-missed',
  summary: 'weekly reports of which the last two are missing.',
  why: 'A report that comes every week is how others learn to rely on you without asking.',
  severity: 'info',
  judges: 'plan',
  fix: 'Draft the report of last week.',
  *check({ plan, day }) {
    if (plan.reports.length === 0) return;
    // A week that could not be read may be the one that is looked for.
    if (plan.reports.some(({ week }) => week !== undefined && week.week === undefined)) return;
    const written = new Set(plan.reports.map(({ week }) => week?.week?.monday));
    const lastMonday = addDays(weekOf(day).monday, -7);
    const mondays = [addDays(lastMonday, -7), lastMonday];
    if (mondays.some((monday) => written.has(monday))) return;
    const [before, last] = mondays.map((monday) => formatWeek({ monday }));
    yield {
      path: ['reports'],
      part: 'key',
      message: `The reports of the last two weeks, ${before} and ${last}, are missing. Write last week’s in three lines (“week: ${last}”), and let the older one be.`,
      fixes: () => [
        appendItem(`Draft the report of ${last}`, ['reports'], { week: last ?? '', wins: ['What went well'] }),
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: reported('2026-W44') },
  good: { text: reported('2026-W45') },
});
