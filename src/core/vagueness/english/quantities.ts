import { looksNamed, type Token } from '../tokens';
import { words } from '../word-list';
import { isAbstract, isHollow } from './nouns';
import { CALENDAR, LABELS_BEFORE, LONG_UNITS, NUMBER_WORDS, RHYTHMS, SHORT_UNITS } from './time';
import { verbOf } from './verbs';
import { BOUNDARIES, FILLERS } from './words';

/**
 * What a number in a goal is: a `measure` (20 %, 3 talks, under 200 ms), a `date`, a `span` until which or over which
 * (within 8 weeks), a `label` (chapter 3, B2B, 1:1), or `empty` (top 3 priorities, 110 % effort). A `rhythm` needs no
 * number (every week).
 */
export type QuantityKind = 'measure' | 'date' | 'span' | 'label' | 'empty' | 'rhythm';

/** A quantity and where it stands: indexes of its first token and of the one after its last. */
export type Quantity = { readonly kind: QuantityKind; readonly first: number; readonly after: number };

const SPAN_BEFORE = words('in within over for next after last past every first per coming following of');
const EXACT_BEFORE = words(
  'least most than exactly only under above below over by to at of from reach hit about around',
);
const UNIT = /^[\d.,]+(?:x|k|m|mm|cm|km|kg|g|lbs?|mb|gb|tb|ms|s|sec|min|h|hrs?|bn|mio|pp|bps|p)?[%+]*$/;
const PRAISE = words('key main top big strategic new important core personal major team overall critical annual');
const EFFORT = words('effort commitment committed dedication dedicated best focus energy attention myself');

const CLOCK_BEFORE = words('by at before after until till from to than');
const isClock = (text: string): boolean => /^(?:[01]?\d|2[0-4]):[0-5]\d[ap]?m?$/.test(text);

/** Finds the quantities of a tokenized English text, in order. */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  tokens.forEach((token, i) => {
    const kind = token.kind === 'number' ? ofNumber(tokens, i) : token.kind === 'word' ? ofWord(tokens, i) : undefined;
    if (kind !== undefined) found.push({ kind, first: i, after: i + (kind === 'empty' || kind === 'rhythm' ? 2 : 1) });
  });
  return found;
}

function at(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

function ofNumber(tokens: readonly Token[], i: number): QuantityKind {
  const text = at(tokens, i);
  const before = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  if (text.includes(':')) return isClock(text) && CLOCK_BEFORE.has(before) ? 'measure' : 'label';
  const percent = text.endsWith('%') || next === '%' || next === 'percent';
  if (percent && Number.parseFloat(text) >= 100 && isEffort(tokens, i)) return 'empty';
  if (percent || /^[$€£¥₹<>≤≥=~≈→]$/.test(before) || /^[$€£¥₹]$/.test(next)) return 'measure';
  if (/^\d+(?:st|nd|rd|th)$/.test(text)) return 'date';
  if (/[^\d.,/%+]/.test(text)) return UNIT.test(text) ? 'measure' : 'label';
  if (CALENDAR.has(before) || (CALENDAR.has(next) && next !== 'may')) return 'date';
  if (/^(?:19|20)\d\d$/.test(text) && !isCounted(tokens[i + 1]) && before !== 'than') return 'date';
  if (before === '#') return 'label';
  if (before === '-' && tokens[i - 2]?.kind === 'word' && tokens[i - 2]?.end === tokens[i - 1]?.start) return 'label';
  if (before === 'q' || before === 'fy' || before === 'day' || before === 'week' || before === 'month') return 'date';
  if (before === 'year' || before === 'quarter') return 'date';
  if (LABELS_BEFORE.has(before)) return 'label';
  return ofCount(tokens, i);
}

function isCounted(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !FILLERS.has(next.lower) &&
    !BOUNDARIES.has(next.lower) &&
    next.lower.endsWith('s')
  );
}

function isEffort(tokens: readonly Token[], i: number): boolean {
  return [1, 2, 3, 4].some((step) => EFFORT.has(at(tokens, i + step))) || verbOf(at(tokens, i - 1))?.base === 'give';
}

/** A count stands before what it counts, with up to two words between. */
function ofCount(tokens: readonly Token[], i: number): QuantityKind {
  const dash = /^[-–+]$/.test(at(tokens, i + 1)) ? 1 : 0;
  // "3 key priorities" count nothing; "3 algorithm challenges" are something.
  let plain = true;
  for (let step = 1 + dash; step <= 3 + dash; step++) {
    const token = tokens[i + step];
    if (token === undefined || token.kind === 'mark') break;
    if (token.kind === 'number') return 'measure';
    // "All twelve skills" are those of a list that somebody has.
    // "Two ways to test it" can be told one by one.
    if (token.lower === 'ways' && at(tokens, i + step + 1) === 'to') return 'measure';
    if (isHollow(token.lower)) return plain && at(tokens, i - 1) !== 'all' ? 'empty' : 'measure';
    if (SHORT_UNITS.has(token.lower)) return 'measure';
    if (LONG_UNITS.has(token.lower)) return isSpan(tokens, i) ? 'span' : 'measure';
    if (BOUNDARIES.has(token.lower)) break;
    plain &&= PRAISE.has(token.lower);
  }
  const next = tokens[i + 1 + dash];
  if (next?.kind === 'word' && !BOUNDARIES.has(next.lower) && !FILLERS.has(next.lower)) return 'measure';
  if (EXACT_BEFORE.has(at(tokens, i - 1)) || next?.lower === 'of') return 'measure';
  const before = tokens[i - 1];
  if (before !== undefined && looksNamed(before, i === 1)) return 'label';
  return before === undefined || next?.kind === 'word' ? 'measure' : 'label';
}

function isSpan(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1);
  return SPAN_BEFORE.has(before) || (before === 'the' && SPAN_BEFORE.has(at(tokens, i - 2)));
}

function ofWord(tokens: readonly Token[], i: number): QuantityKind | undefined {
  const text = at(tokens, i);
  const next = at(tokens, i + 1);
  if (/^(?:[qh][1-4]|fy\d+|cy\d+)$/.test(text)) return 'date';
  if (/\d/.test(text)) return /^(?:r|us|eur|usd|chf|gbp)\d+$/.test(text) ? 'measure' : 'label';
  if (NUMBER_WORDS.has(text) && next === 'percent') return 'measure';
  if (text === 'no' && i === 0 && isNothing(tokens)) return 'measure';
  if (NUMBER_WORDS.has(text)) return LABELS_BEFORE.has(at(tokens, i - 1)) ? 'label' : ofCount(tokens, i);
  if (text === 'one') return ofOne(tokens, i);
  if (text === 'twice' || text === 'once') return next === 'again' ? undefined : 'measure';
  if (text === 'than' && next === 'a' && isUnit(at(tokens, i + 2))) return 'measure';
  if (RHYTHMS.has(text)) return 'rhythm';
  if (/^(?:per|each|every|a)$/.test(text) && (LONG_UNITS.has(next) || CALENDAR.has(next))) return 'rhythm';
  return undefined;
}

/** "No rollback in a quarter": none is a number too, of things that can be counted. */
function isNothing(tokens: readonly Token[]): boolean {
  const next = tokens[1];
  if (next?.kind !== 'word' || tokens.length < 4 || /^(?:more|longer|one)$/.test(next.lower)) return false;
  return tokens.slice(1, 5).every(({ lower }) => !isAbstract(lower));
}

function isUnit(word: string): boolean {
  return LONG_UNITS.has(word) || SHORT_UNITS.has(word);
}

function ofOne(tokens: readonly Token[], i: number): QuantityKind | undefined {
  // "One step at a time" counts nothing.
  if (at(tokens, i + 2) === 'at' && at(tokens, i + 4) === 'time') return undefined;
  if (/^(?:least|most|only|exactly)$/.test(at(tokens, i - 1))) return 'measure';
  const next = tokens[i + 1];
  if (at(tokens, i - 1) === 'number') return undefined;
  if (i === 0 || next?.kind !== 'word' || FILLERS.has(next.lower) || isHollow(next.lower)) return undefined;
  return LONG_UNITS.has(next.lower) && isSpan(tokens, i) ? 'span' : 'measure';
}

/** Whether a text says by when: a date, a month, a span, or "this quarter". */
export function saysWhen(tokens: readonly Token[], quantities: readonly Quantity[]): boolean {
  if (quantities.some((quantity) => quantity.kind === 'span')) return true;
  const dates = new Set(quantities.filter((quantity) => quantity.kind === 'date').map((quantity) => quantity.first));
  return tokens.some((token, i) => {
    if (!/^(?:by|before|until|this|next|within|in|on|end|of)$/.test(token.lower)) return false;
    const next = at(tokens, i + 1);
    return CALENDAR.has(next) || LONG_UNITS.has(next) || dates.has(i + 1);
  });
}
