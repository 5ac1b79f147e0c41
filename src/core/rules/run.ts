import { entryPath } from '../plan/entry-path';
import { trackedEntries } from '../plan/model';
import { pathKey } from '../syntax/path';
import { type EntryFindings, findingsInEntry, findingsInLinks } from './entry-findings';
import type { Rule, RuleContext } from './rule';
import { faultOf, maxFindingsOfOneRule, type RuleFinding, type RuleSetup } from './setup';

/** What all rules found. */
export interface Findings {
  /** In each entry with anything to say about it, in the order of the plan; the same object while that stays the same. */
  readonly inEntries: readonly EntryFindings[];
  readonly inPlan: readonly RuleFinding[];
}

/**
 * Runs every rule that is not off: those about an entry by itself only where the entry, its progress or the day is
 * another than when it was last judged, those about its links only where what they read is another. A rule that throws is
 * reported as its own finding on the plan; the others still run, and it still judges other entries.
 */
export function runRules(setup: RuleSetup, context: RuleContext): Findings {
  const inEntries: EntryFindings[] = [];
  for (const entry of trackedEntries(context.plan)) {
    const own = findingsInEntry(entry, setup, context);
    const linked = findingsInLinks(entry, setup, context);
    const spoken = [spared(own, linked.silences), spared(linked, own.silences)];
    for (const found of spoken) if (found.findings.length > 0) inEntries.push(found);
  }
  return fewOfEach(oneCauseEach({ inEntries, inPlan: findingsInPlan(setup, context) }));
}

function findingsInPlan({ plan: rules }: RuleSetup, context: RuleContext): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const { rule, severity, options, check } of rules) {
    let left = maxFindingsOfOneRule;
    try {
      for (const finding of check(context, options)) {
        findings.push({ ...finding, rule, severity });
        if (--left === 0) break;
      }
    } catch (error) {
      findings.push(faultOf(rule, error));
    }
  }
  return findings;
}

/** What is left of the findings in an entry where something else speaks for some of its rules. */
function spared(found: EntryFindings, silences: readonly string[]): EntryFindings {
  if (silences.length === 0 || found.findings.length === 0) return found;
  return without(({ rule }) => silences.includes(rule.id), found);
}

/** Takes findings out; where there is nothing to take it is the same object. */
function without(isOut: (finding: RuleFinding) => boolean, found: EntryFindings): EntryFindings {
  const findings = found.findings.filter((finding) => !isOut(finding));
  return findings.length === found.findings.length ? found : { ...found, findings };
}

/** One cause, one finding: between what rules say of the plan and of its entries. */
function oneCauseEach({ inEntries, inPlan }: Findings): Findings {
  const byPlan = silencedByPlan(inPlan);
  const everywhere = byPlan.get(wholePlan);
  const isSilent = ({ rule, path }: RuleFinding) =>
    everywhere?.has(rule.id) === true || byPlan.get(pathKey(entryPath(path)))?.has(rule.id) === true;
  const entries = byPlan.size === 0 ? inEntries : inEntries.map((found) => without(isSilent, found));
  const byEntries = silencedByEntries(inEntries, inPlan);
  const plan = inPlan.filter(
    (finding) => !isSilent(finding) && !byEntries.get(pathKey(entryPath(finding.path)))?.has(finding.rule.id),
  );
  return { inEntries: entries, inPlan: plan };
}

const wholePlan = pathKey([]);

/** The rules that findings on the plan speak for, by the place they do. */
function silencedByPlan(inPlan: readonly RuleFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const silenced = new Map<string, Set<string>>();
  for (const { rule, path, isFault } of inPlan) {
    if (rule.silences && !isFault) addAll(silenced, pathKey(entryPath(path)), rule.silences);
  }
  return silenced;
}

/** The rules that findings in entries speak for, by the entry; empty where the plan has none to take out. */
function silencedByEntries(
  inEntries: readonly EntryFindings[],
  inPlan: readonly RuleFinding[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const silenced = new Map<string, Set<string>>();
  if (!inPlan.some(({ path }) => entryPath(path).length > 0)) return silenced;
  for (const { entry, silences } of inEntries) {
    if (silences.length > 0) addAll(silenced, pathKey(entry.path), silences);
  }
  return silenced;
}

function addAll(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = sets.get(key) ?? new Set();
  for (const value of values) known.add(value);
  sets.set(key, known);
}

/** The first of each rule, as many as may be; and of its faults the first. */
function fewOfEach({ inEntries, inPlan }: Findings): Findings {
  const counts = new Map<Rule, number>();
  const faults = new Set<Rule>();
  const isTooMany = ({ rule, isFault }: RuleFinding): boolean => {
    if (isFault) return faults.size === faults.add(rule).size;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count > maxFindingsOfOneRule;
  };
  return {
    inEntries: inEntries.map((found) => without(isTooMany, found)),
    inPlan: inPlan.filter((finding) => !isTooMany(finding)),
  };
}
