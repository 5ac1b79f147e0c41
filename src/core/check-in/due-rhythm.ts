import { isOlderThan, nextAfter } from '../dates/cadence';
import { addDays, type Day, weekdayOf } from '../dates/day';
import { formatWeek, weekOf } from '../dates/week';
import type { Plan, PlanDate } from '../plan/model';
import { distance } from '../progress/words';
import { dueWords } from './due-entries';
import { type DueItem, daysAhead } from './due-item';
import type { PlanSource } from './plan-source';
import { datedTalks, daysOfTalks } from './talks';

/** The review, where one is due within the week or was missed; never held, it is due a cadence after the first start. */
export function dueReview({ document: { plan }, context: { day } }: PlanSource): DueItem[] {
  const { reviews } = plan;
  const cadence = reviews?.every?.cadence;
  if (!reviews || !cadence) return [];
  // A date that could not be read may be that of the last review.
  const unread = reviews.log.some(({ date }) => date && date.day === undefined);
  const last = newest(
    reviews.log.map(({ date }) => date),
    day,
  );
  const from = last ?? (unread ? undefined : earliest(plan.initiatives.map(({ start }) => start)));
  const due = from && nextAfter(from, cadence);
  if (due === undefined || due > addDays(day, daysAhead)) return [];
  const held = last === undefined ? 'none held yet' : `last ${distance(last, day)}`;
  const words = `${capital(dueWords(due, day))} (${held})`;
  return [{ ...plain, kind: 'review', path: reviews.path, title: 'Review of the plan', words, due }];
}

/** Practices whose day has come again. */
export function duePractices({ document: { plan }, context: { day } }: PlanSource): DueItem[] {
  return (plan.drivers?.accelerators ?? []).flatMap(({ practices }) =>
    practices.flatMap(({ do: what, every, log, path }): DueItem[] => {
      const cadence = every?.cadence;
      const last = newest(log, day);
      if (!cadence || last === undefined) return [];
      const due = nextAfter(last, cadence);
      if (due > day) return [];
      const lapsed = isOlderThan(last, cadence, day, 2) ? 'Lapsed, ' : '';
      const words = `${capital(`${lapsed}every ${every.text}, last ${distance(last, day)}`)}`;
      return [{ ...plain, kind: 'practice', path, title: what?.text.trim() || 'Practice', words, due }];
    }),
  );
}

/** One-on-ones that are dated this week, and people whose next one is due by their rhythm. */
export function dueTalks({ document: { plan }, context: { day }, references }: PlanSource): DueItem[] {
  const held = datedTalks(plan, references);
  const daysWith = daysOfTalks(held);
  const dated = held.filter((one) => one.day >= day && one.day <= addDays(day, daysAhead));
  const rhythm = (plan.drivers?.supporters ?? []).flatMap((supporter): DueItem[] => {
    const cadence = supporter.every?.cadence;
    const last = daysWith
      .get(supporter)
      ?.reduce<Day | undefined>((latest, one) => (latest === undefined || one > latest ? one : latest), undefined);
    if (!cadence || last === undefined || last >= day) return [];
    const due = nextAfter(last, cadence);
    if (due > addDays(day, daysAhead)) return [];
    const title = `One-on-one with ${supporter.name?.text ?? supporter.id}`;
    const words = `${capital(dueWords(due, day))} (last ${distance(last, day)})`;
    return [{ ...plain, kind: 'one-on-one', path: supporter.path, title, words, due }];
  });
  return [
    ...dated.map(({ talk, supporter, day: due }): DueItem => {
      const title = `One-on-one with ${supporter?.name?.text ?? talk.with?.text ?? 'somebody'}`;
      const agenda = talk.questions.length + talk.actions.length === 0 ? ', nothing on the agenda yet' : '';
      return {
        ...plain,
        kind: 'one-on-one',
        path: talk.path,
        title,
        words: `${capital(distance(due, day))}${agenda}`,
        due,
      };
    }),
    ...rhythm,
  ];
}

/** What was agreed in one-on-ones and is not done: the owner's own this week, that of others once it is late. */
export function dueActions({ document: { plan }, context: { day }, references }: PlanSource): DueItem[] {
  return plan.oneOnOnes.flatMap((talk) =>
    talk.actions.flatMap(({ do: what, who, due, done, keys, path }): DueItem[] => {
      const isDone = keys.has('done') && !(done?.day !== undefined && done.day > day);
      if (isDone || due?.day === undefined || due.day > addDays(day, daysAhead)) return [];
      const named = who && references.meant(who);
      const other = named?.kind === 'person' ? named.supporter : undefined;
      if (other && due.day >= day) return [];
      const words = other
        ? `Ask ${other.name?.text ?? other.id}, ${dueWords(due.day, day)}`
        : `Agreed in a one-on-one, ${dueWords(due.day, day)}`;
      return [{ ...plain, kind: 'action', path, title: what?.text.trim() || 'Action', words, due: due.day }];
    }),
  );
}

/** The weekly report, in a plan that has reports: last week's if it is missing, this week's from Friday on. */
export function dueReport({
  document: { plan },
  context: { day },
}: {
  readonly document: { readonly plan: Plan };
  readonly context: { readonly day: Day };
}): DueItem[] {
  if (plan.reports.length === 0 || plan.reports.some(({ week }) => week && week.week === undefined)) return [];
  const written = new Set(plan.reports.map(({ week }) => week?.week?.monday));
  const thisMonday = weekOf(day).monday;
  const mondays = [addDays(thisMonday, -7), ...(weekdayOf(day) >= 5 ? [thisMonday] : [])];
  return mondays
    .filter((monday) => !written.has(monday))
    .map((monday): DueItem => {
      const due = addDays(monday, 4);
      const title = `Report of ${formatWeek({ monday })}`;
      const words = `Wins, opportunities and what is next; ${dueWords(due, day)}`;
      return { ...plain, kind: 'report', path: ['reports'], title, words, due };
    });
}

const plain = { state: undefined, asksForCheckIn: false };

function newest(dates: readonly (PlanDate | undefined)[], today: Day): Day | undefined {
  let last: Day | undefined;
  for (const date of dates) {
    if (date?.day !== undefined && date.day <= today && (last === undefined || date.day > last)) last = date.day;
  }
  return last;
}

function earliest(dates: readonly (PlanDate | undefined)[]): Day | undefined {
  let first: Day | undefined;
  for (const date of dates) if (date?.day !== undefined && (first === undefined || date.day < first)) first = date.day;
  return first;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
