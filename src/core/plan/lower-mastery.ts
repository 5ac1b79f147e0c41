import { lowerDeliverable } from './lower-tracked';
import type { Customer, Kept, Mastery, Observation, Responsibility, Skill } from './model';
import { type MapReader, readAmount, readDate, readEntries, readFlag, readMaps, readText } from './reader';

export function lowerMastery(reader: MapReader): Mastery {
  return {
    path: reader.path,
    keys: reader.keys,
    technical: readMaps(reader, 'technical').map(lowerSkill),
    knowledge: readMaps(reader, 'knowledge').map(lowerSkill),
    customers: readMaps(reader, 'customers').map(lowerCustomer),
    responsibilities: readMaps(reader, 'responsibilities').map(lowerResponsibility),
    deliverables: readEntries(reader, 'deliverables').map(({ id, entry }) => lowerDeliverable(id, entry)),
    observations: readMaps(reader, 'observations').map(lowerObservation),
  };
}

function lowerSkill(reader: MapReader): Skill {
  return {
    path: reader.path,
    keys: reader.keys,
    what: readText(reader, 'what'),
    level: readAmount(reader, 'level'),
    wanted: readAmount(reader, 'wanted'),
    evidence: readText(reader, 'evidence'),
  };
}

function lowerCustomer(reader: MapReader): Customer {
  return {
    path: reader.path,
    keys: reader.keys,
    who: readText(reader, 'who'),
    needs: readText(reader, 'needs'),
    level: readAmount(reader, 'level'),
    wanted: readAmount(reader, 'wanted'),
    evidence: readText(reader, 'evidence'),
  };
}

function lowerResponsibility(reader: MapReader): Responsibility {
  return {
    path: reader.path,
    keys: reader.keys,
    what: readText(reader, 'what'),
    record: readMaps(reader, 'record').map(
      (map): Kept => ({ path: map.path, keys: map.keys, date: readDate(map, 'date'), kept: readFlag(map, 'kept') }),
    ),
  };
}

function lowerObservation(reader: MapReader): Observation {
  return {
    path: reader.path,
    keys: reader.keys,
    date: readDate(reader, 'date'),
    noticed: readText(reader, 'noticed'),
    kind: readText(reader, 'kind'),
    action: readText(reader, 'action'),
  };
}
