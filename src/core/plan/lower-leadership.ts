import { lowerCheckIns } from './lower-tracked';
import type { Agreement, Alignment, Business, Focus, Indicator, Leadership, Strategy } from './model';
import {
  type MapReader,
  readAmount,
  readDate,
  readEntries,
  readFlag,
  readMap,
  readMaps,
  readReference,
  readReferences,
  readText,
  readTexts,
} from './reader';

export function lowerLeadership(reader: MapReader): Leadership {
  const part = <T>(key: string, lower: (part: MapReader) => T): T | undefined => {
    const map = readMap(reader.at(key), [...reader.path, key]);
    return map && lower(map);
  };
  return {
    path: reader.path,
    keys: reader.keys,
    business: part('business', lowerBusiness),
    focus: part('focus', lowerFocus),
    strengths: readMaps(reader, 'strengths').map((map) => ({
      path: map.path,
      keys: map.keys,
      what: readText(map, 'what'),
      builtBy: readReferences(map, 'builtBy', 'entry'),
    })),
    agreement: part('agreement', lowerAgreement),
    alignment: part('alignment', lowerAlignment),
    capabilities: readMaps(reader, 'capabilities').map((map) => ({
      path: map.path,
      keys: map.keys,
      what: readText(map, 'what'),
      kind: readText(map, 'kind'),
      critical: readFlag(map, 'critical'),
      plan: readText(map, 'plan'),
    })),
    indicators: part('accountability', lowerIndicators) ?? [],
  };
}

function lowerBusiness(reader: MapReader): Business {
  return {
    path: reader.path,
    keys: reader.keys,
    parts: ['processes', 'valueDrivers', 'moneyModel', 'efficiency'].flatMap((name) => {
      const map = readMap(reader.at(name), [...reader.path, name]);
      return map
        ? [{ name, path: map.path, keys: map.keys, know: readText(map, 'know'), learn: readText(map, 'learn') }]
        : [];
    }),
  };
}

function lowerFocus(reader: MapReader): Focus {
  return {
    path: reader.path,
    keys: reader.keys,
    firstCustomer: readReference(reader, 'firstCustomer', 'person'),
    adds: readReferences(reader, 'adds', 'entry'),
  };
}

function lowerAgreement(reader: MapReader): Agreement {
  return {
    path: reader.path,
    keys: reader.keys,
    managerOwes: readTexts(reader, 'managerOwes'),
    iOwe: readTexts(reader, 'iOwe'),
  };
}

function lowerAlignment(reader: MapReader): Alignment {
  const strategy = readMap(reader.at('strategy'), [...reader.path, 'strategy']);
  return {
    path: reader.path,
    keys: reader.keys,
    context: readMaps(reader, 'context').map((map) => ({
      path: map.path,
      keys: map.keys,
      source: readText(map, 'source'),
      learnt: readText(map, 'learnt'),
      date: readDate(map, 'date'),
    })),
    strategy: strategy && lowerStrategy(strategy),
    stories: readMaps(reader, 'stories').map((map) => ({
      path: map.path,
      keys: map.keys,
      date: readDate(map, 'date'),
      story: readText(map, 'story'),
    })),
  };
}

function lowerStrategy(reader: MapReader): Strategy {
  return {
    path: reader.path,
    keys: reader.keys,
    statement: readText(reader, 'statement'),
    coCreatedWith: readReferences(reader, 'coCreatedWith', 'person'),
  };
}

function lowerIndicators(reader: MapReader): Indicator[] {
  return readEntries(reader, 'indicators').map(({ id, entry }) => ({
    id,
    path: entry.path,
    keys: entry.keys,
    what: readText(entry, 'what'),
    with: readReference(entry, 'with', 'person'),
    celebrateAt: readAmount(entry, 'celebrateAt'),
    correctAt: readAmount(entry, 'correctAt'),
    unit: readText(entry, 'unit'),
    checkIns: lowerCheckIns(entry),
  }));
}
