import { entryPath } from '../plan/entry-path';
import { trackedEntries } from '../plan/model';
import { pathKey } from '../syntax/path';
import { type EntryFindings, findingsInEntry, findingsInLinks } from './entry-findings';
import type { RuleContext } from './rule';
import { faultOf, maxFindingsOfOneRule, type RuleFinding, type RuleSetup } from './setup';

/**
 * Runs every rule that is not off: those about an entry by itself only where the entry, its progress or the day is
 * another than when it was last judged, those about its links only where what they read is another. A rule that throws is reported as its own finding on the plan; the others still
 * run, and it still judges other entries.
 */
export function runRules(setup: RuleSetup, context: RuleContext): RuleFinding[] {
  const inEntries: EntryFindings[] = [];
  for (const entry of trackedEntries(context.plan)) {
    inEntries.push(findingsInEntry(entry, setup, context), findingsInLinks(entry, setup, context));
  }
  const inPlan = findingsInPlan(setup, context);
  return fewOfEach(oneCauseEach(inEntries, inPlan));
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

/** One cause, one finding: takes out what a rule that spoke says in other words. */
function oneCauseEach(inEntries: readonly EntryFindings[], inPlan: readonly RuleFinding[]): RuleFinding[] {
  const silencedAt = new Map<string, Set<string>>();
  for (const { rule, path, isFault } of inPlan) {
    if (rule.silences && !isFault) addAll(silencedAt, pathKey(entryPath(path)), rule.silences);
  }
  const everywhere = silencedAt.get(pathKey([]));
  for (const { entry, silences } of inEntries) {
    if (silences.length > 0) addAll(silencedAt, pathKey(entry.path), silences);
  }
  const kept: RuleFinding[] = [];
  for (const { entry, findings } of inEntries) {
    if (findings.length === 0) continue;
    const here = silencedAt.size > 0 ? silencedAt.get(pathKey(entry.path)) : undefined;
    for (const finding of findings) {
      if (!everywhere?.has(finding.rule.id) && !here?.has(finding.rule.id)) kept.push(finding);
    }
  }
  for (const finding of inPlan) {
    const { rule, path } = finding;
    if (everywhere?.has(rule.id) || silencedAt.get(pathKey(entryPath(path)))?.has(rule.id)) continue;
    kept.push(finding);
  }
  return kept;
}

function addAll(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = sets.get(key) ?? new Set();
  for (const value of values) known.add(value);
  sets.set(key, known);
}

/** The first of each rule, as many as may be; and of its faults the first. */
function fewOfEach(findings: readonly RuleFinding[]): RuleFinding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule, isFault }) => {
    const key = isFault ? `${rule.id} stopped` : rule.id;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= (isFault ? 1 : maxFindingsOfOneRule);
  });
}
