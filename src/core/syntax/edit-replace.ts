import type { TextEdit } from '../text/range';
import { type EditSite, type Slot, slotAt, startsItsLine } from './edit-place';
import type { ScalarNode, SyntaxNode } from './nodes';
import type { Path } from './path';
import { sourceOf } from './scalar-source';
import { columnOf, lineBreakNear, lineEnd, nextLine } from './text-lines';
import type { JsonValue } from './to-json';
import { doubleQuoted, needsEscapes, type ScalarPlace } from './write-scalar';
import { type Written, writeBehind, writeFolded, writeInline, writeLiteral } from './write-value';

/** The edits that give the entry or item at a path a new value. */
export function replaceEdits(site: EditSite, path: Path, value: JsonValue, block?: true): TextEdit[] | undefined {
  const slot = slotAt(site.root, path);
  if (!slot) return undefined;
  const old = slot.kind === 'entry' ? slot.entry.value : slot.item.value;
  if (slot.parent.flow) return replaceInFlow(site, slot, old, value);
  const head = slot.kind === 'entry' ? slot.entry.separatorEnd : slot.item.start + 1;
  if (head === undefined) return undefined;
  const start = slot.kind === 'entry' ? slot.entry.key.start : slot.item.start;
  const column = columnOf(site.text, start);
  const written = block
    ? writeBehind(value, column, holderOf(slot), site.layout, false)
    : blockOrInline(site, column, slot, old, value);
  if (!written || (written.lines.length > 0 && !startsItsLine(site.text, start))) return undefined;
  return placeValue(site.text, head, old, written);
}

function replaceInFlow(site: EditSite, slot: Slot, old: SyntaxNode | undefined, value: JsonValue) {
  const inline = writeInline(value, site.layout, { flow: true, ...quotesOf(old) });
  if (inline === undefined) return undefined;
  if (old && old.end > old.start) return [{ start: old.start, end: old.end, newText: inline }];
  if (slot.kind !== 'entry') return undefined;
  const { separatorEnd, key } = slot.entry;
  if (separatorEnd === undefined) return [{ start: key.end, end: key.end, newText: `: ${inline}` }];
  return [{ start: separatorEnd, end: spaceEnd(site.text, separatorEnd), newText: ` ${inline}` }];
}

/** The end of the spaces behind an empty value, where nothing that needs them follows. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || /[\r\n,]/.test(text.charAt(at)) ? at : from;
}

function quotesOf(old: SyntaxNode | undefined): Pick<ScalarPlace, 'prefer'> {
  return old?.kind === 'scalar' && (old.style === 'single' || old.style === 'double') ? { prefer: old.style } : {};
}

/** Keeps the manner of the old value where the new one allows it. */
function blockOrInline(
  { layout }: EditSite,
  column: number,
  slot: Slot,
  old: SyntaxNode | undefined,
  value: JsonValue,
): Written | undefined {
  const inline = () => {
    const source = writeInline(value, layout, { flow: false, ...quotesOf(old) });
    return source === undefined ? undefined : { head: ` ${source}`, lines: [] };
  };
  const isCollection = value !== null && typeof value === 'object';
  if (isCollection && old && (old.kind === 'map' || old.kind === 'list') && hasContent(old)) {
    if (old.flow) return inline();
    return writeBehind(value, column, holderOf(slot), layout, false);
  }
  if (typeof value === 'string' && old?.kind === 'scalar' && layout.blockScalars) {
    const indent = column + (slot.kind === 'entry' ? layout.step : layout.dashStep);
    const wanted = old.style === 'folded' || old.style === 'literal';
    if (old.style === 'folded' && value.length > 80) return writeFolded(value, indent) ?? inline();
    if (wanted && value.includes('\n')) return writeLiteral(value, indent) ?? inline();
    if (old.style === 'single' || old.style === 'double') return inline();
  }
  return !isCollection && !(typeof value === 'string' && value.includes('\n'))
    ? inline()
    : writeBehind(value, column, holderOf(slot), layout);
}

const holderOf = (slot: Slot) => (slot.kind === 'entry' ? 'key' : 'dash');

function hasContent(node: SyntaxNode): boolean {
  return (node.kind === 'map' && node.entries.length > 0) || (node.kind === 'list' && node.items.length > 0);
}

/** Puts a value behind a key or dash that ends at `head`, in place of the old one; the comment on that line stays. */
function placeValue(text: string, head: number, old: SyntaxNode | undefined, written: Written): TextEdit[] {
  const lineBreak = lineBreakNear(text, head);
  const below = written.lines.map((line) => lineBreak + line).join('');
  const headLineEnd = lineEnd(text, head);
  if (!old) {
    const edits = [{ start: head, end: spaceEnd(text, head), newText: written.head }];
    if (below !== '') edits.push({ start: headLineEnd, end: headLineEnd, newText: below });
    return joined(edits);
  }
  const isBlock = old.kind === 'scalar' && (old.style === 'literal' || old.style === 'folded');
  const isBlockCollection = (old.kind === 'map' || old.kind === 'list') && !old.flow;
  if (isBlock && old.start <= headLineEnd) return placeOverBlockScalar(text, old, written, below);
  if (old.start > headLineEnd) {
    // The old value stands below: a new one that fits on the line stays where a scalar was.
    if (!isBlock && !isBlockCollection && below === '') {
      return [{ start: old.start, end: old.end, newText: written.head.trimStart() }];
    }
    const end = isBlockCollection ? lineEnd(text, old.end) : old.end;
    return joined([
      { start: head, end: head, newText: written.head },
      { start: headLineEnd, end, newText: below },
    ]);
  }
  // Lines below have the column that goes with the whole head, so the space before the old value goes too.
  const isBare = (written.head === '' || below !== '') && text.slice(head, old.start).trim() === '';
  const start = isBare ? head : old.start;
  const newText = isBare ? written.head : written.head.trimStart();
  const oldLineEnd = lineEnd(text, old.end);
  if (isBlockCollection) return [{ start, end: below === '' ? old.end : oldLineEnd, newText: newText + below }];
  const isLast = text.slice(old.end, oldLineEnd).trim() === '';
  return joined([
    { start, end: below !== '' && isLast ? oldLineEnd : old.end, newText },
    { start: oldLineEnd, end: oldLineEnd, newText: below },
  ]);
}

/** The header's comment stays on the line. */
function placeOverBlockScalar(text: string, old: ScalarNode, written: Written, below: string): TextEdit[] {
  const source = text.slice(old.start, old.end);
  const header = /^[|>][-+0-9]*/.exec(source)?.[0].length ?? 1;
  const firstLineEnd = Math.min(lineEnd(text, old.start), old.end);
  return joined([
    { start: old.start, end: old.start + header, newText: written.head.trimStart() },
    { start: firstLineEnd, end: Math.max(old.end, firstLineEnd), newText: below },
  ]);
}

/** Leaves out edits that change nothing, and makes one of two that touch. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (edit.start === edit.end && edit.newText === '') continue;
    if (last && last.end === edit.start) {
      result[result.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
    } else result.push(edit);
  }
  return result;
}

/**
 * Of a text written over several lines, only the words that change: the line breaks of the others stay.
 * `undefined` where the change cannot be told apart from the layout.
 */
export function rewordEdits(site: EditSite, path: Path, value: JsonValue): TextEdit[] | undefined {
  const slot = slotAt(site.root, path);
  const old = slot?.kind === 'entry' ? slot.entry.value : slot?.item.value;
  if (typeof value !== 'string' || old?.kind !== 'scalar' || typeof old.value !== 'string' || old.value === value) {
    return undefined;
  }
  if (nextLine(site.text, old.start) >= old.end) return undefined;
  const before = old.value;
  let start = 0;
  while (start < before.length && before[start] === value[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, value.length) - start;
  while (tail < most && before[before.length - 1 - tail] === value[value.length - 1 - tail]) tail++;
  const isInWord = (i: number) => i > 0 && i <= before.length && /\S/.test(before.charAt(i - 1));
  while (isInWord(start)) start--;
  while (tail > 0 && /\S/.test(before.charAt(before.length - tail))) tail--;
  const gone = before.slice(start, before.length - tail);
  const come = value.slice(start, value.length - tail);
  if (/^$|^\s|\s$|\n/.test(gone) || /^$|^\s|\s$|\n/.test(come) || needsEscapes(come)) return undefined;
  const range = sourceOf(site.text, old, { start, end: before.length - tail });
  if (range.start === old.start && range.end === old.end) return undefined;
  const source =
    old.style === 'single'
      ? come.replaceAll("'", "''")
      : old.style === 'double'
        ? doubleQuoted(come).slice(1, -1)
        : come;
  return [{ ...range, newText: source }];
}
