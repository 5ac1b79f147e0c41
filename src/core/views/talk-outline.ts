import { datedTalks, daysOfTalks } from '../check-in/talks';
import { nextAfter } from '../dates/cadence';
import { type Day, formatDay } from '../dates/day';
import type { Action, OneOnOne, Supporter } from '../plan/model';
import { count, dateAndDistance, distance } from '../progress/words';
import { type OutlineItem, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';

/** One-on-ones: those who have a rhythm with their next date, then what was talked about, the newest first. */
export function oneOnOnesItem(source: OutlineSource): OutlineItem | undefined {
  const { plan, references, today } = source;
  const daysWith = daysOfTalks(datedTalks(plan, references));
  const rhythms = (plan.drivers?.supporters ?? []).flatMap(
    (supporter) => rhythmItem(supporter, daysWith.get(supporter) ?? [], today) ?? [],
  );
  const talks = plan.oneOnOnes.map((talk) => talkItem(talk, source));
  if (talks.length === 0 && rhythms.length === 0) return undefined;
  const next = rhythms
    .filter(({ due }) => due !== undefined)
    .reduce<OutlineItem | undefined>((a, b) => (a?.due !== undefined && a.due <= (b.due ?? a.due) ? a : b), undefined);
  return outlineItem({
    id: 'oneOnOnes',
    kind: 'oneOnOnes',
    label: 'One-on-ones',
    description:
      next?.due === undefined
        ? String(talks.length)
        : `${next.due < today ? 'Was due' : 'Next'} ${distance(next.due, today)}, ${next.label}`,
    state: rhythms.some(({ state }) => state === 'overdue') ? 'overdue' : undefined,
    path: plan.keys.has('oneOnOnes') ? ['oneOnOnes'] : undefined,
    children: [...rhythms, ...talks.sort((a, b) => (b.due ?? 0) - (a.due ?? 0))],
  });
}

/** @param days of the one-on-ones with the supporter, past and to come */
function rhythmItem(supporter: Supporter, days: readonly Day[], today: Day): OutlineItem | undefined {
  const cadence = supporter.every?.cadence;
  if (!supporter.every || !cadence || supporter.involved?.value === false) return undefined;
  const last = days.filter((day) => day <= today).reduce<Day | undefined>(later, undefined);
  const planned = days.filter((day) => day > today).reduce<Day | undefined>(earlier, undefined);
  const due = planned ?? (last === undefined ? undefined : nextAfter(last, cadence));
  return outlineItem({
    id: `oneOnOnes/with/${supporter.id}`,
    kind: 'rhythm',
    label: supporter.name?.text ?? supporter.id,
    description: [
      due === undefined ? 'none noted yet' : `${due < today ? 'was due' : 'next'} ${distance(due, today)}`,
      `every ${supporter.every.text}`,
    ].join(' · '),
    state: due !== undefined && due < today ? 'overdue' : undefined,
    due,
    details: [
      ...(last === undefined ? ['None noted yet'] : [`Last ${dateAndDistance(last, today)}`]),
      ...(due === undefined ? [] : [`${planned === undefined ? 'Next by' : 'Next'} ${dateAndDistance(due, today)}`]),
    ],
    path: supporter.path,
  });
}

function later(a: Day | undefined, b: Day): Day {
  return a === undefined || b > a ? b : a;
}

function earlier(a: Day | undefined, b: Day): Day {
  return a === undefined || b < a ? b : a;
}

function talkItem(talk: OneOnOne, { references, today }: OutlineSource): OutlineItem {
  const named = talk.with && references.meant(talk.with);
  const person = (named?.kind === 'person' && named.supporter?.name?.text) || talk.with?.text;
  const day = talk.date?.day;
  const id = `oneOnOnes/${talk.path.at(-1) ?? ''}`;
  const open = talk.actions.filter(({ keys }) => !keys.has('done')).length;
  return outlineItem({
    id,
    kind: 'oneOnOne',
    label: talk.date?.text ?? 'No date yet',
    description: [
      person === undefined ? '' : `with ${person}`,
      talk.questions.length === 0 ? '' : count(talk.questions.length, 'question'),
      open === 0 ? '' : `${count(open, 'action')} open`,
    ]
      .filter(Boolean)
      .join(' · '),
    due: day,
    details: [
      [person === undefined ? 'One-on-one' : `One-on-one with ${person}`, day === undefined ? '' : distance(day, today)]
        .filter(Boolean)
        .join(', '),
      ...talk.questions.map(({ text }) => text),
    ],
    path: talk.path,
    children: talk.actions.map((action, i) => actionItem(action, `${id}/actions/${i}`, today)),
  });
}

function actionItem({ do: what, who, due, done, keys, path }: Action, id: string, today: Day): OutlineItem {
  const isDone = keys.has('done');
  const isLate = !isDone && due?.day !== undefined && due.day < today;
  const when = isDone
    ? `done ${done?.day === undefined ? '' : formatDay(done.day)}`.trim()
    : due?.day === undefined
      ? 'no date yet'
      : `${isLate ? 'was due' : 'due'} ${distance(due.day, today)}`;
  return outlineItem({
    id,
    kind: 'action',
    label: what?.text ?? 'Action',
    description: [who?.text ?? '', when].filter(Boolean).join(' · '),
    state: isDone ? 'done' : isLate ? 'overdue' : 'planned',
    due: due?.day,
    path,
  });
}
