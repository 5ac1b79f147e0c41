import { formatCadence, nextAfter } from '../dates/cadence';
import { type Day, formatDay } from '../dates/day';
import type { OpenQuestion, Plan, TrackedEntry } from '../plan/model';
import { stateWords } from '../progress/health';
import { count, dateAndDistance, distance, span } from '../progress/words';
import { driversItem } from './driver-outline';
import { leadershipItem } from './leadership-outline';
import { masteryItem } from './mastery-outline';
import { type OutlineItem, outlineItem } from './outline-item';
import { pointItem } from './outline-part';
import type { OutlineSource } from './outline-source';
import { latestUpTo, practicesItem } from './practice-outline';
import { reportsItem } from './report-outline';
import { oneOnOnesItem } from './talk-outline';
import { trackedItem } from './tracked-outline';
import { tradeOffsItem } from './trade-off-outline';

/**
 * A plan as a tree: purpose, role, drivers with what moves them, goals with what serves them, initiatives, deliverables,
 * trade-offs; then what returns (practices, one-on-ones, reports, reviews), mastery and leadership. Sections the plan does
 * not have are left out, but for the three drivers.
 */
export function planOutline(source: OutlineSource): OutlineItem[] {
  const { plan } = source;
  return [
    purposeItem(plan),
    roleItem(plan, source.today),
    driversItem(source),
    section('goals', 'Goals', plan.goals, source),
    section('initiatives', 'Initiatives', plan.initiatives, source),
    section('deliverables', 'Deliverables', plan.mastery?.deliverables ?? [], source),
    tradeOffsItem(source),
    practicesItem(source),
    oneOnOnesItem(source),
    reportsItem(source),
    reviewsItem(plan, source.today),
    masteryItem(source),
    leadershipItem(source),
  ].filter((item) => item !== undefined);
}

function purposeItem({ purpose }: Plan): OutlineItem {
  if (!purpose)
    return outlineItem({ id: 'purpose', kind: 'purpose', label: 'Purpose', description: 'Not written yet' });
  const { statement, standsFor, lifeGoals } = purpose;
  return outlineItem({
    id: 'purpose',
    kind: 'purpose',
    label: statement?.text.trim() || 'Purpose',
    description: statement ? '' : 'Not written yet',
    details: ['Purpose', ...(statement ? [statement.text.trim()] : [])],
    path: statement?.path ?? purpose.path,
    children: [
      ...standsFor.map(({ text, path }, i) =>
        outlineItem({ id: `purpose/standsFor/${i}`, kind: 'value', label: text, description: 'Stands for', path }),
      ),
      ...lifeGoals.map(({ text, path }, i) =>
        outlineItem({ id: `purpose/lifeGoals/${i}`, kind: 'lifeGoal', label: text, description: 'Life goal', path }),
      ),
    ],
  });
}

function roleItem({ role }: Plan, today: Day): OutlineItem | undefined {
  const target = role?.target;
  if (!target) return undefined;
  const by = target.by?.day;
  const questions = target.openQuestions.length;
  return outlineItem({
    id: 'role',
    kind: 'role',
    label: target.title?.text ?? 'Role you want',
    description: by === undefined ? 'Role you want' : `Role you want, by ${formatDay(by)}`,
    details: [
      ...(by === undefined ? [] : [`Wanted by ${dateAndDistance(by, today)}`]),
      `Responsibilities: ${target.responsibilities.length || 'none yet'}`,
      ...(questions === 0 ? [] : [`Open: ${count(questions, 'question')}`]),
    ],
    path: target.path,
    children: [
      ...target.responsibilities.map(({ text, path }) => pointItem(text, 'responsibility', path)),
      ...target.openQuestions.map((question) => questionItem(question, today)),
    ],
  });
}

function questionItem({ ask, of: person, since, path }: OpenQuestion, today: Day): OutlineItem {
  const day = since?.day;
  return outlineItem({
    id: path.join('/'),
    kind: 'question',
    label: ask?.text ?? 'Question',
    description: [
      person ? `to ask ${person.text}` : 'to ask',
      day === undefined || day >= today ? '' : `open for ${span(today - day)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    path,
  });
}

function section(
  id: 'goals' | 'initiatives' | 'deliverables',
  label: string,
  entries: readonly TrackedEntry[],
  source: OutlineSource,
): OutlineItem | undefined {
  if (entries.length === 0) return undefined;
  const path = id === 'deliverables' ? ['mastery', 'deliverables'] : [id];
  return outlineItem({
    id,
    kind: id,
    label,
    description: summaryOf(entries, source),
    path,
    children: entries.map((entry) => trackedItem(entry, source, id)),
  });
}

/** How many entries there are, and how many of them are behind. */
function summaryOf(entries: readonly TrackedEntry[], { progress }: OutlineSource): string {
  const states = entries.map((entry) => progress.get(entry)?.state);
  const parts = (['overdue', 'off-track', 'at-risk'] as const).flatMap((state) => {
    const n = states.filter((other) => other === state).length;
    return n === 0 ? [] : [`${n} ${stateWords[state].toLowerCase()}`];
  });
  return [String(entries.length), ...parts].join(', ');
}

function reviewsItem({ reviews }: Plan, today: Day): OutlineItem | undefined {
  if (!reviews) return undefined;
  const cadence = reviews.every?.cadence;
  const held = reviews.log.flatMap((review) =>
    review.date?.day === undefined ? [] : [{ review, day: review.date.day }],
  );
  const past = held.filter(({ day }) => day <= today).sort((a, b) => b.day - a.day);
  const last = latestUpTo(
    reviews.log.map(({ date }) => date),
    today,
  );
  const next = last === undefined || cadence === undefined ? undefined : nextAfter(last, cadence);
  return outlineItem({
    id: 'reviews',
    kind: 'reviews',
    label: 'Reviews',
    description: reviewWords(last, next, today),
    state: next !== undefined && next < today ? 'overdue' : undefined,
    due: next,
    details: [
      ...(cadence ? [`Every ${formatCadence(cadence)}`] : []),
      ...(last === undefined ? ['None held yet'] : [`Last held ${dateAndDistance(last, today)}`]),
      ...(next === undefined ? [] : [`Next by ${dateAndDistance(next, today)}`]),
    ],
    path: reviews.path,
    children: past.map(({ review, day }) =>
      outlineItem({
        id: `reviews/${review.path.at(-1) ?? ''}`,
        kind: 'review',
        label: formatDay(day),
        description: review.notes?.text ?? distance(day, today),
        path: review.path,
      }),
    ),
  });
}

function reviewWords(last: Day | undefined, next: Day | undefined, today: Day): string {
  if (last === undefined) return 'None held yet';
  if (next === undefined) return `Last ${distance(last, today)}`;
  return next < today ? `Due since ${formatDay(next)}` : `Next by ${formatDay(next)}`;
}
