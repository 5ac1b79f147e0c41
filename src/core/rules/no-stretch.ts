import { planWith } from '../findings/example';
import { isOpen } from '../progress/health';
import type { Rule, RuleExamples } from './rule';

const three = (stretch: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    stretch: false
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
  runbooks:
    title: Write a recovery runbook for each production database
    supports: In the night of an outage nobody reads code.
    stretch: false
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: runbooks written, baseline: 0, target: 9 }
  drill-crew:
    title: Teach four engineers to lead a restore drill
    supports: I am not the only one who can.
    ${stretch}
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: engineers who led a drill, baseline: 1, target: 4 }
`);

export const rule: Rule = {
  id: 'no-stretch',
  summary: 'three or more open initiatives, and none that is more than you have done before.',
  why: 'Work you know keeps you where you are. One step beyond it is how a next role becomes thinkable.',
  severity: 'hint',
  judges: 'plan',
  *check({ plan, progress }) {
    let answers = 0;
    for (const initiative of plan.initiatives) {
      if (!initiative.stretch || !isOpen(progress(initiative).state)) continue;
      if (initiative.stretch.value) return;
      answers++;
    }
    if (answers < some) return;
    yield {
      path: ['initiatives'],
      part: 'key',
      message:
        'All of this is work you have done before (“stretch: false”). Let one of them go a step beyond it (“stretch: true”), small enough to succeed.',
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: three('stretch: false') },
  good: { text: three('stretch: true\n    seenBy: [the storage director]') },
});

const some = 3;
