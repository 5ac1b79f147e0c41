import { planWith } from '../findings/example';
import { goalsServedFrom, teamPlans } from '../plan/team';
import { isOpen } from '../progress/health';
import { quote } from '../schema/phrases';
import { isId } from '../schema/to-id';
import type { Rule, RuleExamples } from './rule';

const leader = () =>
  planWith(`goals:
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-12-31
initiatives:
  drill-crew:
    title: Teach four engineers to lead a restore drill
    serves: [no-loss]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: engineers who led a drill, baseline: 1, target: 4 }
team:
  - plan: mei.career.yaml
`);

const report = (serves: string) => `careerPlan: 1
person: Mei Tanaka
purpose: Keep every order safe through any night.
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
${serves}`;

export const rule: Rule = {
  id: 'unaligned-plan',
  summary: 'a plan of the team none of whose open goals serves a goal of yours.',
  why: 'Either their work does not help what you answer for, or nobody has said yet how it does.',
  severity: 'info',
  judges: 'plan',
  *check({ plan, references, progress }) {
    if (plan.goals.length === 0) return;
    const ids = new Set(plan.goals.map(({ id }) => id));
    const served = plan.goals.find(({ id }) => isId(id) && id.length <= 40)?.id ?? 'id-of-a-goal';
    for (const { reference, plan: member } of teamPlans(plan, references).plans) {
      const open = member.goals.filter((goal) => isOpen(progress(goal).state));
      if (goalsServedFrom(open, ids).size > 0) continue;
      const whose = member.person ? quote(member.person.text) : 'this plan';
      yield {
        path: reference.path,
        part: 'value',
        message: `No open goal of ${whose} serves a goal of yours. Look at both plans together, and let one of their goals say “serves: [your-file.career.yaml#${served}]”.`,
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: leader(), others: { 'mei.career.yaml': report('') } },
  good: { text: leader(), others: { 'mei.career.yaml': report('    serves: [sam.career.yaml#no-loss]\n') } },
});
