/** The tags a picture is made of; nothing that could load, link or run is among them. */
export type PictureTag = 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'title';

export type Attributes = Readonly<Record<string, string | number>>;

/** A piece of an SVG picture as plain data. Numbers are pixels; colours are given by class names only. */
export interface PictureNode {
  readonly tag: PictureTag;
  readonly attributes: Attributes;
  readonly children: readonly PictureNode[];
  /** What a `text` or `title` says, exactly; printed or built as text, never as markup. */
  readonly text?: string;
}

/** A whole picture: an `svg` node and its size in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly root: PictureNode;
}

/** In pixels; what is narrower could not be read. */
export const narrowestPicture = 240;

/** What a picture may know of the place it is shown in. */
export interface PictureSize {
  /** In pixels; no picture is narrower than {@link narrowestPicture}. */
  readonly width: number;
  /** In pixels; 13 where it is left out. */
  readonly fontSize?: number;
  /** How much wider letters run than estimated, where somebody measured it; 1 where it is left out. */
  readonly textScale?: number;
  /** How much wider the titles of goals run, which are set heavier; 1.07 where it is left out. */
  readonly heavyScale?: number;
}

/** The attribute that says which place of the plan a piece stands for: its `pathKey`. */
export const keyAttribute = 'data-key';

/** A piece of a picture with pieces inside; pieces that are `undefined` are left out. */
export function piece(
  tag: PictureTag,
  attributes: Attributes,
  ...children: readonly (PictureNode | undefined)[]
): PictureNode {
  return { tag, attributes: rounded(attributes), children: children.filter((child) => child !== undefined) };
}

/** Words at a place; `class` decides their look, `text-anchor` the side they grow to. */
export function words(text: string, attributes: Attributes): PictureNode {
  return { tag: 'text', attributes: rounded(attributes), children: [], text };
}

/** The words a browser shows while the pointer rests on the piece. */
export function tip(text: string): PictureNode {
  return { tag: 'title', attributes: {}, children: [], text };
}

/** A finished picture. */
export function picture(
  width: number,
  height: number,
  className: string,
  ...children: readonly (PictureNode | undefined)[]
): Picture {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const root = piece('svg', { class: className, width: w, height: h, viewBox: `0 0 ${w} ${h}` }, ...children);
  return { width: w, height: h, root };
}

/** Two decimals are finer than any screen; the same input always prints the same picture. */
function rounded(attributes: Attributes): Attributes {
  const made: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) made[name] = typeof value === 'number' ? round(value) : value;
  }
  return made;
}

/** A pixel to two decimals; 0 for what is no number. */
export function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 || 0 : 0;
}

/** How letters run, as far as somebody knows. */
export type LetterSize = Pick<PictureSize, 'fontSize' | 'textScale' | 'heavyScale'>;
