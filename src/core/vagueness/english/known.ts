import { CALENDAR, LONG_UNITS, NUMBER_WORDS, SHORT_UNITS } from './time';
import { verbOf } from './verbs';
import {
  BOUNDARIES,
  COMPARATIVES,
  FILLERS,
  FUZZY,
  isAbstract,
  isBroad,
  isConcrete,
  isMetric,
  MOODS,
  TRAITS,
} from './words';

const LISTS = [
  FILLERS,
  BOUNDARIES,
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
  if (LISTS.some((list) => list.has(lower)) || verbOf(lower) !== undefined) return true;
  return isAbstract(lower) || isBroad(lower) || isMetric(lower) || isConcrete(lower);
}
