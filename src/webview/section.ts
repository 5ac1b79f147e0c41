import type { ProgressChart } from '../core/views/progress-chart';
import type { ChartPart } from '../picture/chart-part';
import type { LetterSize } from '../picture/picture-node';
import type { Shown } from '../picture/time-window';
import type { Drawing } from './drawing';

/** A part of the page and the drawings in it. */
export interface Section {
  readonly name: ChartPart;
  readonly element: HTMLElement;
  readonly drawings: readonly Drawing[];
  /** Draws what the first look left out. */
  readonly complete?: () => void;
  /** Makes it show another chart in place; gives false where it cannot, and is built anew then. */
  readonly update?: (chart: ProgressChart) => boolean;
}

/** How the page is looked at, and what a section may change of that. */
export interface Looking {
  readonly letters: LetterSize;
  readonly isOpen: (table: string) => boolean;
  readonly time: Shown;
  readonly keepTime: (time: Shown) => void;
  readonly shown: ShownBefore;
  /** Whether what lies far below may wait until this has been on the screen. */
  readonly isFirstLook: boolean;
}

/** What the page shows already, so that an edit changes only what it is about. */
export interface ShownBefore {
  readonly parts: Map<ChartPart, ShownPart>;
  /** The cards of measures, by the key of their entry. */
  readonly cards: Map<string, Card>;
}

/** A part, and what it shows as a text that is another once anything of it is. */
export interface ShownPart {
  readonly section: Section;
  readonly shows: string;
  readonly letters: string;
}

/** A measure's card, and what it shows as a text that is another once anything of it is. */
export interface Card {
  readonly element: HTMLElement;
  readonly drawing: Drawing;
  readonly shows: string;
}

/** The part of before where nothing it shows has changed or where it can follow in place, or a new one. */
export function keptPart(
  name: ChartPart,
  looking: Looking,
  model: unknown,
  build: () => Section,
  chart?: ProgressChart,
): Section {
  const { parts } = looking.shown;
  const [shows, letters] = [JSON.stringify(model), JSON.stringify(looking.letters)];
  const known = parts.get(name);
  const isSame = known?.letters === letters;
  if (known && isSame && (known.shows === shows || (chart && known.section.update?.(chart)))) {
    parts.set(name, { ...known, shows });
    return known.section;
  }
  const section = build();
  parts.set(name, { section, shows, letters });
  return section;
}
