import { type Day, formatDay } from '../dates/day';
import type { Action, Initiative, Milestone, Plan, PlanDate, Status } from '../plan/model';
import { isWithin, type Path, samePath } from '../syntax/path';
import type { PlanEdit } from '../syntax/plan-edit';
import { checkInEdits } from './check-in-edits';
import { changeOf, type PlanChange, refusalOfMissing } from './plan-change';
import type { PlanSource } from './plan-source';
import { checkInTarget } from './target';

/**
 * Marks what stands at a path as done: an initiative by its status, a goal or deliverable by a check-in of today that
 * reaches its target, a milestone or an action of a one-on-one by today's date.
 */
export function markDoneEdits(source: PlanSource, path: Path): PlanChange {
  const { plan } = source.document;
  const today = formatDay(source.context.day);
  const step = milestoneAt(plan, path) ?? actionAt(plan, path);
  if (step) return changeOf(source, step.path, [fieldEdit(step, 'done', today, 'due')]);
  const target = checkInTarget(plan, path);
  if (!target) return refusalOfMissing(source, path);
  if (target.kind === 'indicator') return { refusal: 'An indicator is never done; check in on it instead.' };
  const { entry } = target;
  if (entry.kind === 'initiative') return statusEdits(source, entry, 'done');
  const { measure } = entry;
  if (measure?.kind !== 'numeric') return checkInEdits(source, path, { value: 'done' });
  if (measure.target === undefined)
    return { refusal: 'This measure has no target yet, so nothing says when it is done.' };
  return checkInEdits(source, path, { value: measure.target.value });
}

/** Lets an initiative rest. */
export function pauseEdits(source: PlanSource, path: Path): PlanChange {
  return onInitiative(source, path, (entry) => {
    if (entry.status === 'paused') return { refusal: 'This is paused already.' };
    if (entry.status === 'done' || entry.status === 'cancelled') {
      return { refusal: `This is ${entry.status}, so there is nothing to pause.` };
    }
    return statusEdits(source, entry, 'paused');
  });
}

/** Takes an initiative up again that was paused, cancelled or marked as done. */
export function resumeEdits(source: PlanSource, path: Path): PlanChange {
  return onInitiative(source, path, (entry) => {
    if (entry.status === 'paused' || entry.status === 'done' || entry.status === 'cancelled') {
      return statusEdits(source, entry, 'active');
    }
    return { refusal: 'This is not paused.' };
  });
}

/**
 * Moves the day something is due: the `deadline` of a goal, the `finish` of an initiative, the `due` of a deliverable,
 * milestone or action. A path that ends in `start` moves an initiative's start.
 */
export function moveDateEdits(source: PlanSource, path: Path, day: Day): PlanChange {
  const { plan } = source.document;
  const step = milestoneAt(plan, path) ?? actionAt(plan, path);
  if (step) return changeOf(source, step.path, [fieldEdit(step, 'due', formatDay(day), 'title')]);
  const target = checkInTarget(plan, path);
  if (target?.kind !== 'tracked') return refusalOfMissing(source, path);
  const { entry } = target;
  const key = entry.kind !== 'initiative' ? dateKey[entry.kind] : path.at(-1) === 'start' ? 'start' : 'finish';
  const refusal = entry.kind === 'initiative' ? reversed(entry, key, day) : undefined;
  if (refusal !== undefined) return { refusal };
  return changeOf(source, entry.path, [fieldEdit(entry, key, formatDay(day), key === 'finish' ? 'start' : 'measure')]);
}

const dateKey = { goal: 'deadline', deliverable: 'due' } as const;

function reversed({ start, deadline }: Initiative, key: string, day: Day): string | undefined {
  if (key === 'finish')
    return isAfter(start, day) ? `That is before the start, ${start?.text}. Move the start first.` : undefined;
  const finish = deadline?.written;
  return finish !== undefined && finish < day
    ? `That is after the finish, ${deadline?.text}. Move the finish first.`
    : undefined;
}

const isAfter = (date: PlanDate | undefined, day: Day) => date?.written !== undefined && date.written > day;

function onInitiative(source: PlanSource, path: Path, change: (entry: Initiative) => PlanChange): PlanChange {
  const target = checkInTarget(source.document.plan, path);
  if (!target) return refusalOfMissing(source, path);
  if (target.entry.path[0] !== 'initiatives' || target.kind !== 'tracked' || target.entry.kind !== 'initiative') {
    return { refusal: 'Only initiatives are paused and taken up again. Move the date of this one instead.' };
  }
  return change(target.entry);
}

function statusEdits(source: PlanSource, entry: Initiative, status: Status): PlanChange {
  return changeOf(source, entry.path, [fieldEdit(entry, 'status', status, 'finish')]);
}

function fieldEdit(
  { path, keys }: { readonly path: Path; readonly keys: ReadonlySet<string> },
  key: string,
  value: string,
  after: string,
): PlanEdit {
  return keys.has(key)
    ? { kind: 'replace', path: [...path, key], value }
    : { kind: 'insert', path, key, value, ...(keys.has(after) ? { after } : {}) };
}

function milestoneAt({ initiatives }: Plan, path: Path): Milestone | undefined {
  if (path[2] !== 'milestones') return undefined;
  const initiative = initiatives.find((entry) => isWithin(path, entry.path));
  return initiative?.milestones.find((milestone) => samePath(milestone.path, path.slice(0, 4)));
}

function actionAt({ oneOnOnes }: Plan, path: Path): Action | undefined {
  if (path[0] !== 'oneOnOnes') return undefined;
  return oneOnOnes.flatMap(({ actions }) => actions).find((action) => isWithin(path, action.path));
}
