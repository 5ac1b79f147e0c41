import type { CurrentRole, OpenQuestion, Role, TargetRole } from './model';
import { type MapReader, readDate, readMap, readMaps, readReference, readText, readTexts } from './reader';

export function lowerRole(reader: MapReader): Role {
  const part = <T>(key: string, lower: (part: MapReader) => T): T | undefined => {
    const map = readMap(reader.at(key), [...reader.path, key]);
    return map && lower(map);
  };
  return {
    path: reader.path,
    keys: reader.keys,
    current: part('current', lowerCurrent),
    target: part('target', lowerTarget),
  };
}

function lowerCurrent(reader: MapReader): CurrentRole {
  return {
    path: reader.path,
    keys: reader.keys,
    title: readText(reader, 'title'),
    since: readDate(reader, 'since'),
    responsibilities: readTexts(reader, 'responsibilities'),
  };
}

function lowerTarget(reader: MapReader): TargetRole {
  return {
    path: reader.path,
    keys: reader.keys,
    title: readText(reader, 'title'),
    by: readDate(reader, 'by'),
    why: readText(reader, 'why'),
    responsibilities: readTexts(reader, 'responsibilities'),
    openQuestions: readMaps(reader, 'openQuestions').map(lowerQuestion),
  };
}

function lowerQuestion(reader: MapReader): OpenQuestion {
  return {
    path: reader.path,
    keys: reader.keys,
    ask: readText(reader, 'ask'),
    of: readReference(reader, 'of', 'person'),
    since: readDate(reader, 'since'),
  };
}
