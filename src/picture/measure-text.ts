import type { LetterSize } from './picture-node';

/**
 * Widths of printable ASCII from space to `~`, in thousandths of the font size: those of Helvetica, which the
 * common interface fonts run close to. Whoever can measure corrects them with `textScale`.
 */
const ascii: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

const wide =
  /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe4f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

export interface Lettering {
  /** Pixels to the em. */
  readonly em: number;
  /** How much wider heavy letters run. */
  readonly heavyScale: number;
  /** How wide a text runs, in pixels. */
  readonly width: (text: string, em?: number) => number;
  /** The text, or as much of it as fits into so many pixels with an ellipsis; empty where not even that fits. */
  readonly fit: (text: string, pixels: number) => string;
}

/** How letters run in a picture of this size, without anything to measure them with. */
export function letteringOf({ fontSize = 13, textScale = 1, heavyScale = 1.07 }: LetterSize): Lettering {
  const width = (text: string, em = fontSize) => (estimate(text) * em * textScale) / 1000;
  return { em: fontSize, heavyScale, width, fit: (text, pixels) => shorten(oneLine(text), pixels, width) };
}

/** The words a measured width is compared with to get `textScale`: letters, digits and spaces as titles have them. */
export const sampleText = 'Every product team deploys through the golden path by 2027-06-30';

function estimate(text: string): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return thousandths;
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = ascii[code - 32];
  if (known !== undefined) return known;
  if (weightless.test(character)) return 0;
  return wide.test(character) ? 1000 : 600;
}

/** White space as a browser shows it; a title over several lines is one line in a picture. */
function oneLine(text: string): string {
  // A picture never shows more of a title than this, and a megabyte need not be measured to know it.
  return text.slice(0, 1000).replace(/\s+/g, ' ').trim();
}

function shorten(text: string, pixels: number, width: (text: string) => number): string {
  if (width(text) <= pixels) return text;
  const room = pixels - width('…');
  if (room <= 0) return '';
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += width(character);
    if (used > room) break;
    kept += character;
  }
  // No space, stop or joiner before the ellipsis.
  const cut = kept.replace(/(?:[\s.,;:–-]|\u{200d}|\u{fe0f})+$/u, '');
  return cut === '' ? '' : `${cut}…`;
}

/**
 * Letters of a document that will be read who knows where: it asks for a typeface with the widths above, and leaves
 * room for the widest that a reader may have instead.
 */
export const letterSizeAnywhere = { fontSize: 13, textScale: 1.17, heavyScale: 1.13 } as const satisfies LetterSize;
