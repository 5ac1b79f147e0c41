import { formatDay } from '../dates/day';
import { amountIn } from '../progress/words';
import { quote } from '../schema/phrases';
import type { CheckInDraft, Value } from './draft';

/**
 * What was typed, read: a value and, where one is worth a thought, a remark; no value for nothing typed; or a message that
 * says what is wrong with it.
 */
export type ValueInput = { readonly value: Value | undefined; readonly remark?: string } | { readonly message: string };

/** What is typed is short; more is a slip. In UTF-16 units. */
const longest = 60;

const yes = /^(done|yes|y|true|finished|reached|complete|completed|✓|✔)$/;
const no = /^(not done|not-done|no|n|false|open|not yet|✗|✘)$/;

/**
 * Reads a value as somebody types it: “12”, “12.5”, “12,5”, “12 500”, “12 services”, “99.95 %”, “done”. For a measure in
 * numbers “done” is its target.
 */
export function parseValueInput(text: string, draft: CheckInDraft): ValueInput {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  if (typed.length > longest) return { message: 'That is longer than a value. A note can hold the rest.' };
  const word = typed.toLowerCase();
  if (draft.kind === 'numeric') return numeric(typed, word, draft);
  if (yes.test(word)) return { value: 'done' };
  if (no.test(word)) return { value: 'not done' };
  const number = readNumber(typed);
  if (draft.kind === 'either' && typeof number === 'number') return { value: number };
  return { message: 'This is a yes or no: write “done” or “not done”. A note can hold the rest.' };
}

function numeric(typed: string, word: string, draft: CheckInDraft): ValueInput {
  const { target, unit } = draft;
  if (yes.test(word)) {
    if (target === undefined) return { message: 'This counts: write the number it stands at.' };
    return { value: target, remark: `Done is the target: ${amountIn(target, unit)}.` };
  }
  if (no.test(word)) return { message: 'This counts: write the number it stands at.' };
  if (/^\+/.test(typed)) return { message: 'Write the value it stands at now, not the change.' };
  const [, digits = '', rest = ''] = /^([-−]?[\d.,'’\s]{0,40}(?:e[-+]?\d{1,3})?)(.*)$/iu.exec(typed) ?? [];
  if (!isUnit(rest, unit)) {
    const counted = unit === undefined ? 'a number' : `in ${unit}`;
    return { message: `${quote(typed)} is not a number here. This counts ${counted}; write the number alone.` };
  }
  const value = readNumber(digits.trim());
  if (value === undefined) return { message: `${quote(typed)} is not a number. Write it as 12 or 12.5.` };
  if (typeof value === 'string') return { message: value };
  const remark = remarkOn(value, draft);
  return remark === undefined ? { value } : { value, remark };
}

/** Whether what stands behind the number is its unit, in the singular or plural, or nothing. */
function isUnit(rest: string, unit: string | undefined): boolean {
  const word = rest.trim().toLowerCase();
  if (word === '') return true;
  const known = unit?.trim().toLowerCase();
  return known !== undefined && (word === known || `${word}s` === known || word === `${known}s`);
}

/** The number, `undefined` where there is none, or a question where it can be read in two ways. */
function readNumber(typed: string): number | string | undefined {
  const text = typed.replace('−', '-');
  if (/^-?\d{1,18}(?:\.\d{1,18})?(?:e[-+]?\d{1,3})?$/i.test(text) || /^-?\.\d{1,18}$/.test(text)) return finite(text);
  // Thousands set apart by spaces or apostrophes.
  if (/^-?\d{1,3}(?:[\s'’]\d{3}){1,5}(?:[.,]\d{1,18})?$/.test(text)) return finite(text.replace(/[\s'’]/g, ''));
  // One comma: decimal, but in front of three digits it may as well set thousands apart.
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) {
    const [whole = '', digits = ''] = text.split(',');
    return `${quote(typed)} can be read in two ways. Write ${whole}${digits} or ${whole}.${digits}.`;
  }
  if (/^-?\d{1,18},\d{1,18}$/.test(text)) return finite(text);
  if (/^-?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,18})?$/.test(text)) return finite(text.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,18})?$/.test(text)) return finite(text.replaceAll('.', ''));
  return undefined;
}

function finite(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** A remark on a value that may well be right, but would be a pity if it were a slip. */
function remarkOn(value: number, { baseline, target, last, unit }: CheckInDraft): string | undefined {
  if (baseline === undefined || target === undefined || baseline === target) return undefined;
  const share = (value - baseline) / (target - baseline);
  if (share > 2 || share < -1) return `Far off the way from ${amountIn(baseline, unit)} to ${amountIn(target, unit)}.`;
  if (share >= 1) return `Reaches the target of ${amountIn(target, unit)}.`;
  if (typeof last?.value !== 'number') return undefined;
  const isBack = target > baseline ? value < last.value : value > last.value;
  return isBack ? `Further from the target than on ${formatDay(last.day)} (${amountIn(last.value, unit)}).` : undefined;
}
