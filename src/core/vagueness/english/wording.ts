import type { Token } from '../tokens';
import { COMPARATIVES, isFuzzy, isTrait, MOODS, RELATIONAL, SIZES, SUPERLATIVES } from './adjectives';
import { type Clause, headOf, type Range } from './clause';
import type { Add } from './evidence';
import { isAbstract, isConcrete, isHollow, isProof } from './nouns';
import { blurredRange, isDeterminer } from './phrase';
import { setPhrases } from './set-phrases';
import { isMadeReady, isManner, isTime, isUnaided, likedIn } from './turns';
import { APPOINT, IRREGULAR, OBSERVER, verbOf } from './verbs';
import { BOUNDARIES, DETERMINERS, FILLERS, UNIVERSALS, WISHES } from './words';

/** A text with at most this many words of meaning says too little to be a measure of itself. */
const BRIEF = 3;
const DETAILED = 9;

/** Takes down what the single words say, wherever in the sentence they stand. */
export function addWording(tokens: readonly Token[], clause: Clause, names: ReadonlySet<number>, add: Add): void {
  const where: Where = (test) => {
    const found: Range[] = [];
    tokens.forEach((token, i) => {
      if (token.kind === 'word' && test(token.lower, i)) found.push({ from: i, to: i + 1 });
    });
    return found;
  };
  addAgainst(tokens, clause, where, add);
  addFor(tokens, clause, names, where, add);
}

type Where = (test: (word: string, i: number) => boolean) => Range[];

function addAgainst(tokens: readonly Token[], clause: Clause, where: Where, add: Add): void {
  const compared = tokens.some((token) => token.lower === 'than');
  const things = where((word, i) => /^(?:more|fewer)$/.test(word) && isThings(tokens, i + 1));
  const comparatives = where((word, i) => COMPARATIVES.has(word) && i !== clause.verb && tokens[i - 1]?.lower !== 'no');
  if (comparatives.length > things.length && !compared)
    add('comparative', ...comparatives.map((range) => withCompared(tokens, clause, range)));
  else if (things.length > 0) add('moreThings', ...things);
  const lists = [
    ['mood', where((word) => MOODS.has(word))],
    ['wish', where((word, i) => WISHES.has(word) && i < Math.max(clause.verb, 4))],
    [
      'fuzzy',
      where((word, i) => (isFuzzy(word) && i !== clause.verb) || isMadeReady(tokens, i) || isManner(tokens, i)),
    ],
    ['superlative', where((word) => SUPERLATIVES.has(word))],
  ] as const;
  for (const [name, at] of lists) if (at.length > 0) add(name, ...at);
  const liked = likedIn(tokens, clause.verb);
  if (liked !== undefined) add('liked', liked);
  const able = tokens.slice(0, Math.max(0, clause.verb)).findIndex(({ lower }) => lower === 'able');
  if (able > 0) add('ability', { from: able - 1, to: clause.verb + 1 });
  const said = setPhrases(tokens);
  if (said.length > 0) add('cliche', ...said);
  const { from, to } = clause.object;
  const praised =
    clause.kind === 'being'
      ? []
      : where(
          (word, i) =>
            i >= from && i < to - 1 && ((isTrait(word) && !RELATIONAL.has(word)) || SIZES.has(word)) && !isFuzzy(word),
        );
  if (praised.length > 0) add('praise', ...praised);
}

/** "Better feedback", "speak more": with what is compared, so that the words say enough by themselves. */
function withCompared(tokens: readonly Token[], { verb }: Clause, { from, to }: Range): Range {
  let end = to;
  while (end < to + 2 && tokens[end]?.kind === 'word' && !BOUNDARIES.has(tokens[end]?.lower ?? '')) end += 1;
  if (end > to) return { from, to: end };
  const near = verb !== -1 && verb < from && from - verb <= 4;
  return { from: near ? verb : Math.max(0, from - 1), to };
}

function addFor(tokens: readonly Token[], clause: Clause, names: ReadonlySet<number>, where: Where, add: Add): void {
  const next = (i: number): string => tokens[i + 1]?.lower ?? '';
  const any = (test: (word: string, i: number) => boolean): boolean =>
    tokens.some((token, i) => token.kind === 'word' && test(token.lower, i));
  const blurred = blurredRange(tokens, clause);
  const happened =
    (clause.kind === 'result' &&
      clause.subject.from < clause.subject.to &&
      !isNothingOf(tokens[clause.verb - 1]) &&
      !isAbstract(tokens[headOf(tokens, clause.object)]?.lower ?? '')) ||
    APPOINT.has(tokens[0]?.lower ?? '') ||
    any((word, i) => i > 0 && !isAttribute(tokens, clause, i) && isParticiple(word, tokens[i - 1], tokens[i - 2]));
  const observed = any(
    (word, i) =>
      (i > 0 && OBSERVER.has(word) && !isVerbless(tokens[i - 1]?.lower ?? '') && !isAbstract(next(i))) ||
      isProof(word) ||
      (/^(?:in|on)$/.test(word) && /^(?:writing|print|record|paper)$/.test(next(i))) ||
      (word === 'by' && (names.has(i + 1) || (next(i) === 'the' && !isTime(tokens[i + 2]?.lower ?? '')))),
  );
  if (happened) add('happened');
  if (observed) add('observer');
  if (names.size > 0) add('named');
  if (any((word, i) => i !== clause.verb && isConcrete(word) && !(i >= blurred.from && i < blurred.to)))
    add('concrete');
  if (any((word, i) => UNIVERSALS.has(word) && isDeterminer(tokens, i))) add('universal');
  if (any((word, i) => i >= (clause.stated?.to ?? 0) && isPlace(word, tokens[i + 1], names.has(i + 1)))) add('place');
  if (any((word, i) => word === 'by' && next(i).endsWith('ing') && verbOf(next(i))?.kind === 'result')) add('means');
  if (any((word, i) => isUnaided(word, next(i)))) add('unaided');
  const content = where((word) => !FILLERS.has(word)).length;
  if (content >= DETAILED) add('detail');
  if (content <= BRIEF && !happened && !observed) add('brief');
}

/** "To say" is no saying, and "open issues" issue nothing. */
const isVerbless = (before: string): boolean => /^(?:to|open|known|more|fewer|no)$/.test(before);

/** "Goals achieved", "knowledge shared": what nobody can point at cannot be seen to happen. */
function isNothingOf(token: Token | undefined, before?: Token): boolean {
  if (/^(?:is|are|was|were|been|has|have|had)$/.test(token?.lower ?? '')) return isNothingOf(before);
  if (isConcrete(before?.lower ?? '')) return false;
  const word = token?.lower ?? '';
  return isHollow(word) || isAbstract(word) || /^(?:milestone|task|target|expectation)s?$/.test(word);
}

/** "Be customer obsessed", "for embedded teams", "translate unread mail": how something is, not what was done. */
function isAttribute(tokens: readonly Token[], { kind, subject }: Clause, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (APPOINT.has(word)) return false;
  if (kind === 'being' && subject.from === subject.to) return true;
  const before = tokens[i - 1]?.lower ?? '';
  const last = tokens[i + 1]?.kind !== 'word' || BOUNDARIES.has(tokens[i + 1]?.lower ?? '');
  return !last && /^(?:for|into|of|with|to|from|on|in|about)$/.test(before);
}

/** "letter received", "contract is signed": something with an end was done. */
function isParticiple(word: string, before: Token | undefined, two: Token | undefined): boolean {
  if (before?.kind !== 'word' || DETERMINERS.has(before.lower) || /^(?:and|to|when)$/.test(before.lower)) return false;
  // A skill set is no skill that was set.
  if (word === 'set' && /^(?:skill|data|mind|tool|rule)$/.test(before.lower)) return false;
  if (isNothingOf(before, two) || (!word.endsWith('ed') && !IRREGULAR.has(word))) return false;
  const verb = verbOf(word);
  if (verb === undefined && !IRREGULAR.has(word) && !APPOINT.has(word))
    return word.length > 4 && !isTrait(word) && !isFuzzy(word) && !MOODS.has(word);
  return IRREGULAR.has(word) || APPOINT.has(word) || (verb?.kind === 'result' && verb.base !== word);
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
