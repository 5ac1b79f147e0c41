import { locateInEntries, locateWritten } from './entry-ranges';
import type { JudgedPlan } from './judged-plan';
import { planMemory } from './memory/plan-memory';
import type { TrackedEntry } from './plan/model';
import { indexReferences, type OtherPlans, type References } from './plan/references';
import type { HealthContext } from './progress/health';
import { type Progress, progressOf } from './progress/progress';
import { rules } from './rules/index';
import type { Fix, RuleContext, Severity } from './rules/rule';
import { runRules } from './rules/run';
import { type RuleFinding, type RuleSetup, setUpRules } from './rules/setup';
import { optionsOf, type Settings, severityOf } from './settings/settings';
import type { Path } from './syntax/path';
import type { TextRange } from './text/range';

/** What the rules look at a plan with. */
export interface Judging {
  readonly settings: Settings;
  readonly others: OtherPlans;
  readonly health: HealthContext;
}

/** A finding with its place in the file, as one for the plan as written. */
export interface LocatedFinding extends TextRange {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: Path;
  readonly fixes?: () => readonly Fix[];
}

/** What the rules find in a plan as it is judged, each finding with its place. */
export function ruleProblems(text: string, judged: JudgedPlan, judging: Judging): LocatedFinding[] {
  if (judged.isLost) return [];
  const { plan, root, written } = judged;
  const { settings, others, health } = judging;
  const references = indexReferences(plan, others, judged.isWhole ? undefined : judged.mayBeThere);
  const ruleContext = ruleContextOf(judged, references, health, settings);
  const { inEntries, inPlan } = runRules(setupOf(settings), ruleContext, judged.isKnown);
  const problems: LocatedFinding[] = [];
  const add = (finding: RuleFinding, start: number, end: number) => {
    if (!isSure(finding, judged)) return;
    const { rule, severity, message, path, fixes } = finding;
    const place = written(path);
    if (!fixes) problems.push({ rule: rule.id, severity, message, path: place, start, end });
    else {
      const asked = () => fixes(ruleContext).map((fix) => writtenFix(fix, written));
      problems.push({ rule: rule.id, severity, message, path: place, start, end, fixes: asked });
    }
  };
  const located = { text, root, plan, written };
  locateInEntries(located, inEntries, add);
  for (const finding of inPlan) {
    const { start, end } = locateWritten(located, finding);
    add(finding, start, end);
  }
  return problems;
}

/** Settings never change, so the rules are set up once for each. */
const setups = new WeakMap<Settings, RuleSetup>();

function setupOf(settings: Settings): RuleSetup {
  const known = setups.get(settings);
  if (known) return known;
  const setup = setUpRules(rules, (rule) => ({
    severity: severityOf(rule, settings),
    options: optionsOf(rule, settings),
  }));
  setups.set(settings, setup);
  return setup;
}

/** Whether what a rule needs to know could be read; what cannot be read has its own finding. */
function isSure({ rule, path }: RuleFinding, judged: JudgedPlan): boolean {
  if (rule.judges === 'value') return true;
  if (rule.judges === 'plan' && !judged.isWhole) return false;
  return !judged.hasGap(path);
}

/** A fix for the plan as meant, as one for the plan as written. */
function writtenFix(fix: Fix, written: (path: Path) => Path): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, path: written(edit.path) })) };
}

function ruleContextOf(
  { plan, hasUnknownState }: JudgedPlan,
  references: References,
  health: HealthContext,
  settings: Settings,
): RuleContext {
  const progress = (entry: TrackedEntry) => {
    const own = progressOf(entry, health);
    return hasUnknownState(entry.path) ? withoutState(own) : own;
  };
  return {
    plan,
    day: health.day,
    references,
    progress,
    reviewCadence: health.reviewCadence,
    thresholds: settings.thresholds,
    words: settings.words,
  };
}

const stateless = planMemory<Progress, Progress>();

/** Where a status or a check-in cannot be read, nobody knows how the entry is. */
function withoutState(progress: Progress): Progress {
  const known = stateless.get(progress) ?? { ...progress, state: 'no-data', basis: 'none' };
  stateless.set(progress, known);
  return known;
}
