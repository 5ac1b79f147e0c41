/** What the compiled validator notes: where (a JSON pointer), the keyword of the schema, and the key it is about. */
export interface RawFault {
  readonly pointer: string;
  readonly keyword: string;
  readonly key?: string;
}

/** More than anyone reads; a hostile file of a million faults must not fill the memory. */
const LIMIT = 2000;

/** `faults` with one more, changed in place. */
export function addFault(faults: RawFault[] | null, pointer: string, keyword: string, key?: string): RawFault[] {
  const fault = key === undefined ? { pointer, keyword } : { pointer, keyword, key };
  if (faults === null) return [fault];
  if (faults.length < LIMIT) faults.push(fault);
  return faults;
}

/** `faults` with those of a part of the plan, changed in place: copying the list each time would be quadratic. */
export function joinFaults(faults: RawFault[] | null, more: RawFault[] | null): RawFault[] | null {
  if (faults === null || more === null) return faults ?? more;
  for (const fault of more) {
    if (faults.length >= LIMIT) break;
    faults.push(fault);
  }
  return faults;
}

/** Whether looking further is of no use. */
export function isFull(faults: RawFault[] | null): boolean {
  return faults !== null && faults.length >= LIMIT;
}
