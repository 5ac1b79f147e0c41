import type { ChartPart } from '../picture/chart-part';
import type { LetterSize } from '../picture/picture-node';
import type { Shown } from '../picture/time-window';
import type { Drawing } from './drawing';

/** A part of the page and the drawings in it. */
export interface Section {
  readonly name: ChartPart;
  readonly element: HTMLElement;
  readonly drawings: readonly Drawing[];
}

/** How the page is looked at, and what a section may change of that. */
export interface Looking {
  readonly letters: LetterSize;
  readonly isOpen: (table: string) => boolean;
  readonly time: Shown;
  readonly keepTime: (time: Shown) => void;
  /** The cards of measures that were shown last, by the key of their entry. */
  readonly cards: Map<string, Card>;
}

/** A measure's card, and what it shows as a text that is another once anything of it is. */
export interface Card {
  readonly element: HTMLElement;
  readonly drawing: Drawing;
  readonly shows: string;
}
