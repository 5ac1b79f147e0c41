import type { Token } from '../tokens';
import { isTrait } from './adjectives';
import { addBeing } from './being';
import { changeOf, isCut, isMadeBetter } from './change';
import type { Clause, Range } from './clause';
import type { Add } from './evidence';
import { isLearning, isSteered } from './learning';
import { isAbstract, isBroad, isConcrete } from './nouns';
import { type ObjectPhrase, objectPhraseOf } from './phrase';
import type { Quantity } from './quantities';
import { APPOINT, HABITS, LIGHT, NUMERIC, TELIC, verbOf } from './verbs';
import { DETERMINERS } from './words';

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
  if (isCut(clause, phrase)) add('changeMetric', both);
  else if (verb !== -1 && APPOINT.has(tokens[verb]?.lower ?? '') && base !== tokens[verb]?.lower) add('role');
  else if (isCaused(tokens, clause)) add('resultDefinite');
  else if (kind === 'change' || (kind === 'result' && LIGHT.has(base) && clause.particle !== 'over' && phrase.abstract))
    add(changeOf(tokens, clause, phrase, passage), both);
  else if (/^(?:make|find|keep)$/.test(base) && isMadeBetter(tokens, object))
    add('gettingBetter', { from: verb, to: object.to });
  else if (base === 'use' && clause.subject.from < clause.subject.to && phrase.determined && !phrase.abstract)
    addResult(phrase, clause, both, add);
  else if (kind === 'activity')
    add(isSteered(clause, phrase) || (rhythm && HABITS.has(base)) ? 'steering' : 'activity', both);
  else if (kind === 'knowing') add(isLearning(tokens, clause, phrase) ? 'learning' : 'knowingAbout', both);
  else if (kind === 'feeling') add('feeling', { from: verb, to: verb + 1 });
  else if (kind === 'being') addBeing(tokens, clause, add);
  else if (kind === 'result') addResult(phrase, clause, both, add);
  else {
    if (/^(?:first|second|third)$/.test(tokens[object.from]?.lower ?? '') && !isAbstract(phrase.headWord))
      add('oneThing');
    add(
      (isAbstract(phrase.headWord) || isTrait(phrase.headWord) || /ing$/.test(phrase.headWord)) &&
        !phrase.named &&
        !isConcrete(phrase.headWord)
        ? 'nounAbstract'
        : 'nounOther',
      object,
    );
  }
}

function addResult(
  { head, headWord, core, abstract, determined, named, concrete, plural, single }: ObjectPhrase,
  { base, particle }: Clause,
  both: Range,
  add: Add,
): void {
  if (particle === 'as' && /^(?:qualify|register|retrain)$/.test(base)) add('role');
  if (head === -1 && !named) add('resultAlone', both);
  else if (abstract) add('resultAbstract', both);
  else if (determined || named) add('resultDefinite');
  else add(plural ? 'resultPlural' : 'resultBare', both);
  if (head !== -1 && !plural && !abstract && TELIC.has(base)) add('telic');
  if (concrete && (single || (head !== -1 && !plural && !determined && core.length > 1 && TELIC.has(base))))
    add('oneThing');
  if (determined && !abstract && !isBroad(headWord) && !LIGHT.has(base)) add('deed');
}

/** "Have a gallery show my work": what somebody else is brought to do is a deed of theirs. */
function isCaused(tokens: readonly Token[], { base, object }: Clause): boolean {
  if (base !== 'have' || !DETERMINERS.has(tokens[object.from]?.lower ?? '')) return false;
  for (let i = object.from + 2; i < object.to - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    const deed = verbOf(word);
    if (deed?.base === word && deed.kind === 'result' && DETERMINERS.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "From Senior to Staff", "from draft through review". */
function isPassage(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.lower === 'from');
  return from !== -1 && tokens.slice(from + 1, from + 7).some(({ lower }) => lower === 'to' || lower === 'through');
}
