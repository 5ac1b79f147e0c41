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
  if (validate(plan, '')) return [];
  return toFaults(validate.errors ?? [], plan);
}

function toFaults(raw: readonly RawFault[], plan: JsonValue): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const missing = missingByEntry(raw);
  const wrong = new Set<string>();
  for (const { pointer, keyword, key } of raw) {
    if (faults.length >= LIMIT) break;
    const { path, value } = follow(pointer, plan);
    if (key !== undefined && keyword === 'additionalProperties') faults.push(unknownKey(path, key, value));
    else if (key !== undefined && keyword === 'propertyNames') faults.push(wrongOwnKey(path, key, value));
    else if (keyword === 'required') {
      // All the keys an entry lacks are one fault, told when the first of them comes up.
      const keys = missing.get(pointer);
      if (keys) faults.push(missingKeys(path, keys));
      missing.delete(pointer);
    } else if (value !== undefined && !isNothing(value) && !wrong.has(pointer)) {
      // A value that is wrong in two ways (no whole number, and too large) is still one fault.
      wrong.add(pointer);
      const fault = wrongValue(path, value);
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

function missingByEntry(raw: readonly RawFault[]): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const { pointer, keyword, key } of raw) {
    if (keyword !== 'required' || key === undefined) continue;
    const keys = missing.get(pointer);
    if (keys) keys.push(key);
    else missing.set(pointer, [key]);
  }
  return missing;
}
