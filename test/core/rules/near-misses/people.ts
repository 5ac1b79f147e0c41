import { audits, movingAudits, type NearMiss } from './near-miss';

const coach = '      marta: { name: Marta Roth, as: coach, involved: true }\n';

/** Whom one works with, what comes back, and what the next role asks for. */
export const people: readonly NearMiss[] = [
  {
    rule: 'driver-at-rest',
    when: 'nothing moves process',
    unless: 'one of its three accelerators is moved',
    plan: `${audits}    drivers: [people, performance«|, process.systems»]
drivers:
  people:
    supporters:
${coach}`,
  },
  {
    rule: 'accelerator-at-rest',
    when: 'only its driver as a whole is moved',
    unless: 'the work names the accelerator',
    plan: `${movingAudits.replace('process]', 'process«|.systems»]')}drivers:
  process:
    systems: Each fall is in the register before the shift ends.
`,
  },
  {
    rule: 'practice-lapsed',
    when: 'a weekly practice was last done fifteen days ago',
    unless: 'it was done fourteen days ago',
    plan: `${movingAudits}drivers:
  people:
    supporters:
${coach}    rituals:
      practices:
        - { do: Walk the ward at shift change, every: week, log: [2026-11-0«7|8»] }
`,
  },
  {
    rule: 'no-feedback',
    when: 'a peer looks on',
    unless: 'a mentor does',
    plan: `${movingAudits}drivers:
  people:
    supporters:
      marta: { name: Marta Roth, as: «peer|mentor», involved: true }
    rituals:
      practices:
        - { do: Walk the ward at shift change, every: week, log: [2026-11-20] }
`,
  },
  {
    rule: 'idle-supporter',
    when: 'somebody is not involved and no step says how',
    unless: 'a step is named',
    plan: `${movingAudits}drivers:
  people:
    supporters:
      dana: { name: Dana Holt, as: sponsor, involved: false«|, nextStep: Ask her to the December round» }
`,
  },
  {
    rule: 'role-unclear',
    when: 'the list of responsibilities is empty',
    unless: 'one stands in it',
    plan: `role:
  target: { title: Lead nurse, by: 2028-06-30, responsibilities: [«|the budget of the ward»] }
`,
  },
  {
    rule: 'open-question',
    when: 'it has been open for a month and a day',
    unless: 'it has been open for a month',
    plan: `role:
  target:
    title: Lead nurse
    by: 2028-06-30
    responsibilities: [the budget of the ward]
    openQuestions: [{ ask: Who signs for overtime?, of: Dana Holt, since: 2026-10-2«1|2» }]
`,
  },
  {
    rule: 'bar-not-raised',
    when: 'only their bar is given',
    unless: 'one’s own stands beside it',
    plan: `${movingAudits}drivers:
  performance:
    expectations:
      theirs: no fall without a report
      mine: «|no fall without a lesson»
`,
  },
  {
    rule: 'review-overdue',
    when: 'the last one was a month and a day ago',
    unless: 'it was a month ago',
    plan: `reviews:
  every: month
  log: [{ date: 2026-10-2«1|2», kept: [the audit first] }]
`,
  },
  {
    rule: 'report-missed',
    when: 'the last report is of the third week back',
    unless: 'it is of the second',
    plan: `reports:
  - { week: 2026-W4«4|5», wins: [no fall since Monday] }
`,
  },
];
