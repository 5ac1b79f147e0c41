import type { ListNode, MapNode, SyntaxNode } from '../../syntax/nodes';
import { parseSyntax } from '../../syntax/parse';
import type { Path } from '../../syntax/path';
import { columnOf, lineBreakNear, lineEnd, lineStart } from '../../syntax/text-lines';
import type { TextRange } from '../../text/range';
import { type Cut, cutAround } from './cut';
import { withoutFaultyLines } from './faulty-lines';
import { type Guess, mend } from './mend';
import { type AtCursor, type Scan, scan } from './scan';
import { type Step, type Trail, trailTo } from './trail';

/** What may be written at the cursor, and how it is written there. Offsets are those of the plan's text. */
export interface Place {
  /** What is replaced: the word under the cursor. */
  readonly range: TextRange;
  /** What of it was typed before the cursor. */
  readonly typed: string;
  readonly quote: '"' | "'" | undefined;
  /** The map whose next key may stand here. */
  readonly key: KeyPlace | undefined;
  /** The value that may stand here. */
  readonly value: ValuePlace | undefined;
  readonly layout: PlaceLayout;
}

export interface KeyPlace {
  /** Path of the map. Indices of lists count within what was read, not within the file. */
  readonly map: Path;
  /** The other keys of the map. */
  readonly present: ReadonlySet<string>;
  /** Whether a `:` stands behind the word already. */
  readonly hasColon: boolean;
  /** Whether a value stands behind or below the word already. */
  readonly hasValue: boolean;
}

export interface ValuePlace {
  readonly path: Path;
  /** The texts of the list it is an item of, without itself. */
  readonly others: readonly string[];
}

export interface PlaceLayout {
  readonly flow: boolean;
  /** Column of the word, or of the key or dash it follows. */
  readonly column: number;
  /** Whether the word is behind a key on its line, begins an entry, or is behind a dash. */
  readonly behind: 'key' | 'dash' | 'nothing';
  /** Columns from a key to what is below it. */
  readonly step: number;
  /** Whether the items of the list here are written in brackets; `undefined` where there are none yet. */
  readonly flowItems: boolean | undefined;
  readonly lineBreak: string;
  /** To be put in front of, and behind, whatever is inserted. */
  readonly before: string;
  readonly after: string;
}

/** A comment the cursor is in. */
export interface CommentPlace {
  /** Offset of its `#`. */
  readonly comment: number;
}

/**
 * Where the cursor is, found by writing a word there and parsing what matters; `undefined` where nothing can be offered.
 * @param cut the piece of the text to read; any piece that holds all that matters gives the same answer
 */
export function placeAt(
  text: string,
  offset: number,
  cut: Cut = readable(cutAround(text, offset)),
): Place | CommentPlace | undefined {
  const scanned = scan(cut.text, cut.offset);
  const { cursor } = scanned;
  if (!cursor) return undefined;
  if (cursor.comment !== undefined) return { comment: cursor.comment + offset - cut.offset };
  const found = placeIn(text, offset, cut, scanned);
  if (!found.isDoubtful) return found.place;
  const other = withoutFaultyLines(cut);
  return (other && placeIn(text, offset, other, scan(other.text, other.offset)).place) ?? found.place;
}

interface Attempt {
  readonly place: Place | undefined;
  /** Whether something above the cursor could not be read. */
  readonly isDoubtful: boolean;
}

function placeIn(text: string, offset: number, cut: Cut, scanned: Scan): Attempt {
  const { cursor } = scanned;
  let isDoubtful = false;
  if (!cursor) return { place: undefined, isDoubtful };
  const guesses: readonly Guess[] = cursor.leads ? (cursor.isAlone ? ['key', 'item'] : ['key']) : ['value'];
  for (const guess of guesses) {
    const mended = mend(cut.text, cut.offset, scanned, guess);
    if (mended.offset < 0) break;
    const { root, faults } = parseSyntax(mended.text);
    const start = lineStart(mended.text, mended.offset);
    const end = lineEnd(mended.text, mended.offset);
    isDoubtful ||= faults.some((fault) => fault.start < start);
    if (faults.some((fault) => fault.start >= start && fault.start <= end)) continue;
    const trail = trailTo(root, mended.offset);
    if (!trail || trail.scalar.start < start || trail.scalar.end > end) continue;
    if (trail.scalar.style === 'literal' || trail.scalar.style === 'folded') continue;
    if (!isAligned(mended.text, trail)) continue;
    const shift = offset - cut.offset;
    return { place: placeOf({ text, offset, cursor, shift, trail, guess, source: mended.text }), isDoubtful };
  }
  return { place: undefined, isDoubtful };
}

/** The lines a merge left behind, as comments of the same length. */
function readable({ text, offset }: Cut): Cut {
  return { text: text.replace(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/gm, '#######'), offset };
}

/** Whether the entry or item stands in the same column as its neighbours. */
function isAligned(source: string, { steps }: Trail): boolean {
  const last = steps.at(-1);
  if (last?.kind === 'map') {
    const column = columnOf(source, last.entry.key.start);
    return last.node.flow || last.node.entries.every(({ key }) => columnOf(source, key.start) === column);
  }
  if (last?.kind !== 'list' || last.node.flow) return true;
  const column = columnOf(source, last.node.items[last.index]?.start ?? 0);
  return last.node.items.every(({ start }) => columnOf(source, start) === column);
}

interface Found {
  readonly text: string;
  readonly offset: number;
  readonly cursor: AtCursor;
  /** From offsets of the piece that was read to those of the text. */
  readonly shift: number;
  readonly trail: Trail;
  readonly guess: Guess;
  /** The mended piece, which the trail's offsets belong to. */
  readonly source: string;
}

function placeOf(found: Found): Place {
  const { text, offset, cursor, shift, trail, guess } = found;
  const { word, hasColon } = cursor;
  const start = word.start + shift;
  // Of a half-typed key only the word itself is replaced, not a value behind it.
  const rest = text.slice(offset, word.end + shift);
  const end = guess === 'key' && !word.quote ? offset + (/^[^\s:]*/.exec(rest)?.[0].length ?? 0) : word.end + shift;
  const last = trail.steps.at(-1);
  const parent = last?.kind === 'map' ? last.node : undefined;
  const isSole = trail.isKey && guess === 'key' && !hasColon && parent?.entries.length === 1 && !parent.flow;
  const key: KeyPlace | undefined =
    trail.isKey && last?.kind === 'map'
      ? {
          map: trail.path.slice(0, -1),
          present: otherKeys(last.node, last.entry.name),
          hasColon,
          hasValue: last.entry.value !== undefined || (end >= offset && end < word.end + shift),
        }
      : undefined;
  const steps = isSole ? trail.steps.slice(0, -1) : trail.steps;
  const value = !trail.isKey || isSole ? valuePlace(steps, isSole ? trail.path.slice(0, -1) : trail.path) : undefined;
  return {
    range: { start, end: Math.max(end, offset) },
    typed: text.slice(start, offset),
    quote: word.quote,
    key,
    value,
    layout: layoutAt(found, steps, isSole),
  };
}

function otherKeys(map: MapNode, own: string): ReadonlySet<string> {
  return new Set(map.entries.map(({ name }) => name).filter((name) => name !== own));
}

function valuePlace(steps: readonly Step[], path: Path): ValuePlace {
  const last = steps.at(-1);
  return { path, others: last?.kind === 'list' ? otherItems(last.node, last.index) : [] };
}

function otherItems({ items }: ListNode, own: number): string[] {
  return items.flatMap(({ value }, index) => (value?.kind === 'scalar' && index !== own ? [value.text] : []));
}

function layoutAt(found: Found, steps: readonly Step[], isSole: boolean): PlaceLayout {
  const { text, offset, cursor, source, trail, guess } = found;
  const { wantsSpace, wantsComma, bracket, leads } = cursor;
  const last = steps.at(-1);
  const wordColumn = columnOf(source, trail.scalar.start);
  const inLine = last !== undefined && !leads && !trail.isKey;
  const holder = last?.kind === 'map' ? last.entry.key.start : undefined;
  const isDash = last?.kind === 'list' && !last.node.flow && (leads || guess === 'item');
  return {
    flow: bracket !== undefined,
    column: inLine && holder !== undefined ? columnOf(source, holder) : wordColumn,
    behind: inLine && holder !== undefined ? 'key' : isDash && (isSole || guess === 'item') ? 'dash' : 'nothing',
    step: stepOf(found),
    flowItems: last?.kind === 'list' ? flowItems(last.node, last.index) : undefined,
    lineBreak: lineBreakNear(text, offset),
    before: (wantsSpace ? ' ' : '') + (guess === 'item' ? '- ' : ''),
    after: wantsComma ? ',' : '',
  };
}

/** How far a map is indented below its key: on the way here, else where the file does so first. */
function stepOf({ text, source, trail }: Found): number {
  const { steps } = trail;
  for (let i = steps.length - 1; i > 0; i--) {
    const [outer, inner] = [steps[i - 1], steps[i]];
    if (outer?.kind !== 'map' || inner?.kind !== 'map' || inner.node.flow) continue;
    const width = columnOf(source, inner.entry.key.start) - columnOf(source, outer.entry.key.start);
    if (width > 0 && width <= 8) return width;
  }
  return /^[^\s#-].*\r?\n( {1,8})[^\s#-]/m.exec(text.slice(0, 2000))?.[1]?.length ?? 2;
}

function flowItems({ items }: ListNode, own: number): boolean | undefined {
  const other: SyntaxNode | undefined = items.find(({ value }, index) => index !== own && value?.kind === 'map')?.value;
  return other?.kind === 'map' ? other.flow : undefined;
}
