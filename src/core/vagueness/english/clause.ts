import { lowerAt, type Token } from '../tokens';
import { COMPARATIVES, isTrait } from './adjectives';
import { chain, findVerb, isDoneToPeople, isUnknownVerb } from './find-verb';
import { CALENDAR, LONG_UNITS } from './time';
import { type VerbKind, verbOf } from './verbs';
import { BOUNDARIES, DETERMINERS, INTENTS, MODALS, PRONOUNS } from './words';

/**
 * The parts of a goal: the words before its verb, the verb, what it acts on (up to the first preposition), and the
 * rest. Ranges are token indexes, `to` exclusive; `verb` is -1 where the text has none we know.
 */
export type Clause = {
  /** "Our focus for Q3 is to": the text speaks about a goal before it says one. */
  readonly stated: Range | undefined;
  /** Words between the start and the verb that are not skipped ("Users" in "Users are happy"). */
  readonly subject: Range;
  readonly verb: number;
  readonly base: string;
  readonly kind: VerbKind | 'none';
  /** The preposition between verb and object ("on" in "work on"), or empty. */
  readonly particle: string;
  readonly object: Range;
};

export type Range = { readonly from: number; readonly to: number };

const LEARNERS = new Set('students student learners learner participants pupils users team'.split(' '));
const ADVERB = /ly$/;

/** Reads the first clause of a tokenized English text; total and linear. */
export function clauseOf(tokens: readonly Token[]): Clause {
  const opening = skipTime(tokens);
  const statedEnd = endOfStatement(tokens, opening);
  const start = skipLead(tokens, statedEnd);
  const stated = statedEnd > opening ? { from: opening, to: statedEnd } : undefined;
  const verb = findVerb(tokens, start);
  if (verb === -1) {
    const unknown = isUnknownVerb(tokens, start);
    const subject = { from: start, to: start };
    const object = objectOf(tokens, unknown ? start + 1 : start);
    const base = unknown ? lowerAt(tokens, start) : '';
    return {
      stated,
      subject,
      verb: unknown ? start : -1,
      base,
      kind: unknown ? (isDoneToPeople(tokens, start) ? 'activity' : 'result') : 'none',
      particle: '',
      object,
    };
  }
  const { last, base, kind } = chain(tokens, verb);
  const next = lowerAt(tokens, last + 1);
  const particle = /^(?:on|at|about|with|to|in|into|for|towards?|as|around|up|out|over|down|off|away|back)$/.test(next)
    ? next
    : '';
  const object = objectOf(tokens, last + (particle === '' ? 1 : 2));
  return { stated, subject: { from: start, to: verb }, verb, base, kind, particle, object };
}

/** "By the end of November, …": a time set before the clause. */
function skipTime(tokens: readonly Token[]): number {
  if (
    !/^(?:by|over|within|for|in|during|before|until|after|this|next|every|each|on|starting)$/.test(lowerAt(tokens, 0))
  )
    return 0;
  const comma = tokens.slice(0, 14).findIndex((token) => token.text === ',');
  if (comma === -1) return 0;
  const timed = tokens
    .slice(0, comma)
    .some(
      (token) =>
        token.kind === 'number' || CALENDAR.has(token.lower) || LONG_UNITS.has(token.lower) || /\d/.test(token.lower),
    );
  return timed ? comma + 1 : 0;
}

/** "My main goal for this year is …": where that opening ends, or `from` where there is none. */
function endOfStatement(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5; i++) {
    const word = lowerAt(tokens, i);
    if (INTENTS.has(word)) {
      for (let j = i + 1; j < i + 9; j++) if (/^(?:is|are|was|will|remains)$/.test(lowerAt(tokens, j))) return j + 1;
      return from;
    }
    if (!DETERMINERS.has(word) && !/^(?:main|primary|key|big|biggest|first|top|overall|core|personal)$/.test(word))
      return from;
  }
  return from;
}

/** "I want to be able to", "Students will", "to": what stands before the verb that matters. */
function skipLead(tokens: readonly Token[], from: number): number {
  let i = from;
  const second = lowerAt(tokens, i + 1);
  if (lowerAt(tokens, i) === 'the' && LEARNERS.has(second)) i += 1;
  if (LEARNERS.has(lowerAt(tokens, i)) && /^(?:will|should|can|must)$/.test(lowerAt(tokens, i + 1))) i += 1;
  let spoken = PRONOUNS.has(lowerAt(tokens, i)) || i > from;
  if (PRONOUNS.has(lowerAt(tokens, i))) i += 1;
  while (i < tokens.length) {
    const word = lowerAt(tokens, i);
    const next = lowerAt(tokens, i + 1);
    if (word === 'be' && next !== 'able') return i;
    if (
      /^(?:like|love|need|plan|aim|hope|want|try|going|needs)$/.test(word) &&
      next !== 'to' &&
      !(spoken && verbOf(next))
    )
      return i;
    if (!MODALS.has(word) && !(spoken && ADVERB.test(word)) && !(ADVERB.test(word) && verbOf(next))) return i;
    if (word === 'will' || word === 'to') spoken = true;
    i += 1;
  }
  return i;
}

function objectOf(tokens: readonly Token[], from: number): Range {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || /^[.,;:()—–→|]$/.test(token.text) || BOUNDARIES.has(token.lower)) break;
    // "The care they deserve": what somebody does with it is no part of the thing.
    if (to > from && (/^(?:they|we|he|she|you|i)$/.test(token.lower) || isDoer(tokens, to))) break;
    to += 1;
  }
  return { from, to };
}

/** "The nurse people turn to": people, and what they do. */
function isDoer(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:people|everyone|everybody|nobody|others|customers|users|patients|guests|clients|colleagues)$/.test(
      lowerAt(tokens, i),
    )
  )
    return false;
  return (
    /^(?:want|need|turn|go|come|return|rely|look|love|can|will)$/.test(lowerAt(tokens, i + 1)) ||
    verbOf(lowerAt(tokens, i + 1))?.kind === 'feeling'
  );
}

/** The words of a range that could be the head of its noun phrase: those before the first "of". */
export function headOf(tokens: readonly Token[], range: Range): number {
  let head = -1;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined || (token.lower === 'of' && head !== -1)) break;
    if (token.kind === 'word' && !isTrait(token.lower) && !COMPARATIVES.has(token.lower) && !ADVERB.test(token.lower))
      head = i;
  }
  return head;
}
