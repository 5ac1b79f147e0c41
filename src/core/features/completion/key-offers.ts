import { formatDay } from '../../dates/day';
import { formatWeek, weekOf } from '../../dates/week';
import { rules } from '../../rules/index';
import { type KeyInfo, type SchemaInfo, schemaAt } from '../../schema/describe';
import type { Path } from '../../syntax/path';
import type { Asking } from './asking';
import { templateContext } from './entry-offers';
import { kinds, type Offer } from './offer';
import type { KeyPlace } from './place';
import { optionNames, ruleText } from './rule-offers';
import { type Body, choice, list, newStops, stop, text, writeBlock, writeInline } from './snippet';
import { templatesOf } from './templates';

/** The keys that may stand here and are not there yet, required ones first. */
export function keyOffers(asking: Asking, key: KeyPlace): Offer[] {
  const info = schemaAt(key.map);
  if (!info) return [];
  const own = key.map[0] === 'lint' ? lintKeys(key) : [];
  const fixed = info.keys.filter(({ key: name }) => !key.present.has(name));
  const ordered = [...fixed.filter(({ required }) => required), ...fixed.filter(({ required }) => !required)];
  return [
    ...ordered.map((one) => keyOffer(asking, key, one)),
    ...own.map((one) => ({ ...one, snippet: lintSnippet(asking, key, one.label) })),
  ];
}

function keyOffer(asking: Asking, key: KeyPlace, { key: name, description, required, alsoCalled }: KeyInfo): Offer {
  const info = schemaAt([...key.map, name]);
  const example = info?.examples[0];
  const shown = example === undefined || typeof example === 'object' ? '' : `For example \`${String(example)}\``;
  return {
    label: name,
    kind: kinds.key,
    snippet: name + (info ? tail(asking, key, [...key.map, name], info) : ''),
    beside: required ? 'required' : undefined,
    documentation: [info?.markdown ?? description, shown].filter((part) => part !== '').join('\n\n'),
    also: alsoCalled,
    asksNext: true,
  };
}

/** What follows the name: the `:` where there is none yet, and what a value of that kind looks like. */
function tail(asking: Asking, key: KeyPlace, path: Path, info: SchemaInfo): string {
  if (key.hasColon) return '';
  if (key.hasValue) return ':';
  const { flow, column, step, lineBreak } = asking.place.layout;
  const stops = newStops();
  const body = valueBody(asking, path, info);
  const item = info.kind === 'list' ? templatesOf(info.items?.form, templateContext(asking, path))[0] : undefined;
  if (flow) return `: ${body === 'open' ? '{ $1 \\}' : writeInline(body, stops)}`;
  const inside = column + step;
  const newLine = `:${lineBreak}${' '.repeat(inside)}`;
  if (body === 'open') return `${newLine}$1`;
  if (item?.body.kind !== 'map') return `: ${writeInline(body, stops)}`;
  const below = { ...asking.place.layout, column: inside + 2 };
  return `${newLine}- ${item.isCompact ? writeInline(item.body, stops) : writeBlock(item.body, below, stops)}`;
}

/** What a key's value looks like before it is filled in; `open` for a map whose keys are asked for next. */
function valueBody(asking: Asking, path: Path, info: SchemaInfo): Body | 'open' {
  const { today } = asking;
  if (info.only !== undefined) return text(String(info.only));
  if (info.kind === 'text' && info.values.length > 0) return choice(...info.values.map(({ value }) => value));
  if (info.kind === 'boolean') return choice('true', 'false');
  if (info.form === 'level') return choice('1', '2', '3', '4', '5');
  if (info.form === 'cadence') return choice('week', '2 weeks', 'month', 'quarter', 'year');
  if (info.form === 'week') return stop(formatWeek(weekOf(today)));
  if (info.form === 'date') return stop(path.at(-1) === 'date' ? formatDay(today) : '');
  if (info.kind === 'list') {
    const item = templatesOf(info.items?.form, templateContext(asking, path))[0];
    return item ? list(item.body) : list(stop());
  }
  return info.kind === 'map' ? 'open' : stop();
}

function lintKeys({ map, present }: KeyPlace): Offer[] {
  if (map.length === 3 && map[2] === 'options') return optionNames(String(map[1]), present);
  if (map.length !== 1) return [];
  return rules
    .filter(({ id }) => !present.has(id))
    .map((rule) => ({ ...ruleText(rule), kind: kinds.rule, snippet: rule.id }));
}

function lintSnippet(_asking: Asking, { map, hasColon, hasValue }: KeyPlace, name: string): string {
  if (hasColon) return name;
  if (hasValue) return `${name}:`;
  return map.length === 1 ? `${name}: \${1|off,hint,info,warning,error|}` : `${name}: $1`;
}
