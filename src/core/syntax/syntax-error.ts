import type { TextRange } from '../text/range';

/** Something the file cannot be read by, or YAML this product refuses; in plain words. */
export interface SyntaxFault extends TextRange {
  readonly message: string;
}

/** A comment of the file; the range runs from `#` to the end of its line. */
export interface Comment extends TextRange {
  /** What follows the `#`. */
  readonly text: string;
}
