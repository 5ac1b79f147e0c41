import { COMPARATIVES, isFuzzy, isTrait, MOODS } from './adjectives';
import { isAbstract, isBroad, isConcrete, isMetric } from './nouns';
import { CALENDAR, LONG_UNITS, NUMBER_WORDS, SHORT_UNITS } from './time';
import { verbOf } from './verbs';
import { BOUNDARIES, FILLERS } from './words';

const LISTS = [FILLERS, BOUNDARIES, COMPARATIVES, MOODS, CALENDAR, LONG_UNITS, SHORT_UNITS, NUMBER_WORDS];

/** Whether a lower-case word is an English one we know, of any kind. */
export function isEnglishWord(lower: string): boolean {
  if (LISTS.some((list) => list.has(lower)) || isTrait(lower) || isFuzzy(lower) || verbOf(lower) !== undefined)
    return true;
  return isAbstract(lower) || isBroad(lower) || isMetric(lower) || isConcrete(lower);
}
