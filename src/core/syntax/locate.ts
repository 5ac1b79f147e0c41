import type { TextRange } from '../text/range';
import { type Place, placeAt } from './node-at';
import type { SyntaxNode } from './nodes';
import type { Path } from './path';
import { sourceOf } from './scalar-source';

/** What a finding is about: a path, its key or its value, and for words the place inside the value. */
export interface Target {
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** UTF-16 offsets into the value's text */
  readonly within?: TextRange;
}

/**
 * The range of a target in the text. Where the path does not exist it is the nearest entry above that
 * does; a value of several lines is shown by its key, so that no underline runs over half the screen.
 */
export function locate(text: string, root: SyntaxNode | undefined, target: Target): TextRange {
  for (let length = target.path.length; length > 0; length--) {
    const place = placeAt(root, target.path.slice(0, length));
    if (place)
      return rangeOfPlace(
        text,
        root,
        place,
        target.path.slice(0, length),
        length === target.path.length ? target : { part: 'key' },
      );
  }
  return rangeOfRoot(text, root);
}

function rangeOfPlace(
  text: string,
  root: SyntaxNode | undefined,
  place: Place,
  path: Path,
  { part, within }: Pick<Target, 'part' | 'within'>,
): TextRange {
  const node = part === 'key' ? undefined : place.node;
  if (!node) return rangeOfName(text, root, place, path);
  if (node.kind === 'scalar') {
    if (within) return sourceOf(text, node, within);
    return node.style === 'literal' || node.style === 'folded'
      ? rangeOfName(text, root, place, path)
      : trimmed(text, node);
  }
  return isOneLine(text, node) ? { start: node.start, end: node.end } : rangeOfName(text, root, place, path);
}

/** The key of an entry; an item of a list has no key, so its first key, or its own short value. */
function rangeOfName(text: string, root: SyntaxNode | undefined, place: Place, path: Path): TextRange {
  const { entry, item } = place;
  if (entry)
    return entry.key.end > entry.key.start
      ? entry.key
      : { start: entry.start, end: Math.max(entry.separatorEnd ?? 0, entry.start) };
  if (item) {
    const { node } = place;
    if (node?.kind === 'map' && node.entries[0]) return node.entries[0].key;
    if (node && isOneLine(text, node)) return { start: node.start, end: node.end };
    return { start: item.start, end: Math.min(item.end, item.start + 1) };
  }
  return path.length === 0 ? rangeOfRoot(text, root) : { start: 0, end: 0 };
}

/** What stands for the plan as a whole: its `careerPlan` key, else its first line with text. */
function rangeOfRoot(text: string, root: SyntaxNode | undefined): TextRange {
  const own = root?.kind === 'map' ? root.entries.find((entry) => entry.name === 'careerPlan') : undefined;
  if (own) return { start: own.key.start, end: own.key.end };
  const start = text.search(/\S/);
  if (start < 0) return { start: 0, end: 0 };
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : start + end };
}

function isOneLine(text: string, range: TextRange): boolean {
  return (
    !/[\r\n]/.test(text.slice(range.start, Math.min(range.end, range.start + 500))) && range.end - range.start <= 500
  );
}

/** A text of several lines is cut at the end of its first. */
function trimmed(text: string, range: TextRange): TextRange {
  const lineEnd = text.slice(range.start, range.end).search(/[\r\n]/);
  return lineEnd < 0 ? { start: range.start, end: range.end } : { start: range.start, end: range.start + lineEnd };
}
