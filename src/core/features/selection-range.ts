import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import type { SyntaxNode } from '../syntax/nodes';
import type { TextRange } from '../text/range';
import { toOffset, toRange } from './lsp-ranges';

/** For each position the ranges around it, from a word outwards: value, entry, map, section, plan. */
export function selectionRange(view: PlanView, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => chainAt(view, position));
}

function chainAt({ document }: PlanView, position: Position): SelectionRange {
  const offset = toOffset(document, position);
  const around: TextRange[] = [{ start: 0, end: document.text.length }];
  const push = (range: TextRange) => {
    const outer = around.at(-1);
    const isInside = outer && range.start >= outer.start && range.end <= outer.end;
    if (isInside && (range.start > outer.start || range.end < outer.end))
      around.push({ start: range.start, end: range.end });
  };
  const holds = (range: TextRange) => offset >= range.start && offset <= range.end;
  let node: SyntaxNode | undefined = document.root;
  while (node && holds(node)) {
    push(node);
    if (node.kind === 'map') {
      const entry = node.entries.find(holds);
      if (!entry) break;
      push(entry);
      if (holds(entry.key)) push(entry.key);
      node = entry.value;
    } else if (node.kind === 'list') {
      const item = node.items.find(holds);
      if (!item) break;
      push(item);
      node = item.value;
    } else {
      const word = wordAt(document.text, offset, node);
      if (word) push(word);
      break;
    }
  }
  const [whole, ...inner] = around.map((range) => toRange(document, range));
  const outermost: SelectionRange = { range: whole ?? toRange(document, { start: 0, end: 0 }) };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), outermost);
}

/** The run of letters and digits around an offset, inside a scalar. */
function wordAt(text: string, offset: number, within: TextRange): TextRange | undefined {
  const isWord = (index: number) =>
    index >= within.start && index < within.end && /[\p{L}\p{N}_-]/u.test(text.charAt(index));
  let start = offset;
  let end = offset;
  while (isWord(start - 1)) start--;
  while (isWord(end)) end++;
  return end > start ? { start, end } : undefined;
}
