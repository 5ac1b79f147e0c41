import { formatDay } from '../dates/day';
import type { CheckIn } from '../plan/model';
import type { Path } from '../syntax/path';
import type { PlanEdit } from '../syntax/plan-edit';
import type { JsonValue } from '../syntax/to-json';
import type { CheckInAnswer } from './draft';
import { changeOf, type PlanChange, refusalOfMissing } from './plan-change';
import type { PlanSource } from './plan-source';
import { type CheckInTarget, checkInOf, checkInTarget } from './target';

/**
 * The edits that check in today: a new item at the end of `checkIns`, which may be missing or empty, or the answer's values
 * in the check-in of today that is there already, since two on one date would leave open which one counts.
 */
export function checkInEdits(source: PlanSource, path: Path, answer: CheckInAnswer): PlanChange {
  const target = checkInTarget(source.document.plan, path);
  if (!target) return refusalOfMissing(source, path);
  const fields = fieldsOf(answer);
  if (fields.length === 0) return { refusal: 'There is nothing to write yet: give a value, a confidence or a note.' };
  const mismatch = mismatchOf(target, answer);
  if (mismatch !== undefined) return { refusal: mismatch };
  const { day } = source.context;
  const today = checkInOf(day, target.entry.checkIns);
  const entryPath = target.entry.path;
  if (today) return changeOf(source, entryPath, updatesOf(today, fields));
  const value: JsonValue = Object.fromEntries([['date', formatDay(day)], ...fields]);
  return changeOf(source, entryPath, [{ kind: 'append', path: [...entryPath, 'checkIns'], value }]);
}

type Field = readonly ['value' | 'confidence' | 'note' | 'plan', string | number];

const order = ['date', 'value', 'confidence', 'note', 'plan'] as const;

function fieldsOf({ value, confidence, note, plan }: CheckInAnswer): Field[] {
  const [said, way] = [note?.trim(), plan?.trim()];
  return [
    ...(value === undefined ? [] : [['value', value] as const]),
    ...(confidence === undefined ? [] : [['confidence', confidence] as const]),
    ...(said ? [['note', said] as const] : []),
    ...(way ? [['plan', way] as const] : []),
  ];
}

function updatesOf({ path, keys }: CheckIn, fields: readonly Field[]): PlanEdit[] {
  const present = new Set(keys);
  return fields.map(([key, value]): PlanEdit => {
    if (present.has(key)) return { kind: 'replace', path: [...path, key], value };
    const after = order
      .slice(0, order.indexOf(key))
      .filter((before) => present.has(before))
      .at(-1);
    present.add(key);
    return { kind: 'insert', path, key, value, ...(after === undefined ? {} : { after }) };
  });
}

function mismatchOf(target: CheckInTarget, { value }: CheckInAnswer): string | undefined {
  if (value === undefined) return undefined;
  const kind = target.kind === 'indicator' ? 'numeric' : target.entry.measure?.kind;
  if (kind === 'numeric' && typeof value !== 'number') return 'This measure counts, so a check-in needs a number.';
  if (kind === 'outcome' && typeof value === 'number') {
    return 'This measure is a yes or no, so a check-in says “done” or “not done”.';
  }
  return typeof value === 'number' && !Number.isFinite(value) ? 'That number is too large to write.' : undefined;
}
