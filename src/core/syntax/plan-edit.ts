import type { Path } from './path';
import type { JsonValue } from './to-json';

/**
 * A change to a plan in the plan's own terms. `edit.ts` turns it into the smallest text edit; everything
 * it is not about keeps every byte.
 */
export type PlanEdit =
  /** Gives the entry or item at `path` a new value, whatever it held. */
  | { readonly kind: 'replace'; readonly path: Path; readonly value: JsonValue }
  /** Adds `key: value` to the map at `path`, behind the key `after` (else at the end); `[]` is the whole plan. */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly key: string;
      readonly value: JsonValue;
      readonly after?: string;
    }
  /** Adds an item to the list at `path`, which may be empty or missing. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: JsonValue }
  /** Takes the entry or item at `path` out, with the comments on its own lines. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Gives the entry at `path` another key. */
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string };
