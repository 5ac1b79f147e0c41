import type { Path } from '../syntax/path';
import type { JsonValue } from './json';

/** What the walk over a plan notes: where, the keyword of the schema, and the key it is about. */
export interface RawFault {
  /** The map or list it is in, or the wrong value. Faults of one map share this very array. */
  readonly path: Path;
  /** What stands there. */
  readonly value: JsonValue;
  readonly keyword: 'required' | 'additionalProperties' | 'propertyNames' | 'value';
  /** The missing, unknown or wrong key. */
  readonly key?: string;
}
