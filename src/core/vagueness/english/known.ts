import { CALENDAR, LONG_UNITS, NUMBER_WORDS, SHORT_UNITS } from './time';
import { verbOf } from './verbs';
import { ABSTRACT, BOUNDARIES, BROAD, COMPARATIVES, CONCRETE, FILLERS, FUZZY, METRICS, MOODS, TRAITS } from './words';

const LISTS = [
  FILLERS,
  BOUNDARIES,
  ABSTRACT,
  BROAD,
  METRICS,
  CONCRETE,
  TRAITS,
  COMPARATIVES,
  MOODS,
  FUZZY,
  CALENDAR,
  LONG_UNITS,
  SHORT_UNITS,
  NUMBER_WORDS,
];

/** Whether a lower-case word is an English one we know, of any kind. */
export function isEnglishWord(lower: string): boolean {
  return verbOf(lower) !== undefined || LISTS.some((list) => list.has(lower));
}
