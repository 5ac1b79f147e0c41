import type { PlanView } from '../plan-view';
import { rules } from '../rules/index';
import type { Severity } from '../rules/rule';
import { severityOf } from '../settings/settings';

/** A check as it stands for one plan. */
export interface RuleState {
  readonly id: string;
  /** What it finds. */
  readonly summary: string;
  readonly severity: Severity | 'off';
  /** Whether that is not the severity it has by itself. */
  readonly isSet: boolean;
  /** How many findings of it the plan has. */
  readonly findings: number;
}

/** Every check there is, those that speak about the plan first, then by name. */
export function ruleStates({ settings, problems }: Pick<PlanView, 'settings' | 'problems'>): RuleState[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const states = rules.map((rule): RuleState => {
    const severity = severityOf(rule, settings);
    return {
      id: rule.id,
      summary: rule.summary,
      severity,
      isSet: severity !== rule.severity,
      findings: counts.get(rule.id) ?? 0,
    };
  });
  return states.sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
}
