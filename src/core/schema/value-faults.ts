import type { Path } from '../syntax/path';
import { type SchemaInfo, schemaAt } from './describe';
import { expectedWords, keysWords, presentWords } from './expectation';
import type { SchemaFault, SchemaFix } from './fault';
import { isMap, type JsonValue, kindOf, type ValueKind } from './json';
import { sample, sampleOf } from './key-faults';
import { nearest, sameWord } from './nearest';
import { quote, writtenValue } from './phrases';

/** The fault of a value that cannot stand at `path`. */
export function wrongValue(path: Path, value: JsonValue): SchemaFault | undefined {
  const info = schemaAt(path);
  const present = kindOf(value);
  if (!info || !present) return undefined;
  const allowed = info.kinds.includes(present);
  const words = allowed ? wrongOfItsKind(path, info, value) : wrongKind(path, info, value, present);
  return { path, part: 'value', code: allowed ? 'wrong-value' : 'wrong-type', ...words };
}

interface Words {
  readonly message: string;
  readonly fix?: SchemaFix;
}

/** A text that is none of the texts to choose from, a number out of range, … */
function wrongOfItsKind(path: Path, info: SchemaInfo, value: JsonValue): Words {
  const place = placeOf(path);
  const meant = typeof value === 'string' ? meantText(info, value) : undefined;
  if (meant !== undefined) {
    const message = `${place} is ${expectedWords(info)}. Instead of ${quote(writtenValue(value))}, did you mean ${quote(meant)}?`;
    return { message, fix: { kind: 'replace-value', to: meant } };
  }
  const message = `${place} is ${expectedWords(info)}; ${quote(writtenValue(value))} is not.`;
  return info.only === undefined ? { message } : { message, fix: { kind: 'replace-value', to: info.only } };
}

function wrongKind(path: Path, info: SchemaInfo, value: JsonValue, present: ValueKind): Words {
  const only = info.kinds.length === 1 ? info.kinds[0] : undefined;
  const words =
    (typeof value === 'number' || typeof value === 'boolean' ? scalarForText(path, info, value) : undefined) ??
    (only === 'boolean' && typeof value === 'string' ? textForBoolean(path, value) : undefined) ??
    (only === 'number' && typeof value === 'string' ? textForNumber(path, info, value) : undefined) ??
    (only === 'list' ? notAList(path, info, value) : undefined) ??
    (only === 'map' ? notAMap(path, info, value) : undefined) ??
    (Array.isArray(value) ? listOfOne(path, info, value) : undefined);
  return words ?? { message: `${placeOf(path)} is ${expectedWords(info)}, but here it is ${presentWords(present)}.` };
}

/** A text that YAML reads as a number or as true or false. */
function scalarForText(path: Path, info: SchemaInfo, value: number | boolean): Words | undefined {
  if (!info.kinds.includes('text') || info.kinds.includes('number')) return undefined;
  const written = String(value);
  if (info.values.length > 0) return wrongOfItsKind(path, info, written);
  if (info.form === 'cadence') {
    const message = `${placeOf(path)} is ${expectedWords(info)}; ${quote(written)} does not say of what.`;
    return { message };
  }
  if (info.form === 'measure')
    return { message: `${quote(written)} alone does not say what is counted. Write for example ${sampleOf(path)}.` };
  const read = typeof value === 'number' ? 'a number' : 'true or false';
  return {
    message: `${placeOf(path)} is a text, and YAML reads ${written} as ${read}. Put it in quotes.`,
    fix: { kind: 'quote-value', to: written },
  };
}

const YES = ['yes', 'y', 'true', 'on', 'ja', 'oui', 'si', 'sí'];
const NO = ['no', 'n', 'false', 'off', 'nein', 'non'];

function textForBoolean(path: Path, value: string): Words {
  const start = `${placeOf(path)} is true or false`;
  const to = YES.some((word) => sameWord(word, value))
    ? true
    : NO.some((word) => sameWord(word, value))
      ? false
      : undefined;
  if (to === undefined) return { message: `${start}; ${quote(value)} is neither.` };
  return { message: `${start}: write ${to} for ${quote(value)}.`, fix: { kind: 'replace-value', to } };
}

/** A plain decimal number; what people put around it is cut off before. */
const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

function textForNumber(path: Path, info: SchemaInfo, value: string): Words {
  const place = placeOf(path);
  if (value.length <= 40) {
    const text = value.trim();
    if (NUMBER.test(text)) {
      const to = Number(text);
      return {
        message: `${place} is ${expectedWords(info)}; in quotes ${quote(value)} is a text. Write ${to}.`,
        fix: { kind: 'replace-value', to },
      };
    }
    if (/^[+-]?\d/.test(text)) {
      const hint = info.whole ? '' : ' Write digits with a “.” for decimals, and the unit under “unit”.';
      return { message: `${place} is ${expectedWords(info)} alone; ${quote(value)} holds more.${hint}` };
    }
  }
  return { message: `${place} is ${expectedWords(info)}; ${quote(value)} is a text.` };
}

/** A single value or a map where a list is wanted. */
function notAList(path: Path, info: SchemaInfo, value: JsonValue): Words {
  const place = placeOf(path);
  if (isMap(value)) return { message: `${place} is ${expectedWords(info)}: begin each one with “- ”.` };
  const start = `${place} is ${expectedWords(info)}: `;
  if (info.items?.kind !== 'text')
    return { message: `${start}write each one on a line of its own that begins with “- ”${sampleItem([...path, 0])}.` };
  const texts = info.items.form === undefined ? [writtenValue(value)] : separate(writtenValue(value));
  return {
    message: `${start}put ${quote(writtenValue(value))} in square brackets.`,
    fix: { kind: 'replace-value', to: texts },
  };
}

/** The names in “a, b”; a text with spaces inside a part is one name. */
function separate(text: string): string[] {
  const parts = text
    .slice(0, 1000)
    .split(',')
    .map((part) => part.trim());
  return parts.every((part) => /^[^\s]+$/.test(part)) ? parts : [text];
}

/** A list or a single value where a map is wanted. */
function notAMap(path: Path, info: SchemaInfo, value: JsonValue): Words {
  if (path.length === 0) return { message: 'A plan is a map of sections: begin with “careerPlan: 1”.' };
  const place = placeOf(path);
  const [first] = info.keys;
  if (info.ownKeys) {
    const sample = info.ownKeys.title === 'Id' ? '“golden-path:”' : '“vague-goal:”';
    const where = Array.isArray(value) ? 'in place of “- ”' : 'below it';
    return { message: `${place} holds entries, each under an id: write an id such as ${sample} ${where}.` };
  }
  if (Array.isArray(value)) return { message: `${place} is ${expectedWords(info)}, not a list: leave out the “- ”.` };
  if (!first) return { message: `${place} is ${expectedWords(info)}.` };
  if (typeof value === 'string' && typeof path.at(-1) === 'number' && first.form === 'date') {
    const behind = behindDate(path, info, value);
    if (behind) return behind;
  }
  const fits = typeof value === 'string' && first.kind === 'text' && first.form === undefined;
  const message = `${place} is a map with ${keysWords(info)}: begin with ${quote(`${first.key}:${fits ? ` ${value}` : ''}`)}.`;
  const suffices = first.required && info.keys.every((key) => !key.required || key === first);
  return fits && suffices ? { message, fix: { kind: 'replace-value', to: { [first.key]: value } } } : { message };
}

/** What an item could look like, where it takes no more than a line to show. */
function sampleItem(path: Path): string {
  const info = schemaAt(path, 'map');
  const text = info && freeText(info);
  const required = info?.keys.filter((key) => key.required) ?? [];
  if (!info || required.length !== 1 || required[0]?.form !== 'date' || text === undefined) return '';
  return `, such as ${sampleOf(path, text).replace('“', '“- ')}`;
}

/** The key of an entry that takes a sentence. */
function freeText({ keys }: SchemaInfo): string | undefined {
  return keys.find(({ kind, form, key }) => kind === 'text' && form === undefined && key === 'note')?.key;
}

/** A sentence where a dated entry is wanted: the date it begins with has a key of its own, and so has the rest. */
function behindDate(path: Path, info: SchemaInfo, value: string): Words | undefined {
  const text = freeText(info);
  const [date] = info.keys;
  if (text === undefined || !date) return undefined;
  const [, day, rest = value] = /^\s*(\d{4}-\d\d-\d\d)[\s,:;–-]+(\S[^\r\n]*)$/.exec(value.slice(0, 2000)) ?? [];
  const when = `${date.key}: ${day ?? sample([...path, date.key])}`;
  const message = `${placeOf(path)} has a line for each part: write ${quote(when)}, and below it, indented alike, ${quote(`${text}: ${rest}`)}.`;
  if (day === undefined || value.length > 2000) return { message };
  return { message, fix: { kind: 'replace-value', to: { [date.key]: day, [text]: rest } } };
}

/** A list of one text where the text alone is wanted. */
function listOfOne(path: Path, info: SchemaInfo, value: readonly JsonValue[]): Words | undefined {
  const [item, ...others] = value;
  if (typeof item !== 'string' || others.length > 0 || !info.kinds.includes('text')) return undefined;
  return {
    message: `${placeOf(path)} is ${expectedWords(info)}, not a list: write ${quote(item)} without brackets or “- ”.`,
    fix: { kind: 'replace-value', to: item },
  };
}

/** Of the texts to choose from the one that was meant. */
function meantText(info: SchemaInfo, value: string): string | undefined {
  if (info.form === 'cadence') return meantCadence(value);
  const names = info.values.map((choice) => choice.value);
  const same = names.find((name) => sameWord(name, value));
  const other = info.values.find((choice) => choice.alsoCalled.some((word) => sameWord(word, value)));
  return same ?? other?.value ?? nearest(value, names);
}

const CADENCES: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['biweekly', '2 weeks'],
  ['fortnight', '2 weeks'],
  ['fortnightly', '2 weeks'],
  ['monthly', 'month'],
  ['bimonthly', '2 months'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);

const UNITS = ['day', 'week', 'month', 'quarter', 'year'];

function meantCadence(value: string): string | undefined {
  const [, count, word] =
    /^(?:every )?([1-9]\d{0,3})? ?([a-z-]{1,20})$/.exec(value.trim().slice(0, 40).toLowerCase()) ?? [];
  if (word === undefined) return undefined;
  const known = CADENCES.get(word.replaceAll('-', ''));
  if (known !== undefined) return count === undefined ? known : undefined;
  const unit = UNITS.find((name) => word === name || word === `${name}s`) ?? nearest(word, UNITS);
  if (unit === undefined || count === undefined || count === '1') return unit;
  return `${count} ${unit}s`;
}

/** The words for a place at the start of a sentence: `“deadline”`, `Each item of “serves”`. */
function placeOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return quote(last);
  const list = path.filter((step) => typeof step === 'string').at(-1);
  return list === undefined ? 'This' : `Each item of ${quote(list)}`;
}
