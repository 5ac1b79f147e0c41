import { entryPath } from '../plan/entry-path';
import { type Path, pathKey } from '../syntax/path';
import type { EntryFindings } from './entry-findings';
import { judgeEntries } from './entry-run';
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
 * @param isKnown whether all of the plan, and the state of each entry, could be read
 */
export function runRules(setup: RuleSetup, context: RuleContext, isKnown = false): Findings {
  const { own, linked } = judgeEntries(setup, context, isKnown);
  const inEntries: EntryFindings[] = [];
  for (let i = 0; i < own.length; i++) {
    const [alone, together] = [own[i], linked[i]];
    if (!alone || !together) continue;
    const ownLeft = spared(alone, together.silences);
    const linkedLeft = spared(together, alone.silences);
    if (ownLeft.findings.length > 0) inEntries.push(ownLeft);
    if (linkedLeft.findings.length > 0) inEntries.push(linkedLeft);
  }
  return fewOfEach(oneCauseEach({ inEntries, inPlan: findingsInPlan(setup, context) }, setup));
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
function oneCauseEach({ inEntries, inPlan }: Findings, setup: RuleSetup): Findings {
  const byPlan = silencedByPlan(inPlan);
  const byEntries = silencedByEntries(inEntries, inPlan);
  if (byPlan.ids.size === 0 && byEntries.ids.size === 0) return { inEntries, inPlan };
  const isSilent = (finding: RuleFinding) => silences(byPlan, finding);
  const isInEntries = [...setup.entry, ...setup.links].some(({ rule }) => byPlan.ids.has(rule.id));
  return {
    inEntries: isInEntries ? inEntries.map((found) => without(isSilent, found)) : inEntries,
    inPlan: inPlan.filter((finding) => !isSilent(finding) && !silences(byEntries, finding)),
  };
}

/** Rules that are to be silent: all of them, and which of them at which place. */
interface Silenced {
  readonly ids: Set<string>;
  readonly places: Map<string, Set<string>>;
}

function silences({ ids, places }: Silenced, { rule: { id }, path }: RuleFinding): boolean {
  if (!ids.has(id)) return false;
  return places.get(wholePlan)?.has(id) === true || places.get(pathKey(entryPath(path)))?.has(id) === true;
}

const wholePlan = pathKey([]);

/** The rules that findings on the plan speak for. */
function silencedByPlan(inPlan: readonly RuleFinding[]): Silenced {
  const silenced: Silenced = { ids: new Set(), places: new Map() };
  for (const { rule, path, isFault } of inPlan) {
    if (rule.silences && !isFault) silence(silenced, entryPath(path), rule.silences);
  }
  return silenced;
}

/** The rules that findings in entries speak for; none where the plan has no finding to take out. */
function silencedByEntries(inEntries: readonly EntryFindings[], inPlan: readonly RuleFinding[]): Silenced {
  const silenced: Silenced = { ids: new Set(), places: new Map() };
  if (!inPlan.some(({ path }) => entryPath(path).length > 0)) return silenced;
  for (const { entry, silences } of inEntries) if (silences.length > 0) silence(silenced, entry.path, silences);
  return silenced;
}

function silence({ ids, places }: Silenced, path: Path, rules: readonly string[]): void {
  const key = pathKey(path);
  const here = places.get(key) ?? new Set();
  for (const rule of rules) {
    ids.add(rule);
    here.add(rule);
  }
  places.set(key, here);
}

/** The first of each rule, as many as may be; and of its faults the first. */
function fewOfEach(all: Findings): Findings {
  const isTooMany = counter();
  let isFew = true;
  for (const { findings } of all.inEntries) for (const finding of findings) if (isTooMany(finding)) isFew = false;
  for (const finding of all.inPlan) if (isTooMany(finding)) isFew = false;
  if (isFew) return all;
  const isOut = counter();
  return {
    inEntries: all.inEntries.map((found) => without(isOut, found)),
    inPlan: all.inPlan.filter((finding) => !isOut(finding)),
  };
}

/** Tells of one finding after the other whether there were enough of its rule before. */
function counter(): (finding: RuleFinding) => boolean {
  const counts = new Map<Rule, number>();
  const faults = new Set<Rule>();
  return ({ rule, isFault }) => {
    if (isFault) return faults.size === faults.add(rule).size;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count > maxFindingsOfOneRule;
  };
}
