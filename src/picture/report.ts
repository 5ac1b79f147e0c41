import { formatDay } from '../core/dates/day';
import type { BurnUp } from '../core/views/burn-up';
import type { ProgressChart } from '../core/views/progress-chart';
import { type Block, inColumns, legendBlock, pictureBlock, stack, textBlock } from './block';
import { drawBurnUp } from './burn-up';
import { type ChartPart, chartParts, partTitles } from './chart-part';
import { drawCoverage } from './coverage';
import { burnUpLegend, recordLegend, timelineLegend } from './legend';
import { letterSizeAnywhere } from './measure-text';
import { type Picture, picture, piece } from './picture-node';
import { drawRecord } from './record';
import { dayMonthYear } from './time-axis';
import { drawTimeline } from './timeline';

/** In pixels. */
const width = 1200;
const margin = 32;
const inner = width - 2 * margin;
const em = letterSizeAnywhere.fontSize;

/** A whole chart, or one part of it, as a single picture with its sentences and signs. */
export function drawReport(chart: ProgressChart, which: ChartPart | 'all'): Picture {
  const parts = which === 'all' ? chartParts : [which];
  const body = stack(28, [headOf(chart), ...parts.flatMap((part) => partBlock(chart, part))]);
  const height = body.height + 2 * margin;
  return picture(
    width,
    height,
    'picture report',
    piece('rect', { class: 'report-back', x: 0, y: 0, width, height: Math.ceil(height) }),
    piece('g', { transform: `translate(${margin} ${margin})` }, ...body.nodes),
  );
}

/** What a report is called. */
export function reportTitle({ person, today }: ProgressChart): string {
  const name = person.trim();
  return name === '' ? `Career plan, ${formatDay(today)}` : `${name}: career plan, ${formatDay(today)}`;
}

function headOf({ person, purpose, today }: ProgressChart): Block {
  const name = person.trim() === '' ? 'Career plan' : person;
  return stack(4, [
    textBlock(name, inner, { className: 'report-title', em: 20, isHeavy: true }),
    ...(purpose.trim() === '' ? [] : [textBlock(purpose, inner, { className: 'report-purpose', em: 14 })]),
    textBlock(`As of ${dayMonthYear(today)}`, inner, { className: 'report-quiet', em }),
  ]);
}

function partBlock(chart: ProgressChart, part: ChartPart): Block[] {
  const heading = textBlock(partTitles[part], inner, { className: 'report-heading', em: 16, isHeavy: true });
  const content = contentOf(chart, part);
  return content.length === 0 ? [] : [stack(10, [heading, ...content])];
}

function contentOf(chart: ProgressChart, part: ChartPart): Block[] {
  switch (part) {
    case 'timeline':
      return timelineBlocks(chart);
    case 'measures':
      return measureBlocks(chart);
    case 'week':
      return weekBlocks(chart);
    case 'coverage':
      return [
        sentence(chart.coverage.sentence),
        pictureBlock(drawCoverage(chart.coverage, { width: inner, ...letterSizeAnywhere })),
      ];
    case 'record':
      return recordBlocks(chart);
  }
}

const sentence = (text: string, room = inner) => textBlock(text, room, { className: 'report-words', em });

function weekBlocks({ week }: ProgressChart): Block[] {
  const items = week.items.map((item) =>
    textBlock(`${item.title}: ${item.words}`, inner, { className: 'report-words', em }),
  );
  return [sentence(week.sentence), ...(items.length === 0 ? [] : [stack(2, items)])];
}

function recordBlocks({ record, today }: ProgressChart): Block[] {
  if (record.promises.length === 0) return [sentence(record.sentence)];
  return [
    sentence(record.sentence),
    pictureBlock(drawRecord(record, today, { width: inner, ...letterSizeAnywhere })),
    legendBlock(recordLegend(record), inner, 12),
  ];
}

function timelineBlocks({ timeline, today }: ProgressChart): Block[] {
  const words = sentence(timeline.sentence);
  if (timeline.groups.length === 0) return [words];
  return [
    words,
    pictureBlock(drawTimeline(timeline, today, { width: inner, ...letterSizeAnywhere })),
    legendBlock(timelineLegend(timeline), inner, 12),
  ];
}

function measureBlocks({ burnUps, undrawn, today }: ProgressChart): Block[] {
  const left = undrawn === '' ? [] : [sentence(undrawn)];
  if (burnUps.length === 0) return left;
  const columns = Math.min(3, burnUps.length);
  const gap = 32;
  const room = (inner + gap) / Math.max(2, columns) - gap;
  const cards = burnUps.map((burnUp) => cardOf(burnUp, today, room));
  return [...left, legendBlock(burnUpLegend(burnUps), inner, 12), inColumns(cards, Math.max(2, columns), inner, gap)];
}

function cardOf(burnUp: BurnUp, today: ProgressChart['today'], room: number): Block {
  return stack(4, [
    textBlock(burnUp.title, room, { className: 'report-card', em, isHeavy: true }),
    pictureBlock(drawBurnUp(burnUp, today, { width: room, ...letterSizeAnywhere })),
    sentence(burnUp.sentence, room),
    ...(burnUp.forecast ? [sentence(`Forecast: ${burnUp.forecast.words}`, room)] : []),
    ...(burnUp.disagreement === '' ? [] : [sentence(burnUp.disagreement, room)]),
  ]);
}
