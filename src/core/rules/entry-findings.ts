import type { TrackedEntry } from '../plan/model';
import type { Progress } from '../progress/progress';
import type { EntryContext, RuleContext } from './rule';
import { faultOf, maxFindingsOfOneRule, type RuleFinding, type RuleSetup } from './setup';

/** What the rules about an entry by itself find in one. */
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
 * What was last found in each entry. An entry is plain data that never changes, and these rules see nothing but it and
 * what is compared here; taught words belong to the settings a setup is made from.
 */
const known = new WeakMap<TrackedEntry, Known>();

/** Judges an entry by itself, or hands back what was found when nothing that matters was different. */
export function findingsInEntry(entry: TrackedEntry, setup: RuleSetup, context: RuleContext): EntryFindings {
  const progress = context.progress(entry);
  const last = known.get(entry);
  if (last && last.setup === setup && last.progress === progress && isSame(last.context, context)) return last.findings;
  const { day, reviewCadence, words } = context;
  const findings = judge(entry, setup, { day, progress, reviewCadence, words });
  known.set(entry, { setup, progress, context: { day, reviewCadence }, findings });
  return findings;
}

function isSame(a: Known['context'], b: Known['context']): boolean {
  return (
    a.day === b.day && a.reviewCadence.count === b.reviewCadence.count && a.reviewCadence.unit === b.reviewCadence.unit
  );
}

function judge(entry: TrackedEntry, { entry: rules }: RuleSetup, context: EntryContext): EntryFindings {
  const findings: RuleFinding[] = [];
  for (const { rule, severity, checkEntry } of rules) {
    let left = maxFindingsOfOneRule;
    try {
      for (const finding of checkEntry(entry, context)) {
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
