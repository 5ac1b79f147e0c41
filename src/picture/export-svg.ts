import type { ProgressChart } from '../core/views/progress-chart';
import type { ChartPart } from './chart-part';
import { keyAttribute, type Picture, type PictureNode } from './picture-node';
import { escapeXml, printSvg } from './print-svg';
import { drawReport, reportTitle } from './report';
import { documentStyle, type ExportTheme, pictureStyle, reportStyle } from './style';

/**
 * A chart, or one part of it, as a standalone SVG document with its own stylesheet: no script, no link, no font to
 * fetch, and plan text only ever as escaped text.
 */
export function exportSvg(chart: ProgressChart, which: ChartPart | 'all', theme: ExportTheme): string {
  const drawn = drawReport(chart, which);
  const title = reportTitle(chart);
  const root: PictureNode = {
    ...drawn.root,
    attributes: { ...drawn.root.attributes, role: 'img', 'aria-label': title },
    children: [{ tag: 'title', attributes: {}, children: [], text: title }, ...drawn.root.children],
  };
  const text = printSvg(withoutHandles({ ...drawn, root }));
  const style = `<style>${escapeXml(`${documentStyle(theme)}${pictureStyle}${reportStyle}`)}</style>`;
  // Behind the root's own tag, the first of the document.
  return text.replace('>', () => `>${style}`);
}

/** A picture without what only a panel needs: places to click, and what they stand for. */
export function withoutHandles(picture: Picture): Picture {
  return { ...picture, root: strip(picture.root) };
}

function strip(node: PictureNode): PictureNode {
  const { [keyAttribute]: _key, ...attributes } = node.attributes;
  const children = node.children.filter((child) => child.attributes['class'] !== 'hit').map(strip);
  return { ...node, attributes, children };
}
