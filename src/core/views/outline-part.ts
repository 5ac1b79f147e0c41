import type { Path } from '../syntax/path';
import { type OutlineItem, outlineItem } from './outline-item';

/** A list within a section, with how many there are; none where the list is empty. */
export function partItem(
  id: string,
  label: string,
  path: Path,
  children: readonly OutlineItem[],
): OutlineItem | undefined {
  if (children.length === 0) return undefined;
  return outlineItem({ id, kind: 'part', label, description: String(children.length), path, children });
}

/** A line of text with what it is. */
export function pointItem(text: string, description: string, path: Path, details: readonly string[] = []): OutlineItem {
  return outlineItem({ id: path.join('/'), kind: 'point', label: text, description, path, details });
}
