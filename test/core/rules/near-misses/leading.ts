import { audits, fewerFalls, type NearMiss } from './near-miss';

/** What is mastered, and what a leader looks after. */
export const leading: readonly NearMiss[] = [
  {
    rule: 'level-without-evidence',
    when: 'level 4 has nothing to show for it',
    unless: 'level 3 has nothing to show for it',
    plan: `mastery:
  knowledge:
    - { what: medicines of the heart, level: «4|3», wanted: 5 }
`,
  },
  {
    rule: 'unserved-customer',
    when: 'one group is given twice and one not at all',
    unless: 'all four are there',
    plan: `mastery:
  customers:
    - { who: team, needs: a rota they can plan by, level: 3, wanted: 4 }
    - { who: peers, needs: beds told early, level: 3, wanted: 4 }
    - { who: manager, needs: bad news first, level: 2, wanted: 4 }
    - { who: «manager|managers-manager», needs: one number to trust, level: 2, wanted: 3 }
`,
  },
  {
    rule: 'observation-without-action',
    when: 'it was noticed a month and a day ago',
    unless: 'it was noticed a month ago',
    plan: `mastery:
  observations: [{ date: 2026-10-2«1|2», noticed: Lead nurses come with two proposals, kind: praised }]
`,
  },
  {
    rule: 'business-unknown',
    when: 'all of it is empty',
    unless: 'one thing is to be learnt',
    plan: `leadership:
  business:
    moneyModel: { learn: "«|How a bed day is paid»" }
`,
  },
  {
    rule: 'strength-at-rest',
    when: 'the work uses one of other words',
    unless: 'it uses it, whatever its capitals',
    plan: `${audits}    strengths: [«Calm at night|Calm in a hurry»]
leadership:
  strengths: [{ what: calm in a hurry }]
`,
  },
  {
    rule: 'one-sided-agreement',
    when: 'one side is empty',
    unless: 'both are given',
    plan: `leadership:
  agreement:
    managerOwes: [«|a second night nurse»]
    iOwe: [the number of falls each Monday]
`,
  },
  {
    rule: 'lone-strategy',
    when: 'nobody made it with me',
    unless: 'one other person did',
    plan: `leadership:
  alignment:
    strategy: { statement: Prevent first and lift second., coCreatedWith: [«|Marta Roth»] }
`,
  },
  {
    rule: 'stories-dry-up',
    when: 'the newest is a quarter and a day old',
    unless: 'it is a quarter old',
    plan: `leadership:
  alignment:
    stories: [{ date: 2026-08-2«1|2», story: Jan stopped the round to fetch the right shoes. }]
`,
  },
  {
    rule: 'capability-without-plan',
    when: 'what has no plan is critical',
    unless: 'it is not',
    plan: `leadership:
  capabilities: [{ what: reading an ECG, kind: individual, critical: «true|false» }]
`,
  },
  {
    rule: 'indicator-without-threshold',
    when: 'there is no line to correct at',
    unless: 'the line is nought',
    plan: `leadership:
  accountability:
    indicators:
      sick-days: { what: sick days in a week, with: Marta Roth, celebrateAt: 12«|, correctAt: 0» }
`,
  },
  {
    rule: 'unaligned-plan',
    when: 'the goal of theirs that serves mine is done',
    unless: 'it is still open',
    plan: `goals:
${fewerFalls}${audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls]')}team:
  - plan: jan.career.yaml
`,
    others: {
      'jan.career.yaml': `careerPlan: 1
person: Jan Brandt
purpose: Get patients on their feet.
goals:
  walks:
    goal: Each patient of ward 7 walks on the second day
    measure: { what: patients who walked on day two, baseline: 40, target: 90, unit: percent }
    deadline: 2027-03-31
    serves: [ines.career.yaml#fewer-falls]
    checkIns: [{ date: 2026-11-20, value: «90|80» }]
`,
    },
  },
];
