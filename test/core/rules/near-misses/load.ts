import { atOnce, audits, fewerFalls, type NearMiss } from './near-miss';

/** Three initiatives, each with a line of its own. */
const three = (...lines: readonly string[]): string => {
  let next = 0;
  return atOnce(3, '2026-11-20').replaceAll('    start:', () => `    ${lines[next++] ?? ''}\n    start:`);
};

const tradeOff = `tradeOffs:
  - { what: The newsletter of the ward, decision: cancel }
`;

/** How much is taken on, what for, and with whose means. */
export const load: readonly NearMiss[] = [
  {
    rule: 'too-many-initiatives',
    when: 'the sixth starts today',
    unless: 'it starts tomorrow',
    plan: `${atOnce(6, '2026-11-2«2|3»')}${tradeOff}`,
  },
  {
    rule: 'no-trade-off',
    when: 'the fourth starts today',
    unless: 'it starts tomorrow',
    plan: atOnce(4, '2026-11-2«2|3»'),
  },
  {
    rule: 'loose-trade-off',
    when: 'something is postponed without a date',
    unless: 'it is cancelled without one',
    plan: `tradeOffs:
  - { what: The newsletter of the ward, decision: «postpone|cancel» }
`,
  },
  {
    rule: 'no-own-measure',
    when: 'the organisation defines both',
    unless: 'one of the two is defined by oneself',
    plan: `goals:
${fewerFalls}    definedBy: organisation
  quiet-nights:
    goal: Nobody on ward 7 is woken by an alarm that means nothing
    definedBy: «organisation|me»
    measure: { what: false alarms in a night, baseline: 31, target: 3 }
    deadline: 2027-03-31
${audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls, quiet-nights]')}`,
  },
  {
    rule: 'one-sided-growth',
    when: 'all three are technical',
    unless: 'of the third nothing is said',
    plan: three('kind: technical', 'kind: technical', '«kind: technical|# of no kind»'),
  },
  {
    rule: 'no-stretch',
    when: 'three say that they are none',
    unless: 'one of them says nothing about it',
    plan: three('stretch: false', 'stretch: false', '«stretch: false|# as it comes»'),
  },
  {
    rule: 'unapproved-resources',
    when: 'approval came the day after the start',
    unless: 'it came on the day of the start',
    plan: `${audits}    resources: company
    approvals: [{ by: Dana Holt, asked: 2026-11-02, given: 2026-11-2«1|0» }]
`,
  },
  {
    rule: 'unseen-project',
    when: 'it stretches and nobody is said to see it',
    unless: 'it is no more than is done already',
    plan: `${audits}    stretch: «true|false»
`,
  },
  {
    rule: 'work-of-former-role',
    when: 'it is the work of a role that was left',
    unless: 'it is the work of the team',
    plan: `${audits}    whoseWork: «former-role|team»
`,
  },
  {
    rule: 'unfocused',
    when: 'it serves nothing of what adds most',
    unless: 'it serves a goal that is named there',
    plan: `goals:
${fewerFalls}${audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls]')}  night-lights:
    title: Mount a night light beside each bed
    «supports: Patients find the way.|serves: [fewer-falls]»
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: beds with a light, baseline: 0, target: 28 }
leadership:
  focus: { firstCustomer: Dana Holt, adds: [fewer-falls] }
`,
  },
];
