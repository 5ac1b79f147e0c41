import type { Token } from '../tokens';
import { words } from '../word-list';
import { COMPARATIVES, isTrait } from './adjectives';
import type { Clause, Range } from './clause';
import type { FeatureName } from './evidence';
import { isAbstract, isBroad, isConcrete, isMetric, LANGUAGES } from './nouns';
import type { ObjectPhrase } from './phrase';
import { verbOf } from './verbs';
import { DETERMINERS } from './words';

/** What a verb of change acts on: whether the change could be seen, and how far. */
export function changeOf(
  tokens: readonly Token[],
  { base, object, particle }: Clause,
  { abstract, concrete, core, named, praised, head, headWord }: ObjectPhrase,
  passage: boolean,
): FeatureName {
  if (isPaired(tokens, object)) return 'changeAbstract';
  if (base === 'position' || (TENDING.has(base) && !named)) return 'changeAbstract';
  if (AMOUNT.has(base) && isCountable(headWord) && !praised && !abstract) return 'changeMetric';
  // "Open issues" are counted; issues as such are not.
  if (AMOUNT.has(base) && headWord === 'issues' && core.length > 1) return 'changeMetric';
  // What grows is an amount; of a page or a newsletter it does not say which.
  if (base === 'grow' && COLLECTIONS.has(headWord) && !praised) return 'changeMetric';
  if (base === 'grow' && concrete && !named && !isCountable(headWord) && !isMetric(headWord)) return 'changeAbstract';
  if (isMetric(headWord) && !praised) return UNDIRECTED.has(base) ? 'changeOther' : 'changeMetric';
  if (/^(?:into|as|towards?)$/.test(particle) && !named) return 'changeAbstract';
  if (LANGUAGES.has(headWord)) return 'changeAbstract';
  if ((!abstract && (concrete || named)) || (head === -1 && passage)) return 'changeThing';
  if (REARRANGING.has(base) && head !== -1 && !abstract && !isBroad(headWord)) return 'changeThing';
  return abstract || isAbstract(headWord) || isBroad(headWord) || head === -1 ? 'changeAbstract' : 'changeOther';
}

/** "Attendance and attitude": what cannot be counted beside what can. */
function isPaired(tokens: readonly Token[], { to }: Range): boolean {
  const other = tokens[to + 1]?.lower ?? '';
  return /^(?:and|&)$/.test(tokens[to]?.lower ?? '') && isAbstract(other) && !isMetric(other);
}

/** "Strengthen our pipeline", "nurture accounts": a figure of speech, whatever the thing. */
const TENDING =
  words(`strengthen deepen cultivate foster nurture enrich elevate energize uplift reinforce solidify cement
fortify bolster hone advance further propel fuel spark ignite revive rejuvenate unlock unleash instil instill`);

/** "Reduce ulcers", "increase bookings": of what can be counted there can be more or fewer. */
const AMOUNT = words(
  'reduce increase decrease lower minimize maximize lessen limit curb shrink boost raise grow slash trim speed',
);

/** "The mailing list", "the donor base": with a number of members. */
const COLLECTIONS = words('list base collection library fleet membership choir club herd flock catalogue');

function isCountable(word: string): boolean {
  return /[^s]s$/.test(word) && !isAbstract(word) && !isBroad(word) && !isTrait(word);
}

/** "Declutter the garage": a change that is over when all of it has been gone through. */
const REARRANGING = words(
  'declutter refactor reorganize restructure digitize digitalize standardize consolidate redecorate',
);

/** "Optimize costs": not even up or down. */
const UNDIRECTED = words(
  'optimize balance change transform evolve refine leverage diversify rethink reform rationalize modernize',
);

/** "Cut complaints", "lift sales": said of an amount, these are verbs of change. */
export function isCut({ base }: Clause, { abstract, headWord, praised }: ObjectPhrase): boolean {
  return /^(?:cut|lift)$/.test(base) && (isMetric(headWord) || isCountable(headWord)) && !praised && !abstract;
}

/** "Make meetings more effective", "make it simpler". */
export function isMadeBetter(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  // "Make volunteering with us rewarding": what it is made to be comes last of all.
  const end = tokens.at(-1)?.lower ?? '';
  if (to < tokens.length && tokens.length <= to + 4 && (COMPARATIVES.has(end) || isTrait(end))) return true;
  if (COMPARATIVES.has(last) || (isTrait(last) && to - from > 1)) return true;
  if (
    tokens
      .slice(from + 1, to)
      .some(({ lower }) => /^(?:feel|seem|look|sound)$/.test(lower) || verbOf(lower)?.kind === 'feeling')
  )
    return true;
  const before = tokens[to - 2]?.lower ?? '';
  return to - from > 1 && MADE_SO.test(last) && !isConcrete(last) && !DETERMINERS.has(before);
}

/** How an adjective ends that says what something is made to be: "boring", "painless". */
const MADE_SO = /[a-z]{3}(?:ing|ful|ive|ous|less|able|ible)$/;
