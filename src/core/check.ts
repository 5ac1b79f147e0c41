import type { Cadence } from './dates/cadence';
import type { Day } from './dates/day';
import { type JudgedPlan, judgedPlan } from './judged-plan';
import type { Plan } from './plan/model';
import type { OtherPlans } from './plan/references';
import { formatNumber, type PlanDocument } from './plan-document';
import type { HealthContext } from './progress/health';
import { ruleProblems } from './rule-problems';
import { rules } from './rules/index';
import type { Fix, Severity } from './rules/rule';
import type { SchemaFault } from './schema/fault';
import { mergeSettings, parseLint, type Settings, severityOf } from './settings/settings';
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

/** Settings as merged with what the `lint` of files says, so that they are the same object while both stay. */
const merged = new WeakMap<Settings, Map<string, Settings>>();

/** More files with a `lint` of their own are seldom open at once. */
const mostMerged = 20;

/** Outside settings with the file's own `lint` laid over them. */
export function settingsOf(document: PlanDocument, outside: Settings): Settings {
  const lint = nodeAt(document.root, ['lint']);
  if (!lint) return outside;
  const said = toJson(lint);
  const source = JSON.stringify(said);
  const known = merged.get(outside) ?? new Map<string, Settings>();
  const settings = known.get(source) ?? mergeSettings(outside, parseLint(said));
  if (known.size >= mostMerged) known.clear();
  merged.set(outside, known.set(source, settings));
  return settings;
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
    ...ruleProblems(document.text, judged, {
      settings,
      others: context.others,
      health: healthContextOf(judged.plan, context.day, settings),
    }),
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
