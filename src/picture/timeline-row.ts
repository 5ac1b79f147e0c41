import type { Day } from '../core/dates/day';
import { percent } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { TimelineMilestone, TimelineRow } from '../core/views/timeline-row';
import { type MilestoneKind, milestoneMark, stateMark } from './marks';
import { keyAttribute, type PictureNode, piece, tip, words } from './picture-node';
import { describeMilestone, describeRow, stateInShort } from './row-words';
import { drawSpan, elsewhere, servedLine } from './timeline-bar';
import { barCentre, indentOf, isInView, type TimelineEntryLine, type TimelineLayout } from './timeline-layout';

/** Draws one entry: its title and state, and in time its bar or deadline and its milestones. */
export function drawRow(layout: TimelineLayout, line: TimelineEntryLine, today: Day): PictureNode {
  const { row, y } = line;
  const { rowHeight, width, lettering, isNarrow } = layout;
  const textY = y + (isNarrow ? lettering.em * 1.35 : rowHeight / 2 + lettering.em * 0.36);
  const barY = barCentre(layout, y);
  const target = piece(
    'g',
    { class: 'target row-target', [keyAttribute]: pathKey(row.path) },
    tip(describeRow(row, today)),
    piece('rect', { class: 'hit', x: 0.5, y: y + 0.5, width: width - 1, height: rowHeight - 1, rx: 3 }),
    ...titleAndState(layout, row, textY),
    servedLine(layout, line, barY),
    ...drawSpan(layout, row, barY, today),
    elsewhere(layout, row, barY, today),
  );
  const seen = row.milestones.filter(({ due }) => isInView(layout, due));
  const marks = seen.map((milestone) => milestoneOf(layout, milestone, barY));
  return piece('g', { class: `row row-${row.kind} state-${row.state}` }, target, ...marks);
}

function titleAndState(layout: TimelineLayout, row: TimelineRow, y: number): PictureNode[] {
  const { titles, states, shareEnd, lettering } = layout;
  const { em } = lettering;
  const x = titles.from + indentOf(row, em);
  const room = (titles.to - x) / (row.kind === 'goal' ? lettering.heavyScale : 1);
  const share = row.progress === undefined ? undefined : percent(row.progress);
  return [
    words(lettering.fit(row.title, room), { class: `row-title row-title-${row.kind}`, x, y }),
    stateMark(row.state, states.from + em * 0.5, y - em * 0.36, em * 0.4),
    words(stateInShort(row), { class: 'row-state', x: states.from + em * 1.35, y }),
    ...(share === undefined ? [] : [words(share, { class: 'row-share', x: shareEnd, y, 'text-anchor': 'end' })]),
  ];
}

function milestoneOf({ time, lettering }: TimelineLayout, milestone: TimelineMilestone, y: number): PictureNode {
  const x = time(milestone.due);
  const { em } = lettering;
  return piece(
    'g',
    { class: 'target milestone-target', [keyAttribute]: pathKey(milestone.path) },
    tip(describeMilestone(milestone)),
    piece('circle', { class: 'hit', cx: x, cy: y, r: em * 0.9 }),
    milestoneMark(kindOf(milestone), x, y, em * 0.27),
  );
}

export function kindOf({ done, late }: TimelineMilestone): MilestoneKind {
  if (done !== undefined) return 'done';
  return late ? 'missed' : 'to-come';
}
