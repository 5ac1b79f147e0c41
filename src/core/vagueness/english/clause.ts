import type { Token } from '../tokens';
import { CALENDAR, LONG_UNITS } from './time';
import { IRREGULAR, PHASES, type VerbKind, verbOf } from './verbs';
import {
  BOUNDARIES,
  COMPARATIVES,
  DETERMINERS,
  FILLERS,
  INTENTS,
  isAbstract,
  isBroad,
  isConcrete,
  isMetric,
  isTrait,
  MODALS,
  PRONOUNS,
} from './words';

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

/** How far a subject can reach before its verb, in tokens. */
const SUBJECT = 8;
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
    const base = unknown ? lower(tokens, start) : '';
    return {
      stated,
      subject,
      verb: unknown ? start : -1,
      base,
      kind: unknown ? 'result' : 'none',
      particle: '',
      object,
    };
  }
  const { last, base, kind } = chain(tokens, verb);
  const next = lower(tokens, last + 1);
  const particle = /^(?:on|at|about|with|to|in|into|for|towards?|as|around|up|out|over|down|off|away|back)$/.test(next)
    ? next
    : '';
  const object = objectOf(tokens, last + (particle === '' ? 1 : 2));
  return { stated, subject: { from: start, to: verb }, verb, base, kind, particle, object };
}

function lower(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** "By the end of November, …": a time set before the clause. */
function skipTime(tokens: readonly Token[]): number {
  if (!/^(?:by|over|within|for|in|during|before|until|after|this|next|every|each|on|starting)$/.test(lower(tokens, 0)))
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
    const word = lower(tokens, i);
    if (INTENTS.has(word)) {
      for (let j = i + 1; j < i + 9; j++) if (/^(?:is|are|was|will|remains)$/.test(lower(tokens, j))) return j + 1;
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
  const second = lower(tokens, i + 1);
  if (lower(tokens, i) === 'the' && LEARNERS.has(second)) i += 1;
  if (LEARNERS.has(lower(tokens, i)) && /^(?:will|should|can|must)$/.test(lower(tokens, i + 1))) i += 1;
  let spoken = PRONOUNS.has(lower(tokens, i)) || i > from;
  if (PRONOUNS.has(lower(tokens, i))) i += 1;
  while (i < tokens.length) {
    const word = lower(tokens, i);
    const next = lower(tokens, i + 1);
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

/** The verb at the start, or after a short subject ("Users are happy", "Ana confirms it"). */
function findVerb(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first?.kind !== 'word') return -1;
  const opens = verbOf(first.lower);
  if (opens !== undefined && !isNounHere(tokens, start)) return start;
  if (isMany(first.lower) && isDeed(tokens, start + 1)) return start + 1;
  for (let i = start + 1; i < Math.min(tokens.length, start + SUBJECT); i++) {
    const token = tokens[i];
    if (token === undefined || /^[.;:(]$/.test(token.text)) return -1;
    if (/^(?:is|are|was|were|be|has|have|can|will|get|gets|becomes|become|feel|feels|need|needs)$/.test(token.lower))
      return finite(tokens, i);
    const verb = verbOf(token.lower);
    if (
      i > start + 1 &&
      /[^s]s$/.test(lower(tokens, i - 1)) &&
      DETERMINERS.has(lower(tokens, start)) &&
      isDeed(tokens, i)
    )
      return i;
    if (verb === undefined || DETERMINERS.has(lower(tokens, i - 1)) || isMetric(token.lower)) continue;
    if (token.lower.endsWith('s') && token.lower !== verb.base && !isNoun(token.lower) && !isPlural(tokens, i))
      return i;
  }
  return findLateVerb(tokens, start);
}

/** "Teams provision a database", "users book without a call": a plain verb behind people. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  if (word.endsWith('s') || BOUNDARIES.has(word) || FILLERS.has(word)) return false;
  const next = lower(tokens, i + 1);
  return verbOf(word)?.base === word || DETERMINERS.has(next) || tokens[i + 1]?.kind === 'number';
}

const isMany = (word: string): boolean => word === 'people' || (word.endsWith('s') && isBroad(word));

/** "All functions carry a comment": the verb is still to come. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.lower.endsWith('s') || BOUNDARIES.has(next.lower)) return false;
  return !DETERMINERS.has(next.lower) && DETERMINERS.has(lower(tokens, i + 2));
}

/** "Each squad posts an update", "the old domain redirects to the new one": any word in -s between a subject and what it acts on. */
function findLateVerb(tokens: readonly Token[], start: number): number {
  if (!DETERMINERS.has(lower(tokens, start)) && !PRONOUNS.has(lower(tokens, start))) return -1;
  for (let i = start + 2; i < Math.min(tokens.length, start + SUBJECT); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || BOUNDARIES.has(token.lower)) return -1;
    const next = lower(tokens, i + 1);
    if (/[^s]s$/.test(token.lower) && (/^(?:to|into|me|us|him|her|\d.*)$/.test(next) || DETERMINERS.has(next)))
      return i;
  }
  return -1;
}

/** "Chair the group": a word we do not know, before an article, is taken for a verb with an end. */
function isUnknownVerb(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  if (
    word?.kind !== 'word' ||
    isNoun(word.lower) ||
    isTrait(word.lower) ||
    FILLERS.has(word.lower) ||
    BOUNDARIES.has(word.lower)
  )
    return false;
  return DETERMINERS.has(lower(tokens, i + 1));
}

function isNoun(word: string): boolean {
  return isMetric(word) || isAbstract(word) || isBroad(word) || isConcrete(word);
}

/** "Sales team", "Project plan": a word that can be a verb and is a noun where another noun or verb follows. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  if (isCompoundSubject(tokens, i)) return true;
  if (!isMetric(word) && !isAbstract(word) && !isConcrete(word)) return false;
  const next = tokens[i + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:is|are|was|has|have|can|will|per|of|at|for|from|in)$/.test(next.lower) ||
    isDoneTo(tokens, i)
  );
}

/** "Work permit granted": a few bare words, and then what was done. */
function isDoneTo(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 5; j++) {
    const token = tokens[j];
    if (token?.kind !== 'word' || DETERMINERS.has(token.lower) || BOUNDARIES.has(token.lower)) return false;
    if (j > i + 1 && isDone(token.lower)) return true;
  }
  return false;
}

function isDone(word: string): boolean {
  return IRREGULAR.has(word) || (word.endsWith('ed') && verbOf(word)?.kind === 'result');
}

/** "Support tickets in Spanish are …": a bare noun follows, and then a finite verb. */
function isCompoundSubject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || DETERMINERS.has(next.lower) || BOUNDARIES.has(next.lower) || PRONOUNS.has(next.lower))
    return false;
  for (let j = i + 2; j < i + 6; j++) {
    if (
      tokens[j]?.kind !== 'word' ||
      /^(?:that|which|who|so|until|and|when|how|what|where|why|if)$/.test(lower(tokens, j))
    )
      return false;
    if (/^(?:is|are|was|were|has|have)$/.test(lower(tokens, j))) return true;
  }
  return false;
}

/** The verb that carries the meaning after an auxiliary. */
function finite(tokens: readonly Token[], i: number): number {
  if (!/^(?:has|have|can|will)$/.test(lower(tokens, i))) return i;
  const owns = /^ha(?:s|ve)$/.test(lower(tokens, i));
  for (let j = i + 1; j < i + 4; j++) {
    // "Has its plan" owns something; "has signed it" did something.
    if (owns && DETERMINERS.has(lower(tokens, j))) return i;
    const verb = verbOf(lower(tokens, j));
    if (verb !== undefined && lower(tokens, j) !== 'can') return j;
  }
  return i;
}

/** Verbs joined by "and" or a comma act on one object; the most telling kind counts. */
function chain(
  tokens: readonly Token[],
  verb: number,
): { readonly last: number; readonly base: string; readonly kind: VerbKind | 'none' } {
  const found = verbOf(lower(tokens, verb));
  let last = verb;
  let base = found?.base ?? lower(tokens, verb);
  let kind: VerbKind | 'none' = found?.kind ?? 'result';
  if (base === 'get' && isObtained(tokens, verb + 1)) kind = 'result';
  const phase = PHASES.has(base) ? verbOf(lower(tokens, verb + 1)) : undefined;
  if (phase !== undefined && lower(tokens, verb + 1).endsWith('ing')) {
    last = verb + 1;
    ({ kind, base } = phase);
  }
  for (;;) {
    if (/^(?:on|for|at|with|in)$/.test(lower(tokens, last + 1)) && /^(?:and|or)$/.test(lower(tokens, last + 2)))
      last += 1;
    if (!/^(?:and|or|,|\/|&)$/.test(lower(tokens, last + 1))) break;
    const next = verbOf(lower(tokens, last + 2));
    if (next === undefined || isAbstract(lower(tokens, last + 2))) break;
    if (next.kind === 'result' && kind !== 'result') ({ kind, base } = next);
    last += 2;
  }
  return { last, base, kind };
}

/** "Get a job", "get certified", unlike "get better". */
function isObtained(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  if (DETERMINERS.has(word) || tokens[i]?.kind === 'number' || isNoun(word) || word === 'at') return true;
  return /[^e]ed$/.test(word) && !isTrait(word);
}

function objectOf(tokens: readonly Token[], from: number): Range {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || /^[.,;:()—–→|]$/.test(token.text) || BOUNDARIES.has(token.lower)) break;
    to += 1;
  }
  return { from, to };
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
