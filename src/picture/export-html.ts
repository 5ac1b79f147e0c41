import { formatDay } from '../core/dates/day';
import type { ProgressChart } from '../core/views/progress-chart';
import { drawBurnUp } from './burn-up';
import { type ChartPart, chartParts, partTitles } from './chart-part';
import { drawCoverage } from './coverage';
import { withoutHandles } from './export-svg';
import { burnUpLegend, type LegendItem, recordLegend, timelineLegend } from './legend';
import { letterSizeAnywhere } from './measure-text';
import type { Picture } from './picture-node';
import { escapeXml, printSvg } from './print-svg';
import { drawRecord } from './record';
import { reportTitle } from './report';
import { documentStyle, type ExportTheme, pageStyle, pictureStyle } from './style';
import { burnUpTable, type Cell, coverageTable, recordTable, type Table, timelineTable, weekTable } from './tables';
import { dayMonthYear } from './time-axis';
import { drawTimeline } from './timeline';

/**
 * A chart as a page of its own: sentences, pictures and tables, with its stylesheet inside. Its policy forbids scripts and
 * anything fetched; plan text is only ever escaped text.
 */
export function exportHtml(chart: ProgressChart, theme: ExportTheme): string {
  const title = escapeXml(reportTitle(chart));
  const purpose = chart.purpose.trim() === '' ? '' : `<p class="purpose">${escapeXml(chart.purpose)}</p>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${documentStyle(theme)}${pictureStyle}${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escapeXml(chart.person.trim() === '' ? 'Career plan' : chart.person)}</h1>
${purpose}<p class="quiet">As of <time datetime="${formatDay(chart.today)}">${dayMonthYear(chart.today)}</time></p>
</header>
${chartParts.map((part) => sectionOf(chart, part)).join('')}</main>
</body>
</html>
`;
}

function sectionOf(chart: ProgressChart, part: ChartPart): string {
  const content = contentOf(chart, part);
  return content === '' ? '' : `<section>\n<h2>${partTitles[part]}</h2>\n${content}</section>\n`;
}

function contentOf(chart: ProgressChart, part: ChartPart): string {
  switch (part) {
    case 'timeline':
      return timelineHtml(chart);
    case 'measures':
      return measuresHtml(chart);
    case 'week':
      return weekHtml(chart);
    case 'coverage':
      return coverageHtml(chart);
    case 'record':
      return recordHtml(chart);
  }
}

/** In pixels. */
const wholeWidth = 1136;
const cardWidth = 350;

function weekHtml({ week }: ProgressChart): string {
  const items = week.items.map(({ title, words }) => `<li>${escapeXml(title)}: ${escapeXml(words)}</li>\n`);
  const list = items.length === 0 ? '' : `<ul>\n${items.join('')}</ul>\n${twin(weekTable(week))}`;
  return `${paragraph(week.sentence)}${list}`;
}

function coverageHtml({ coverage }: ProgressChart): string {
  const drawn = drawCoverage(coverage, { width: wholeWidth, ...letterSizeAnywhere });
  return `${paragraph(coverage.sentence)}${figure(drawn, partTitles.coverage)}${twin(coverageTable(coverage))}`;
}

function recordHtml({ record, today }: ProgressChart): string {
  if (record.promises.length === 0) return paragraph(record.sentence);
  const drawn = figure(drawRecord(record, today, { width: wholeWidth, ...letterSizeAnywhere }), partTitles.record);
  return `${paragraph(record.sentence)}${drawn}${legend(recordLegend(record))}${twin(recordTable(record))}`;
}

function timelineHtml({ timeline, today }: ProgressChart): string {
  const words = paragraph(timeline.sentence);
  if (timeline.groups.length === 0) return words;
  const drawn = drawTimeline(timeline, today, { width: wholeWidth, ...letterSizeAnywhere });
  return `${words}${figure(drawn, partTitles.timeline)}${legend(timelineLegend(timeline))}${twin(timelineTable(timeline))}`;
}

function measuresHtml({ burnUps, undrawn, today }: ProgressChart): string {
  const left = undrawn === '' ? '' : paragraph(undrawn, 'quiet');
  if (burnUps.length === 0) return left;
  const cards = burnUps.map((burnUp) => {
    const picture = figure(drawBurnUp(burnUp, today, { width: cardWidth, ...letterSizeAnywhere }), burnUp.title);
    const forecast = burnUp.forecast ? paragraph(`Forecast: ${burnUp.forecast.words}`, 'quiet') : '';
    const sides = burnUp.disagreement === '' ? '' : paragraph(burnUp.disagreement, 'quiet');
    return `<li>\n<h3>${escapeXml(burnUp.title)}</h3>\n${picture}${paragraph(burnUp.sentence)}${forecast}${sides}${twin(burnUpTable(burnUp))}</li>\n`;
  });
  return `${left}${legend(burnUpLegend(burnUps))}<ul class="cards">\n${cards.join('')}</ul>\n`;
}

function paragraph(text: string, className?: string): string {
  return `<p${className === undefined ? '' : ` class="${className}"`}>${escapeXml(text)}</p>\n`;
}

function figure(picture: Picture, name: string): string {
  const { root } = withoutHandles(picture);
  const attributes = { ...root.attributes, role: 'img', 'aria-label': name };
  return `<div class="figure">${printSvg({ ...picture, root: { ...root, attributes } }).trimEnd()}</div>\n`;
}

function legend(items: readonly LegendItem[]): string {
  const listed = items.map(({ sign, words }) => {
    const root = { ...sign.root, attributes: { ...sign.root.attributes, 'aria-hidden': 'true' } };
    return `<li>${printSvg({ ...sign, root }).trimEnd()} ${escapeXml(words)}</li>\n`;
  });
  return `<ul class="legend">\n${listed.join('')}</ul>\n`;
}

function twin({ caption, columns, rows }: Table): string {
  const head = columns.map(({ words, kind }) => `<th scope="col"${classOf(kind)}>${escapeXml(words)}</th>`).join('');
  const body = rows.map((cells) => {
    const printed = cells.map((cell, i) => {
      const kind = classOf(columns[i]?.kind);
      return i === 0 ? `<th scope="row"${kind}>${cellText(cell)}</th>` : `<td${kind}>${cellText(cell)}</td>`;
    });
    return `<tr>${printed.join('')}</tr>\n`;
  });
  return `<details>
<summary>Show as table</summary>
<div class="scroller" role="region" tabindex="0" aria-label="${escapeXml(caption)}">
<table>
<caption>${escapeXml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</div>
</details>
`;
}

function classOf(kind: string | undefined): string {
  return kind === undefined ? '' : ` class="${kind}"`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return escapeXml(cell);
  if ('text' in cell) return escapeXml(cell.text);
  return `<ul class="plain">${cell.list.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`;
}
