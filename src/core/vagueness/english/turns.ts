import type { Token } from '../tokens';
import { words } from '../word-list';
import { MANNERS } from './adjectives';
import type { Range } from './clause';
import { CALENDAR, LONG_UNITS } from './time';

/** "Coach with heart": the noun of such an ending. */
export function isManner(tokens: readonly Token[], i: number): boolean {
  if (!MANNERS.has(tokens[i]?.lower ?? '')) return false;
  const before = tokens[i - 1]?.lower ?? '';
  return before === 'with' || (/^(?:more|greater|real|true|great)$/.test(before) && tokens[i - 2]?.lower === 'with');
}

/** "The service is production ready": ready for what nobody has said. */
export function isMadeReady(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.lower !== 'ready' || i < 2 || i + 1 < tokens.length || before?.kind !== 'word') return false;
  return !/^(?:is|are|be|get|gets|been|becomes|fully|and|not)$/.test(before.lower) && !before.lower.endsWith('ly');
}

/** Verbs for what somebody thinks of a thing; those that can also take a thing of their own must not. */
const LIKING = words(
  'deserve deserves belong belongs suit suits love loves trust trusts enjoy enjoys matter matters fit fits value values respect respects fulfil fulfils fulfill fulfills inspire inspires excite excites motivate motivates appreciate appreciates believe believes',
);
const WANTING = words(
  'want wants need needs like likes feel feels care cares count counts work works last lasts turn turns rely relies look looks come comes return returns',
);

/** "A job that suits me", "the care they deserve": a thing described by what somebody thinks of it. */
export function likedIn(tokens: readonly Token[], verb: number): Range | undefined {
  for (let i = Math.max(1, verb + 1); i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      !/^(?:that|which|who|where|they|we|i|you|people|everyone|everybody|others|customers|users|patients|guests|clients|colleagues)$/.test(
        word,
      )
    )
      continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
      const said = tokens[j]?.lower ?? '';
      const next = tokens[j + 1]?.lower ?? '';
      if (
        LIKING.has(said) ||
        (WANTING.has(said) && (j + 1 === tokens.length || /^(?:to|in|about|for|on|back|up)$/.test(next)))
      )
        return { from: i, to: endOfLiking(tokens, j + 1) };
    }
  }
  return undefined;
}

/** "People want to work for": with the few words that belong to it. */
function endOfLiking(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4 && tokens[to]?.kind === 'word') to += 1;
  return to;
}

/** "Without notes", "from memory": a condition under which one can look. */
export function isUnaided(word: string, next: string): boolean {
  if (word === 'without')
    return /^(?:help|looking|notes|support|assistance|supervision|asking|aid|prompting|a|any|my|the)$/.test(next);
  return (
    /^(?:unaided|unassisted|unsupervised|unprompted|single-handed)$/.test(word) ||
    (word === 'from' && next === 'memory') ||
    (word === 'by' && next === 'heart')
  );
}

/** "By the end of the term", unlike "by the board". */
export function isTime(word: string): boolean {
  const point = /^(?:end|start|beginning|middle|close|time|turn|first|last|next|deadline)$/.test(word);
  return point || CALENDAR.has(word) || LONG_UNITS.has(word);
}
