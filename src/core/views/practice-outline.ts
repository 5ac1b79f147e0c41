import { isOlderThan, nextAfter } from '../dates/cadence';
import { type Day, formatDay } from '../dates/day';
import type { PlanDate, Practice } from '../plan/model';
import { count, dateAndDistance, distance } from '../progress/words';
import { type OutlineItem, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';

/** All practices of a plan with their rhythm, whichever accelerator they belong to; the ones due first stand first. */
export function practicesItem(source: OutlineSource): OutlineItem | undefined {
  const rows = (source.plan.drivers?.accelerators ?? []).flatMap(({ name, practices }) =>
    practices.map((practice, i) => {
      const item = practiceItem(practice, `practices/${name}/${i}`, source.today);
      return { ...item, details: [...item.details, `Moves: ${name}`] };
    }),
  );
  if (rows.length === 0) return undefined;
  const due = rows.filter((row) => row.due !== undefined && row.due <= source.today).length;
  return outlineItem({
    id: 'practices',
    kind: 'practices',
    label: 'Practices',
    description: due === 0 ? String(rows.length) : `${rows.length}, ${due} due`,
    children: rows.sort((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY)),
  });
}

/** A practice with its rhythm: how often, when it was done last, and when it is due again. */
export function practiceItem(practice: Practice, id: string, today: Day): OutlineItem {
  const last = latestUpTo(practice.log, today);
  const cadence = practice.every?.cadence;
  const next = last === undefined || cadence === undefined ? undefined : nextAfter(last, cadence);
  const lapsed = last !== undefined && cadence !== undefined && isOlderThan(last, cadence, today, 2);
  const rhythm = practice.every ? `every ${practice.every.text}` : 'no rhythm yet';
  return outlineItem({
    id,
    kind: 'practice',
    label: practice.do?.text ?? 'Practice',
    // In a narrow side bar the beginning is all there is.
    description: [last === undefined ? 'never logged' : nextWords(next, last, today), rhythm].join(' · '),
    state: lapsed ? 'overdue' : undefined,
    due: next,
    details: [
      practice.do?.text ?? 'Practice',
      ...(practice.with ? [`With: ${practice.with.text}`] : []),
      ...(last === undefined
        ? ['Never logged']
        : [
            `Last done ${dateAndDistance(last, today)}${lapsed ? ', longer ago than twice its rhythm' : ''}`,
            `Logged ${count(practice.log.length, 'time')}`,
          ]),
      ...(next === undefined ? [] : [`Next by ${formatDay(next)}`]),
    ],
    path: practice.path,
  });
}

function nextWords(next: Day | undefined, last: Day, today: Day): string {
  if (next === undefined) return `last ${distance(last, today)}`;
  return next < today ? `was due ${distance(next, today)}` : `due ${distance(next, today)}`;
}

/** The latest of some dates that is not after a day. */
export function latestUpTo(dates: readonly (PlanDate | undefined)[], today: Day): Day | undefined {
  return dates.reduce<Day | undefined>((latest, date) => {
    const day = date?.day;
    return day !== undefined && day <= today && (latest === undefined || day > latest) ? day : latest;
  }, undefined);
}
