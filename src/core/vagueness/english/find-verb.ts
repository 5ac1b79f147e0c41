import { lowerAt, type Token } from '../tokens';
import { isTrait } from './adjectives';
import { isAbstract, isBroad, isConcrete, isMetric } from './nouns';
import { IRREGULAR, PHASES, type VerbKind, verbOf } from './verbs';
import { BOUNDARIES, DETERMINERS, FILLERS, PRONOUNS } from './words';

/** How far a subject can reach before its verb, in tokens. */
const SUBJECT = 8;

/** The verb at the start, or after a short subject ("Users are happy", "Ana confirms it"). */
export function findVerb(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first?.kind !== 'word') return -1;
  const opens = verbOf(first.lower);
  if (opens !== undefined && !isNounHere(tokens, start)) return start;
  if (isMany(first.lower) && isDeed(tokens, start + 1)) return start + 1;
  if (isSeveral(tokens, start)) return start + 1;
  for (let i = start + 1; i < Math.min(tokens.length, start + SUBJECT); i++) {
    const token = tokens[i];
    if (token === undefined || /^[.;:(]$/.test(token.text)) return -1;
    if (/^(?:is|are|was|were|be|has|have|can|will|get|gets|becomes|become|feel|feels|need|needs)$/.test(token.lower))
      return finite(tokens, i);
    const verb = verbOf(token.lower);
    if (
      i > start + 1 &&
      /[^s]s$/.test(lowerAt(tokens, i - 1)) &&
      DETERMINERS.has(lowerAt(tokens, start)) &&
      isDeed(tokens, i)
    )
      return i;
    if (verb === undefined || DETERMINERS.has(lowerAt(tokens, i - 1)) || isMetric(token.lower)) continue;
    if (token.lower.endsWith('s') && token.lower !== verb.base && !isNoun(token.lower) && !isPlural(tokens, i))
      return i;
  }
  return findLateVerb(tokens, start);
}

/** "Teams provision a database", "users book without a call": a plain verb behind people. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (word.endsWith('s') || BOUNDARIES.has(word) || FILLERS.has(word)) return false;
  const next = lowerAt(tokens, i + 1);
  return verbOf(word)?.base === word || DETERMINERS.has(next) || tokens[i + 1]?.kind === 'number';
}

const isMany = (word: string): boolean => word === 'people' || (word.endsWith('s') && isBroad(word));

/** "Trainees draft a notice": a plural nobody knows, a plain verb, and what it acts on. */
function isSeveral(tokens: readonly Token[], i: number): boolean {
  const [doers, verb, next] = [lowerAt(tokens, i), lowerAt(tokens, i + 1), tokens[i + 2]];
  if (!/[^s]s$/.test(doers) || isNoun(verb)) return false;
  const deed = verbOf(verb);
  if (deed?.base !== verb || deed.kind !== 'result') return false;
  return next?.kind === 'number' || DETERMINERS.has(next?.lower ?? '');
}

/** "All functions carry a comment": the verb is still to come. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.lower.endsWith('s') || BOUNDARIES.has(next.lower)) return false;
  return !DETERMINERS.has(next.lower) && DETERMINERS.has(lowerAt(tokens, i + 2));
}

/** "Each squad posts an update", "the old domain redirects to the new one" – a word in -s between a subject and what it acts on. */
function findLateVerb(tokens: readonly Token[], start: number): number {
  if (!DETERMINERS.has(lowerAt(tokens, start)) && !PRONOUNS.has(lowerAt(tokens, start))) return -1;
  for (let i = start + 2; i < Math.min(tokens.length, start + SUBJECT); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || BOUNDARIES.has(token.lower)) return -1;
    const next = lowerAt(tokens, i + 1);
    if (/[^s]s$/.test(token.lower) && (/^(?:to|into|me|us|him|her|\d.*)$/.test(next) || DETERMINERS.has(next)))
      return i;
  }
  return -1;
}

/** "Wow our customers": of what is done to people nobody can say when it is over. */
export function isDoneToPeople(tokens: readonly Token[], verb: number): boolean {
  const of = DETERMINERS.has(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  return PEOPLE.test(lowerAt(tokens, of)) && tokens[of + 1]?.kind !== 'word';
}

const PEOPLE =
  /^(?:customers?|clients?|users?|guests?|patients?|residents|citizens|visitors|readers|listeners|students|pupils|parents|people|everyone|team|teams|colleagues|employees|staff|stakeholders|audiences?|fans|members)$/;

/** "Chair the group": a word we do not know, before an article, is taken for a verb with an end. */
export function isUnknownVerb(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  if (
    word?.kind !== 'word' ||
    isNoun(word.lower) ||
    isTrait(word.lower) ||
    FILLERS.has(word.lower) ||
    BOUNDARIES.has(word.lower)
  )
    return false;
  return DETERMINERS.has(lowerAt(tokens, i + 1));
}

function isNoun(word: string): boolean {
  return isMetric(word) || isAbstract(word) || isBroad(word) || isConcrete(word);
}

/** "Sales team", "Project plan": a word that can be a verb and is a noun where another noun or verb follows. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (isCompoundSubject(tokens, i)) return true;
  const next = tokens[i + 1];
  if (/^(?:is|are|was|were|has|have)$/.test(next?.lower ?? '')) return true;
  if (!isMetric(word) && !isAbstract(word) && !isConcrete(word)) return false;
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
      /^(?:that|which|who|so|until|and|when|how|what|where|why|if)$/.test(lowerAt(tokens, j))
    )
      return false;
    if (/^(?:is|are|was|were|has|have)$/.test(lowerAt(tokens, j))) return true;
  }
  return false;
}

/** The verb that carries the meaning after an auxiliary. */
function finite(tokens: readonly Token[], i: number): number {
  if (!/^(?:has|have|can|will)$/.test(lowerAt(tokens, i))) return i;
  const owns = /^ha(?:s|ve)$/.test(lowerAt(tokens, i));
  for (let j = i + 1; j < i + 4; j++) {
    // "Has its plan" owns something; "has signed it" did something.
    if (owns && DETERMINERS.has(lowerAt(tokens, j))) return i;
    const verb = verbOf(lowerAt(tokens, j));
    if (verb !== undefined && lowerAt(tokens, j) !== 'can') return j;
  }
  return i;
}

/** Verbs joined by "and" or a comma act on one object; the most telling kind counts. */
export function chain(
  tokens: readonly Token[],
  verb: number,
): { readonly last: number; readonly base: string; readonly kind: VerbKind | 'none' } {
  const found = verbOf(lowerAt(tokens, verb));
  let last = verb;
  let base = found?.base ?? lowerAt(tokens, verb);
  let kind: VerbKind | 'none' = found?.kind ?? 'result';
  if (base === 'get' && isObtained(tokens, verb + 1)) kind = 'result';
  // Who hears back has an answer.
  if (base === 'hear' && lowerAt(tokens, verb + 1) === 'back') kind = 'result';
  const phase = PHASES.has(base) ? verbOf(lowerAt(tokens, verb + 1)) : undefined;
  if (phase !== undefined && lowerAt(tokens, verb + 1).endsWith('ing')) {
    last = verb + 1;
    ({ kind, base } = phase);
  }
  for (;;) {
    if (/^(?:on|for|at|with|in)$/.test(lowerAt(tokens, last + 1)) && /^(?:and|or)$/.test(lowerAt(tokens, last + 2)))
      last += 1;
    if (!/^(?:and|or|,|\/|&)$/.test(lowerAt(tokens, last + 1))) break;
    const next = verbOf(lowerAt(tokens, last + 2));
    if (next === undefined || isAbstract(lowerAt(tokens, last + 2))) break;
    if (next.kind === 'result' && kind !== 'result') ({ kind, base } = next);
    last += 2;
  }
  return { last, base, kind };
}

/** "Get a job", "get certified", unlike "get better". */
function isObtained(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (/^(?:more|fewer)$/.test(word) && /[^s]s$/.test(lowerAt(tokens, i + 1)) && !isAbstract(lowerAt(tokens, i + 1)))
    return true;
  if (DETERMINERS.has(word) || tokens[i]?.kind === 'number' || (isNoun(word) && !isTrait(word)) || word === 'at')
    return true;
  return /[^e]ed$/.test(word) && !isTrait(word) && verbOf(word)?.kind !== 'activity';
}
