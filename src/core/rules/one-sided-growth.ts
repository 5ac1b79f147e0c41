import { planWith } from '../findings/example';
import { isOpen } from '../progress/health';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const three = (kind: string) =>
  planWith(`initiatives:
  new-engine:
    title: Move the archive to the new storage engine
    supports: The old engine is no longer patched after 2027.
    kind: technical
    start: 2026-11-20
    finish: 2027-05-28
    measure: { what: archives moved, baseline: 0, target: 14 }
  recovery-course:
    title: Pass the course in forensic recovery
    supports: Twice this year a vendor had to be flown in.
    kind: technical
    start: 2026-11-20
    finish: 2027-03-31
    measure: Course certificate issued
  backup-window:
    title: One backup window for all application teams
    supports: Six windows leave no night for maintenance.
    kind: ${kind}
    start: 2026-11-20
    finish: 2027-06-30
    measure: { what: teams in the common window, baseline: 1, target: 6 }
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
      message: `All open initiatives are of the kind ${quote(kind)}. Let one of them train another side, such as “kind: communicating” or “kind: leading”.`,
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: three('technical') },
  good: { text: three('influencing') },
});

const some = 3;
