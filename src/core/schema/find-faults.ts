import type { Path } from '../syntax/path';
import { isMap, type JsonMap, type JsonValue, kindOf } from './json';
import { isNothing } from './nothing';
import type { RawFault } from './raw-fault';
import { PLAN_NODE, resolve } from './resolve';
import type { SchemaNode } from './schema-node';
import { fits, schemaUnder, shapeOf } from './shape';

/** More than anyone reads; a hostile file of a million faults must not fill the memory. */
const LIMIT = 2000;

/**
 * Where a plan is not as the schema wants it, at most 2,000 places. Reads the schema as it is: code compiled from it is
 * twenty times as long and saves a few hundredths of a millisecond. Keys with nothing behind them count as missing, and nothing is
 * said about what a rule of its own speaks about (`x-rule` and `x-missing`).
 */
export function findFaults(plan: JsonValue): RawFault[] {
  const walk: Walk = { path: [], faults: [] };
  visit(walk, PLAN_NODE.node, plan);
  return walk.faults;
}

/** `path` is the place the walk is at: it grows and shrinks, so whoever keeps it makes a copy. */
interface Walk {
  readonly path: (string | number)[];
  readonly faults: RawFault[];
}

function visit(walk: Walk, schema: SchemaNode, value: JsonValue): void {
  if (walk.faults.length >= LIMIT || isNothing(value)) return;
  const kind = kindOf(value);
  const form = kind && shapeOf(schema).get(kind);
  if (!form || !isAllowed(form, value)) walk.faults.push({ path: [...walk.path], value, keyword: 'value' });
  else if (Array.isArray(value)) visitItems(walk, form, value);
  else if (isMap(value)) visitKeys(walk, form, value);
}

function visitItems(walk: Walk, { items }: SchemaNode, list: readonly JsonValue[]): void {
  if (!items) return;
  for (let index = 0; index < list.length; index++) under(walk, index, items, list[index]);
}

function visitKeys(walk: Walk, form: SchemaNode, map: JsonMap): void {
  let here: Path | undefined;
  const note = (keyword: RawFault['keyword'], key: string): void => {
    here ??= [...walk.path];
    if (walk.faults.length < LIMIT) walk.faults.push({ path: here, value: map, keyword, key });
  };
  for (const key of form.required ?? []) {
    if (form['x-missing']?.[key] === undefined && isNothing(map[key])) note('required', key);
  }
  const names = form.propertyNames && resolve(form.propertyNames).node.pattern;
  for (const key of Object.keys(map)) {
    if (names !== undefined && !fits(names, key)) note('propertyNames', key);
    const schema = schemaUnder(form, key);
    if (schema === false) note('additionalProperties', key);
    else if (schema !== true) under(walk, key, schema, map[key]);
  }
}

function under(walk: Walk, step: string | number, schema: SchemaNode, value: JsonValue | undefined): void {
  if (value === undefined) return;
  walk.path.push(step);
  visit(walk, schema, value);
  walk.path.pop();
}

/** Whether a text or number of the right kind is one that may stand there. */
function isAllowed(form: SchemaNode, value: JsonValue): boolean {
  if (form.const !== undefined && value !== form.const) return false;
  if (typeof value === 'string') {
    return (form.enum?.includes(value) ?? true) && (form.pattern === undefined || fits(form.pattern, value));
  }
  if (typeof value !== 'number') return true;
  if (form.type === 'integer' && !Number.isInteger(value)) return false;
  return Number.isFinite(value) && value >= (form.minimum ?? value) && value <= (form.maximum ?? value);
}
