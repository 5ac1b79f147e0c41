import { resolveAlias, type SyntaxNode } from '../syntax/nodes';
import { keepSame } from './keep-same';
import { lowerDrivers } from './lower-drivers';
import { lowerLeadership } from './lower-leadership';
import { lowerMastery } from './lower-mastery';
import { lowerOneOnOne, lowerReport, lowerReviews } from './lower-reviews';
import { lowerRole } from './lower-role';
import { lowerGoal, lowerInitiative } from './lower-tracked';
import type { Plan, Purpose, TeamMember, TradeOff } from './model';
import { noPieces, type Pieces, pieceKeeper } from './pieces';
import {
  below,
  type MapReader,
  readDate,
  readItems,
  readMap,
  readReference,
  readText,
  readTexts,
  textOf,
  valuesIn,
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
  return lowerAgain(root, undefined).plan;
}

/** A plan, and what each piece of it was read from. */
export interface Lowered {
  readonly plan: Plan;
  readonly pieces: Pieces;
}

/**
 * As {@link lowerPlan}; whatever says the same as in a plan that was read before is the very object it was there.
 * Nodes that are the same as before are not read again.
 */
export function lowerAgain(root: SyntaxNode | undefined, before: Lowered | undefined): Lowered {
  const top = readMap(root, []);
  if (!top) return { plan: emptyPlan, pieces: noPieces };
  const { pieces, lower } = pieceKeeper(before?.pieces ?? noPieces);
  const section = <T extends object>(key: string, read: (reader: MapReader) => T): T | undefined =>
    lower(key, top.at(key), () => {
      const reader = readMap(top.at(key), [key]);
      return reader && read(reader);
    });
  const entries = <T extends object>(key: string, read: (id: string, entry: MapReader) => T): readonly T[] =>
    lower(key, top.at(key), (piece) => {
      const found: T[] = [];
      for (const { id, node } of valuesIn(top, key)) {
        const entry = piece(id, node, () => {
          const reader = readMap(node, below(top.path, key, id));
          return reader && read(id, reader);
        });
        if (entry) found.push(entry);
      }
      return found;
    }) ?? [];
  const items = <T extends object>(key: string, read: (item: MapReader) => T): readonly T[] =>
    lower(key, top.at(key), (piece) =>
      readItems(top, key).flatMap(({ node, path }) => {
        const lowerItem = () => {
          const item = readMap(node, path);
          return item && read(item);
        };
        return piece(String(path.at(-1)), node, lowerItem) ?? [];
      }),
    ) ?? [];
  const plan: Plan = {
    person: readText(top, 'person'),
    purpose: lower('purpose', top.at('purpose'), () => lowerPurpose(top.at('purpose'))),
    role: section('role', lowerRole),
    drivers: section('drivers', lowerDrivers),
    goals: entries('goals', lowerGoal),
    initiatives: entries('initiatives', lowerInitiative),
    tradeOffs: items('tradeOffs', lowerTradeOff),
    mastery: section('mastery', lowerMastery),
    leadership: section('leadership', lowerLeadership),
    team: items('team', lowerTeamMember),
    reviews: section('reviews', lowerReviews),
    reports: items('reports', lowerReport),
    oneOnOnes: items('oneOnOnes', lowerOneOnOne),
    keys: top.keys,
  };
  return { plan: keepSame(before?.plan, plan), pieces };
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
