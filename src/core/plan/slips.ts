import type { SchemaFault } from '../schema/fault';
import type { MapNode, SyntaxNode } from '../syntax/nodes';
import { type Path, pathKey } from '../syntax/path';

/** A plan read as if its slips were mended: each key that is a slip of a known one stands under that one. */
export interface AsMeant {
  readonly root: SyntaxNode | undefined;
  /** The path in the file of what has this path in the plan as meant. */
  readonly written: (path: Path) => Path;
}

/** Worked out from dates and check-ins where it is absent: a slip of it leaves nothing missing. */
const workedOut = 'status';

/**
 * Renames the keys that the schema takes for slips, so that what is missing only because of a slip is not missed as well.
 * Of two slips of one key the first counts.
 */
export function readAsMeant(root: SyntaxNode | undefined, faults: readonly SchemaFault[]): AsMeant {
  const names = new Map<string, string>();
  let meant = root;
  for (const { code, path, fix } of faults) {
    if (code !== 'unknown-key' || fix?.kind !== 'rename-key' || fix.to === workedOut) continue;
    const parent = path.slice(0, -1);
    const place = pathKey([...parent, fix.to]);
    const key = String(path.at(-1));
    const renamed = names.has(place) ? undefined : renameAt(meant, parent, key, fix.to);
    if (!renamed) continue;
    meant = renamed;
    names.set(place, key);
  }
  if (names.size === 0) return { root, written: (path) => path };
  const written = (path: Path): Path => path.map((step, i) => names.get(pathKey(path.slice(0, i + 1))) ?? step);
  return { root: meant, written };
}

/** The same tree with one key renamed; `undefined` where an alias is on the way. */
function renameAt(node: SyntaxNode | undefined, path: Path, key: string, to: string): SyntaxNode | undefined {
  const [step, ...rest] = path;
  if (node?.kind === 'list' && typeof step === 'number') {
    const value = renameAt(node.items[step]?.value, rest, key, to);
    return value && { ...node, items: node.items.map((item, i) => (i === step ? { ...item, value } : item)) };
  }
  if (node?.kind !== 'map') return undefined;
  if (step === undefined) return withEntry(node, key, (entry) => ({ ...entry, name: to }));
  const at = node.entries.find(({ name }) => name === step);
  const value = renameAt(at?.value, rest, key, to);
  return value && withEntry(node, String(step), (entry) => ({ ...entry, value }));
}

type MapEntry = MapNode['entries'][number];

function withEntry(node: MapNode, name: string, change: (entry: MapEntry) => MapEntry): MapNode {
  const index = node.entries.findIndex((entry) => entry.name === name);
  return { ...node, entries: node.entries.map((entry, i) => (i === index ? change(entry) : entry)) };
}
