import { entryOf, type ListItem, type MapEntry, resolveAlias, type SyntaxNode } from './nodes';
import type { Path } from './path';

/** What stands at a path: the node, and the map entry or list item that holds it (none for the root). */
export interface Place {
  readonly node: SyntaxNode | undefined;
  readonly entry: MapEntry | undefined;
  readonly item: ListItem | undefined;
}

/** Follows a path from the root, through aliases; `undefined` where the file has no such place. */
export function placeAt(root: SyntaxNode | undefined, path: Path): Place | undefined {
  let place: Place = { node: root, entry: undefined, item: undefined };
  // A value is looked at only where the path goes on into it: it may not be at its place yet.
  for (const part of path) {
    const node = resolveAlias(place.node);
    if (node?.kind === 'map') {
      const entry = entryOf(node, String(part));
      if (!entry) return undefined;
      place = heldBy(entry, entry, undefined);
    } else if (node?.kind === 'list' && typeof part === 'number') {
      const item = node.items[part];
      if (!item) return undefined;
      place = heldBy(item, undefined, item);
    } else return undefined;
  }
  return place;
}

function heldBy(holder: MapEntry | ListItem, entry: MapEntry | undefined, item: ListItem | undefined): Place {
  return {
    get node() {
      return holder.value;
    },
    entry,
    item,
  };
}

/** The node at a path, with aliases followed. */
export function nodeAt(root: SyntaxNode | undefined, path: Path): SyntaxNode | undefined {
  return resolveAlias(placeAt(root, path)?.node);
}
