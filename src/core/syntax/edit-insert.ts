import type { TextEdit } from '../text/range';
import { type EditSite, isFirstOnLine, slotAt, startsItsLine, tailOf } from './edit-place';
import { replaceEdits } from './edit-replace';
import { isMostlyFlow } from './layout';
import { entryOf, isVacant, type ListNode, type MapNode, type SyntaxNode } from './nodes';
import type { Path } from './path';
import type { PlanEdit } from './plan-edit';
import { columnOf, isBlankLine, lineBreakNear, lineEnd, lineStart } from './text-lines';
import type { JsonValue } from './to-json';
import { writeKey } from './write-scalar';
import { writeBehind, writeInline, writeLines } from './write-value';

type Insert = Extract<PlanEdit, { kind: 'insert' }>;

/** The edits that add an entry to a map, making the maps on the way that are missing or empty. */
export function insertEdits(site: EditSite, edit: Insert): TextEdit[] | undefined {
  const { path, key, value } = edit;
  if (path.length === 0 && !site.root) return writeIntoEmpty(site, { [key]: value });
  const node = path.length === 0 ? site.root : valueAt(site.root, path);
  if (node === 'missing') return insertParents(site, path, mapOf(key, value));
  if (node?.kind === 'map' && node.entries.length > 0) {
    const known = entryOf(node, key);
    if (known) return isVacant(known.value) ? replaceEdits(site, [...path, key], value) : undefined;
    return node.flow ? insertInFlow(site, node, edit) : insertInBlock(site, node, edit);
  }
  return isVacant(node) && path.length > 0
    ? fillEmpty(site, path, node, mapOf(key, value))
    : fillRoot(site, node, edit);
}

/** The edits that add an item to a list, which may be missing or empty. */
export function appendEdits(site: EditSite, path: Path, value: JsonValue): TextEdit[] | undefined {
  if (path.length === 0) return site.root?.kind === 'list' ? appendTo(site, site.root, value) : undefined;
  const node = valueAt(site.root, path);
  if (node === 'missing') return insertParents(site, path, [value]);
  if (node?.kind === 'list' && node.items.length > 0) return appendTo(site, node, value);
  return isVacant(node) ? fillEmpty(site, path, node, [value]) : undefined;
}

/** One entry as data; a plain literal would lose a key such as `__proto__`. */
function mapOf(key: string, value: JsonValue): { [key: string]: JsonValue } {
  const map: { [key: string]: JsonValue } = Object.create(null);
  map[key] = value;
  return map;
}

function valueAt(root: SyntaxNode | undefined, path: Path): SyntaxNode | 'missing' | undefined {
  const slot = slotAt(root, path);
  if (!slot) return 'missing';
  return slot.kind === 'entry' ? slot.entry.value : slot.item.value;
}

/** Adds the first entry on the way that is missing, with everything below it. */
function insertParents(site: EditSite, path: Path, value: JsonValue): TextEdit[] | undefined {
  const name = path.at(-1);
  if (typeof name !== 'string') return undefined;
  return insertEdits(site, { kind: 'insert', path: path.slice(0, -1), key: name, value });
}

/** `{}` and `[]` were a place held open: what comes in is written as the rest of the file is. */
function fillEmpty(site: EditSite, path: Path, node: SyntaxNode | undefined, value: JsonValue) {
  if (node && (node.kind === 'map' || node.kind === 'list') && node.flow) {
    const inside = site.text.slice(node.start + 1, node.end - 1);
    if (inside.trim() !== '') return undefined;
  }
  return replaceEdits(site, path, value);
}

/** A plan that is `{}`. */
function fillRoot(site: EditSite, node: SyntaxNode | undefined, { path, key, value }: Insert): TextEdit[] | undefined {
  if (path.length > 0 || node?.kind !== 'map' || node.entries.length > 0) return undefined;
  if (site.text.slice(node.start + 1, node.end - 1).trim() !== '') return undefined;
  const inline = writeInline(mapOf(key, value), site.layout, { flow: true });
  return inline === undefined ? undefined : [{ start: node.start, end: node.end, newText: inline }];
}

/** A file of comments and blank lines. */
function writeIntoEmpty({ text, layout }: EditSite, value: JsonValue): TextEdit[] | undefined {
  const at = text.length;
  const lineBreak = lineBreakNear(text, at);
  const lines = writeLines(value, 0, layout);
  if (!lines) return undefined;
  const isEndOfLine = isBlankLine(text, lineStart(text, at));
  const start = isEndOfLine ? lineStart(text, at) : at;
  const newText = lines.join(lineBreak);
  return [{ start, end: at, newText: isEndOfLine ? newText + lineBreak : lineBreak + newText }];
}

function insertInBlock({ text, layout }: EditSite, map: MapNode, edit: Insert): TextEdit[] | undefined {
  const first = map.entries[0];
  const anchor = (edit.after !== undefined && entryOf(map, edit.after)) || map.entries.at(-1);
  if (!first || !anchor || !startsItsLine(text, first.key.start) || !startsItsLine(text, anchor.key.start)) {
    return undefined;
  }
  const column = columnOf(text, first.key.start);
  const siblings = map.entries.map(({ value }) => value);
  const flow = isMostlyFlow(siblings, Array.isArray(edit.value) ? 'list' : 'map');
  const written = writeBehind(edit.value, column, 'key', layout, flow);
  if (!written) return undefined;
  const entry = `${writeKey(edit.key)}:${written.head}`;
  const indent = ' '.repeat(column);
  if (edit.first) {
    const lineBreak = lineBreakNear(text, first.start);
    const newText = [entry, ...written.lines, indent].join(lineBreak);
    return [{ start: first.start, end: first.start, newText }];
  }
  const at = tailOf(text, anchor, column);
  const lineBreak = lineBreakNear(text, at);
  const gap = layout.gaps && written.lines.length > 0 && isSetApart(text, anchor.start, map.start) ? [''] : [];
  const newText = lineBreak + [...gap, indent + entry, ...written.lines].join(lineBreak);
  return [{ start: at, end: at, newText }];
}

/** Whether a blank line stands before an entry (that is not the first) or before the comments above it. */
function isSetApart(text: string, start: number, first: number): boolean {
  if (start <= first) return false;
  for (let at = lineStart(text, start); at > first; ) {
    at = lineStart(text, at - 1);
    if (isBlankLine(text, at)) return true;
    if (!text.slice(at, lineEnd(text, at)).trimStart().startsWith('#')) return false;
  }
  return false;
}

function insertInFlow({ text, layout }: EditSite, map: MapNode, edit: Insert): TextEdit[] | undefined {
  const value = writeInline(edit.value, layout, { flow: true });
  if (value === undefined) return undefined;
  const entry = `${writeKey(edit.key)}: ${value}`;
  const first = map.entries[0];
  if (edit.first && first) return [{ start: first.start, end: first.start, newText: `${entry}, ` }];
  const anchor = (edit.after !== undefined && entryOf(map, edit.after)) || map.entries.at(-1);
  return anchor && addBehind(text, map, anchor, entry);
}

/** Adds `, part` behind a part of a flow collection, on a line of its own where the parts stand so. */
function addBehind(text: string, list: MapNode | ListNode, anchor: { start: number; end: number }, part: string) {
  const parts: readonly { start: number; end: number }[] = list.kind === 'map' ? list.entries : list.items;
  const isLast = anchor === parts.at(-1);
  if (!isLast || !isFirstOnLine(text, anchor.start) || lineEnd(text, anchor.end) > list.end) {
    return [{ start: anchor.end, end: anchor.end, newText: `, ${part}` }];
  }
  const comma = /^[ \t]*,/.exec(text.slice(anchor.end, lineEnd(text, anchor.end)));
  const at = lineEnd(text, anchor.end);
  if (at > list.end) return undefined;
  const indent = ' '.repeat(columnOf(text, anchor.start));
  const line = lineBreakNear(text, at) + indent + part + (comma ? ',' : '');
  const edits: TextEdit[] = comma ? [] : [{ start: anchor.end, end: anchor.end, newText: ',' }];
  if (!comma && at === anchor.end) return [{ start: at, end: at, newText: `,${line}` }];
  return [...edits, { start: at, end: at, newText: line }];
}

function appendTo({ text, layout }: EditSite, list: ListNode, value: JsonValue): TextEdit[] | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  if (list.flow) {
    const inline = writeInline(value, layout, { flow: true });
    return inline === undefined ? undefined : addBehind(text, list, last, inline);
  }
  const column = columnOf(text, last.start);
  if (!startsItsLine(text, last.start)) return undefined;
  const siblings = list.items.map((item) => item.value);
  const flow = isMostlyFlow(siblings, Array.isArray(value) ? 'list' : 'map');
  const written = writeBehind(value, column, 'dash', likeItem(text, layout, last), flow);
  if (!written) return undefined;
  const at = tailOf(text, last, column);
  const lineBreak = lineBreakNear(text, at);
  const gap = layout.gaps && written.lines.length > 0 && isSetApart(text, last.start, list.start) ? [''] : [];
  const newText = lineBreak + [...gap, `${' '.repeat(column)}-${written.head}`, ...written.lines].join(lineBreak);
  return [{ start: at, end: at, newText }];
}

/** The layout with the space behind the dash of an item that is there. */
function likeItem(text: string, layout: EditSite['layout'], { start, value }: ListNode['items'][number]) {
  const isOnLine = value && value.start <= lineEnd(text, start);
  return isOnLine && value.start - start <= 8 ? { ...layout, dashStep: value.start - start } : layout;
}
