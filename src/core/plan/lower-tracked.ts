import { resolveAlias } from '../syntax/nodes';
import type {
  CheckIn,
  CheckInValue,
  Confidence,
  Deliverable,
  Goal,
  Initiative,
  Measure,
  PlanDate,
  Status,
  Tracked,
} from './model';
import {
  below,
  type MapReader,
  readAmount,
  readDate,
  readFlag,
  readMap,
  readMaps,
  readReference,
  readReferences,
  readText,
  readTexts,
  textOf,
} from './reader';

interface TrackedKeys {
  readonly title: string;
  readonly start?: string;
  readonly deadline: string;
}

// Spread behind the keys of its own: an object that grows key by key out of a spread costs V8 a hundred times as much.
function lowerTracked(id: string, reader: MapReader, keys: TrackedKeys): Tracked {
  const start = keys.start === undefined ? undefined : readDate(reader, keys.start);
  return {
    id,
    path: reader.path,
    keys: reader.keys,
    title: readText(reader, keys.title),
    measure: lowerMeasure(reader, 'measure'),
    start,
    deadline: unlessReversed(start, readDate(reader, keys.deadline)),
    checkIns: lowerCheckIns(reader),
    serves: readReferences(reader, 'serves', 'entry'),
    drivers: readReferences(reader, 'drivers', 'accelerator'),
  };
}

/** A finish before its start says nothing about when the entry ends, so only its written day is kept. */
function unlessReversed(start: PlanDate | undefined, end: PlanDate | undefined): PlanDate | undefined {
  const reversed = start?.day !== undefined && end?.day !== undefined && end.day < start.day;
  return end && reversed ? { ...end, day: undefined } : end;
}

export function lowerMeasure(reader: MapReader, key: string): Measure | undefined {
  const path = below(reader.path, key);
  const node = resolveAlias(reader.at(key));
  if (node?.kind === 'scalar') {
    const outcome = textOf(node, path);
    return outcome && { kind: 'outcome', path, outcome };
  }
  const map = readMap(node, path);
  return (
    map && {
      kind: 'numeric',
      path,
      keys: map.keys,
      what: readText(map, 'what'),
      baseline: readAmount(map, 'baseline'),
      target: readAmount(map, 'target'),
      unit: readText(map, 'unit'),
      source: readText(map, 'source'),
    }
  );
}

/** In the order of the file, dated or not. */
export function lowerCheckIns(reader: MapReader): CheckIn[] {
  return readMaps(reader, 'checkIns').map((map) => ({
    path: map.path,
    keys: map.keys,
    date: readDate(map, 'date'),
    value: lowerValue(map),
    confidence: oneOf<Confidence>(readText(map, 'confidence')?.text, ['on-track', 'at-risk', 'off-track']),
    note: readText(map, 'note'),
    plan: readText(map, 'plan'),
  }));
}

function lowerValue(reader: MapReader): CheckInValue | undefined {
  const scalar = resolveAlias(reader.at('value'));
  if (scalar?.kind !== 'scalar') return undefined;
  const { value, text } = scalar;
  const known =
    typeof value === 'number' && Number.isFinite(value)
      ? value
      : oneOf<'done' | 'not done'>(typeof value === 'string' ? value.trim() : undefined, ['done', 'not done']);
  return { path: below(reader.path, 'value'), text, value: known };
}

function oneOf<T extends string>(text: string | undefined, among: readonly T[]): T | undefined {
  return among.find((candidate) => candidate === text);
}

export function lowerGoal(id: string, reader: MapReader): Goal {
  return {
    kind: 'goal',
    definedBy: readText(reader, 'definedBy'),
    why: readText(reader, 'why'),
    supports: readText(reader, 'supports'),
    ...lowerTracked(id, reader, { title: 'goal', deadline: 'deadline' }),
  };
}

const statuses: readonly Status[] = ['planned', 'active', 'done', 'paused', 'cancelled'];

export function lowerInitiative(id: string, reader: MapReader): Initiative {
  return {
    kind: 'initiative',
    growth: readText(reader, 'kind'),
    supports: readText(reader, 'supports'),
    status: oneOf(readText(reader, 'status')?.text, statuses),
    stretch: readFlag(reader, 'stretch'),
    seenBy: readTexts(reader, 'seenBy'),
    strengths: readTexts(reader, 'strengths'),
    whoseWork: readText(reader, 'whoseWork'),
    resources: readText(reader, 'resources'),
    approvals: readMaps(reader, 'approvals').map((map) => ({
      path: map.path,
      keys: map.keys,
      by: readReference(map, 'by', 'person'),
      asked: readDate(map, 'asked'),
      given: readDate(map, 'given'),
    })),
    dependsOn: readReferences(reader, 'dependsOn', 'entry'),
    milestones: readMaps(reader, 'milestones').map((map) => ({
      path: map.path,
      keys: map.keys,
      title: readText(map, 'title'),
      due: readDate(map, 'due'),
      done: readDate(map, 'done'),
    })),
    evidence: readMaps(reader, 'evidence').map((map) => ({
      path: map.path,
      keys: map.keys,
      title: readText(map, 'title'),
      link: readText(map, 'link'),
    })),
    ...lowerTracked(id, reader, { title: 'title', start: 'start', deadline: 'finish' }),
  };
}

export function lowerDeliverable(id: string, reader: MapReader): Deliverable {
  return {
    kind: 'deliverable',
    category: readText(reader, 'category'),
    intangibles: readTexts(reader, 'intangibles'),
    ...lowerTracked(id, reader, { title: 'what', deadline: 'due' }),
  };
}
