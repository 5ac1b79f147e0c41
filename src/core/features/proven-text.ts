import { sameData } from '../syntax/edit-meaning';
import { parseSyntax, type SyntaxTree } from '../syntax/parse';
import { type JsonValue, toJson } from '../syntax/to-json';
import { applyEdits, type TextEdit } from '../text/range';

/** What a text must read as once edits of its layout or its comments were made. */
export interface Wanted {
  /** What the plan then says; what it said before where nothing is given. */
  readonly data?: JsonValue;
  /** What the comments then say, in the order of the file; what they said before where nothing is given. */
  readonly comments?: readonly string[];
}

/**
 * Whether the text with the edits made, read again, says what was meant and nothing else, without a new fault. For edits
 * that no plan edit can express: of blanks, comments and the order of entries.
 */
export function isProven(text: string, before: SyntaxTree, edits: readonly TextEdit[], wanted: Wanted = {}): boolean {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const isApart = ordered.every(
    ({ start, end }, i) => start <= end && start >= (ordered[i - 1]?.end ?? 0) && end <= text.length,
  );
  if (!isApart) return false;
  const after = parseSyntax(applyEdits(text, ordered));
  return (
    sameData(wanted.data ?? toJson(before.root), toJson(after.root)) &&
    after.faults.length <= before.faults.length &&
    sameList(wanted.comments ?? commentsOf(before), commentsOf(after))
  );
}

/** What the comments of a file say, without the blanks behind them. */
export function commentsOf({ comments }: SyntaxTree): string[] {
  return comments.map(({ text }) => text.trimEnd());
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
