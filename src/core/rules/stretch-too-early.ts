import type { Day } from '../dates/day';
import { planWith } from '../findings/example';
import type { Mastery, TrackedEntry } from '../plan/model';
import { isOpen } from '../progress/health';
import type { Progress } from '../progress/progress';
import { firstWideGap, missedTwice } from '../progress/readiness';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const stretch = (level: number) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    stretch: true
    seenBy: [the storage director]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
mastery:
  technical:
    - { what: point-in-time recovery, level: ${level}, wanted: 4 }
`);

export const rule: Rule = {
  id: 'stretch-too-early',
  summary:
    'a stretch initiative while the ground it stands on is weak: a level far below the one wanted, a responsibility missed twice, a deliverable overdue.',
  why: 'Stretch work is trusted to those whose daily work is safe. Mending the ground first is the faster way.',
  severity: 'info',
  *check({ plan, progress, day }) {
    const reason = plan.mastery && weakness(plan.mastery, progress, day);
    if (reason === undefined) return;
    for (const initiative of plan.initiatives) {
      const { stretch } = initiative;
      if (stretch?.value !== true || !isOpen(progress(initiative).state)) continue;
      yield {
        path: stretch.path,
        part: 'value',
        message: `This stretches you while ${reason}. Steady that first, or make this step smaller.`,
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: stretch(1) },
  good: { text: stretch(2) },
});

function weakness(mastery: Mastery, progress: (entry: TrackedEntry) => Progress, day: Day): string | undefined {
  const gap = firstWideGap(mastery);
  if (gap !== undefined) return `${quote(gap)} is three levels or more below what you want`;
  const missed = mastery.responsibilities.find((responsibility) => missedTwice(responsibility, day));
  if (missed) return `${quote(missed.what?.text ?? 'a responsibility')} was missed the last two times`;
  const late = mastery.deliverables.find((deliverable) => progress(deliverable).state === 'overdue');
  return late && `the deliverable ${quote(late.id)} is overdue`;
}
