import { type Day, formatDay } from '../core/dates/day';
import { pathKey } from '../core/syntax/path';
import type { DeliveryRecord, Promised } from '../core/views/delivery-record';
import { linearScale, type Scale } from './linear-scale';
import { outcomeMark } from './marks';
import { type Lettering, letteringOf } from './measure-text';
import {
  keyAttribute,
  narrowestPicture,
  type Picture,
  type PictureNode,
  type PictureSize,
  picture,
  piece,
  tip,
  words,
} from './picture-node';
import { timeTicks, widestLabels } from './time-axis';

type Kind = Promised['kind'];

const laneTitles: Readonly<Record<Kind, string>> = {
  goal: 'Goals',
  initiative: 'Initiatives',
  milestone: 'Milestones',
  deliverable: 'Deliverables',
  responsibility: 'Responsibilities',
  review: 'Reviews',
};

const laneOrder = ['goal', 'initiative', 'milestone', 'deliverable', 'responsibility', 'review'] as const;

/** Marks that would cover each other go below each other, so many times at most. */
const mostStacked = 6;

interface Lane {
  readonly kind: Kind;
  readonly marks: readonly { readonly promise: Promised; readonly x: number; readonly level: number }[];
  readonly levels: number;
}

/** A lane for each kind of promise, a mark on the day each was due: kept, kept late or missed. */
export function drawRecord({ promises }: DeliveryRecord, today: Day, size: PictureSize): Picture {
  const lettering = letteringOf(size);
  const { em } = lettering;
  const width = Math.max(narrowestPicture, Math.floor(size.width));
  const isNarrow = width < 46 * em;
  const kinds = laneOrder.filter((kind) => promises.some((promise) => promise.kind === kind));
  const labels = kinds.map((kind) => laneWords(promises.filter((promise) => promise.kind === kind)));
  const left = isNarrow
    ? em * 0.6
    : em * 1.6 + labels.reduce((most, text, i) => Math.max(most, labelWidth(kinds[i], text, lettering)), 0);
  const right = width - em * 1.2;
  const days = [today, ...promises.map(({ due }) => due)];
  const last = days.reduce((a, b) => (b > a ? b : a));
  const first = Math.min(
    days.reduce((a, b) => (b < a ? b : a)),
    last - 60,
  ) as Day;
  const time = linearScale([first, last], [left + em * 0.6, right]);
  const nodes: PictureNode[] = [];
  const head = em * 2;
  let y = head;
  for (const [i, kind] of kinds.entries()) {
    const lane = laneOf(kind, promises, time, em);
    const title = words(laneTitles[kind], { class: 'lane-title', x: 0, y: y + em * 1.25 });
    const counts = words(labels[i] ?? '', {
      class: 'lane-count',
      x: lettering.width(laneTitles[kind]) + em * 0.7,
      y: y + em * 1.25,
    });
    if (isNarrow) y += em * 1.7;
    nodes.push(piece('g', { class: 'row' }, title, counts, ...lane.marks.map((mark) => drawMark(mark, y, em))));
    y += em * (1 + lane.levels * 1.05);
    nodes.push(piece('line', { class: 'grid', x1: 0, y1: y, x2: right, y2: y }));
    y += em * 0.4;
  }
  return picture(
    width,
    y,
    'picture record',
    ...axisOf(first, last, today, time, { left, right, top: head, bottom: y }, lettering),
    ...nodes,
  );
}

const labelWidth = (kind: Kind | undefined, text: string, lettering: Lettering) =>
  lettering.width(kind === undefined ? '' : laneTitles[kind]) + lettering.em * 0.7 + lettering.width(text);

/** “5 of 7 kept in time” */
function laneWords(promises: readonly Promised[]): string {
  const kept = promises.filter(({ outcome }) => outcome === 'kept').length;
  return `${kept} of ${promises.length} in time`;
}

function laneOf(kind: Kind, promises: readonly Promised[], time: Scale, em: number): Lane {
  const ends: number[] = [];
  const marks = promises
    .filter((promise) => promise.kind === kind)
    .map((promise) => ({ promise, x: time(promise.due) }))
    .sort((a, b) => a.x - b.x)
    .map(({ promise, x }) => {
      const free = ends.findIndex((end) => end <= x);
      const level = free >= 0 ? free : Math.min(ends.length, mostStacked - 1);
      ends[level] = x + em * 0.95;
      return { promise, x, level };
    });
  return { kind, marks, levels: Math.max(1, ends.length) };
}

function drawMark({ promise, x, level }: Lane['marks'][number], top: number, em: number): PictureNode {
  const y = top + em * (0.95 + level * 1.05);
  return piece(
    'g',
    { class: 'target promise-target', [keyAttribute]: pathKey(promise.path) },
    tip(describePromise(promise)),
    piece('circle', { class: 'hit', cx: x, cy: y, r: em * 0.6 }),
    outcomeMark(promise.outcome, x, y, em * 0.32),
  );
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function axisOf(first: Day, last: Day, today: Day, time: Scale, frame: Frame, lettering: Lettering): PictureNode[] {
  const { em } = lettering;
  const small = em * 0.92;
  const room = (label: string) => Math.floor((frame.right - frame.left) / (lettering.width(label, small) + em * 0.8));
  const ticks = timeTicks(first, last, room(widestLabels.month), room(widestLabels.year));
  const now = time(today);
  return [
    ...ticks.flatMap(({ day, label, isMajor }) => {
      const x = time(day);
      const line = piece('line', {
        class: isMajor ? 'grid grid-major' : 'grid',
        x1: x,
        y1: frame.top,
        x2: x,
        y2: frame.bottom,
      });
      if (x + em * 0.3 + lettering.width(label, small) > now - lettering.width('Today', small) / 2 - em * 0.6)
        return [line];
      return [
        line,
        words(label, { class: isMajor ? 'axis-label axis-label-major' : 'axis-label', x: x + em * 0.3, y: em * 1.2 }),
      ];
    }),
    piece('line', { class: 'today-line', x1: now, y1: em * 1.6, x2: now, y2: frame.bottom }),
    words('Today', {
      class: 'today-label',
      x: Math.min(now, frame.right + em * 1.2 - lettering.width('Today', small) / 2),
      y: em * 1.2,
      'text-anchor': 'middle',
    }),
  ];
}

/** What a promise's mark says. */
export function describePromise({ kind, title, due, words: outcome }: Promised): string {
  return `${title} (${kind}), due ${formatDay(due)}. ${outcome}.`;
}
