import { resolveAlias, type SyntaxNode } from '../syntax/nodes';
import { lowerDrivers } from './lower-drivers';
import { lowerLeadership } from './lower-leadership';
import { lowerMastery } from './lower-mastery';
import { lowerOneOnOne, lowerReport, lowerReviews } from './lower-reviews';
import { lowerRole } from './lower-role';
import { lowerGoal, lowerInitiative } from './lower-tracked';
import type { Plan, Purpose, TeamMember, TradeOff } from './model';
import {
  type MapReader,
  readDate,
  readEntries,
  readMap,
  readMaps,
  readReference,
  readText,
  readTexts,
  textOf,
} from './reader';

/** What an empty file says. */
export const emptyPlan: Plan = {
  person: undefined,
  purpose: undefined,
  role: undefined,
  drivers: undefined,
  goals: [],
  initiatives: [],
  tradeOffs: [],
  mastery: undefined,
  leadership: undefined,
  team: [],
  reviews: undefined,
  reports: [],
  oneOnOnes: [],
  keys: new Set(),
};

/** Reads a plan out of its syntax. Total and tolerant: whatever has the wrong shape is left out. */
export function lowerPlan(root: SyntaxNode | undefined): Plan {
  const top = readMap(root, []);
  if (!top) return emptyPlan;
  const section = <T>(key: string, lower: (reader: MapReader) => T): T | undefined => {
    const reader = readMap(top.at(key), [key]);
    return reader && lower(reader);
  };
  return {
    person: readText(top, 'person'),
    purpose: lowerPurpose(top.at('purpose')),
    role: section('role', lowerRole),
    drivers: section('drivers', lowerDrivers),
    goals: readEntries(top, 'goals').map(({ id, entry }) => lowerGoal(id, entry)),
    initiatives: readEntries(top, 'initiatives').map(({ id, entry }) => lowerInitiative(id, entry)),
    tradeOffs: readMaps(top, 'tradeOffs').map(lowerTradeOff),
    mastery: section('mastery', lowerMastery),
    leadership: section('leadership', lowerLeadership),
    team: readMaps(top, 'team').map(lowerTeamMember),
    reviews: section('reviews', lowerReviews),
    reports: readMaps(top, 'reports').map(lowerReport),
    oneOnOnes: readMaps(top, 'oneOnOnes').map(lowerOneOnOne),
    keys: top.keys,
  };
}

function lowerPurpose(node: SyntaxNode | undefined): Purpose | undefined {
  const path = ['purpose'];
  const resolved = resolveAlias(node);
  if (resolved?.kind === 'scalar') {
    const statement = textOf(resolved, path);
    return statement && { path, statement, standsFor: [], lifeGoals: [] };
  }
  const map = readMap(resolved, path);
  return (
    map && {
      path,
      statement: readText(map, 'statement'),
      standsFor: readTexts(map, 'standsFor'),
      lifeGoals: readTexts(map, 'lifeGoals'),
    }
  );
}

function lowerTradeOff(reader: MapReader): TradeOff {
  return {
    path: reader.path,
    keys: reader.keys,
    what: readText(reader, 'what'),
    decision: readText(reader, 'decision'),
    to: readReference(reader, 'to', 'person'),
    until: readDate(reader, 'until'),
    frees: readText(reader, 'frees'),
  };
}

function lowerTeamMember(reader: MapReader): TeamMember {
  return { path: reader.path, keys: reader.keys, plan: readReference(reader, 'plan', 'plan') };
}
