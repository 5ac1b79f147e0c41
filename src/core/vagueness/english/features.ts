import { looksNamed, type Token } from '../tokens';
import { type Clause, clauseOf, headOf, type Range } from './clause';
import { type Quantity, quantitiesOf, saysWhen } from './quantities';
import { LONG_UNITS } from './time';
import { IRREGULAR, NUMERIC, OBSERVER, TELIC, verbOf } from './verbs';
import {
  BOUNDARIES,
  COMPARATIVES,
  DETERMINERS,
  FILLERS,
  FUZZY,
  isAbstract,
  isBroad,
  isConcrete,
  isHollow,
  isInner,
  isMetric,
  isProof,
  isRole,
  MOODS,
  SUPERLATIVES,
  TRAITS,
  UNIVERSALS,
  WISHES,
} from './words';

/** A named observation about a text; the ranges are the tokens it was made on (none: the text as a whole). */
export type Evidence = { readonly name: FeatureName; readonly at: readonly Range[] };

export type FeatureName = AgainstName | ForName;

/** What speaks for vagueness. */
export type AgainstName =
  | 'changeAbstract'
  | 'changeMetric'
  | 'changeThing'
  | 'changeOther'
  | 'activity'
  | 'knowingAbout'
  | 'feeling'
  | 'beingTrait'
  | 'beingOther'
  | 'stateOther'
  | 'gettingBetter'
  | 'comparative'
  | 'moreThings'
  | 'mood'
  | 'wish'
  | 'stated'
  | 'fuzzy'
  | 'superlative'
  | 'resultAbstract'
  | 'resultPlural'
  | 'resultBare'
  | 'resultAlone'
  | 'nounAbstract'
  | 'nounOther'
  | 'emptyQuantity'
  | 'rhythmOnly'
  | 'brief';

/** What speaks for a result that others can see. */
export type ForName =
  | 'measured'
  | 'fromTo'
  | 'countedRhythm'
  | 'when'
  | 'resultDefinite'
  | 'telic'
  | 'oneThing'
  | 'learning'
  | 'role'
  | 'happened'
  | 'passage'
  | 'named'
  | 'place'
  | 'observer'
  | 'universal'
  | 'concrete'
  | 'means'
  | 'detail';

const NUMBERED = new Set<Quantity['kind']>(['measure']);
/** Verbs that do for a result only with a concrete object: "build trust" is a wish, "build a bench" is not. */
const LIGHT = new Set(
  'build create establish make do have take get gain bring put give lead start begin show share grow'.split(' '),
);

/** Everything one reading of a text found, for the features and for what is said about it. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  readonly evidence: readonly Evidence[];
};

/** Reads a tokenized English text and lists what speaks for and against it, each with the tokens it rests on. */
export function readEnglish(tokens: readonly Token[]): Reading {
  const clause = clauseOf(tokens);
  const quantities = quantitiesOf(tokens);
  const named = namesIn(tokens);
  const found: Evidence[] = [];
  const add = (name: FeatureName, ...at: Range[]): void => {
    found.push({ name, at });
  };
  addQuantities(tokens, quantities, add);
  addFrame(tokens, clause, named, add);
  addWords(tokens, clause, named, add);
  return { tokens, clause, quantities, evidence: found };
}

type Add = (name: FeatureName, ...at: Range[]) => void;

function one(i: number): Range {
  return { from: i, to: i + 1 };
}

/** Indexes of tokens that look like names; in a text all in title case or capitals only inner capitals and digits count. */
function namesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const shouting = words.length > 0 && words.every((token) => token.text === token.text.toUpperCase());
  const titleCase = words.length > 3 && capitals > 0.7 * words.length;
  const names = new Set<number>();
  let opens = true;
  tokens.forEach((token, i) => {
    const inner = /[\p{Lu}\p{N}]/u.test(token.text.slice(1));
    if (!shouting && looksNamed(token, opens || (titleCase && !inner)) && !isCommon(token.lower)) names.add(i);
    opens = /^[.:!?]$/.test(token.text);
  });
  return names;
}

function isCommon(word: string): boolean {
  return (
    isAbstract(word) ||
    isBroad(word) ||
    isConcrete(word) ||
    isMetric(word) ||
    FILLERS.has(word) ||
    TRAITS.has(word) ||
    verbOf(word) !== undefined
  );
}

function addQuantities(tokens: readonly Token[], quantities: readonly Quantity[], add: Add): void {
  const measured = quantities.filter((quantity) => NUMBERED.has(quantity.kind));
  const empty = quantities.filter((quantity) => quantity.kind === 'empty');
  const rhythm = quantities.some((quantity) => quantity.kind === 'rhythm');
  const when = saysWhen(tokens, quantities);
  const counted = measured.length > 0;
  if (measured.length > 0) add('measured');
  if (measured.length > 1 || tokens.some((token) => /^[→>]$/.test(token.text))) add('fromTo');
  if (rhythm && (counted || hasDeterminedThing(tokens))) add('countedRhythm');
  else if (rhythm) add('rhythmOnly');
  if (when) add('when');
  if (empty.length > 0)
    add('emptyQuantity', ...empty.map((quantity) => ({ from: quantity.first, to: quantity.after })));
}

function hasDeterminedThing(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => /^(?:a|an|one|the)$/.test(token.lower) && isConcrete(tokens[i + 1]?.lower ?? ''));
}

function addFrame(tokens: readonly Token[], clause: Clause, named: ReadonlySet<number>, add: Add): void {
  const { object, verb, kind, base } = clause;
  const head = headOf(tokens, object);
  const headWord = tokens[head]?.lower ?? '';
  const core = isAbstract(headWord) ? { from: object.from, to: head + 1 } : object;
  const inCore = tokens.slice(core.from, core.to);
  const hasName = inCore.some((token, i) => named.has(core.from + i) || token.text === '[' || token.text === '<');
  const concrete = inCore.some((token) => isConcrete(token.lower));
  const determined = inCore.some((token, i) => isDeterminer(tokens, core.from + i) || token.kind === 'number');
  const both = verb === -1 ? object : { from: verb, to: Math.max(verb + 1, head + 1) };
  const inner = isInner(headWord) && !hasName;
  const praised =
    isBroad(headWord) && inCore.some(({ lower }) => TRAITS.has(lower) || FUZZY.has(lower) || SUPERLATIVES.has(lower));
  const hollow = isHollow(headWord);
  const abstract =
    hollow ||
    inner ||
    (praised && LIGHT.has(base)) ||
    (isAbstract(headWord) && !isMetric(headWord) && !hasName && !concrete);
  const passage = isPassage(tokens);
  if (clause.stated !== undefined) add('stated', clause.stated);
  if (NUMERIC.has(base) && kind === 'result') add('measured');
  if (kind === 'change' || (kind === 'result' && LIGHT.has(base) && abstract)) {
    if (isMetric(headWord)) add('changeMetric', both);
    else if (!abstract && (concrete || hasName)) add('changeThing', both);
    else if (head === -1 && passage) add('changeThing', both);
    else if (abstract || isAbstract(headWord) || isBroad(headWord) || head === -1) add('changeAbstract', both);
    else add('changeOther', both);
  } else if (base === 'make' && isMadeBetter(tokens, object)) add('gettingBetter', { from: verb, to: object.to });
  else if (kind === 'activity') add('activity', both);
  else if (kind === 'knowing') {
    const learning =
      base === 'learn' &&
      clause.particle === '' &&
      tokens[object.from]?.lower !== 'more' &&
      tokens[object.from]?.lower !== 'to' &&
      (hasName || inCore.length > 2);
    add(learning ? 'learning' : 'knowingAbout', both);
  } else if (kind === 'feeling') add('feeling', { from: verb, to: verb + 1 });
  else if (kind === 'being') addBeing(tokens, clause, add);
  else if (kind === 'result') {
    const plural = /[^s]s$/.test(headWord) && !determined && !hasName;
    if (head === -1) add('resultAlone', both);
    else if (abstract) add('resultAbstract', both);
    else if (determined || hasName) add('resultDefinite');
    else if (plural) add('resultPlural', both);
    else add('resultBare', both);
    if (head !== -1 && !plural && !abstract && TELIC.has(base)) add('telic');
    if (concrete && inCore.some((token) => /^(?:an?|one)$/.test(token.lower))) add('oneThing');
  } else add((isAbstract(headWord) || TRAITS.has(headWord)) && !hasName ? 'nounAbstract' : 'nounOther', object);
  if (passage) add('passage');
}

const READY = /^(?:ready|prepared|seen|known|perceived)$/;

/** Articles and the like, but not those of a rhythm ("every week"). */
function isDeterminer(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (/^(?:every|each|a)$/.test(word) && LONG_UNITS.has(tokens[i + 1]?.lower ?? '')) return false;
  return DETERMINERS.has(word) || UNIVERSALS.has(word);
}

/** "From Senior to Staff", "from draft through review". */
function isPassage(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.lower === 'from');
  return (
    from !== -1 && tokens.slice(from + 1, from + 7).some((token) => token.lower === 'to' || token.lower === 'through')
  );
}

/** "Make meetings more effective", "make it simpler". */
function isMadeBetter(tokens: readonly Token[], object: Range): boolean {
  const last = tokens[object.to - 1]?.lower ?? '';
  return COMPARATIVES.has(last) || (TRAITS.has(last) && object.to - object.from > 1);
}

function addBeing(tokens: readonly Token[], clause: Clause, add: Add): void {
  const { verb, object } = clause;
  const rest = tokens.slice(object.from, object.from + 5);
  const alone = clause.subject.from === clause.subject.to;
  const good = rest.findIndex((token) => /^(?:better|good|great)$/.test(token.lower));
  const trait = rest.findIndex(
    (token) => TRAITS.has(token.lower) || COMPARATIVES.has(token.lower) || (alone && READY.test(token.lower)),
  );
  const role = rest.slice(0, 3).some((token) => isRole(token.lower));
  if (role && good === -1) add('role');
  else if (good !== -1) add('gettingBetter', { from: verb, to: object.from + good + 1 });
  else if (trait !== -1) add('beingTrait', { from: verb, to: object.from + trait + 1 });
  else
    add(clause.subject.from < clause.subject.to ? 'stateOther' : 'beingOther', {
      from: verb,
      to: Math.max(verb + 1, object.to),
    });
}

function addWords(tokens: readonly Token[], clause: Clause, named: ReadonlySet<number>, add: Add): void {
  const where = (test: (token: Token, i: number) => boolean): Range[] =>
    tokens.flatMap((token, i) => (token.kind === 'word' && test(token, i) ? [one(i)] : []));
  const next = (i: number): string => tokens[i + 1]?.lower ?? '';
  const compared = tokens.some((token) => token.lower === 'than');
  const things = where((token, i) => token.lower === 'more' && isThings(tokens, i + 1));
  const comparatives = where((token) => COMPARATIVES.has(token.lower));
  const moods = where((token) => MOODS.has(token.lower));
  const wishes = where((token, i) => WISHES.has(token.lower) && i < Math.max(clause.verb, 4));
  const fuzzy = where((token) => FUZZY.has(token.lower));
  if (comparatives.length > things.length && !compared) add('comparative', ...comparatives);
  else if (things.length > 0) add('moreThings', ...things);
  if (moods.length > 0) add('mood', ...moods);
  if (wishes.length > 0) add('wish', ...wishes);
  if (fuzzy.length > 0) add('fuzzy', ...fuzzy);
  const superlatives = where((token) => SUPERLATIVES.has(token.lower));
  if (superlatives.length > 0) add('superlative', ...superlatives);
  if (named.size > 0) add('named');
  const proof = ({ lower }: Token, i: number): boolean =>
    isProof(lower) || (lower === 'by' && (next(i) === 'the' || named.has(i + 1)));
  const happens = clause.kind === 'result' && clause.subject.from < clause.subject.to;
  const blurred = blurredRange(tokens, clause);
  const concrete = (token: Token, i: number): boolean =>
    isConcrete(token.lower) && !(i >= blurred.from && i < blurred.to);
  if (where(concrete).length > 0) add('concrete');
  if (where((token, i) => i > 0 && isParticiple(token.lower, tokens[i - 1])).length > 0 || happens) add('happened');
  if (where((token, i) => UNIVERSALS.has(token.lower) && isDeterminer(tokens, i)).length > 0) add('universal');
  if (where((token, i) => i > 0 && OBSERVER.has(token.lower)).length > 0 || where(proof).length > 0) add('observer');
  if (where((token, i) => isPlace(token.lower, tokens[i + 1], named.has(i + 1))).length > 0) add('place');
  if (
    where((token, i) => token.lower === 'by' && /ing$/.test(next(i)) && verbOf(next(i))?.kind === 'result').length > 0
  )
    add('means');
  const content = where((token) => !FILLERS.has(token.lower)).length;
  if (content >= 9) add('detail');
  if (content <= 3) add('brief');
}

/** Where a concrete word does not help: before "skills" and the like, and after "be a". */
function blurredRange(tokens: readonly Token[], clause: Clause): Range {
  const head = headOf(tokens, clause.object);
  const blurred =
    isInner(tokens[head]?.lower ?? '') || (clause.kind === 'being' && clause.subject.from === clause.subject.to);
  return blurred ? { from: clause.object.from, to: head + 1 } : { from: 0, to: 0 };
}

/** "letter received", "contract is signed": something with an end was done. */
function isParticiple(word: string, before: Token | undefined): boolean {
  if (before?.kind !== 'word' || DETERMINERS.has(before.lower) || before.lower === 'and' || before.lower === 'to')
    return false;
  return (word.endsWith('ed') || IRREGULAR.has(word)) && verbOf(word)?.kind === 'result' && word !== verbOf(word)?.base;
}

/** "more side projects": up to three words on, a plural that can be counted. */
function isThings(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^\p{L}/u.test(word) || BOUNDARIES.has(word)) return false;
    if (/[^s]s$/.test(word) && !isAbstract(word)) return true;
  }
  return false;
}

function isPlace(word: string, next: Token | undefined, isName: boolean): boolean {
  if (!/^(?:at|to|on|in|with|without|into|from|for)$/.test(word) || next === undefined) return false;
  return isName || DETERMINERS.has(next.lower) || isConcrete(next.lower) || next.text === '[';
}
