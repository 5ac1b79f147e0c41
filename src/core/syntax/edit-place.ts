import type { Layout } from './layout';
import type { ListItem, ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode } from './nodes';
import { entryOf } from './nodes';
import type { Path } from './path';
import { isBlankLine, lineEnd, lineStart, nextLine } from './text-lines';

/** What every part of an edit is computed from. */
export interface EditSite {
  readonly text: string;
  readonly root: SyntaxNode | undefined;
  readonly layout: Layout;
}

/** A map entry or list item, and the collection that holds it. */
export type Slot =
  | { readonly kind: 'entry'; readonly parent: MapNode; readonly entry: MapEntry; readonly index: number }
  | { readonly kind: 'item'; readonly parent: ListNode; readonly item: ListItem; readonly index: number };

/** What holds the value at a path. No alias is followed: behind it an edit would change another place too. */
export function slotAt(root: SyntaxNode | undefined, path: Path): Slot | undefined {
  let slot: Slot | undefined;
  let node = root;
  for (const part of path) {
    if (node?.kind === 'map') {
      const entry = entryOf(node, String(part));
      if (!entry) return undefined;
      slot = { kind: 'entry', parent: node, entry, index: node.entries.indexOf(entry) };
      node = entry.value;
    } else if (node?.kind === 'list' && typeof part === 'number') {
      const item = node.items[part];
      if (!item) return undefined;
      slot = { kind: 'item', parent: node, item, index: part };
      node = item.value;
    } else return undefined;
  }
  return slot;
}

/** The entry or item of a slot. */
export function partOf(slot: Slot): MapEntry | ListItem {
  return slot.kind === 'entry' ? slot.entry : slot.item;
}

/** Whether only indentation and dashes stand before a block entry: no `? `, anchor or tag. */
export function startsItsLine(text: string, start: number): boolean {
  return /^(?: |- )*$/.test(text.slice(lineStart(text, start), start));
}

/** Whether only indentation stands before it. */
export function isFirstOnLine(text: string, start: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, start), start));
}

/**
 * The end of the last line that belongs to a block entry or item: over the comment on its line, comment lines
 * indented deeper than `column`, and the blank lines that a block scalar keeps.
 */
export function tailOf(text: string, part: MapEntry | ListItem, column: number): number {
  let end = lineEnd(text, part.end);
  if (keepsBlankLines(text, part.value)) {
    for (let at = nextLine(text, end); at < text.length && isBlankLine(text, at); at = nextLine(text, at)) {
      end = lineEnd(text, at);
    }
  }
  for (let at = nextLine(text, end); at > end && at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = line.search(/[^ ]/);
    if (line.trim() === '') continue;
    if (line[indent] !== '#' || indent <= column) break;
    end = lineEnd(text, at);
  }
  return end;
}

function keepsBlankLines(text: string, value: SyntaxNode | undefined): boolean {
  const last = value && lastScalar(value);
  if (!last || (last.style !== 'literal' && last.style !== 'folded')) return false;
  return /^[|>]\d?\+/.test(text.slice(last.start, last.start + 3));
}

function lastScalar(node: SyntaxNode): ScalarNode | undefined {
  let current: SyntaxNode | undefined = node;
  for (;;) {
    if (current?.kind === 'scalar') return current;
    if (current?.kind === 'map') current = current.entries.at(-1)?.value;
    else if (current?.kind === 'list') current = current.items.at(-1)?.value;
    else return undefined;
  }
}
