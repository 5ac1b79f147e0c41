import type { Finding, OptionValues, Rule, Severity } from './rule';

/** How a rule is to run here, after all settings. */
export interface RuleConfiguration {
  readonly severity: Severity | 'off';
  readonly options: OptionValues;
}

/** A rule that is not off, with the severity it has here. */
export interface RunningRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: OptionValues;
}

/** The rules that run, made once for the same settings: what was found with one still holds with the very same. */
export interface RuleSetup {
  /** Those that judge entries one by one. */
  readonly entry: readonly (RunningRule & { readonly checkEntry: NonNullable<Rule['checkEntry']> })[];
  /** Those that judge each with what it is linked with. */
  readonly links: readonly (RunningRule & { readonly checkLinks: NonNullable<Rule['checkLinks']> })[];
  readonly plan: readonly (RunningRule & { readonly check: NonNullable<Rule['check']> })[];
}

/** A finding with the rule it came from and the severity that rule has here. */
export interface RuleFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** That the rule failed, and not the plan. */
  readonly isFault?: true;
}

/** More findings of one rule than this help nobody, and a hostile file could ask for millions. */
export const maxFindingsOfOneRule = 1000;

/** Sorts out which of the rules run, and how. */
export function setUpRules(rules: readonly Rule[], configure: (rule: Rule) => RuleConfiguration): RuleSetup {
  const running = rules.flatMap((rule): RunningRule[] => {
    const { severity, options } = configure(rule);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
  return {
    entry: running.flatMap((one) => (one.rule.checkEntry ? [{ ...one, checkEntry: one.rule.checkEntry }] : [])),
    links: running.flatMap((one) => (one.rule.checkLinks ? [{ ...one, checkLinks: one.rule.checkLinks }] : [])),
    plan: running.flatMap((one) => (one.rule.check ? [{ ...one, check: one.rule.check }] : [])),
  };
}

/** What stands for a rule that threw. */
export function faultOf(rule: Rule, error: unknown): RuleFinding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The check “${rule.id}” stopped: ${reason}. This is a fault of Career Plan, not of your plan.`;
  return { path: [], part: 'key', message, rule, severity: 'info', isFault: true };
}
