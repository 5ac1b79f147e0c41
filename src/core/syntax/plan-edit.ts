import type { Path } from './path';
import type { JsonValue } from './to-json';

/**
 * A change to a plan in the plan's own terms. `edit.ts` turns it into the smallest text edit; everything
 * it is not about keeps every byte.
 */
export type PlanEdit =
  /** Gives the entry or item at `path`, which must be there, a new value, whatever it held. */
  | {
      readonly kind: 'replace';
      readonly path: Path;
      readonly value: JsonValue;
      /** A map or list on lines of its own, to be added to, where what holds it is; else as others like it are written. */
      readonly block?: true;
    }
  /**
   * Adds `key: value` to the map at `path`; `[]` is the whole plan. Maps on the way that are missing or empty
   * are made. A key that is there with nothing behind it gets the value; one that has a value refuses the edit.
   */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly key: string;
      readonly value: JsonValue;
      /** Behind this key where the map has it, else at the end. */
      readonly after?: string;
      /** Before all other entries. */
      readonly first?: true;
    }
  /** Adds an item at the end of the list at `path`, which is made where it is empty or missing. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: JsonValue }
  /** Takes the entry or item at `path` out, with the comments on its own lines. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Gives the entry at `path` another key, which the map must not have yet. */
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string };
