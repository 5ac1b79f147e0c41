/** A piece of a text: UTF-16 offsets, `start` included, `end` not. Always `0 <= start <= end <= text.length`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replace the text of a range by `newText`. Insertions have an empty range. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Makes a range of any two offsets: ordered, and inside a text of `length` UTF-16 units. */
export function clampRange(a: number, b: number, length: number): TextRange {
  const inside = (n: number) => Math.min(Math.max(Number.isFinite(n) ? Math.trunc(n) : 0, 0), length);
  const start = inside(Math.min(a, b));
  return { start, end: Math.max(start, inside(Math.max(a, b))) };
}

/**
 * Applies edits that do not overlap.
 * @param text the text the edits were computed for
 * @param edits in any order; of two insertions at one place the earlier in the list comes first
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
