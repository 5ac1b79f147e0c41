import type { TextRange } from '../text/range';
import { conflictFaults } from './conflict-markers';
import type { SyntaxNode } from './nodes';
import { parseSyntax, type SyntaxTree } from './parse';
import type { Path } from './path';
import type { SyntaxFault } from './syntax-error';
import { columnOf, lineEnd, lineStart, nextLine } from './text-lines';

/** What of a file can be read although parts of it cannot. */
export interface ReadablePart {
  /** The file with what cannot be read blanked out: its offsets are those of the file. */
  readonly root: SyntaxNode | undefined;
  /** The faults that are causes: those that go away once an earlier one is mended are its echoes. */
  readonly faults: readonly SyntaxFault[];
  /** What was blanked out. */
  readonly gaps: readonly Gap[];
  /** Whether too little could be made out to say anything about the rest. */
  readonly isLost: boolean;
}

/** A part of a file that cannot be read. */
export interface Gap extends TextRange {
  /** Of a value the key it stands behind; of lines the map they belong to. */
  readonly path: Path;
  /** The words that stand there. */
  readonly words: string;
}

/** A file is parsed again for each fault that is blanked out, as far as that takes no noticeable time. In UTF-16 units. */
const mostParsed = 600_000;
const mostRounds = 24;
const fewestRounds = 2;

/**
 * Blanks out one fault after the other and reads the rest again, so that a quote that is never closed does not take
 * the sections below it along.
 * @param parse takes a text apart that is the one before with a part of it blanked out
 */
export function readablePart(
  text: string,
  syntax: SyntaxTree,
  parse: (text: string) => SyntaxTree = parseSyntax,
): ReadablePart {
  const { root, faults } = syntax;
  if (faults.length === 0) return { root, faults, gaps: [], isLost: false };
  const isHarmless = harmlessIn(text, root);
  const harmful = faults.filter((fault) => !isHarmless(fault));
  if (harmful.length === 0) return { root, faults, gaps: [], isLost: false };
  if (root === undefined || conflictFaults(text).length > 0) return { root, faults, gaps: [], isLost: true };
  const causes = new Set<number>();
  const ranges: TextRange[] = [];
  const written = new Set(faults.map(({ start }) => start));
  const rounds = Math.max(fewestRounds, Math.min(mostRounds, Math.floor(mostParsed / text.length)));
  let left = text;
  let tree = syntax;
  for (let round = 0; round <= rounds; round++) {
    const isFine = harmlessIn(left, tree.root);
    const fault = tree.faults.find((candidate) => !isFine(candidate));
    if (!fault) {
      const own = tree.faults.filter(({ start }) => written.has(start));
      const kept = faults.filter(({ start }) => causes.has(start) || own.some((other) => other.start === start));
      const gaps = ranges.map((range) => ({
        ...range,
        path: pathOf(tree.root, text, range),
        words: wordsOf(text, range),
      }));
      return { root: tree.root, faults: kept, gaps, isLost: false };
    }
    if (written.has(fault.start)) causes.add(fault.start);
    const gap = gapAround(left, fault);
    if (round === rounds || !/\S/.test(left.slice(gap.start, gap.end))) break;
    ranges.push(gap);
    left = left.slice(0, gap.start) + blank(left.slice(gap.start, gap.end)) + left.slice(gap.end);
    tree = parse(left);
  }
  return { root, faults, gaps: [], isLost: true };
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

const wordsOf = (text: string, { start, end }: TextRange) => text.slice(start, end);

/** Faults beside which all is read as it stands: keys given twice, merge keys, what follows the plan, directives. */
function harmlessIn(text: string, root: SyntaxNode | undefined): (fault: SyntaxFault) => boolean {
  return ({ start }) => isSpareKey(root, start) || /^(?:---|\.\.\.|%|!|&|#)/.test(text.slice(start, start + 3));
}

/** Whether a key starts at an offset that its map has already, or that merges another map into it. */
function isSpareKey(node: SyntaxNode | undefined, offset: number): boolean {
  if (node?.kind === 'list') return node.items.some((item) => holds(item, offset) && isSpareKey(item.value, offset));
  if (node?.kind !== 'map') return false;
  return node.entries.some((entry, index) => {
    if (!holds(entry, offset)) return false;
    if (entry.key.start !== offset) return isSpareKey(entry.value, offset);
    const { name } = entry;
    return name === '<<' || node.entries.findIndex((other) => other.name === name) < index;
  });
}

const holds = ({ start, end }: TextRange, offset: number) => start <= offset && offset <= end;

/** What has to go for the rest to be read: an entry inside brackets, a value, or a line with those that are part of it. */
function gapAround(text: string, fault: TextRange): TextRange {
  const first = lineStart(text, fault.start);
  const last = lineEnd(text, Math.max(fault.start, first));
  const before = text.slice(first, fault.start);
  if (/[[{]/.test(before) && /^[^\r\n]*[\]}]/.test(text.slice(fault.end, last)) && fault.end <= last) {
    return { start: fault.start, end: Math.max(fault.end, fault.start + 1) };
  }
  const isValue = /\S/.test(before.replace(/^[\s-]*/, ''));
  // A value's own lines are deeper than its key, which in a list stands behind the dash.
  const indent = (isValue ? /^[ ]*(?:- +)*/ : /^ */).exec(text.slice(first, last))?.[0].length ?? 0;
  return { start: isValue ? fault.start : first, end: endOfDeeper(text, last, indent) };
}

/** Behind a line and the lines below that are indented deeper than it. */
function endOfDeeper(text: string, end: number, column: number): number {
  let last = end;
  for (let at = nextLine(text, end); at > last && at < text.length; at = nextLine(text, at)) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    if (/\S/.test(line) && (/^ */.exec(line)?.[0].length ?? 0) <= column) break;
    if (/\S/.test(line)) last = stop;
    if (stop >= text.length) break;
  }
  return last;
}

/** The deepest entry above a gap that starts in a column left of it. */
function pathOf(root: SyntaxNode | undefined, text: string, gap: TextRange): Path {
  const first = gap.start + (/^\s*/.exec(text.slice(gap.start, gap.end))?.[0].length ?? 0);
  const isTab = text.slice(lineStart(text, first), first).includes('\t');
  const column = isTab ? Number.POSITIVE_INFINITY : columnOf(text, first);
  const path: (string | number)[] = [];
  let node = root;
  while (node) {
    if (node.kind === 'map') {
      const entry = node.entries.filter(({ key }) => key.start <= first).at(-1);
      if (!entry || (!node.flow && columnOf(text, entry.key.start) >= column)) break;
      path.push(entry.name);
      node = entry.value;
    } else if (node.kind === 'list') {
      const index = node.items.filter(({ start }) => start <= first).length - 1;
      const item = node.items[index];
      if (!item || (!node.flow && columnOf(text, item.start) >= column)) break;
      path.push(index);
      node = item.value;
    } else break;
  }
  return path;
}
