import type { ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode } from '../../syntax/nodes';
import type { Path } from '../../syntax/path';

/** One step on the way from the root to a place. */
export type Step =
  | { readonly kind: 'map'; readonly node: MapNode; readonly entry: MapEntry }
  | { readonly kind: 'list'; readonly node: ListNode; readonly index: number };

/** The way from the root to the text at an offset. */
export interface Trail {
  readonly steps: readonly Step[];
  /** The path of the last step: of the entry whose key or value the text is, or of the list item. */
  readonly path: Path;
  readonly scalar: ScalarNode;
  readonly isKey: boolean;
}

/** Finds the text at an offset; `undefined` where there is none. */
export function trailTo(root: SyntaxNode | undefined, offset: number): Trail | undefined {
  const steps: Step[] = [];
  const path: (string | number)[] = [];
  let node = root;
  for (;;) {
    if (node?.kind === 'map') {
      const entry: MapEntry | undefined = node.entries.find(({ start, end }) => offset >= start && offset < end);
      if (!entry) return undefined;
      steps.push({ kind: 'map', node, entry });
      path.push(entry.name);
      if (offset < entry.key.end) return { steps, path, scalar: entry.key, isKey: true };
      node = entry.value;
    } else if (node?.kind === 'list') {
      const index: number = node.items.findIndex(({ start, end }) => offset >= start && offset < end);
      if (index < 0) return undefined;
      steps.push({ kind: 'list', node, index });
      path.push(index);
      node = node.items[index]?.value;
    } else if (node?.kind === 'scalar') return { steps, path, scalar: node, isKey: false };
    else return undefined;
  }
}
