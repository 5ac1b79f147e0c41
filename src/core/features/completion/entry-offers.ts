import { type SchemaInfo, schemaAt } from '../../schema/describe';
import type { Path } from '../../syntax/path';
import { type Asking, entryAround } from './asking';
import { kinds, type Offer } from './offer';
import type { KeyPlace, PlaceLayout, ValuePlace } from './place';
import { type Body, list, newStops, stop, writeBlock, writeInline } from './snippet';
import { firstPlan, type Template, type TemplateContext, templatesOf } from './templates';

/** Whole entries where the next key of a map of entries may stand: a goal with its id. */
export function keyedEntryOffers(asking: Asking, key: KeyPlace): Offer[] {
  if (key.map.length === 0) return firstPlanOffers(asking, key);
  if (key.hasColon || key.hasValue || !schemaAt(key.map)?.ownKeys) return [];
  const { layout } = asking.place;
  const entry = schemaAt([...key.map, 'entry']);
  return templatesOf(entry?.form, templateContext(asking, key.map)).map((template) => {
    const body = keyed(template, key.present);
    const snippet = layout.flow ? inBraces(writeInline(body, newStops())) : writeBlock(body, layout, newStops());
    return entryOffer(template, snippet, entry);
  });
}

/** A whole plan, in a file that holds nothing yet. */
function firstPlanOffers({ place, today }: Asking, key: KeyPlace): Offer[] {
  if (key.present.size > 0 || key.hasColon || key.hasValue || place.layout.flow || place.layout.column > 0) return [];
  return [
    {
      label: 'A first plan',
      kind: kinds.entry,
      snippet: writeBlock(firstPlan(today), { ...place.layout, column: 0 }, newStops()) + place.layout.lineBreak,
      also: ['careerPlan'],
      detail: 'One goal, and one initiative that serves it',
      documentation: 'The smallest plan that is useful. Every other section can come when you want it.',
    },
  ];
}

/** Whole entries where a value may stand: an item of a list, what is below an id, a list with its first item. */
export function valueEntryOffers(asking: Asking, value: ValuePlace): Offer[] {
  const info = schemaAt(value.path);
  if (!info || asking.place.quote !== undefined) return [];
  const context = templateContext(asking, value.path);
  const { layout } = asking.place;
  const own = templatesOf(info.form, context).map((template) =>
    entryOffer(template, behind(template.body, layout, template), info),
  );
  const items = templatesOf(info.items?.form, context).map((template) =>
    entryOffer(template, behindAsList(template, layout), schemaAt([...value.path, 0])),
  );
  const entry = schemaAt([...value.path, 'entry']);
  const entries =
    info.ownKeys && layout.behind === 'key'
      ? templatesOf(entry?.form, context).map((template) =>
          entryOffer(template, behind(keyed(template, new Set()), layout), entry),
        )
      : [];
  return [...own, ...items, ...entries];
}

/** What templates are filled from: defaults are worth no second reading of a file that cannot be read as it is. */
export function templateContext({ view, today }: Asking, path: Path): TemplateContext {
  const { plan } = view.document;
  const around = path.includes('checkIns') ? entryAround(plan, path) : undefined;
  return { today, plan, isYesNo: around?.measure?.kind === 'outcome' };
}

function entryOffer({ label }: Template, snippet: string, info: SchemaInfo | undefined): Offer {
  return { label, kind: kinds.entry, snippet, documentation: info?.description };
}

/** An entry under an id of its own that is not taken yet. */
function keyed({ id = 'id', body, isCompact = false }: Template, present: ReadonlySet<string>): Body {
  let name = id;
  for (let n = 2; present.has(name); n++) name = `${id}-${n}`;
  const entry: Body = body.kind === 'map' ? { ...body, isTall: !isCompact } : body;
  return { kind: 'map', entries: [[stop(name), entry]] };
}

/** `{ a: 1 \}` without its braces. */
const inBraces = (source: string) => source.slice(2, -3);

/** A map at a place: on one line in brackets and among neighbours that are; else in lines. */
function behind(body: Body, layout: PlaceLayout, template?: Template): string {
  const stops = newStops();
  const { flow, column, step, lineBreak, flowItems } = layout;
  const isFlow =
    flow || flowItems === true || (flowItems === undefined && layout.behind === 'dash' && template?.isCompact);
  if (isFlow) return writeInline(body, stops);
  if (layout.behind !== 'key') return writeBlock(body, layout, stops);
  const inside = column + step;
  return `${lineBreak}${' '.repeat(inside)}${writeBlock(body, { ...layout, column: inside }, stops)}`;
}

function behindAsList({ body, isCompact }: Template, layout: PlaceLayout): string {
  const stops = newStops();
  const { flow, column, step, lineBreak } = layout;
  if (flow) return writeInline(list(body), stops);
  const isBehind = layout.behind === 'key';
  const inside = isBehind ? column + step : column;
  const item = isCompact ? writeInline(body, stops) : writeBlock(body, { ...layout, column: inside + 2 }, stops);
  return `${isBehind ? `${lineBreak}${' '.repeat(inside)}` : ''}- ${item}`;
}
