import type { HealthState } from '../core/progress/health';
import { stateWords } from '../core/progress/health';
import type { BurnUp } from '../core/views/burn-up';
import type { DeliveryRecord } from '../core/views/delivery-record';
import type { Timeline } from '../core/views/timeline';
import { deadlineMark, milestoneMark, outcomeMark, stateMark } from './marks';
import { type Picture, type PictureNode, picture, piece } from './picture-node';
import { kindOf } from './timeline-row';

/** A sign and what it means. */
export interface LegendItem {
  readonly sign: Picture;
  readonly words: string;
}

/** The signs a timeline uses, and only those. */
export function timelineLegend({ groups }: Timeline): LegendItem[] {
  const rows = groups.flatMap((group) => group.rows);
  const milestones = new Set(rows.flatMap((row) => row.milestones.map(kindOf)));
  const items: LegendItem[] = [];
  if (rows.some(({ kind, start, end }) => kind === 'initiative' && start !== undefined && end !== undefined)) {
    items.push({ sign: sign(26, ...barSign()), words: 'Start to finish, filled as far as it is done' });
  }
  if (rows.some(({ kind, start, end }) => kind === 'initiative' && start !== undefined && end === undefined)) {
    items.push({
      sign: sign(26, piece('line', { class: 'open-end', x1: 1, y1: 8, x2: 25, y2: 8 })),
      words: 'No finish yet',
    });
  }
  if (rows.some(({ kind, end }) => kind !== 'initiative' && end !== undefined)) {
    items.push({ sign: sign(12, deadlineMark('no-data', 6, 8, 5.5)), words: 'Deadline' });
  }
  if (rows.some(({ servesUntil }) => servesUntil !== undefined)) {
    items.push({
      sign: sign(8, piece('line', { class: 'served-line', x1: 4, y1: 1, x2: 4, y2: 15 })),
      words: 'Deadline of what it serves',
    });
  }
  if (rows.some(({ slipped }) => slipped)) {
    items.push({
      sign: sign(
        26,
        piece('path', { class: 'bar-slipped', d: 'M1,13L11,3M6,13L16,3M11,13L21,3M16,13L25,4M21,13L25,9' }),
        piece('rect', { class: 'bar-edge', x: 1, y: 3, width: 24, height: 10, rx: 2 }),
      ),
      words: 'Start passed, nothing checked in',
    });
  }
  if (rows.some(({ waitsFor }) => waitsFor.some(({ late }) => !late))) {
    items.push({
      sign: sign(
        20,
        piece('path', { class: 'wait', d: 'M1,8L14,8' }),
        piece('path', { class: 'wait-head', d: 'M19,8L14,5L14,11Z' }),
      ),
      words: 'Waits for',
    });
  }
  if (rows.some(({ waitsFor }) => waitsFor.some(({ late }) => late))) {
    items.push({
      sign: sign(
        20,
        piece('path', { class: 'wait wait-late', d: 'M1,8L14,8' }),
        piece('path', { class: 'wait-head wait-head-late', d: 'M19,8L14,5L14,11Z' }),
        piece('line', { class: 'wait-bar', x1: 19, y1: 2, x2: 19, y2: 14 }),
      ),
      words: 'Waits for what ends after it starts',
    });
  }
  if (milestones.has('done')) items.push({ sign: sign(10, milestoneMark('done', 5, 8, 3.5)), words: 'Milestone done' });
  if (milestones.has('to-come'))
    items.push({ sign: sign(10, milestoneMark('to-come', 5, 8, 3.5)), words: 'Milestone to come' });
  if (milestones.has('missed'))
    items.push({ sign: sign(10, milestoneMark('missed', 5, 8, 3.5)), words: 'Milestone missed' });
  return items;
}

/** The signs of burn-up charts. */
export function burnUpLegend(burnUps: readonly BurnUp[]): LegendItem[] {
  const items: LegendItem[] = [];
  if (burnUps.some(({ points }) => points.length > 0)) {
    items.push({
      sign: sign(
        26,
        piece('line', { class: 'check-in-line', x1: 1, y1: 8, x2: 25, y2: 8 }),
        piece('circle', { class: 'point', cx: 13, cy: 8, r: 3 }),
      ),
      words: 'Check-ins',
    });
  }
  items.push({
    sign: sign(26, piece('line', { class: 'pace-line', x1: 1, y1: 8, x2: 25, y2: 8 })),
    words: 'Even pace to the target',
  });
  if (burnUps.some(({ forecast }) => forecast?.early !== undefined)) {
    items.push({
      sign: sign(
        26,
        piece('path', { class: 'forecast-band', d: 'M1,14L14,2L25,2Z' }),
        piece('path', { class: 'forecast-line', d: 'M1,14L19,2' }),
      ),
      words: 'Forecast: four times in five within the band',
    });
  }
  items.push({ sign: sign(26, piece('line', { class: 'target-line', x1: 1, y1: 8, x2: 25, y2: 8 })), words: 'Target' });
  items.push({ sign: sign(12, deadlineMark('no-data', 6, 8, 5)), words: 'Deadline' });
  return items;
}

/** The signs of a delivery record, those it uses. */
export function recordLegend({ promises }: DeliveryRecord): LegendItem[] {
  const all = [
    ['kept', 'Kept in time'],
    ['late', 'Kept late'],
    ['missed', 'Missed so far'],
  ] as const;
  return all
    .filter(([outcome]) => promises.some((promise) => promise.outcome === outcome))
    .map(([outcome, words]) => ({ sign: sign(12, outcomeMark(outcome, 6, 8, 4.2)), words }));
}

/** The mark of a state by itself, for words in a page. */
export function stateSign(state: HealthState): LegendItem {
  return { sign: sign(14, stateMark(state, 7, 8, 5.2)), words: stateWords[state] };
}

function barSign(): PictureNode[] {
  return [
    piece('rect', { class: 'bar', x: 1, y: 3, width: 24, height: 10, rx: 2 }),
    piece('rect', { class: 'bar-done', x: 1, y: 3, width: 12, height: 10, rx: 2 }),
    piece('rect', { class: 'bar-edge', x: 1, y: 3, width: 24, height: 10, rx: 2 }),
  ];
}

function sign(width: number, ...nodes: readonly PictureNode[]): Picture {
  return picture(width, 16, 'picture sign state-no-data', ...nodes);
}
