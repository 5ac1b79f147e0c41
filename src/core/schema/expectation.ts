import type { SchemaInfo } from './describe';
import type { ValueKind } from './json';
import { enumerate } from './phrases';

/** Forms that say more than their kind. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['week', 'a week such as 2026-W45'],
  ['cadence', 'day, week, month, quarter, year, or a count of them such as “2 weeks”'],
  ['reference', 'an id'],
  ['person', 'a person'],
]);

const ITEMS: ReadonlyMap<string, string> = new Map([
  ['date', 'a list of dates'],
  ['reference', 'a list of ids'],
  ['person', 'a list of people'],
]);

/** How many keys of a map a message names. */
const KEYS_NAMED = 4;

/** What may stand at a place: “a text, or a map with what, baseline and target”. */
export function expectedWords(info: SchemaInfo): string {
  return info.kinds.map((kind) => expectedOfKind(info, kind)).join(', or ');
}

/** What stands there: “a list”. */
export function presentWords(kind: ValueKind): string {
  return kind === 'boolean' ? 'true or false' : `a ${kind}`;
}

function expectedOfKind(info: SchemaInfo, kind: ValueKind): string {
  switch (kind) {
    case 'text':
      if (info.values.length > 0)
        return enumerate(
          info.values.map(({ value }) => value),
          'or',
        );
      if (info.form === 'date') return `a date such as ${info.examples[0] ?? '2027-06-30'}`;
      return FORMS.get(info.form ?? '') ?? 'a text';
    case 'number':
      if (info.only !== undefined) return String(info.only);
      if (!info.whole) return 'a number';
      return `a whole number from ${info.minimum ?? 0} to ${info.maximum ?? 'any'}`;
    case 'boolean':
      return 'true or false';
    case 'list':
      return (
        ITEMS.get(info.items?.form ?? '') ?? (info.items?.kind === 'map' ? 'a list of entries' : 'a list of texts')
      );
    case 'map':
      return info.keys.length === 0 || info.ownKeys ? 'a map' : `a map with ${keysWords(info)}`;
  }
}

/** The keys that matter most: the required ones, else the first. */
export function keysWords(info: SchemaInfo): string {
  const required = info.keys.filter((key) => key.required);
  const keys = (required.length > 0 ? required : info.keys).map(({ key }) => key);
  const named = keys.slice(0, KEYS_NAMED);
  return keys.length > named.length ? `keys such as ${enumerate(named, 'and')}` : enumerate(named, 'and');
}
