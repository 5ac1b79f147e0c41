import { planMemory } from '../memory/plan-memory';
import type { TrackedEntry } from '../plan/model';
import type { Progress } from '../progress/progress';
import { entriesRead, notingReads, type Read, readsTheSame } from './noted-reads';
import type { EntryContext, Finding, RuleContext } from './rule';
import { faultOf, maxFindingsOfOneRule, type RuleFinding, type RuleSetup, type RunningRule } from './setup';

/** What rules find in one entry. */
export interface EntryFindings {
  readonly entry: TrackedEntry;
  /** One for each cause. */
  readonly findings: readonly RuleFinding[];
  /** The rules these speak for, so that they say nothing about this entry. */
  readonly silences: readonly string[];
}

interface Known {
  readonly setup: RuleSetup;
  readonly progress: Progress;
  readonly context: Pick<EntryContext, 'day' | 'reviewCadence'>;
  readonly findings: EntryFindings;
}

/**
 * What was last found in each entry by itself. An entry is plain data that never changes, and these rules see nothing but
 * it and what is compared here; taught words belong to the settings a setup is made from.
 */
const known = planMemory<TrackedEntry, Known>();

/** Judges an entry by itself, or hands back what was found when nothing that matters was different. */
export function findingsInEntry(entry: TrackedEntry, setup: RuleSetup, context: RuleContext): EntryFindings {
  const progress = context.progress(entry);
  const last = known.get(entry);
  if (last && last.setup === setup && last.progress === progress && sameJudging(last.context, context))
    return last.findings;
  const { day, reviewCadence, words } = context;
  const own = { day, progress, reviewCadence, words };
  const findings = judge(entry, setup.entry, ({ checkEntry }) => checkEntry(entry, own));
  known.set(entry, { setup, progress, context: { day, reviewCadence }, findings });
  return findings;
}

/** Whether entries are judged on the same day and for the same cadence. */
export function sameJudging(a: Known['context'], b: Known['context']): boolean {
  return (
    a.day === b.day && a.reviewCadence.count === b.reviewCadence.count && a.reviewCadence.unit === b.reviewCadence.unit
  );
}

interface KnownLinks {
  readonly setup: RuleSetup;
  readonly day: RuleContext['day'];
  readonly reads: readonly Read[];
  readonly findings: EntryFindings;
}

/** What was last found in each entry and what it is linked with, and all that was read of others to find it. */
const knownLinks = planMemory<TrackedEntry, KnownLinks>();

/** Judges an entry with what it is linked with, or hands back what was found when all that was read is still so. */
export function findingsInLinks(entry: TrackedEntry, setup: RuleSetup, context: RuleContext): EntryFindings {
  const last = knownLinks.get(entry);
  const { day } = context;
  if (last && last.setup === setup && last.day === day && readsTheSame(last.reads, context)) return last.findings;
  const { reads, noting } = notingReads(context);
  const findings = judge(entry, setup.links, ({ checkLinks }) => checkLinks(entry, noting));
  knownLinks.set(entry, { setup, day, reads, findings });
  return findings;
}

/** The entries of this plan that were read to judge the links of one; `undefined` where more than such entries was. */
export function readEntries(entry: TrackedEntry): readonly TrackedEntry[] | undefined {
  return entriesRead(knownLinks.get(entry)?.reads ?? []);
}

function judge<R extends RunningRule>(
  entry: TrackedEntry,
  rules: readonly R[],
  find: (rule: R) => Iterable<Finding>,
): EntryFindings {
  const findings: RuleFinding[] = [];
  for (const running of rules) {
    const { rule, severity } = running;
    let left = maxFindingsOfOneRule;
    try {
      for (const finding of find(running)) {
        findings.push({ ...finding, rule, severity });
        if (--left === 0) break;
      }
    } catch (error) {
      findings.push(faultOf(rule, error));
    }
  }
  const silences = findings.flatMap(({ rule, isFault }) => (isFault ? [] : (rule.silences ?? [])));
  return { entry, findings: findings.filter(({ rule }) => !silences.includes(rule.id)), silences };
}
