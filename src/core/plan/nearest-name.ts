import { nearest } from '../schema/nearest';

/** How many letters may differ in a slip: two, one in a word of two or three letters, none in a single letter. */
const slipDistance = (word: string) => (word.length <= 1 ? 0 : word.length <= 3 ? 1 : 2);

/** The word another was most likely meant to be. Those that differ only in their numbers (`q1`, `q2`) are two words. */
export function nearestName(word: string, among: Iterable<string>): string | undefined {
  const distance = slipDistance(word);
  if (distance === 0) return undefined;
  const letters = withoutNumbers(word);
  const isOther = (name: string) => name.length > 1 && (name === word || letters !== withoutNumbers(name));
  return nearest(word, [...among].filter(isOther), distance);
}

const withoutNumbers = (word: string) => (/\d/.test(word) ? word.slice(0, 100).replace(/\d+/g, '0') : word);

/** The known name nearest to a word, if one is near enough. */
export type Suggest = (word: string, among: ReadonlyMap<string, unknown>) => string | undefined;

/** Looks for the nearest name once for each word, and for no more than so many words. */
export function suggestions(most: number): Suggest {
  const known = new Map<ReadonlyMap<string, unknown>, Map<string, string | undefined>>();
  let left = most;
  return (word, among) => {
    const found = known.get(among) ?? new Map<string, string | undefined>();
    known.set(among, found);
    if (found.has(word) || left === 0) return found.get(word);
    left--;
    const near = nearestName(word, among.keys());
    found.set(word, near);
    return near;
  };
}
