/** From one entry to another, along a reference. */
export interface Arrow<N, R> {
  readonly from: N;
  readonly to: N;
  readonly by: R;
}

/** Entries that lead back to themselves: the way round, from the arrow that comes first in the order given. */
export interface Cycle<N, R> {
  readonly first: Arrow<N, R>;
  /** The entries in the order they are met, `first.from` in front; it is not repeated at the end. */
  readonly round: readonly N[];
}

/**
 * One cycle of each knot of arrows, shortest way round, in the order of their first arrows. Linear in the arrows.
 */
export function findCycles<N, R>(arrows: readonly Arrow<N, R>[]): Cycle<N, R>[] {
  const next = new Map<N, N[]>();
  for (const { from, to } of arrows) {
    const targets = next.get(from);
    if (targets) targets.push(to);
    else next.set(from, [to]);
  }
  const knot = knotsOf(next);
  const seen = new Set<number>();
  const cycles: Cycle<N, R>[] = [];
  for (const first of arrows) {
    const number = knot.get(first.from);
    if (number === undefined || number !== knot.get(first.to) || seen.has(number)) continue;
    seen.add(number);
    const wayBack = shortestWay(next, first.to, first.from, (node) => knot.get(node) === number);
    cycles.push({ first, round: [first.from, ...wayBack.slice(0, -1)] });
  }
  return cycles;
}

/**
 * A number for each node, equal for nodes that can reach each other. Tarjan's algorithm ("Depth-first search and linear
 * graph algorithms", 1972) with a stack of its own, since a chain may be longer than the calls that fit.
 */
function knotsOf<N>(next: ReadonlyMap<N, readonly N[]>): Map<N, number> {
  const order = new Map<N, number>();
  const low = new Map<N, number>();
  const knot = new Map<N, number>();
  const open: N[] = [];
  for (const root of next.keys()) {
    if (order.has(root)) continue;
    const work: { node: N; at: number }[] = [{ node: root, at: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1);
      if (!frame) break;
      const { node } = frame;
      if (frame.at === 0) {
        order.set(node, order.size);
        low.set(node, order.size - 1);
        open.push(node);
      }
      const target = next.get(node)?.[frame.at++];
      if (target !== undefined) {
        if (!order.has(target)) work.push({ node: target, at: 0 });
        else if (!knot.has(target)) low.set(node, Math.min(low.get(node) ?? 0, order.get(target) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== order.get(node)) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        knot.set(member, order.get(node) ?? 0);
        if (member === node) break;
      }
    }
  }
  return knot;
}

/** The nodes from `start` to `end`, both included, by the fewest arrows. */
function shortestWay<N>(
  next: ReadonlyMap<N, readonly N[]>,
  start: N,
  end: N,
  isInside: (node: N) => boolean,
): readonly N[] {
  const cameFrom = new Map<N, N | undefined>([[start, undefined]]);
  const queue = [start];
  for (let i = 0; i < queue.length && !cameFrom.has(end); i++) {
    const node = queue[i];
    if (node === undefined) break;
    for (const target of next.get(node) ?? []) {
      if (cameFrom.has(target) || !isInside(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  const way: N[] = [];
  for (let node: N | undefined = end; node !== undefined; node = cameFrom.get(node)) way.push(node);
  return way.reverse();
}
