import { addDays, type Day } from '../dates/day';
import { formatWeek, type Week } from '../dates/week';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import { checkInsUpTo, type DatedCheckIn, latestNumber } from '../progress/check-ins';
import { isOpen } from '../progress/health';
import { shareReached } from '../progress/progress';
import { amountIn } from '../progress/words';
import type { JsonValue } from '../syntax/to-json';
import { isBehind, stateOn } from './draft';
import { changeOf, type PlanChange } from './plan-change';
import type { PlanSource } from './plan-source';

/** A weekly report, in the plan's own terms. */
export interface ReportDraft {
  /** `2026-W47` */
  readonly week: string;
  readonly wins: readonly string[];
  readonly opportunities: readonly string[];
  readonly next: readonly string[];
}

/**
 * Drafts the report of a week from what was checked in during it: what moved or was reached is a win, what is behind or
 * moved away an opportunity; the ways back and the dates of the week after are what is next. Its owner rewrites it.
 */
export function reportDraft(source: PlanSource, week: Week): ReportDraft {
  const from = week.monday;
  const until = addDays(from, 6);
  const lines = trackedEntries(source.document.plan).map((entry) => linesOf(entry, from, until, source));
  return {
    week: formatWeek(week),
    wins: lines.flatMap(({ wins }) => wins),
    opportunities: lines.flatMap(({ opportunities }) => opportunities),
    next: lines.flatMap(({ next }) => next),
  };
}

/** The edits that add a report; refused where its week has one already. */
export function reportEdits(source: PlanSource, { week, wins, opportunities, next }: ReportDraft): PlanChange {
  const { plan } = source.document;
  if (plan.reports.some((report) => report.week?.text.trim() === week)) {
    return { refusal: `The plan has a report of ${week} already. Add to it instead.` };
  }
  const parts = Object.entries({ wins, opportunities, next }).filter(([, lines]) => lines.length > 0);
  const value: JsonValue = { week, ...Object.fromEntries(parts.map(([key, lines]) => [key, [...lines]])) };
  const holder = plan.keys.has('reports') ? ['reports'] : [];
  return changeOf(source, holder, [{ kind: 'append', path: ['reports'], value }]);
}

type Lines = Pick<ReportDraft, 'wins' | 'opportunities' | 'next'>;

function linesOf(entry: TrackedEntry, from: Day, until: Day, source: PlanSource): Lines {
  const title = entry.title?.text.trim() || entry.id;
  const dated = checkInsUpTo(entry.checkIns, until);
  const now = dated.filter(({ day }) => day >= from);
  const latest = now.at(-1)?.checkIn;
  const state = stateOn(source, entry, until);
  const milestones = entry.kind === 'initiative' ? entry.milestones : [];
  const reached = milestones.filter(({ done }) => done?.day !== undefined && done.day >= from && done.day <= until);
  const ahead = [
    ...milestones.filter(({ done }) => done === undefined).map(({ title: name, due }) => ({ name: name?.text, due })),
    { name: title, due: entry.deadline },
  ].filter(({ due }) => due?.day !== undefined && due.day > until && due.day <= addDays(until, 7));
  const news = latest ? newsOf(entry, title, now, dated, latest.note?.text) : undefined;
  const isTrouble = latest !== undefined && (isBehind(state) || news?.moved === 'back');
  const isWin = news !== undefined && !isTrouble && (news.moved === 'ahead' || state === 'done');
  return {
    wins: [...(isWin ? [news.words] : []), ...reached.map((one) => `${one.title?.text ?? title} (done)`)],
    opportunities: news && isTrouble ? [news.words] : [],
    next: [
      ...(latest?.plan ? [latest.plan.text] : []),
      ...(isOpen(state) && state !== 'paused'
        ? ahead.map(({ name, due }) => `${name ?? title}, due ${due?.text}`)
        : []),
    ],
  };
}

interface News {
  readonly words: string;
  readonly moved: 'ahead' | 'back' | undefined;
}

function newsOf(
  { measure }: TrackedEntry,
  title: string,
  now: readonly DatedCheckIn[],
  all: readonly DatedCheckIn[],
  note: string | undefined,
): News {
  const outcome = now.at(-1)?.checkIn.value?.value;
  const latest = latestNumber(now);
  if (measure?.kind !== 'numeric' || !latest) {
    return {
      words: `${title}${outcome === 'done' ? ' is done' : ''}${note ? `: ${note}` : ''}`,
      moved: outcome === 'done' ? 'ahead' : undefined,
    };
  }
  const before = latestNumber(all.slice(0, all.length - now.length))?.value ?? measure.baseline?.value;
  const [share, was] = [shareReached(measure, latest.value), shareReached(measure, before)];
  const moved = share === undefined || was === undefined || share === was ? undefined : share > was ? 'ahead' : 'back';
  const since = moved && before !== undefined ? `, from ${before}` : '';
  return { words: `${title}: ${amountIn(latest.value, measure.unit?.text)}${since}${note ? `. ${note}` : ''}`, moved };
}
