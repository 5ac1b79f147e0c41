import { letteringOf, sampleText } from '../picture/measure-text';
import type { LetterSize } from '../picture/picture-node';

/** How letters really run in the panel's font. */
export function letterSize(panel: HTMLElement): LetterSize {
  const style = getComputedStyle(panel);
  const fontSize = Number.parseFloat(style.fontSize) || 13;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return { fontSize };
  const measure = (weight: number) => {
    context.font = `${weight} ${style.fontSize} ${style.fontFamily}`;
    return context.measureText(sampleText).width;
  };
  const [plain, heavy] = [measure(400), measure(600)];
  const estimated = letteringOf({ fontSize }).width(sampleText);
  return plain > 0 && heavy > 0 ? { fontSize, textScale: plain / estimated, heavyScale: heavy / plain } : { fontSize };
}

/** Something that is drawn to the width it is given, and drawn anew when that changes. */
export interface Drawing {
  readonly holder: HTMLElement;
  /** How high it will be, so that the page does not jump when it is drawn later; `undefined` where it is always drawn at once. */
  readonly height?: (width: number) => number;
  /** What says how wide it may be, where asking the holder would lay out what is out of sight; the holder by default. */
  readonly frame?: HTMLElement;
  readonly draw: (width: number) => void;
}

/** In milliseconds: what drawing may take of a frame while somebody scrolls. */
const share = 6;

/** Keeps drawings drawn: some at once, the others when they come near, a few in each frame. */
export class Easel {
  readonly #drawn = new Map<Drawing, number>();
  readonly #byHolder = new Map<Element, Drawing>();
  readonly #near: IntersectionObserver;
  /** What has come near and is not drawn yet. */
  readonly #waiting = new Set<Element>();
  #frame = 0;

  constructor() {
    this.#near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) this.#waiting.add(target);
          else this.#waiting.delete(target);
        }
        this.#drawSome();
      },
      { rootMargin: '100% 0px' },
    );
  }

  #drawSome(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#waiting.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      const end = performance.now() + share;
      for (const holder of this.#waiting) {
        this.drawNow(holder);
        if (performance.now() >= end) break;
      }
      this.#drawSome();
    });
  }

  /** Takes on drawings, whose holders are in the page by now; those it had before stay as they are drawn. */
  show(drawings: readonly Drawing[]): void {
    this.#near.disconnect();
    this.#waiting.clear();
    const before = new Map(this.#drawn);
    this.#drawn.clear();
    this.#byHolder.clear();
    for (const drawing of drawings) {
      this.#byHolder.set(drawing.holder, drawing);
      const width = before.get(drawing);
      if (width !== undefined) this.#drawn.set(drawing, width);
    }
    this.fit();
  }

  /** Draws anew whatever has another width than it was drawn for. */
  fit(): void {
    // All widths are read before anything is written, so that the page is laid out once.
    const widths = [...this.#byHolder.values()].map((drawing) => [drawing, widthOf(drawing)] as const);
    for (const [drawing, width] of widths) {
      if (this.#drawn.get(drawing) === width || width === 0) continue;
      if (!drawing.height || this.#drawn.has(drawing)) {
        this.#draw(drawing, width);
      } else {
        drawing.holder.style.minHeight = `${drawing.height(width)}px`;
        this.#near.observe(drawing.holder);
      }
    }
  }

  /** Draws what a holder holds, if it is not drawn yet. */
  drawNow(holder: Element): void {
    const drawing = this.#byHolder.get(holder);
    this.#waiting.delete(holder);
    if (!drawing || this.#drawn.has(drawing)) return;
    this.#near.unobserve(holder);
    this.#draw(drawing, widthOf(drawing));
  }

  #draw(drawing: Drawing, width: number): void {
    this.#drawn.set(drawing, width);
    drawing.holder.style.minHeight = '';
    drawing.draw(width);
  }
}

function widthOf({ frame, holder }: Drawing): number {
  return (frame ?? holder).clientWidth;
}
