import type { Cadence } from './dates/cadence';
import type { Day } from './dates/day';
import { locateInEntries } from './entry-ranges';
import { type JudgedPlan, judgedPlan } from './judged-plan';
import type { Plan, TrackedEntry } from './plan/model';
import { indexReferences, type OtherPlans, type References } from './plan/references';
import { formatNumber, type PlanDocument } from './plan-document';
import type { HealthContext } from './progress/health';
import { type Progress, progressOf } from './progress/progress';
import { rules } from './rules/index';
import type { Fix, RuleContext, Severity } from './rules/rule';
import { runRules } from './rules/run';
import { type RuleFinding, type RuleSetup, setUpRules } from './rules/setup';
import type { SchemaFault } from './schema/fault';
import { mergeSettings, optionsOf, parseLint, type Settings, severityOf } from './settings/settings';
import { findSuppressions, suppress } from './suppress';
import { locate } from './syntax/locate';
import { nodeAt } from './syntax/node-at';
import type { Path } from './syntax/path';
import { toJson } from './syntax/to-json';
import type { TextRange } from './text/range';

/** Something the product says about a place in a file: located, coded, with a severity. */
export interface Problem extends TextRange {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The entry, key or value it is about. */
  readonly path: Path;
  /** Computed only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

export interface CheckContext {
  /** The day it is. */
  readonly day: Day;
  /** Everything set outside the file; what the file sets itself is nearer and is laid over it here. */
  readonly settings: Settings;
  /** The plans the file names, as far as they could be read. */
  readonly others: OtherPlans;
}

const everyMonth: Cadence = { count: 1, unit: 'month' };

/** How often the plan's owner looks at it: `reviews.every`, a month where none is set. */
export function reviewCadenceOf(plan: Plan): Cadence {
  return plan.reviews?.every?.cadence ?? everyMonth;
}

/** What health depends on for one plan on one day. */
export function healthContextOf(plan: Plan, day: Day, settings: Settings): HealthContext {
  return { day, reviewCadence: reviewCadenceOf(plan), thresholds: settings.thresholds };
}

/** Outside settings with the file's own `lint` laid over them. */
export function settingsOf(document: PlanDocument, outside: Settings): Settings {
  const lint = nodeAt(document.root, ['lint']);
  return lint ? mergeSettings(outside, parseLint(toJson(lint))) : outside;
}

/**
 * The only way to get problems: editor, command line and server cannot disagree. In the order of the file, at
 * one place errors first.
 */
export function check(document: PlanDocument, context: CheckContext): Problem[] {
  const settings = settingsOf(document, context.settings);
  if (document.newerFormat !== undefined) return [newerFormatProblem(document, document.newerFormat)];
  const judged = judgedPlan(document);
  const found = [
    ...syntaxProblems(judged, settings),
    ...schemaProblems(document, judged, settings),
    ...ruleProblems(document, judged, context, settings),
  ];
  const suppressions = findSuppressions(document.syntax.comments, document.lines);
  if (suppressions.length === 0) return found.sort(byPlace);
  const isJudged = (id: string) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule !== undefined && severityOf(rule, settings) !== 'off';
  };
  const { kept, unused } = suppress(found, suppressions, document.lines, isJudged);
  return [...kept, ...unusedProblems(unused, settings)].sort(byPlace);
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

function byPlace(a: Problem, b: Problem): number {
  return (
    a.start - b.start ||
    rank[a.severity] - rank[b.severity] ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function newerFormatProblem({ text, root }: PlanDocument, format: number): Problem {
  const path = ['careerPlan'];
  const message = `This plan is written for a newer version of Career Plan (format ${format}; this version reads ${formatNumber}). Update Career Plan to check it; the file is left as it is.`;
  return { rule: 'schema', severity: 'error', path, message, ...locate(text, root, { path, part: 'value' }) };
}

function severityById(id: string, settings: Settings): Severity | 'off' {
  const rule = rules.find((candidate) => candidate.id === id);
  return rule ? severityOf(rule, settings) : 'off';
}

function syntaxProblems({ syntaxFaults }: JudgedPlan, settings: Settings): Problem[] {
  const severity = severityById('yaml-syntax', settings);
  if (severity === 'off') return [];
  return syntaxFaults.map(({ start, end, message }) => ({
    rule: 'yaml-syntax',
    severity,
    message,
    start,
    end,
    path: [],
  }));
}

function schemaProblems({ text }: PlanDocument, { root, schemaFaults }: JudgedPlan, settings: Settings): Problem[] {
  const severity = severityById('schema', settings);
  if (severity === 'off') return [];
  return schemaFaults.map((fault) => ({
    rule: 'schema',
    severity,
    message: fault.message,
    path: fault.path,
    ...lintFixes(fault),
    ...locate(text, root, fault),
  }));
}

/** A slip in the name of a rule is found here; what the schema finds has its fix in the fault. */
function lintFixes({ path, code, fix }: SchemaFault): Pick<Problem, 'fixes'> {
  if (path[0] !== 'lint' || path.length !== 2 || code !== 'unknown-key' || fix?.kind !== 'rename-key') return {};
  const edits = [{ kind: 'rename', path, key: fix.to }] as const;
  return { fixes: () => [{ title: `Change to “${fix.to}”`, edits, safe: true }] };
}

function ruleProblems(
  { text }: PlanDocument,
  judged: JudgedPlan,
  context: CheckContext,
  settings: Settings,
): Problem[] {
  if (judged.isLost) return [];
  const { plan, root, written, isAsWritten } = judged;
  const references = indexReferences(plan, context.others, judged.isWhole ? undefined : judged.mayBeThere);
  const ruleContext = ruleContextOf(judged, references, context.day, settings);
  const { inEntries, inPlan } = runRules(setupOf(settings), ruleContext, judged.isKnown);
  const problems: Problem[] = [];
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
  const addWhereWritten = (finding: RuleFinding) => {
    const { start, end } = locate(text, root, { ...finding, path: written(finding.path) });
    add(finding, start, end);
  };
  if (isAsWritten) locateInEntries({ text, root, plan }, inEntries, add);
  else for (const { findings } of inEntries) findings.forEach(addWhereWritten);
  inPlan.forEach(addWhereWritten);
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
  day: Day,
  settings: Settings,
): RuleContext {
  const health = healthContextOf(plan, day, settings);
  const progress = (entry: TrackedEntry) => {
    const own = progressOf(entry, health);
    return hasUnknownState(entry.path) ? withoutState(own) : own;
  };
  return {
    plan,
    day,
    references,
    progress,
    reviewCadence: health.reviewCadence,
    thresholds: settings.thresholds,
    words: settings.words,
  };
}

const stateless = new WeakMap<Progress, Progress>();

/** Where a status or a check-in cannot be read, nobody knows how the entry is. */
function withoutState(progress: Progress): Progress {
  const known = stateless.get(progress) ?? { ...progress, state: 'no-data', basis: 'none' };
  stateless.set(progress, known);
  return known;
}

function unusedProblems(
  unused: readonly { range: TextRange; rule: string | undefined; comment: TextRange }[],
  settings: Settings,
): Problem[] {
  const severity = severityById('unused-disable', settings);
  if (severity === 'off') return [];
  return unused.map(({ range, rule }) => ({
    rule: 'unused-disable',
    severity,
    path: [],
    message: rule
      ? `Nothing here needs “${rule}” to be silent any more. This part of the comment can go.`
      : 'This comment silences nothing any more and can go.',
    start: range.start,
    end: range.end,
  }));
}
