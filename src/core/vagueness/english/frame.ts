import type { Token } from '../tokens';
import type { Clause, Range } from './clause';
import type { Add, FeatureName } from './evidence';
import { type ObjectPhrase, objectPhraseOf } from './phrase';
import type { Quantity } from './quantities';
import { LIGHT, NUMERIC, STEERING, TELIC } from './verbs';
import { BOUNDARIES, COMPARATIVES, isAbstract, isBroad, isMetric, isRole, LANGUAGES, TRAITS } from './words';

/** Takes down what kind of sentence it is: which kind of verb acts on which kind of thing. Exactly one frame each. */
export function addFrame(
  tokens: readonly Token[],
  clause: Clause,
  names: ReadonlySet<number>,
  quantities: readonly Quantity[],
  add: Add,
): void {
  const { object, verb, kind, base } = clause;
  const phrase = objectPhraseOf(tokens, clause, names, quantities);
  const passage = isPassage(tokens);
  const both = verb === -1 ? object : { from: verb, to: Math.max(verb + 1, phrase.head + 1) };
  if (clause.stated !== undefined) add('stated', clause.stated);
  if (NUMERIC.has(base)) add('measured');
  if (passage) add('passage');
  if (kind === 'change' || (kind === 'result' && LIGHT.has(base) && phrase.abstract))
    add(changeOf(phrase, passage), both);
  else if (base === 'make' && isMadeBetter(tokens, object)) add('gettingBetter', { from: verb, to: object.to });
  else if (kind === 'activity') add(isSteered(clause, phrase) ? 'steering' : 'activity', both);
  else if (kind === 'knowing') add(isLearning(tokens, clause, phrase) ? 'learning' : 'knowingAbout', both);
  else if (kind === 'feeling') add('feeling', { from: verb, to: verb + 1 });
  else if (kind === 'being') addBeing(tokens, clause, add);
  else if (kind === 'result') addResult(phrase, base, both, add);
  else
    add(
      (isAbstract(phrase.headWord) || TRAITS.has(phrase.headWord)) && !phrase.named ? 'nounAbstract' : 'nounOther',
      object,
    );
}

function changeOf({ abstract, concrete, named, head, headWord }: ObjectPhrase, passage: boolean): FeatureName {
  if (isMetric(headWord)) return 'changeMetric';
  if (LANGUAGES.has(headWord)) return 'changeAbstract';
  if ((!abstract && (concrete || named)) || (head === -1 && passage)) return 'changeThing';
  return abstract || isAbstract(headWord) || isBroad(headWord) || head === -1 ? 'changeAbstract' : 'changeOther';
}

/** "Manage the move": effort, but about one thing that will be over. */
function isSteered({ base, particle }: Clause, { determined, abstract, headWord }: ObjectPhrase): boolean {
  return (
    STEERING.has(base) && particle === '' && determined && !abstract && !isAbstract(headWord) && !isBroad(headWord)
  );
}

/** "Learn sign language", "learn to drive the crane", unlike "learn about AI". */
function isLearning(tokens: readonly Token[], { base, particle, object }: Clause, phrase: ObjectPhrase): boolean {
  if (base !== 'learn') return false;
  if (particle === 'to') return phrase.determined && !isBroad(phrase.headWord) && !isAbstract(phrase.headWord);
  return particle === '' && tokens[object.from]?.lower !== 'more' && (phrase.named || phrase.core.length > 2);
}

function addResult(
  { head, abstract, determined, named, concrete, plural, single }: ObjectPhrase,
  base: string,
  both: Range,
  add: Add,
): void {
  if (head === -1) add('resultAlone', both);
  else if (abstract) add('resultAbstract', both);
  else if (determined || named) add('resultDefinite');
  else add(plural ? 'resultPlural' : 'resultBare', both);
  if (head !== -1 && !plural && !abstract && TELIC.has(base)) add('telic');
  if (concrete && single) add('oneThing');
}

/** "From Senior to Staff", "from draft through review". */
function isPassage(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.lower === 'from');
  return from !== -1 && tokens.slice(from + 1, from + 7).some(({ lower }) => lower === 'to' || lower === 'through');
}

/** "Make meetings more effective", "make it simpler". */
function isMadeBetter(tokens: readonly Token[], object: Range): boolean {
  const last = tokens[object.to - 1]?.lower ?? '';
  return COMPARATIVES.has(last) || (TRAITS.has(last) && object.to - object.from > 1);
}

const READY = /^(?:ready|prepared|seen|known|perceived)$/;

function addBeing(tokens: readonly Token[], { verb, object, subject }: Clause, add: Add): void {
  const rest = tokens.slice(object.from, object.from + 5).map((token) => token.lower);
  const alone = subject.from === subject.to;
  const good = rest.findIndex((word) => /^(?:better|good|great)$/.test(word));
  const isTrait = (word: string): boolean => TRAITS.has(word) || COMPARATIVES.has(word) || (alone && READY.test(word));
  let trait = rest.findIndex(isTrait);
  while (trait !== -1 && isTrait(rest[trait + 1] ?? '')) trait += 1;
  if (good !== -1) add('gettingBetter', { from: verb, to: object.from + good + 1 });
  else if (rest.slice(0, 3).some(isRole)) add('role');
  else if (trait !== -1) add('beingTrait', { from: verb, to: endOfTrait(tokens, object.from + trait, object.from) });
  else add(alone ? 'beingOther' : 'stateOther', { from: verb, to: Math.max(verb + 1, object.to) });
}

/** "Seen as a leader" and "a more effective teacher" belong together; any other trait ends with its word. Returns the index after it. */
function endOfTrait(tokens: readonly Token[], trait: number, from: number): number {
  const at = (i: number): string => tokens[i]?.lower ?? '';
  const seen = /^(?:seen|known|perceived)$/.test(at(trait)) && /^(?:as|for)$/.test(at(trait + 1));
  if (!seen && !/^an?$/.test(at(from))) return trait + 1;
  let end = trait + (seen ? 2 : 1);
  while (tokens[end]?.kind === 'word' && !BOUNDARIES.has(at(end))) end += 1;
  return end;
}
