import type { TextEdit } from '../text/range';
import { type EditSite, isFirstOnLine, partOf, type Slot, slotAt, startsItsLine, tailOf } from './edit-place';
import type { ListItem, MapEntry } from './nodes';
import type { Path } from './path';
import { columnOf, isBlankLine, lineEnd, lineStart, nextLine } from './text-lines';

/**
 * The edits that take the entry or item at a path out.
 * @param besideKeep where a text above keeps its line ends (`|+`), so that blank lines and line ends count
 */
export function removeEdits(site: EditSite, path: Path, besideKeep: boolean): TextEdit[] | undefined {
  const slot = slotAt(site.root, path);
  if (!slot) return undefined;
  return slot.parent.flow ? removeFromFlow(site.text, slot) : removeFromBlock(site.text, slot, besideKeep);
}

function partsOf(slot: Slot): readonly (MapEntry | ListItem)[] {
  return slot.kind === 'entry' ? slot.parent.entries : slot.parent.items;
}

function removeFromBlock(text: string, slot: Slot, besideKeep: boolean): TextEdit[] | undefined {
  const part = partOf(slot);
  if (!startsItsLine(text, part.start)) return undefined;
  const tail = tailOf(text, part, columnOf(text, part.start));
  if (isFirstOnLine(text, part.start)) return [wholeLines(text, lineStart(text, part.start), tail, besideKeep)];
  // The first entry of an item stands on the line of its dash; the next one moves up there.
  const next = partsOf(slot)[slot.index + 1];
  const end = next && text.slice(tail, next.start).trim() === '' ? next.start : tail;
  const start = end === next?.start ? part.start : part.start - spacesBefore(text, part.start);
  return [{ start, end, newText: '' }];
}

function spacesBefore(text: string, offset: number): number {
  let count = 0;
  while (text[offset - 1 - count] === ' ') count++;
  return count;
}

/** Lines from `start` to the end of the one that holds `tail`; of blank lines on both sides one side goes too. */
function wholeLines(text: string, start: number, tail: number, besideKeep: boolean): TextEdit {
  let end = nextLine(text, tail);
  const above = start > 0 ? lineStart(text, start - 1) : 0;
  const isApartAbove = besideKeep || start <= 1 || (above < start && isBlankLine(text, above));
  while (isApartAbove && end < text.length && isBlankLine(text, end)) end = nextLine(text, end);
  if (tail < text.length || besideKeep) return { start, end, newText: '' };
  // The last line without a line end: the one before it becomes the last and loses its own.
  return { start: start > 1 ? lineEnd(text, lineStart(text, start - 1)) : start, end: tail, newText: '' };
}

function removeFromFlow(text: string, slot: Slot): TextEdit[] | undefined {
  const parts = partsOf(slot);
  const part = partOf(slot);
  const before = parts[slot.index - 1];
  const next = parts[slot.index + 1];
  const plain = /^[ \t]*,[ \t]*$/;
  if (isAlone(text, part, slot)) return removeLine(text, part, before, next);
  if (next) {
    return plain.test(text.slice(part.end, next.start))
      ? [{ start: part.start, end: next.start, newText: '' }]
      : undefined;
  }
  if (before) {
    return plain.test(text.slice(before.end, part.start))
      ? [{ start: before.end, end: part.end, newText: '' }]
      : undefined;
  }
  // One that is not closed has no bracket at its end, and may end between the two characters of a line end.
  if (text[slot.parent.end - 1] !== (slot.kind === 'entry' ? '}' : ']')) return undefined;
  const inner = { start: slot.parent.start + 1, end: slot.parent.end - 1 };
  const isBare =
    /^\s*$/.test(text.slice(inner.start, part.start)) && /^\s*,?\s*$/.test(text.slice(part.end, inner.end));
  return isBare ? [{ ...inner, newText: '' }] : undefined;
}

/** Whether a part of a flow collection has its lines for itself, up to its comma and comment. */
function isAlone(text: string, part: { start: number; end: number }, slot: Slot): boolean {
  const end = lineEnd(text, part.end);
  return (
    isFirstOnLine(text, part.start) &&
    end < slot.parent.end &&
    /^[ \t]*,?[ \t]*(?:#.*)?$/.test(text.slice(part.end, end))
  );
}

/** The last part takes the comma before it along when it had none itself. */
function removeLine(
  text: string,
  part: { start: number; end: number },
  before: { end: number } | undefined,
  next: unknown,
): TextEdit[] {
  const line = { start: lineStart(text, part.start), end: nextLine(text, part.end), newText: '' };
  const hasComma = /^[ \t]*,/.test(text.slice(part.end, lineEnd(text, part.end)));
  const comma = before && /^[ \t]*,/.exec(text.slice(before.end, part.start));
  if (next || hasComma || !before || !comma) return [line];
  return [{ start: before.end, end: before.end + comma[0].length, newText: '' }, line];
}
