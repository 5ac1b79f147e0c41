import type { SyntaxNode } from './nodes';
import { columnOf, lineEnd } from './text-lines';

/** How a file is written, so that what is added looks like what is there. */
export interface Layout {
  /** Columns from a key to the keys of the map below it. */
  readonly step: number;
  /** Columns from a key to the dashes of the list below it; may be 0. */
  readonly listStep: number;
  /** Columns from a dash to what follows it. */
  readonly dashStep: number;
  /** Whether maps, and lists, that hold only scalars are mostly written on one line. */
  readonly flowMaps: boolean;
  readonly flowLists: boolean;
  /** Whether flow maps are written `{ a: 1 }` and not `{a: 1}`. */
  readonly padded: boolean;
  /** Whether text of several lines may be written as a block (`|`); quoted otherwise. */
  readonly blockScalars: boolean;
  /** Whether a blank line may be added where the entries stand apart. */
  readonly gaps: boolean;
}

/** Whether the maps, or lists, among some nodes are written in `{ }` or `[ ]`; `undefined` where there are none. */
export function isMostlyFlow(nodes: readonly (SyntaxNode | undefined)[], kind: 'map' | 'list'): boolean | undefined {
  let flow = 0;
  let all = 0;
  for (const node of nodes) {
    if (node?.kind !== kind) continue;
    all++;
    if (node.flow) flow++;
  }
  return all === 0 ? undefined : flow * 2 > all;
}

interface Counts {
  steps: number[];
  listSteps: number[];
  dashSteps: number[];
  maps: { flow: number; block: number };
  lists: { flow: number; block: number };
  padded: { yes: number; no: number };
}

const maxStep = 8;

/** Reads the habits of a file off its tree: of every habit the most frequent, else the common one. */
export function layoutOf(text: string, root: SyntaxNode | undefined): Layout {
  const counts: Counts = {
    steps: [],
    listSteps: [],
    dashSteps: [],
    maps: { flow: 0, block: 0 },
    lists: { flow: 0, block: 0 },
    padded: { yes: 0, no: 0 },
  };
  if (root) visit(text, root, counts);
  const step = mostFrequent(counts.steps) ?? mostFrequent(counts.listSteps.filter((n) => n > 0)) ?? 2;
  return {
    step,
    listStep: mostFrequent(counts.listSteps) ?? step,
    dashStep: mostFrequent(counts.dashSteps) ?? 2,
    flowMaps: counts.maps.flow > counts.maps.block,
    flowLists: counts.lists.flow > counts.lists.block,
    padded: counts.padded.yes >= counts.padded.no,
    blockScalars: true,
    gaps: true,
  };
}

function visit(text: string, node: SyntaxNode, counts: Counts): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (!value) continue;
      if ((value.kind === 'map' || value.kind === 'list') && !value.flow) {
        const step = columnOf(text, value.start) - columnOf(text, key.start);
        if (step >= (value.kind === 'map' ? 1 : 0) && step <= maxStep) {
          (value.kind === 'map' ? counts.steps : counts.listSteps).push(step);
        }
      }
      visit(text, value, counts);
    }
    if (node.flow && node.entries.length > 0) counts.padded[text[node.start + 1] === ' ' ? 'yes' : 'no']++;
    if (isLeaf(node)) counts.maps[node.flow ? 'flow' : 'block']++;
  } else if (node.kind === 'list') {
    for (const { start, value } of node.items) {
      if (!value) continue;
      if (!node.flow && value.start - start <= maxStep && value.start <= lineEnd(text, start))
        counts.dashSteps.push(value.start - start);
      visit(text, value, counts);
    }
    if (isLeaf(node)) counts.lists[node.flow ? 'flow' : 'block']++;
  }
}

/** A collection with something in it, and no collection in it. */
function isLeaf(node: SyntaxNode): boolean {
  const values = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : [];
  return values.length > 0 && values.every(({ value }) => !value || value.kind === 'scalar');
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  let best: number | undefined;
  for (const n of numbers) {
    times.set(n, (times.get(n) ?? 0) + 1);
    if (best === undefined || (times.get(n) ?? 0) > (times.get(best) ?? 0)) best = n;
  }
  return best;
}
