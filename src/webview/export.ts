import type { ProgressChart } from '../core/views/progress-chart';
import { exportSvg } from '../picture/export-svg';
import { button, element } from './dom';

export type ExportFormat = 'svg' | 'png' | 'html';

const formats: readonly (readonly [ExportFormat, string])[] = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['html', 'HTML page'],
];

/** Buttons that save what is shown as a file. */
export function exportButtons(save: (format: ExportFormat) => void): HTMLElement {
  return element(
    'div',
    { class: 'save', role: 'group', 'aria-label': 'Save as' },
    element('span', { 'aria-hidden': 'true' }, 'Save as'),
    ...formats.map(([format, words]) =>
      button(words, { class: 'quiet', 'aria-label': `Save as ${words}` }, () => save(format)),
    ),
  );
}

/** The most pixels to a side, and in all, that every browser draws. */
const longestSide = 16_000;
const mostPixels = 100_000_000;

/** The whole chart as the address of a PNG, in the theme of the page, at twice its size where that is not too large. */
export async function pngOf(chart: ProgressChart): Promise<string> {
  const theme = document.body.className.includes('light') ? 'light' : 'dark';
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(exportSvg(chart, 'all', theme))}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(2, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  const canvas = element('canvas', {});
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
