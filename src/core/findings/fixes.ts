import type { Path } from '../syntax/path';
import type { PlanEdit } from '../syntax/plan-edit';
import type { JsonValue } from '../syntax/to-json';

/** A way to mend a finding that is one edit, and one to look at before it is made. */
export interface Proposal {
  readonly title: string;
  readonly edits: readonly PlanEdit[];
  readonly safe: false;
}

/** A key the entry at `path` lacks, with a value to be written over. */
export function insertKey(title: string, path: Path, key: string, value: JsonValue, after?: string): Proposal {
  const edit: PlanEdit = { kind: 'insert', path, key, value, ...(after === undefined ? {} : { after }) };
  return { title, edits: [edit], safe: false };
}

/** An item at the end of the list at `path`, which may be missing. */
export function appendItem(title: string, path: Path, value: JsonValue): Proposal {
  return { title, edits: [{ kind: 'append', path, value }], safe: false };
}

/** A menu longer than this is no choice. */
export const mostChoices = 8;
