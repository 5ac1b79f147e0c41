import type { TextRange } from '../text/range';

/** Something the file cannot be read by, or YAML this product refuses; in plain words. */
export interface SyntaxFault extends TextRange {
  readonly message: string;
}

/** A fault, and what tells whether it is only the echo of a mistake before it. */
export interface ExplainedFault extends SyntaxFault {
  /** It names no more than what came after a mistake: shown where nothing before it explains it. */
  readonly isEcho?: boolean;
  /** Offset of the line it blames: with a mistake found on that line, there is nothing more to say. */
  readonly blamed?: number;
}

/** A comment of the file; the range runs from `#` to the end of its line. */
export interface Comment extends TextRange {
  /** What follows the `#`. */
  readonly text: string;
}
