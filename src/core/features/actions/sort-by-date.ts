import type { Problem } from '../../check';
import { type Day, parseDay } from '../../dates/day';
import type { PlanDocument } from '../../plan-document';
import { firstOutOfOrder } from '../../rules/check-in-order';
import { isFirstOnLine, tailOf } from '../../syntax/edit-place';
import { nodeAt } from '../../syntax/node-at';
import { entryOf, type ListItem, type ListNode, resolveAlias, type SyntaxNode } from '../../syntax/nodes';
import type { Path } from '../../syntax/path';
import { columnOf, lineBreakNear, nextLine } from '../../syntax/text-lines';
import { type JsonValue, toJson } from '../../syntax/to-json';
import type { TextEdit } from '../../text/range';
import { isProven } from '../proven-text';
import { firstComment } from './entry-text';
import type { Remedy } from './remedy';

/**
 * Puts the items of the list that holds a problem in the order of their dates, each with the comments above it and behind
 * it. Items of one date keep their order; one without a date stays behind the item above it. Nothing where they are in
 * order, or where a comment would lose its item.
 */
export function sortByDate({ text, root, syntax }: PlanDocument, { path }: Problem): Remedy | undefined {
  const at = path.map((part) => typeof part).lastIndexOf('number');
  const listPath = path.slice(0, at);
  const list = nodeAt(root, listPath);
  if (at < 0 || list?.kind !== 'list') return undefined;
  // The rule also speaks about two on one date, which no order mends.
  if (firstOutOfOrder(list.items.map(({ value }) => dayOf(value)))?.index !== path[at]) return undefined;
  const order = sortedOrder(list);
  const edit = list.flow ? flowEdits(text, list, order, syntax.comments) : blockEdits(text, list, order);
  if (!edit) return undefined;
  const said = syntax.comments.map((comment) => comment.text.trimEnd());
  const comments = edit.comments ? edit.comments(said, syntax.comments) : said;
  const textEdits = () => {
    const data = permuted(toJson(root), listPath, order);
    return isProven(text, syntax, edit.edits, { data, comments }) ? edit.edits : undefined;
  };
  const noun = listPath.at(-1) === 'log' ? 'reviews' : 'check-ins';
  return { title: `Put the ${noun} in the order of their dates`, safe: true, textEdits };
}

/** For each place of the sorted list the index of the item that goes there. */
function sortedOrder({ items }: ListNode): number[] {
  let latest: Day | undefined;
  const dated = items.map(({ value }, index) => {
    latest = dayOf(value) ?? latest;
    return { index, day: latest ?? Number.NEGATIVE_INFINITY };
  });
  return dated.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day)).map(({ index }) => index);
}

function dayOf(node: SyntaxNode | undefined): Day | undefined {
  const item = resolveAlias(node);
  const date = item?.kind === 'map' ? resolveAlias(entryOf(item, 'date')?.value) : undefined;
  return date?.kind === 'scalar' ? parseDay(date.text) : undefined;
}

interface Sorted {
  readonly edits: readonly TextEdit[];
  /** What the comments say once the items have moved. */
  readonly comments?: (said: readonly string[], comments: readonly { start: number }[]) => string[];
}

/** The texts of the items change places; commas and line breaks stay. */
function flowEdits(
  text: string,
  list: ListNode,
  order: readonly number[],
  comments: readonly { start: number; end: number }[],
): Sorted | undefined {
  if (comments.some(({ start }) => start >= list.start && start < list.end)) return undefined;
  const edits = list.items.flatMap(({ start, end }, to): TextEdit[] => {
    const from = list.items[order[to] ?? to];
    return from && order[to] !== to ? [{ start, end, newText: text.slice(from.start, from.end) }] : [];
  });
  return { edits };
}

/** Each item moves with its lines: the comments between it and the one above, its own, and those behind it. */
function blockEdits(text: string, list: ListNode, order: readonly number[]): Sorted | undefined {
  if (!list.items.every(({ start }) => isFirstOnLine(text, start))) return undefined;
  const ends = list.items.map((item: ListItem) => tailOf(text, item, columnOf(text, item.start)));
  const chunks = list.items.map((item, i) => ({
    start: i === 0 ? firstComment(text, item.start) : nextLine(text, ends[i - 1] ?? item.start),
    end: ends[i] ?? item.end,
  }));
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (!first || !last) return undefined;
  const moved = order.flatMap((index) => chunks[index] ?? []);
  const newText = moved.map(({ start, end }) => text.slice(start, end)).join(lineBreakNear(text, first.start));
  const comments = (said: readonly string[], all: readonly { start: number }[]) => {
    const inside = ({ start, end }: { start: number; end: number }) =>
      said.filter((_, i) => (all[i]?.start ?? 0) >= start && (all[i]?.start ?? 0) < end);
    const [before, after] = [inside({ start: 0, end: first.start }), inside({ start: last.end, end: text.length + 1 })];
    return [...before, ...moved.flatMap(inside), ...after];
  };
  return { edits: [{ start: first.start, end: last.end, newText }], comments };
}

function permuted(data: JsonValue, path: Path, order: readonly number[]): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(data) ? order.map((index) => data[index] ?? null) : data;
  if (Array.isArray(data)) return data.map((item, i) => (i === name ? permuted(item, rest, order) : item));
  if (data === null || typeof data !== 'object') return data;
  const copy: { [key: string]: JsonValue } = Object.create(null);
  for (const [key, item] of Object.entries(data)) copy[key] = key === String(name) ? permuted(item, rest, order) : item;
  return copy;
}
