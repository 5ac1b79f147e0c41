import type { OneOnOne, Report, Reviews } from './model';
import {
  type MapReader,
  readCadence,
  readDate,
  readMaps,
  readReference,
  readText,
  readTexts,
  readWeek,
} from './reader';

export function lowerReviews(reader: MapReader): Reviews {
  return {
    path: reader.path,
    keys: reader.keys,
    every: readCadence(reader, 'every'),
    with: readReference(reader, 'with', 'person'),
    log: readMaps(reader, 'log').map((map) => ({
      path: map.path,
      keys: map.keys,
      date: readDate(map, 'date'),
      kept: readTexts(map, 'kept'),
      changed: readTexts(map, 'changed'),
      notes: readText(map, 'notes'),
    })),
  };
}

export function lowerReport(reader: MapReader): Report {
  return {
    path: reader.path,
    keys: reader.keys,
    week: readWeek(reader, 'week'),
    wins: readTexts(reader, 'wins'),
    opportunities: readTexts(reader, 'opportunities'),
    next: readTexts(reader, 'next'),
  };
}

export function lowerOneOnOne(reader: MapReader): OneOnOne {
  return {
    path: reader.path,
    keys: reader.keys,
    date: readDate(reader, 'date'),
    with: readReference(reader, 'with', 'person'),
    questions: readTexts(reader, 'questions'),
    actions: readMaps(reader, 'actions').map((map) => ({
      path: map.path,
      keys: map.keys,
      do: readText(map, 'do'),
      who: readReference(map, 'who', 'person'),
      due: readDate(map, 'due'),
      done: readDate(map, 'done'),
    })),
  };
}
