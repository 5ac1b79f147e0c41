import { acceleratorNames, trackedEntries } from '../../plan/model';
import { type SchemaInfo, schemaAt } from '../../schema/describe';
import type { Path } from '../../syntax/path';
import { plainText } from '../markdown';
import { type Asking, entryAround } from './asking';
import { dateOffers, weekOffers } from './date-offers';
import { cadenceChoices, levelChoices } from './fixed-choices';
import { measureOffers } from './measure-offers';
import { personOffers, planOffers, referenceOffers, strengthOffers } from './name-offers';
import { kinds, type Offer, plainSource, shortBeside, sourceOf } from './offer';
import type { ValuePlace } from './place';
import { textItemOffers } from './text-items';

/** The values that may stand here, likeliest first; none where only the writer can know. */
export function valueOffers(asking: Asking, value: ValuePlace): Offer[] {
  const info = schemaAt(value.path);
  if (!info) return [];
  const single = singleOffers(asking, value, info);
  if (single.length > 0 || !info.items) return single;
  return itemsOf(asking, value);
}

/** Where a list is wanted and none was begun, the first item with what makes it a list. */
function itemsOf(asking: Asking, value: ValuePlace): Offer[] {
  const { layout, quote } = asking.place;
  const item = schemaAt([...value.path, 0]);
  if (!item || quote !== undefined) return [];
  const inBrackets = layout.flow || layout.behind === 'key';
  const place = { ...asking.place, layout: { ...layout, flow: inBrackets } };
  const offers = singleOffers({ ...asking, place }, { ...value, path: [...value.path, 0] }, item);
  return offers.map((offer) => ({ ...offer, snippet: inBrackets ? `[${offer.snippet}]` : `- ${offer.snippet}` }));
}

function singleOffers(asking: Asking, value: ValuePlace, info: SchemaInfo): Offer[] {
  const { path } = value;
  switch (info.form) {
    case 'date':
      return dateOffers(asking, path);
    case 'week':
      return weekOffers(asking);
    case 'cadence':
      return fixed(cadenceChoices(asking.place.typed), asking);
    case 'level':
      return fixed(levelChoices, asking);
    case 'reference':
      return referenceOffers(asking, value);
    case 'person':
      return personOffers(asking, value);
    case 'planFile':
      return planOffers(asking);
    case 'measure':
      return measureOffers(asking, value);
    case 'checkInValue':
      return checkInValues(asking, path, info);
    case 'acceleratorReference':
      return acceleratorOffers(asking, value, info);
    default:
      return otherOffers(asking, value, info);
  }
}

function otherOffers(asking: Asking, value: ValuePlace, info: SchemaInfo): Offer[] {
  const { path } = value;
  if (path[0] === 'initiatives' && path[2] === 'strengths' && path.length === 4) return strengthOffers(asking, value);
  if (info.only !== undefined) return fixed([{ value: String(info.only), description: info.description }], asking);
  if (info.values.length > 0) return enumOffers(info, asking);
  if (info.kind === 'boolean') {
    const choices = ['true', 'false'].map((value) => ({ value, description: '' }));
    return fixed(choices, asking).map((offer) => ({ ...offer, documentation: info.description }));
  }
  if (path.at(-1) === 'unit') return unitOffers(asking, info);
  return info.kind === 'text' && typeof path.at(-1) === 'number' ? textItemOffers(asking, value) : [];
}

/** The units the plan counts in already, then some that are common. */
function unitOffers(asking: Asking, info: SchemaInfo): Offer[] {
  const { place, view } = asking;
  const plan = asking.plan();
  const own = view.document.text.slice(place.range.start, place.range.end).replace(/^["']|["']$/g, '');
  const measured = trackedEntries(plan).flatMap(({ measure }) => (measure?.kind === 'numeric' ? [measure.unit] : []));
  const counted = (plan.leadership?.indicators ?? []).map(({ unit }) => unit);
  const used = [...measured, ...counted].flatMap((unit) => unit?.text.trim() ?? []);
  const units = new Set([...used.filter((unit) => unit !== '' && unit !== own), ...info.examples.map(String)]);
  return fixed(
    [...units].map((value) => ({ value, description: '' })),
    asking,
    false,
  );
}

function enumOffers({ values }: SchemaInfo, asking: Asking): Offer[] {
  return values.map(({ value, description, alsoCalled }) => ({
    label: value,
    kind: kinds.choice,
    snippet: sourceOf(value, asking.place),
    beside: description && shortBeside(value, description),
    detail: description,
    also: alsoCalled,
  }));
}

/** A yes/no measure is done or not; a number is for the writer to know. */
function checkInValues(asking: Asking, path: Path, info: SchemaInfo): Offer[] {
  const entry = entryAround(asking.plan(), path);
  const isNumber = path.includes('indicators') || entry?.measure?.kind === 'numeric';
  return isNumber ? [] : enumOffers(info, asking);
}

function acceleratorOffers(asking: Asking, { others }: ValuePlace, info: SchemaInfo): Offer[] {
  const accelerators = asking.plan().drivers?.accelerators ?? [];
  return enumOffers(info, asking)
    .filter(({ label }) => !others.includes(label))
    .map((offer) => {
      const aim = accelerators.find(({ name }) => name === offer.label)?.aim?.text;
      const isWhole = !acceleratorNames.includes(offer.label);
      return {
        ...offer,
        beside: isWhole ? 'the driver as a whole' : offer.beside,
        documentation: aim === undefined ? undefined : `Your aim: ${plainText(aim)}`,
      };
    });
}

interface Fixed {
  readonly value: string;
  readonly description: string;
}

/** Values known by themselves; `isData` ones are never quoted. */
function fixed(choices: readonly Fixed[], asking: Asking, isData = true): Offer[] {
  return choices.map(({ value, description }) => ({
    label: value,
    kind: kinds.choice,
    snippet: isData && asking.place.quote === undefined ? plainSource(value) : sourceOf(value, asking.place),
    beside: description === '' ? undefined : shortBeside(value, description),
    detail: description === '' ? undefined : description,
    also: description === '' ? undefined : [description],
  }));
}
