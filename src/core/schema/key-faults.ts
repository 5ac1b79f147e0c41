import type { Path } from '../syntax/path';
import { type KeyInfo, type SchemaInfo, schemaAt } from './describe';
import type { SchemaFault } from './fault';
import { isMap, type JsonMap, type JsonValue } from './json';
import { nearest, sameWord } from './nearest';
import { enumerate, quote, withArticle, writtenValue } from './phrases';
import { toId } from './to-id';

/** How many keys a message lists for someone to choose from. */
const KEYS_LISTED = 9;

/** The fault of a key that the map at `path` does not have. */
export function unknownKey(path: Path, key: string, map: JsonValue | undefined): SchemaFault {
  const info = schemaAt(path, 'map');
  const noun = withArticle(info?.title ?? 'Map');
  const base = { path: [...path, key], part: 'key', code: 'unknown-key', key } as const;
  const start = `${quote(key)} is not a key of ${noun}.`;
  const meant = meantKey(key, info?.keys ?? [], isMap(map) ? map : undefined);
  if (meant?.isFree) {
    const message = `${start} Did you mean ${quote(meant.key)}?`;
    return { ...base, message, fix: { kind: 'rename-key', to: meant.key } };
  }
  if (meant) return { ...base, message: `${start} There is ${quote(meant.key)} beside it already: keep one of them.` };
  const way = insideOf(key, path, info?.keys ?? []) ?? doneOtherwise(key, info?.keys ?? []) ?? sectionOfPlan(key, path);
  if (way) return { ...base, message: `${start} ${way}` };
  return { ...base, message: `${start} ${choices(info)}Remove it, or make it a comment with “#”.` };
}

/** Where a key of this name does belong: in a map below the one it stands in. */
function insideOf(key: string, path: Path, keys: readonly KeyInfo[]): string | undefined {
  const owner = keys.find(({ key: name }) => schemaAt([...path, name], 'map')?.keys.some((inner) => inner.key === key));
  if (!owner) return undefined;
  const info = schemaAt([...path, owner.key], 'map');
  if (info?.ownKeys) return undefined;
  return `It belongs inside ${quote(owner.key)}, as in ${sampleOf([...path, owner.key], key)}.`;
}

/** A section of the plan that slid to the right. */
function sectionOfPlan(key: string, path: Path): string | undefined {
  if (path.length === 0 || !schemaAt([])?.keys.some((section) => section.key === key)) return undefined;
  return 'It is a section of the plan: write it at the left margin, as “goals” is.';
}

/** What people write to say that something is over. */
const doneWords: readonly string[] = ['status', 'state', 'done', 'finished', 'completed', 'achieved', 'reached'];

/** A goal or deliverable has no status of its own: a check-in says that it is reached. */
function doneOtherwise(key: string, keys: readonly KeyInfo[]): string | undefined {
  if (!keys.some((info) => info.key === 'checkIns') || !doneWords.some((word) => sameWord(word, key))) return undefined;
  return 'What is reached is said by a check-in with the number reached, or “value: done”.';
}

/** The fault of an entry at `path` that lacks these keys. */
export function missingKeys(path: Path, keys: readonly string[]): SchemaFault {
  const info = schemaAt(path, 'map');
  const name = (info?.title ?? 'Map').toLowerCase();
  const samples = keys.map((key) => quote(`${key}: ${sample([...path, key])}`));
  const names = enumerate(keys.map(quote), 'and');
  return {
    path,
    part: 'key',
    code: 'missing-key',
    message: `This ${name} needs ${names}, for example ${enumerate(samples, 'and')}.`,
    ...(keys[0] === undefined ? {} : { key: keys[0] }),
  };
}

/** The fault of a key that is no id, in a map whose keys are ids (or ids of rules). */
export function wrongOwnKey(path: Path, key: string, map: JsonValue | undefined): SchemaFault {
  const isRule = schemaAt(path)?.ownKeys?.title === 'Rule id';
  const id = toId(key);
  const hint = isRule
    ? 'the id of a rule: that is lower-case words with “-” between them, such as “vague-goal”.'
    : `an id: use lower-case letters, digits and “-”, such as ${quote(id ?? 'golden-path')}.`;
  const isFree = id !== undefined && !(isMap(map) && Object.hasOwn(map, id));
  return {
    path: [...path, key],
    part: 'key',
    code: 'wrong-value',
    message: `${quote(key)} cannot be ${hint}`,
    key,
    ...(isFree ? { fix: { kind: 'rename-key', to: id } } : {}),
  };
}

/** The key that was meant; free if the map does not have it yet, even without a value. Of equally near ones a free one. */
function meantKey(key: string, keys: readonly KeyInfo[], map: JsonMap | undefined) {
  const isFree = (name: string): boolean => !map || !Object.hasOwn(map, name);
  const names = keys.map((info) => info.key);
  const found =
    names.find((name) => sameWord(name, key)) ??
    keys.find((info) => isFree(info.key) && info.alsoCalled.some((word) => sameWord(word, key)))?.key ??
    nearest(key, [...names.filter(isFree), ...names.filter((name) => !isFree(name))]);
  return found === undefined ? undefined : { key: found, isFree: isFree(found) };
}

function choices(info: SchemaInfo | undefined): string {
  const names = info?.keys.map(({ key }) => key) ?? [];
  if (names.length === 0 || names.length > KEYS_LISTED) return '';
  return `It can have ${enumerate(names, 'and')}. `;
}

/** A map at the place as it could be written, with what it needs and this key: `“measure: { what: …, baseline: 0 }”`. */
export function sampleOf(path: Path, alsoWith?: string): string {
  const keys = schemaAt(path, 'map')?.keys ?? [];
  const shown = keys.filter(({ key, required }) => required || key === alsoWith).map(({ key }) => key);
  const inner = shown.map((key) => `${key}: ${sample([...path, key])}`).join(', ');
  const last = path.at(-1);
  return `“${typeof last === 'string' ? `${last}: ` : ''}{ ${inner} }”`;
}

/** A short value to show what could stand at the place. */
export function sample(path: Path): string {
  const info = schemaAt(path);
  const value = info?.only ?? info?.values[0]?.value ?? info?.examples.find((example) => typeof example !== 'object');
  if (value !== undefined) return writtenValue(value);
  return info?.kind === 'boolean' ? 'true' : '…';
}
