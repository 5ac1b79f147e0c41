import type { Token } from '../tokens';
import { words } from '../word-list';
import { COMPARATIVES, isFuzzy, isTrait } from './adjectives';
import type { Clause, Range } from './clause';
import type { Add } from './evidence';
import { isAbstract, isConcrete, isOccupation, isRole } from './nouns';
import { APPOINT } from './verbs';
import { BOUNDARIES } from './words';

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
  if (state === 'in' && /^(?:use|force|operation|place|print|production)$/.test(tokens[verb + 2]?.lower ?? ''))
    return subject.from < subject.to && !abstract;
  if (STATES.has(state)) return subject.from < subject.to && !abstract;
  const there = tokens[object.from]?.lower ?? '';
  const placed =
    particle === ''
      ? /^(?:at|in|on|with)$/.test(state)
      : /^(?:in|on)$/.test(particle) || (subject.from < subject.to && /^(?:at|with)$/.test(particle));
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

/** Takes down what a clause of being or becoming says: an office, a state anybody can see, or a quality. */
export function addBeing(tokens: readonly Token[], clause: Clause, add: Add): void {
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
