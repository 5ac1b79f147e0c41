import { resolveAlias } from '../syntax/nodes';
import {
  type Accelerator,
  acceleratorsOf,
  type DriverName,
  type Drivers,
  driverNames,
  type Practice,
  type Supporter,
} from './model';
import {
  dateOf,
  type MapReader,
  readCadence,
  readEntries,
  readFlag,
  readItems,
  readMap,
  readMaps,
  readReference,
  readText,
  textOf,
} from './reader';

export function lowerDrivers(reader: MapReader): Drivers {
  const people = readMap(reader.at('people'), [...reader.path, 'people']);
  return {
    path: reader.path,
    keys: reader.keys,
    supporters: people ? readEntries(people, 'supporters').map(({ id, entry }) => lowerSupporter(id, entry)) : [],
    accelerators: driverNames.flatMap((driver) => lowerDriver(reader, driver)),
  };
}

function lowerSupporter(id: string, reader: MapReader): Supporter {
  return {
    id,
    path: reader.path,
    keys: reader.keys,
    name: readText(reader, 'name'),
    as: readText(reader, 'as'),
    involved: readFlag(reader, 'involved'),
    helpsWith: readText(reader, 'helpsWith'),
    every: readCadence(reader, 'every'),
    nextStep: readText(reader, 'nextStep'),
  };
}

function lowerDriver(reader: MapReader, driver: DriverName): Accelerator[] {
  const map = readMap(reader.at(driver), [...reader.path, driver]);
  if (!map) return [];
  return acceleratorsOf[driver].flatMap((name) => lowerAccelerator(map, driver, name) ?? []);
}

function lowerAccelerator(driverMap: MapReader, driver: DriverName, key: string): Accelerator | undefined {
  const path = [...driverMap.path, key];
  const name = `${driver}.${key}`;
  const node = resolveAlias(driverMap.at(key));
  if (node?.kind === 'scalar') {
    const aim = textOf(node, path);
    return (
      aim && { path, name, driver, keys: new Set(['aim']), aim, practices: [], theirs: undefined, mine: undefined }
    );
  }
  const map = readMap(node, path);
  return (
    map && {
      path,
      name,
      driver,
      keys: map.keys,
      aim: readText(map, 'aim'),
      practices: readMaps(map, 'practices').map(lowerPractice),
      theirs: readText(map, 'theirs'),
      mine: readText(map, 'mine'),
    }
  );
}

function lowerPractice(reader: MapReader): Practice {
  return {
    path: reader.path,
    keys: reader.keys,
    do: readText(reader, 'do'),
    every: readCadence(reader, 'every'),
    with: readReference(reader, 'with', 'person'),
    log: readItems(reader, 'log').flatMap(({ node, path }) => dateOf(node, path) ?? []),
  };
}
