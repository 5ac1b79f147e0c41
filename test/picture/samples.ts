import { type Day, parseDay } from '../../src/core/dates/day';
import type { BurnUp } from '../../src/core/views/burn-up';
import type { Timeline } from '../../src/core/views/timeline';
import type { TimelineRow } from '../../src/core/views/timeline-row';
import type { Picture, PictureNode } from '../../src/picture/picture-node';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`No day: ${text}`);
  return parsed;
}

export const today = day('2026-11-22');

/** An initiative from 1 January to 27 July 2026 (207 days), 40 % done. */
export function row(change: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id: 'queue',
    path: ['initiatives', change.id ?? 'queue'],
    kind: 'initiative',
    title: 'Replace the retry with a queue',
    level: 1,
    start: day('2026-01-01'),
    end: day('2026-07-27'),
    state: 'on-track',
    words: 'On track',
    progress: 0.4,
    expected: 0.5,
    milestones: [],
    servesUntil: undefined,
    servesTitle: undefined,
    slipped: false,
    waitsFor: [],
    ...change,
  };
}

export function timeline(rows: readonly TimelineRow[], change: Partial<Timeline> = {}): Timeline {
  return {
    sentence: 'What it shows.',
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    groups: [{ heading: undefined, rows }],
    ...change,
  };
}

/** 0 to 100 from 1 January to 11 April 2026: one a day. */
export function burnUp(change: Partial<BurnUp> = {}): BurnUp {
  return {
    id: 'queue',
    path: ['initiatives', 'queue'],
    kind: 'initiative',
    title: 'Replace the retry with a queue',
    what: 'services moved',
    unit: 'services',
    baseline: 0,
    target: 100,
    start: day('2026-01-01'),
    deadline: day('2026-04-11'),
    points: [],
    state: 'on-track',
    words: 'On track',
    computed: 'on-track',
    confidence: undefined,
    disagreement: '',
    forecast: undefined,
    sentence: 'What it shows.',
    ...change,
  };
}

export function point(date: string, value: number, expected = 0): BurnUp['points'][number] {
  return { path: ['initiatives', 'queue', 'checkIns', date], day: day(date), value, expected, note: undefined };
}

/** Every node of a picture, outermost first. */
export function nodesOf({ root }: Picture): PictureNode[] {
  const all = (node: PictureNode): PictureNode[] => [node, ...node.children.flatMap(all)];
  return all(root);
}

/** The nodes that carry a class. */
export function byClass(picture: Picture, name: string): PictureNode[] {
  return nodesOf(picture).filter(({ attributes }) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );
}

/** The one node that carries a class. */
export function only(picture: Picture, name: string): PictureNode {
  const [first, ...others] = byClass(picture, name);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} of .${name}, not one`);
  return first;
}

export function number(node: PictureNode, name: string): number {
  return Number(node.attributes[name]);
}

/** What can be read in a picture, in the order it is drawn. */
export function textsOf(picture: Picture): string[] {
  return nodesOf(picture).flatMap(({ tag, text }) => (tag === 'text' && text !== undefined ? [text] : []));
}
