import { type Day, formatDay } from '../dates/day';
import { type OneOnOne, type Reference, trackedEntries } from '../plan/model';
import type { PlanEdit } from '../syntax/plan-edit';
import { changeOf, type PlanChange } from './plan-change';
import type { PlanSource } from './plan-source';

/** The agenda of a one-on-one, in the plan's own terms. */
export interface AgendaDraft {
  /** The supporter's id, or the name as given. */
  readonly with: string;
  readonly questions: readonly string[];
}

/**
 * Drafts what to talk about with somebody: what is behind, what they were asked to approve, what is open about the role
 * ahead, what was agreed last time and is not done. Its owner rewrites it.
 * @param person an id under `supporters`, or a name
 */
export function agendaDraft(source: PlanSource, person: string): AgendaDraft {
  const { document, progress, references, context } = source;
  const { plan } = document;
  const isPerson = samePerson(source, person);
  const behind = trackedEntries(plan).flatMap((entry) => {
    const state = progress.get(entry)?.state;
    const title = entry.title?.text.trim() || entry.id;
    if (state === 'off-track' || state === 'overdue') return [`What would get “${title}” back on track?`];
    return state === 'at-risk' ? [`“${title}” is at risk: what do you see that I do not?`] : [];
  });
  const approvals = plan.initiatives.flatMap((entry) =>
    entry.approvals
      .filter(({ by, keys }) => isPerson(by) && !keys.has('given'))
      .map(({ asked }) => `May “${entry.title?.text ?? entry.id}” go ahead?${asked ? ` Asked on ${asked.text}.` : ''}`),
  );
  const asks = (plan.role?.target?.openQuestions ?? []).flatMap(({ ask, of }) =>
    ask && isPerson(of) ? [ask.text] : [],
  );
  const last = latestBefore(
    plan.oneOnOnes.filter((talk) => isPerson(talk.with)),
    context.day,
  );
  const open = (last?.actions ?? []).flatMap(({ do: what, keys }) =>
    what && !keys.has('done') ? [`Still open from ${last?.date?.text}: ${what.text}`] : [],
  );
  const named = references.meant({ kind: 'person', text: person, path: [] });
  const id = named.kind === 'person' ? named.supporter?.id : undefined;
  return { with: id ?? person.trim(), questions: [...behind, ...approvals, ...asks, ...open] };
}

/** The edits that put an agenda on a day: into the one-on-one of that day and person, else as a new one. */
export function agendaEdits(source: PlanSource, draft: AgendaDraft, day: Day): PlanChange {
  if (draft.questions.length === 0) return { refusal: 'There is nothing to put on the agenda yet.' };
  const { plan } = source.document;
  const isPerson = samePerson(source, draft.with);
  const known = plan.oneOnOnes.find((talk) => talk.date?.day === day && isPerson(talk.with));
  if (!known) {
    const value = { date: formatDay(day), with: draft.with, questions: [...draft.questions] };
    const holder = plan.keys.has('oneOnOnes') ? ['oneOnOnes'] : [];
    return changeOf(source, holder, [{ kind: 'append', path: ['oneOnOnes'], value }]);
  }
  const asked = new Set(known.questions.map(({ text }) => text));
  const fresh = draft.questions.filter((question) => !asked.has(question));
  if (fresh.length === 0) return { refusal: 'All of this is on the agenda already.' };
  const path = [...known.path, 'questions'];
  return changeOf(
    source,
    known.path,
    fresh.map((value): PlanEdit => ({ kind: 'append', path, value })),
  );
}

function samePerson({ references }: PlanSource, person: string): (other: Reference | undefined) => boolean {
  const wanted = references.meant({ kind: 'person', text: person, path: [] });
  const supporter = wanted.kind === 'person' ? wanted.supporter : undefined;
  return (other) => {
    if (!other) return false;
    const named = references.meant(other);
    if (supporter) return named.kind === 'person' && named.supporter === supporter;
    return other.text.trim().toLowerCase() === person.trim().toLowerCase();
  };
}

function latestBefore(talks: readonly OneOnOne[], today: Day): OneOnOne | undefined {
  let last: OneOnOne | undefined;
  for (const talk of talks) {
    const day = talk.date?.day;
    if (day !== undefined && day <= today && day >= (last?.date?.day ?? day)) last = talk;
  }
  return last;
}
