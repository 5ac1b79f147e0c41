import { planWith } from '../findings/example';
import { figure } from '../findings/figures';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'empty-measure',
  summary: 'a measure whose target is its baseline.',
  why: 'There is no way from one to the other, so no progress can be worked out: it is reached before it begins, or never.',
  severity: 'warning',
  judges: 'value',
  *checkEntry({ measure }) {
    if (measure?.kind !== 'numeric') return;
    const { baseline, target } = measure;
    if (baseline === undefined || target === undefined || baseline.value !== target.value) return;
    yield {
      path: target.path,
      part: 'value',
      message: `Baseline and target are both ${figure(target.value)}, so there is no distance to cover. Write where it stands today as the baseline, and where it is to be as the target.`,
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 9, target: 9 }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases not drilled yet, baseline: 9, target: 0 }
`),
  },
});
