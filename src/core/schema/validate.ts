import type { Path } from '../syntax/path';
import type { SchemaFault } from './fault';
import { findFaults } from './find-faults';
import type { JsonValue } from './json';
import { missingKeys, unknownKey, wrongOwnKey } from './key-faults';
import { isNothing } from './nothing';
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
  const raw = findFaults(isNothing(value) ? {} : value);
  return raw.length === 0 ? [] : toFaults(raw);
}

function toFaults(raw: readonly RawFault[]): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const missing = missingByEntry(raw);
  for (const { path, value, keyword, key } of raw) {
    if (faults.length >= LIMIT) break;
    if (key !== undefined && keyword === 'additionalProperties') {
      const fault = unknownKey(path, key, value);
      // A slip in a required key is one fault, not also the lack of that key.
      if (fault.fix?.kind === 'rename-key') missing.get(path)?.delete(fault.fix.to);
      faults.push(fault);
    } else if (key !== undefined && keyword === 'propertyNames') {
      faults.push(wrongOwnKey(path, key, value));
    } else if (keyword === 'value') {
      const fault = wrongValue(path, value);
      if (fault) faults.push(fault);
    }
  }
  for (const [path, keys] of missing) {
    if (faults.length >= LIMIT) break;
    if (keys.size > 0) faults.push(missingKeys(path, [...keys]));
  }
  return faults;
}

/** The keys each entry lacks, by its path, which its faults share: all that one entry lacks are one fault. */
function missingByEntry(raw: readonly RawFault[]): Map<Path, Set<string>> {
  const missing = new Map<Path, Set<string>>();
  for (const { path, keyword, key } of raw) {
    if (keyword !== 'required' || key === undefined) continue;
    const keys = missing.get(path);
    if (keys) keys.add(key);
    else missing.set(path, new Set([key]));
  }
  return missing;
}
