import type { Token } from '../tokens';
import { COMPARATIVES, FUZZY, isTrait, RELATIONAL, SUPERLATIVES } from './adjectives';
import { type Clause, headOf, type Range } from './clause';
import {
  isAbstract,
  isBroad,
  isConcrete,
  isEvent,
  isHollow,
  isInner,
  isMetric,
  isProof,
  isRecord,
  isRole,
} from './nouns';
import type { Quantity } from './quantities';
import { LONG_UNITS } from './time';
import { FIGURATIVE, GOING, RECORDING } from './verbs';
import { ANYONE, DETERMINERS, UNIVERSALS } from './words';

/** What a clause acts on, by what can be seen of it; `head` is a token index, -1 where there is no object. */
export type ObjectPhrase = {
  readonly head: number;
  readonly headWord: string;
  /** The words before an abstract head's "of", else all of the object. */
  readonly core: readonly Token[];
  readonly named: boolean;
  readonly concrete: boolean;
  /** An article, a possessive, "each", or a number stands in it. */
  readonly determined: boolean;
  readonly single: boolean;
  readonly plural: boolean;
  /** A word of praise stands in it. */
  readonly praised: boolean;
  /** Nobody could point at it. */
  readonly abstract: boolean;
};

/** Describes the object of a clause; `names` are the indexes of tokens that look like names. A number that counts nothing determines nothing. */
export function objectPhraseOf(
  tokens: readonly Token[],
  clause: Clause,
  names: ReadonlySet<number>,
  quantities: readonly Quantity[],
): ObjectPhrase {
  const empty = new Set(quantities.filter(({ kind }) => kind === 'empty').map(({ first }) => first));
  const { object, base } = clause;
  const head = headOf(tokens, object);
  const headWord = tokens[head]?.lower ?? '';
  const record = (isRecord(headWord) && RECORDING.has(base)) || CALCULATING.test(base);
  // "Build a weekly writing rhythm": a habit with its cadence can be looked for.
  const rhythmic =
    /^(?:rhythm|ritual|routine|habit)$/.test(headWord) && quantities.some(({ kind }) => kind === 'rhythm');
  const range = isAbstract(headWord) ? { from: object.from, to: head + 1 } : object;
  const core = tokens.slice(range.from, range.to);
  const numbered = tokens[head + 1]?.kind === 'number' || (head === -1 && core[0]?.kind === 'number');
  const named =
    numbered || core.some((token, i) => names.has(range.from + i) || token.text === '[' || token.text === '<');
  const concrete = core.some((token) => isConcrete(token.lower));
  const determined = core.some(
    (token, i) => (token.kind === 'number' && !empty.has(range.from + i)) || isDeterminer(tokens, range.from + i),
  );
  const praised = core.some(
    ({ lower }) => (isTrait(lower) && !RELATIONAL.has(lower)) || FUZZY.has(lower) || SUPERLATIVES.has(lower),
  );
  return {
    head,
    headWord,
    core,
    named,
    praised,
    concrete,
    determined,
    single: core.some((token) => /^(?:an?|one)$/.test(token.lower)),
    plural: /[^s]s$/.test(headWord) && !determined && !named,
    abstract:
      isHollow(headWord) ||
      (SUPERLATIVES.has(headWord) && !named) ||
      isAnyone(tokens, object) ||
      isAnyEvent(tokens, clause) ||
      (isInner(headWord) && !named) ||
      isFigure(core, base, headWord) ||
      (WHOLES.test(headWord) && core.slice(0, -1).some(({ lower }) => isAbstract(lower))) ||
      (isCompared(tokens, object.from, head) && !named) ||
      (praised && (isBroad(headWord) || /^(?:place|work)$/.test(headWord))) ||
      (isAbstract(headWord) && !record && !rhythmic && !isMetric(headWord) && !named && !concrete),
  };
}

/** What comes out of it stands on paper, however abstract: "calculate the area". */
const CALCULATING = /^(?:calculate|compute|plot|graph|sketch|draw|paint)$/;

/** "A learning organisation", "a feedback environment": what it is to be like, not what it is. */
const WHOLES = /^(?:organi[sz]ation|company|environment|community|ecosystem|workplace)$/;

/** "Help others", "finish what I start": no one and nothing in particular. */
function isAnyone(tokens: readonly Token[], { from, to }: Range): boolean {
  const word = tokens[from]?.lower ?? '';
  return /^(?:what|something|anything|everything)$/.test(word) || (to === from + 1 && ANYONE.has(word));
}

/** "Own my territory", "earn my place": what is one's own, behind such a verb, is a figure of speech more often than a thing. */
function isFigure(core: readonly Token[], base: string, headWord: string): boolean {
  return (
    FIGURATIVE.has(base) &&
    (core.length === 2 ||
      (core.length === 3 && /^(?:again|back|together|straight|right)$/.test(core[2]?.lower ?? '')) ||
      (core.length === 3 && core[1]?.lower === 'own' && base !== 'build')) &&
    /^(?:my|our|your)$/.test(core[0]?.lower ?? '') &&
    (!isConcrete(headWord) || base === 'own') &&
    !isProof(headWord) &&
    !isRole(headWord) &&
    !isMetric(headWord)
  );
}

/** "Take a course", whichever it is. */
export function isAnyEvent(tokens: readonly Token[], { base, particle, object }: Clause): boolean {
  const [article, event] = tokens.slice(object.from, object.to);
  const bare = object.to === object.from + 2 && object.to === tokens.length;
  return (
    bare && particle === '' && GOING.has(base) && /^an?$/.test(article?.lower ?? '') && isEvent(event?.lower ?? '')
  );
}

/** Articles and the like, but not those of a rhythm ("every week"). */
export function isDeterminer(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (/^(?:every|each|a)$/.test(word) && LONG_UNITS.has(tokens[i + 1]?.lower ?? '')) return false;
  return DETERMINERS.has(word) || UNIVERSALS.has(word);
}

/** Where a concrete word does not help: before "skills" and the like, and after "be a". */
export function blurredRange(tokens: readonly Token[], clause: Clause): Range {
  const head = headOf(tokens, clause.object);
  const alone = clause.subject.from === clause.subject.to;
  // What a change, an effort or a thought is about lies in its object; what it is good for makes it no clearer.
  if (/^(?:change|activity|knowing|feeling)$/.test(clause.kind) && head !== -1)
    return { from: head + 1, to: tokens.length };
  const blurred =
    isCompared(tokens, clause.object.from, head) ||
    isInner(tokens[head]?.lower ?? '') ||
    isAnyEvent(tokens, clause) ||
    (clause.kind === 'being' && alone);
  return blurred ? { from: clause.object.from, to: head + 1 } : { from: 0, to: 0 };
}

/** "A better job", "a more active role": measured against the present one, not a thing to point at; "more talks" are. */
function isCompared(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!COMPARATIVES.has(word)) continue;
    if (!/^(?:more|fewer|less)$/.test(word) || /^an?$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (isTrait(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}
