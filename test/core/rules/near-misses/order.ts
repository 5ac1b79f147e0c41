import { audits, fewerFalls, halfway, type NearMiss } from './near-miss';

/** What a plan can say wrongly. */
export const order: readonly NearMiss[] = [
  {
    rule: 'yaml-syntax',
    when: 'a colon and a space stand in a plain text',
    unless: 'a colon with no space behind it does',
    plan: `role:
  current: { title: Charge nurse }
  target:
    title: Ward 7:« |»lead nurse
    by: 2028-06-30
    responsibilities: [the budget of the ward]
`,
  },
  {
    rule: 'schema',
    when: 'a key is one letter off',
    unless: 'it is the one the format knows',
    plan: `role:
  current: { title: Charge nurse, «sinse|since»: 2024-03-01 }
`,
  },
  {
    rule: 'invalid-date',
    when: 'the year has no 29 February',
    unless: 'it is a leap year',
    plan: `role:
  target: { title: Lead nurse, by: «2027|2028»-02-29, responsibilities: [the budget of the ward] }
`,
  },
  {
    rule: 'unknown-reference',
    when: 'a single word is a letter away from a supporter',
    unless: 'it is a name in two words, of somebody who need not be listed',
    plan: `${audits}    drivers: [people, performance, process]
    seenBy: [the head of nursing]
drivers:
  people:
    supporters:
      marta: { name: Marta Roth, as: coach, involved: true }
    rituals:
      practices:
        - { do: Walk the ward with a second pair of eyes, every: week, with: «marte|Marte Vik», log: [2026-11-20] }
`,
  },
  {
    rule: 'duplicate-id',
    when: 'a goal and a deliverable share an id',
    unless: 'one of them says which year it is for',
    plan: `goals:
${fewerFalls}${audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls]')}mastery:
  deliverables:
    «falls-audit|falls-audit-2027»:
      what: The yearly report on falls
      category: safety
      measure: The board accepts the report
      due: 2027-03-31
`,
  },
  {
    rule: 'dependency-cycle',
    when: 'each of two waits for the other',
    unless: 'the second waits for what is done by then',
    plan: `initiatives:
  bed-alarms:
    title: Replace the bed alarms of the east wing
    supports: An alarm that rings is heard.
    dependsOn: [wiring]
    start: 2027-02-01
    finish: 2027-03-31
    measure: { what: alarms replaced, baseline: 0, target: 24 }
  wiring:
    title: Lay the cable through the east wing
    supports: Nothing rings without a cable.
    dependsOn: [«bed-alarms|permit»]
    start: 2026-12-14
    finish: 2027-01-29
    measure: { what: rooms with a cable, baseline: 0, target: 12 }
  permit:
    title: Obtain the permit of the fire officer
    supports: Nobody drills without it.
    start: 2026-11-20
    finish: 2026-12-11
    measure: The fire officer has signed the permit
`,
  },
  {
    rule: 'check-in-order',
    when: 'two check-ins have one date',
    unless: 'they are a day apart',
    plan: halfway(`    checkIns:
      - { date: 2026-11-13, value: 44 }
      - { date: 2026-11-«13|14», value: 45 }
`),
  },
  {
    rule: 'check-in-in-future',
    when: 'a check-in is of tomorrow',
    unless: 'it is of today',
    plan: halfway(`    checkIns:
      - { date: 2026-11-20, value: 48 }
      - { date: 2026-11-«23|22», value: 50 }
`),
  },
  {
    rule: 'check-in-value',
    when: 'the unit is part of the value',
    unless: 'it stands in a comment',
    plan: halfway(`    checkIns:
      - date: 2026-11-20
        value: 48 «carers|# carers»
`),
  },
  {
    rule: 'empty-measure',
    when: 'the target is the baseline',
    unless: 'it lies below it',
    plan: audits.replace('baseline: 20, target: 95', 'baseline: 9, target: «9|2»'),
  },
  {
    rule: 'date-order',
    when: 'an initiative finishes the day before it starts',
    unless: 'it starts and finishes on one day',
    plan: `initiatives:
  open-day:
    title: Hold the open day of the ward
    supports: Neighbours become volunteers.
    start: 2027-05-08
    finish: 2027-05-«07|08»
    measure: { what: volunteers who signed up, baseline: 0, target: 10 }
`,
  },
  {
    rule: 'finish-after-deadline',
    when: 'the work ends a day after its goal is due',
    unless: 'it ends on that day',
    plan: `goals:
${fewerFalls}${audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls]').replace('2027-02-26', '2027-0«4-01|3-31»')}`,
  },
  {
    rule: 'unused-disable',
    when: 'a comment silences a rule that has nothing to say there',
    unless: 'it names one this version does not know',
    plan: audits.replace('    start:', '    # career-plan-disable-next-line «late-start|my-own-rule»\n    start:'),
  },
];
