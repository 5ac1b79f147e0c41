import { stateIsShownBy } from '../findings/behind';
import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { CheckIn } from '../plan/model';
import { checkInsUpTo } from '../progress/check-ins';
import { indicatorState } from '../progress/progress';
import type { Finding, Rule, RuleExamples } from './rule';

const indicator = (checkIn: string) =>
  planWith(`leadership:
  accountability:
    indicators:
      failed-backups:
        what: backups that failed in a week
        with: Mei Tanaka
        celebrateAt: 0
        correctAt: 3
        checkIns: [${checkIn}]
`);

export const rule: Rule = {
  id: 'no-recovery-plan',
  summary: 'work or an indicator that is off track, with no plan in its latest check-in to get it back.',
  why: 'That it is behind is known; what others wait for is what happens next.',
  severity: 'info',
  fix: 'Insert a plan.',
  *checkEntry(entry, { progress: { state, checkIns } }) {
    if (state === 'off-track') yield* withoutPlan(checkIns.at(-1)?.checkIn, stateIsShownBy(entry, { checkIns }), 'The');
  },
  *check({ plan, day }) {
    for (const entry of plan.leadership?.indicators ?? []) {
      if (indicatorState(entry, day) !== 'off-track') continue;
      const checkIns = checkInsUpTo(entry.checkIns, day);
      yield* withoutPlan(
        checkIns.at(-1)?.checkIn,
        stateIsShownBy(entry, { checkIns }),
        'This is at the line to correct at, and the',
      );
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: indicator('{ date: 2026-11-16, value: 4 }') },
  good: { text: indicator('{ date: 2026-11-16, value: 4, plan: Two new disks arrive on Thursday. }') },
});

function* withoutPlan(
  latest: CheckIn | undefined,
  place: Pick<Finding, 'path' | 'part'>,
  start: string,
): Iterable<Finding> {
  if (!latest || latest.keys.has('plan')) return;
  yield {
    ...place,
    message: `${start} latest check-in has no “plan” yet. A line in it is enough, such as “plan: ask Kim for a day of pairing”: what gets it back on track.`,
    fixes: () => [insertKey('Add a plan to the check-in', latest.path, 'plan', 'What gets it back on track')],
  };
}
