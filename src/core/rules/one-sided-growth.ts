import { planWith } from '../findings/example';
import { isOpen } from '../progress/health';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const three = (kind: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    kind: technical
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
  runbooks:
    title: Write a recovery runbook for each production database
    supports: In the night of an outage nobody reads code.
    kind: technical
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: runbooks written, baseline: 0, target: 9 }
  drill-crew:
    title: Teach four engineers to lead a restore drill
    supports: I am not the only one who can.
    kind: ${kind}
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: engineers who led a drill, baseline: 1, target: 4 }
`);

export const rule: Rule = {
  id: 'one-sided-growth',
  summary: 'three or more open initiatives that are all of one kind.',
  why: 'The next role asks for more than one strength, and the one that is trained already is seldom the one that is missing.',
  severity: 'hint',
  judges: 'plan',
  *check({ plan, progress }) {
    let kind: string | undefined;
    let open = 0;
    for (const initiative of plan.initiatives) {
      const { growth } = initiative;
      if (!growth || !isOpen(progress(initiative).state)) continue;
      kind ??= growth.text;
      if (growth.text !== kind) return;
      open++;
    }
    if (kind === undefined || open < some) return;
    yield {
      path: ['initiatives'],
      part: 'key',
      message: `All open initiatives are of the kind ${quote(kind)}. Give one of them another side, such as influencing, communicating or leading.`,
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: three('technical') },
  good: { text: three('leading') },
});

const some = 3;
