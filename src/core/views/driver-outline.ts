import { type Accelerator, acceleratorsOf, type DriverName, driverNames, type TrackedEntry } from '../plan/model';
import { acceleratorOf, entriesByDriver } from '../plan/moves';
import { isOpen, stateWords, worse } from '../progress/health';
import { count } from '../progress/words';
import { type OutlineItem, type OutlineState, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';
import { practiceItem } from './practice-outline';
import { linkItem } from './tracked-outline';

type ByName = ReadonlyMap<string, readonly TrackedEntry[]>;

const driverWords: Readonly<Record<DriverName, string>> = {
  people: 'People',
  performance: 'Performance',
  process: 'Process',
};

/** The three drivers with their nine accelerators and what moves each. */
export function driversItem(source: OutlineSource): OutlineItem {
  const byName = entriesByDriver(source.plan, source.references);
  const children = driverNames.map((driver) => driverItem(driver, byName, source));
  const resting = children.filter(({ state }) => state === 'at-rest').length;
  return outlineItem({
    id: 'drivers',
    kind: 'drivers',
    label: 'Drivers',
    description: resting === 0 ? 'All three moving' : `${resting} of 3 at rest`,
    path: source.plan.drivers?.path,
    children,
  });
}

function driverItem(driver: DriverName, byName: ByName, source: OutlineSource): OutlineItem {
  const { plan } = source;
  const whole = openEntries(byName.get(driver) ?? [], source);
  const accelerators = acceleratorsOf[driver].map((name) => acceleratorItem(driver, name, byName, source));
  const supporters = driver === 'people' ? supporterItems(source) : [];
  const moving = [
    ...whole.map((entry) => source.progress.get(entry)?.state),
    ...accelerators.map(({ state }) => state),
  ];
  const state = combined(moving);
  return outlineItem({
    id: `drivers/${driver}`,
    kind: 'driver',
    label: driverWords[driver],
    description: driverDescription(state, accelerators),
    state,
    details: [driverWords[driver], ...accelerators.map((item) => `${item.label}: ${item.description}`)],
    path: plan.drivers?.keys.has(driver) ? [...plan.drivers.path, driver] : undefined,
    children: [...supporters, ...whole.map((entry) => linkItem(entry, source, `drivers/${driver}`)), ...accelerators],
  });
}

function driverDescription(state: OutlineState, accelerators: readonly OutlineItem[]): string {
  const moved = accelerators.filter((item) => item.state !== 'at-rest' && item.state !== undefined).length;
  return state === 'at-rest' ? 'At rest' : `${wordsOfState(state)} · ${moved} of ${accelerators.length} moving`;
}

function acceleratorItem(driver: DriverName, key: string, byName: ByName, source: OutlineSource): OutlineItem {
  const name = `${driver}.${key}`;
  const accelerator = acceleratorOf(source.plan, driver, name);
  const id = `drivers/${driver}/${key}`;
  const entries = openEntries(byName.get(name) ?? [], source);
  const practices = (accelerator?.practices ?? []).map((practice, i) =>
    practiceItem(practice, `${id}/practices/${i}`, source.today),
  );
  const state = acceleratorState(accelerator, entries, practices.length, source);
  return outlineItem({
    id,
    kind: 'accelerator',
    label: `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    description: state === undefined ? 'No aim yet' : acceleratorWords(state, entries.length, practices.length),
    state,
    details: [
      ...(accelerator?.aim ? [accelerator.aim.text] : ['No aim yet']),
      ...(accelerator?.theirs ? [`The bar of the role: ${accelerator.theirs.text}`] : []),
      ...(accelerator?.mine ? [`Your own bar: ${accelerator.mine.text}`] : []),
    ],
    path: accelerator?.path,
    children: [...practices, ...entries.map((entry) => linkItem(entry, source, id))],
  });
}

/** `undefined` for an accelerator nobody has said anything about. */
function acceleratorState(
  accelerator: Accelerator | undefined,
  entries: readonly TrackedEntry[],
  practices: number,
  { progress }: OutlineSource,
): OutlineState | undefined {
  if (entries.length > 0) return combined(entries.map((entry) => progress.get(entry)?.state));
  if (practices > 0) return 'moving';
  return accelerator ? 'at-rest' : undefined;
}

function acceleratorWords(state: OutlineState, entries: number, practices: number): string {
  const moved = [
    ...(entries === 0 ? [] : [count(entries, 'entry', 'entries')]),
    ...(practices === 0 ? [] : [count(practices, 'practice')]),
  ];
  return [wordsOfState(state), ...moved].join(' · ');
}

function wordsOfState(state: OutlineState): string {
  if (state === 'at-rest') return 'At rest';
  return state === 'moving' ? 'Moving' : stateWords[state];
}

/** The worst of the states of what moves something; `at-rest` where nothing does. */
function combined(states: readonly (OutlineState | undefined)[]): OutlineState {
  let result: OutlineState = 'at-rest';
  for (const state of states) {
    if (state === undefined || state === 'at-rest') continue;
    if (result === 'at-rest' || result === 'moving') result = state;
    else if (state !== 'moving') result = worse(result, state);
  }
  return result;
}

function openEntries(entries: readonly TrackedEntry[], { progress }: OutlineSource): TrackedEntry[] {
  return entries.filter((entry) => isOpen(progress.get(entry)?.state ?? 'no-data'));
}

function supporterItems({ plan }: OutlineSource): OutlineItem[] {
  return (plan.drivers?.supporters ?? []).map((supporter) => {
    const role = supporter.as?.text ?? 'supporter';
    const involved =
      supporter.involved?.value === false
        ? 'not involved yet'
        : (supporter.every && `every ${supporter.every.text}`) || '';
    return outlineItem({
      id: `drivers/people/supporters/${supporter.id}`,
      kind: 'supporter',
      label: supporter.name?.text ?? supporter.id,
      description: [role, involved].filter((part) => part !== '').join(', '),
      details: [
        ...(supporter.helpsWith ? [`Helps with: ${supporter.helpsWith.text}`] : []),
        ...(supporter.nextStep ? [`Next step: ${supporter.nextStep.text}`] : []),
      ],
      path: supporter.path,
    });
  });
}
