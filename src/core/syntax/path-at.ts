import { entryAt, type SyntaxNode } from './nodes';
import type { Path } from './path';

/** What an offset points at: the path of the innermost entry, and whether it is on its key or its value. */
export interface PathAtOffset {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** The path of the innermost map entry or list item at an offset (UTF-16); the root's where it is in none. */
export function pathAt(root: SyntaxNode | undefined, offset: number): PathAtOffset {
  const path: (string | number)[] = [];
  let node = root;
  for (;;) {
    if (node?.kind === 'map') {
      const entry = entryAt(node, offset);
      if (!entry) return { path, part: 'value' };
      path.push(entry.name);
      if (offset <= entry.key.end) return { path, part: 'key' };
      node = entry.value;
    } else if (node?.kind === 'list') {
      const index = node.items.findIndex((item) => offset >= item.start && offset <= item.end);
      if (index < 0) return { path, part: 'value' };
      path.push(index);
      node = node.items[index]?.value;
    } else return { path, part: 'value' };
  }
}
