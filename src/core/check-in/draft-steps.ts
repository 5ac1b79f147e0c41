import { formatDay } from '../dates/day';
import { weekOf } from '../dates/week';
import type { OneOnOne } from '../plan/model';
import { type Path, samePath } from '../syntax/path';
import { agendaDraft, agendaEdits } from './agenda';
import type { DueItem } from './due-item';
import { changeOf, type PlanChange } from './plan-change';
import type { PlanSource } from './plan-source';
import { reportDraft, reportEdits } from './report';

/** What a due one-on-one or report is answered with: lines to begin with, which its owner rewrites. */
export interface DraftStep {
  /** What the draft says, line by line; empty where there is nothing to say yet. */
  readonly lines: readonly string[];
  /** Where the draft will stand. */
  readonly path: Path;
  readonly change: PlanChange;
}

/** The draft for a one-on-one or a report that is due; `undefined` for anything else, and where an agenda is there already. */
export function draftStep(source: PlanSource, item: DueItem): DraftStep | undefined {
  if (item.kind === 'report') return reportStep(source, item);
  return item.kind === 'one-on-one' ? talkStep(source, item) : undefined;
}

function reportStep(source: PlanSource, { due }: DueItem): DraftStep {
  const draft = reportDraft(source, weekOf(due));
  return {
    lines: [...draft.wins, ...draft.opportunities, ...draft.next],
    path: ['reports', source.document.plan.reports.length],
    change: reportEdits(source, draft),
  };
}

function talkStep(source: PlanSource, { path, due }: DueItem): DraftStep | undefined {
  const { plan } = source.document;
  const noted = plan.oneOnOnes.find((talk) => samePath(talk.path, path));
  if (noted) return notedStep(source, noted);
  const supporter = plan.drivers?.supporters.find((one) => samePath(one.path, path));
  if (!supporter) return undefined;
  const draft = agendaDraft(source, supporter.id);
  // One that is late is held today, or dated anew by hand.
  const day = due < source.context.day ? source.context.day : due;
  const own: Path = ['oneOnOnes', plan.oneOnOnes.length];
  if (draft.questions.length > 0) return { lines: draft.questions, path: own, change: agendaEdits(source, draft, day) };
  const value = { date: formatDay(day), with: supporter.id };
  const holder = plan.keys.has('oneOnOnes') ? ['oneOnOnes'] : [];
  return { lines: [], path: own, change: changeOf(source, holder, [{ kind: 'append', path: ['oneOnOnes'], value }]) };
}

function notedStep(source: PlanSource, talk: OneOnOne): DraftStep | undefined {
  const day = talk.date?.day;
  if (talk.questions.length + talk.actions.length > 0 || !talk.with || day === undefined) return undefined;
  const draft = agendaDraft(source, talk.with.text);
  if (draft.questions.length === 0) return undefined;
  return { lines: draft.questions, path: talk.path, change: agendaEdits(source, draft, day) };
}
