import { entryPath } from '../plan/entry-path';
import { pathKey } from '../syntax/path';
import type { Finding, OptionValues, Rule, RuleContext, Severity } from './rule';

/** A finding with the rule it came from and the severity that rule has here. */
export interface RuleFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** How a rule is to run here, after all settings. */
export interface RuleConfiguration {
  readonly severity: Severity | 'off';
  readonly options: OptionValues;
}

/** More findings of one rule than this help nobody, and a hostile file could ask for millions. */
const maxFindingsOfOneRule = 1000;

/**
 * Runs every rule that is not off. A rule that throws is reported as that rule's own finding on the plan;
 * the others still run.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  configure: (rule: Rule) => RuleConfiguration,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    const { severity, options } = configure(rule);
    if (severity === 'off' || !rule.check) continue;
    const found: RuleFinding[] = [];
    try {
      for (const finding of rule.check(context, options)) {
        if (found.push({ ...finding, rule, severity }) >= maxFindingsOfOneRule) break;
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The check “${rule.id}” stopped: ${reason}. This is a fault of Career Plan, not of your plan.`;
      found.push({ path: [], part: 'key', message, rule, severity: 'info' });
    }
    findings.push(...found);
  }
  return withoutSilenced(findings);
}

/** One cause, one finding: takes out what a rule that spoke says in other words. */
function withoutSilenced(findings: readonly RuleFinding[]): RuleFinding[] {
  const silenced = new Set<string>();
  for (const { rule, path } of findings) {
    for (const other of rule.silences ?? []) silenced.add(`${other} ${pathKey(entryPath(path))}`);
  }
  if (silenced.size === 0) return [...findings];
  const wholePlan = pathKey([]);
  return findings.filter(
    ({ rule: { id }, path }) =>
      !silenced.has(`${id} ${pathKey(entryPath(path))}`) && !silenced.has(`${id} ${wholePlan}`),
  );
}
