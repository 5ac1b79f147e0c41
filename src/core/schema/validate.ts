import type { SchemaFault } from './fault';
import { validate } from './generated/validate';
import type { JsonValue } from './json';
import { missingKeys, unknownKey, wrongOwnKey } from './key-faults';
import { isNothing } from './nothing';
import { follow } from './pointer';
import type { RawFault } from './raw-fault';
import { wrongValue } from './value-faults';

export type { SchemaFault };

/** More than anyone mends in one go. */
const LIMIT = 200;

/**
 * What in a plan is not as the schema wants it: one fault for each cause, at most 200. Takes the plan as plain data, in
 * which maps may lack a prototype. Keys with nothing behind them count as missing. Says nothing about what a rule of its
 * own speaks about (`x-rule` and `x-missing` in the schema): wrong dates, references and check-in values, and missing
 * measures, dates and purpose.
 */
export function validatePlan(value: JsonValue): SchemaFault[] {
  const plan = isNothing(value) ? {} : value;
  return toFaults(rawFaults(plan), plan);
}

/** What the compiled validator says about a plan. */
export function rawFaults(plan: JsonValue): readonly RawFault[] {
  return validate(plan, '') ? [] : (validate.errors ?? []);
}

/** The same in plain words: one fault for each cause, at most 200. */
export function toFaults(raw: readonly RawFault[], plan: JsonValue): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const missing = missingByEntry(raw);
  const wrong = new Set<string>();
  for (const { pointer, keyword, key } of raw) {
    if (faults.length >= LIMIT) break;
    const { path, value } = follow(pointer, plan);
    if (key !== undefined && keyword === 'additionalProperties') {
      const fault = unknownKey(path, key, value);
      // A slip in a required key is one fault, not also the lack of that key.
      if (fault.fix?.kind === 'rename-key') missing.get(pointer)?.delete(fault.fix.to);
      faults.push(fault);
    } else if (key !== undefined && keyword === 'propertyNames') {
      faults.push(wrongOwnKey(path, key, value));
    } else if (keyword !== 'required' && value !== undefined && !isNothing(value) && !wrong.has(pointer)) {
      // A value that is wrong in two ways (no whole number, and too large) is still one fault.
      wrong.add(pointer);
      const fault = wrongValue(path, value);
      if (fault) faults.push(fault);
    }
  }
  for (const [pointer, keys] of missing) {
    if (faults.length >= LIMIT) break;
    if (keys.size > 0) faults.push(missingKeys(follow(pointer, plan).path, [...keys]));
  }
  return faults;
}

/** The keys each entry lacks: all that one entry lacks are one fault. */
function missingByEntry(raw: readonly RawFault[]): Map<string, Set<string>> {
  const missing = new Map<string, Set<string>>();
  for (const { pointer, keyword, key } of raw) {
    if (keyword !== 'required' || key === undefined) continue;
    const keys = missing.get(pointer);
    if (keys) keys.add(key);
    else missing.set(pointer, new Set([key]));
  }
  return missing;
}
