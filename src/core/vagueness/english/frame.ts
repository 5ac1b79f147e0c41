import type { Token } from '../tokens';
import { words } from '../word-list';
import { COMPARATIVES, isFuzzy, isTrait } from './adjectives';
import type { Clause, Range } from './clause';
import type { Add, FeatureName } from './evidence';
import { isAbstract, isBroad, isConcrete, isMetric, isOccupation, isRole, LANGUAGES } from './nouns';
import { type ObjectPhrase, objectPhraseOf } from './phrase';
import type { Quantity } from './quantities';
import { APPOINT, HABITS, LIGHT, NUMERIC, STEERING, TELIC, verbOf } from './verbs';
import { BOUNDARIES, DETERMINERS } from './words';

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
  const rhythm = quantities.some((quantity) => quantity.kind === 'rhythm');
  const end = phrase.head === -1 ? object.from : phrase.head + 1;
  const both = verb === -1 ? object : { from: verb, to: Math.max(verb + 1, end) };
  if (clause.stated !== undefined) add('stated', clause.stated);
  if (NUMERIC.has(base)) add('measured');
  if (passage) add('passage');
  if (kind === 'change' || (kind === 'result' && LIGHT.has(base) && phrase.abstract))
    add(changeOf(clause, phrase, passage), both);
  else if (base === 'make' && isMadeBetter(tokens, object)) add('gettingBetter', { from: verb, to: object.to });
  else if (base === 'use' && clause.subject.from < clause.subject.to && phrase.determined && !phrase.abstract)
    addResult(phrase, base, both, add);
  else if (kind === 'activity')
    add(isSteered(clause, phrase) || (rhythm && HABITS.has(base)) ? 'steering' : 'activity', both);
  else if (kind === 'knowing') add(isLearning(tokens, clause, phrase) ? 'learning' : 'knowingAbout', both);
  else if (kind === 'feeling') add('feeling', { from: verb, to: verb + 1 });
  else if (kind === 'being') addBeing(tokens, clause, add);
  else if (kind === 'result') addResult(phrase, base, both, add);
  else
    add(
      (isAbstract(phrase.headWord) || isTrait(phrase.headWord) || /ing$/.test(phrase.headWord)) &&
        !phrase.named &&
        !isConcrete(phrase.headWord)
        ? 'nounAbstract'
        : 'nounOther',
      object,
    );
}

function changeOf(
  { base, particle }: Clause,
  { abstract, concrete, named, praised, head, headWord }: ObjectPhrase,
  passage: boolean,
): FeatureName {
  if (isMetric(headWord) && !praised) return UNDIRECTED.has(base) ? 'changeOther' : 'changeMetric';
  if (/^(?:into|as|towards?)$/.test(particle) && !named) return 'changeAbstract';
  if (LANGUAGES.has(headWord)) return 'changeAbstract';
  if ((!abstract && (concrete || named)) || (head === -1 && passage)) return 'changeThing';
  return abstract || isAbstract(headWord) || isBroad(headWord) || head === -1 ? 'changeAbstract' : 'changeOther';
}

/** "Optimize costs": not even up or down. */
const UNDIRECTED = words('optimize balance change transform evolve refine leverage');

/** "Manage the move": effort, but about one thing that will be over. */
function isSteered({ base, particle }: Clause, { determined, abstract, headWord }: ObjectPhrase): boolean {
  return (
    STEERING.has(base) && particle === '' && determined && !abstract && !isAbstract(headWord) && !isBroad(headWord)
  );
}

/** "Learn sign language", "learn to drive the crane", unlike "learn about AI". */
function isLearning(tokens: readonly Token[], { base, particle, object }: Clause, phrase: ObjectPhrase): boolean {
  if (base !== 'learn') return false;
  if (particle === 'to' && object.from < object.to) {
    const deed = verbOf(tokens[object.from]?.lower ?? '');
    if (deed?.kind === 'result' && !LIGHT.has(deed.base) && !phrase.abstract) return true;
  }
  if (particle === 'to') return phrase.determined && !isBroad(phrase.headWord) && !isAbstract(phrase.headWord);
  if (
    particle !== '' ||
    /^(?:more|something|anything|everything|what|how|why|it)$/.test(tokens[object.from]?.lower ?? '')
  )
    return false;
  return phrase.named || phrase.core.length > 2 || (phrase.determined && !phrase.abstract && !isBroad(phrase.headWord));
}

function addResult(
  { head, headWord, abstract, determined, named, concrete, plural, single }: ObjectPhrase,
  base: string,
  both: Range,
  add: Add,
): void {
  if (head === -1 && !named) add('resultAlone', both);
  else if (abstract) add('resultAbstract', both);
  else if (determined || named) add('resultDefinite');
  else add(plural ? 'resultPlural' : 'resultBare', both);
  if (head !== -1 && !plural && !abstract && TELIC.has(base)) add('telic');
  if (concrete && single) add('oneThing');
  if (determined && !abstract && !isBroad(headWord) && !LIGHT.has(base)) add('deed');
}

/** "From Senior to Staff", "from draft through review". */
function isPassage(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.lower === 'from');
  return from !== -1 && tokens.slice(from + 1, from + 7).some(({ lower }) => lower === 'to' || lower === 'through');
}

/** "Make meetings more effective", "make it simpler". */
function isMadeBetter(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  if (COMPARATIVES.has(last) || (isTrait(last) && to - from > 1)) return true;
  if (tokens.slice(from + 1, to).some(({ lower }) => verbOf(lower)?.kind === 'feeling')) return true;
  const before = tokens[to - 2]?.lower ?? '';
  return to - from > 1 && MADE_SO.test(last) && !isConcrete(last) && !DETERMINERS.has(before);
}

/** How an adjective ends that says what something is made to be: "boring", "painless". */
const MADE_SO = /[a-z]{3}(?:ing|ful|ive|ous|less|able|ible)$/;

/** "Become a ward manager": an occupation, and of which kind. */
function isOffice(tokens: readonly Token[], { from, to }: Range): boolean {
  const inside = tokens.slice(from, to);
  const start = /^(?:an?|the)$/.test(inside[0]?.lower ?? '') ? 1 : 0;
  const kinds = inside.slice(start, -1);
  if (kinds.some(({ kind, lower }) => kind !== 'word' || isTrait(lower) || COMPARATIVES.has(lower) || isFuzzy(lower)))
    return false;
  const head = inside.at(-1)?.lower ?? '';
  return isOccupation(head) || (kinds.length > 0 && /^(?:manager|engineer|developer)$/.test(head));
}

/** "Is live", "is on the paper", "be in bed": anybody can look. */
function isVisible(tokens: readonly Token[], { verb, base, particle, object, subject }: Clause): boolean {
  if (!/^(?:be|is|are|was|were|am)$/.test(base)) return false;
  const abstract = isAbstract(tokens[verb - 1]?.lower ?? '');
  const state = tokens[verb + 1]?.lower ?? '';
  if (STATES.has(state)) return subject.from < subject.to && !abstract;
  const there = tokens[object.from]?.lower ?? '';
  const placed = particle === '' ? /^(?:at|in|on|with)$/.test(state) : /^(?:in|on)$/.test(particle);
  const next = particle === '' ? (tokens[verb + 2]?.lower ?? '') : there;
  return (
    placed &&
    !abstract &&
    !/^(?:same|top|loop|way|right|good)$/.test(tokens[verb + 3]?.lower ?? '') &&
    (isConcrete(next) || (/^(?:the|my|our|a|an|its)$/.test(next) && !isAbstract(tokens[verb + 3]?.lower ?? '')))
  );
}

const STATES = words(
  'live online offline open closed empty full green public mandatory available installed gone paid signed listed over off down back out home',
);

/** "More seriously": how much of what belongs together. */
function isDegree(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return /^(?:more|less)$/.test(tokens[i]?.lower ?? '') && next?.kind === 'word' && !BOUNDARIES.has(next.lower);
}

const isBreak = (word: string): boolean => BOUNDARIES.has(word) || /^(?:what|how|why|i|we|of)$/.test(word);

/** "Better leader", "better at estimating": what the praise is for, up to four words on. */
function endOfPraise(tokens: readonly Token[], from: number): Range {
  let to = from + 1;
  if (/^(?:at|in|with|on)$/.test(tokens[to]?.lower ?? '')) to += 1;
  while (to < from + 5 && tokens[to]?.kind === 'word' && !isBreak(tokens[to]?.lower ?? '')) to += 1;
  return { from, to };
}

const READY = /^(?:ready|prepared|seen|known|perceived)$/;

/** "Become a principal", unlike "be a trusted partner". */
function isRoleHere(rest: readonly string[]): boolean {
  const role = rest.slice(0, 3).findIndex(isRole);
  return role !== -1 && !rest.slice(0, role).some(isTrait);
}

function addBeing(tokens: readonly Token[], clause: Clause, add: Add): void {
  const { verb, object, subject } = clause;
  const rest = tokens.slice(object.from, object.from + 5).map((token) => token.lower);
  const alone = subject.from === subject.to;
  const good = rest.findIndex((word) => /^(?:better|good|great)$/.test(word));
  const isQuality = (word: string): boolean =>
    isTrait(word) || (COMPARATIVES.has(word) && word !== 'longer') || (alone && READY.test(word));
  const first = rest.findIndex(isQuality);
  let trait = first;
  while (trait !== -1 && (isQuality(rest[trait + 1] ?? '') || isDegree(tokens, object.from + trait))) trait += 1;
  if (APPOINT.has(tokens[verb + 1]?.lower ?? '')) add('role');
  else if (isVisible(tokens, clause)) add('visibleState');
  else if (good !== -1)
    add(rest[good] === 'better' ? 'gettingBetter' : 'beingTrait', endOfPraise(tokens, object.from + good));
  else if (isRoleHere(rest) || isOffice(tokens, object)) add('role');
  else if (trait !== -1)
    add('beingTrait', { from: object.from + first, to: endOfTrait(tokens, object.from + trait, object.from) });
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
