import type { LegendItem } from './legend';
import { type Lettering, letteringOf, letterSizeAnywhere } from './measure-text';
import { type Attributes, type Picture, type PictureNode, piece, words } from './picture-node';

/** Something of a known height that is drawn from its own top left corner. */
export interface Block {
  readonly height: number;
  readonly nodes: readonly PictureNode[];
}

/** Blocks below each other with a gap between them. */
export function stack(gap: number, blocks: readonly Block[]): Block {
  const nodes: PictureNode[] = [];
  let y = 0;
  for (const [i, block] of blocks.entries()) {
    if (i > 0) y += gap;
    nodes.push(moved(0, y, block));
    y += block.height;
  }
  return { height: y, nodes };
}

/** Blocks beside each other in so many columns, row by row. */
export function inColumns(blocks: readonly Block[], columns: number, width: number, gap: number): Block {
  const nodes: PictureNode[] = [];
  const step = (width + gap) / columns;
  let y = 0;
  for (let i = 0; i < blocks.length; i += columns) {
    const row = blocks.slice(i, i + columns);
    if (i > 0) y += gap;
    nodes.push(...row.map((block, at) => moved(at * step, y, block)));
    y += row.reduce((most, { height }) => Math.max(most, height), 0);
  }
  return { height: y, nodes };
}

function moved(x: number, y: number, { nodes }: Block): PictureNode {
  return piece('g', { transform: `translate(${x} ${y})` }, ...nodes);
}

/** A picture as part of another. */
export function pictureBlock({ root, height }: Picture): Block {
  const { class: name = '' } = root.attributes;
  return { height, nodes: [piece('g', { class: name }, ...root.children)] };
}

/** How words are set in a block. */
export interface TextLook {
  readonly className: string;
  /** Pixels to the em. */
  readonly em: number;
  readonly isHeavy?: boolean;
}

const lineHeight = 1.45;

/** Words over as many lines as they need, up to a number that no sentence of ours reaches. */
export function textBlock(text: string, width: number, look: TextLook): Block {
  const { textScale, heavyScale } = letterSizeAnywhere;
  const lettering = letteringOf({ fontSize: look.em, textScale: look.isHeavy ? textScale * heavyScale : textScale });
  const lines = wrapped(text, width, lettering).slice(0, 12);
  const step = look.em * lineHeight;
  const attributes: Attributes = { class: look.className, 'font-size': look.em, x: 0 };
  return {
    height: lines.length * step,
    nodes: lines.map((line, i) => words(line, { ...attributes, y: i * step + look.em * 1.1 })),
  };
}

/** Lines broken at spaces; a word longer than a line is cut. */
export function wrapped(text: string, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  let line = '';
  // A sentence names three titles at most; what is longer than this is no sentence.
  for (const word of text.slice(0, 4000).split(/\s+/)) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (lettering.width(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = lettering.fit(word, width);
  }
  return line === '' ? lines : [...lines, line];
}

/** What signs mean, in as many lines as they need. */
export function legendBlock(items: readonly LegendItem[], width: number, em: number): Block {
  const lettering = letteringOf({ ...letterSizeAnywhere, fontSize: em });
  const nodes: PictureNode[] = [];
  let [x, y] = [0, 0];
  for (const { sign, words: text } of items) {
    const size = sign.width + 6 + lettering.width(text);
    if (x > 0 && x + size > width) [x, y] = [0, y + em * 1.8];
    const { class: name = '' } = sign.root.attributes;
    nodes.push(
      piece('g', { class: name, transform: `translate(${x} ${y})` }, ...sign.root.children),
      words(text, { class: 'legend-words', 'font-size': em, x: x + sign.width + 6, y: y + 8 + em * 0.36 }),
    );
    x += size + 20;
  }
  return { height: items.length === 0 ? 0 : y + 16, nodes };
}
