import type { ListItem, ListNode, MapEntry, MapNode, SyntaxNode } from '../../syntax/nodes';
import type { TextEdit } from '../../text/range';

const blanks = /^[ \t]*$/;
const comma = /^[ \t]*,[ \t]*$/;

/** One space behind `:` and `,`, `{ a: 1 }` and `[a, b]`; what holds a line break or a comment stays as it is. */
export function spacingEdits(text: string, root: SyntaxNode | undefined): TextEdit[] {
  const edits: TextEdit[] = [];
  const set = (start: number, end: number, fits: RegExp, newText: string) => {
    const old = text.slice(start, end);
    if (old !== newText && start <= end && fits.test(old)) edits.push({ start, end, newText });
  };
  const visit = (node: SyntaxNode | undefined): void => {
    if (node?.kind !== 'map' && node?.kind !== 'list') return;
    for (const part of partsOf(node)) {
      if ('separatorEnd' in part && part.separatorEnd !== undefined && part.value) {
        set(part.separatorEnd, part.value.start, blanks, ' ');
      }
      visit(part.value);
    }
    if (node.flow) flowSpaces(node);
  };
  const flowSpaces = (node: MapNode | ListNode) => {
    const [open, close] = [node.start + 1, node.end - 1];
    if (!/[{[]/.test(text.charAt(node.start)) || !/[}\]]/.test(text.charAt(close)) || close < open) return;
    const parts = partsOf(node);
    const padding = node.kind === 'map' ? ' ' : '';
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return set(open, close, blanks, '');
    set(open, first.start, blanks, padding);
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      // A colon needs what stands behind it.
      if (next && text[part.end - 1] !== ':') set(part.end, next.start, comma, ', ');
    }
    if (text[last.end - 1] === ':') return;
    set(last.end, close, blanks, padding);
    set(last.end, close, comma, `,${padding}`);
  };
  visit(root);
  return edits.sort((a, b) => a.start - b.start);
}

function partsOf(node: MapNode | ListNode): readonly (MapEntry | ListItem)[] {
  return node.kind === 'map' ? node.entries : node.items;
}
