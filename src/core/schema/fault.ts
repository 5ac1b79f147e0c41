import type { Path } from '../syntax/path';
import type { JsonValue } from './json';

/** Something in a plan that the schema does not allow, in plain words. */
export interface SchemaFault {
  /** The entry that lacks a key; or the unknown key; or the wrong value. */
  readonly path: Path;
  /** Whether the key or the value at `path` is what it is about. */
  readonly part: 'key' | 'value';
  readonly code: 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value';
  readonly message: string;
  readonly fix?: SchemaFix;
  /** The unknown key, or the first missing one. */
  readonly key?: string;
}

/** What can be done about it without asking. */
export type SchemaFix =
  | { readonly kind: 'rename-key'; readonly to: string }
  /** Put this value in place of the present one. */
  | { readonly kind: 'replace-value'; readonly to: JsonValue }
  /**
   * Put the present value in quotes, so that YAML reads it as text. `to` is its text as far as the value tells; what
   * stands in the file may be written differently (`1.10`) and is better where it is at hand.
   */
  | { readonly kind: 'quote-value'; readonly to: string };
