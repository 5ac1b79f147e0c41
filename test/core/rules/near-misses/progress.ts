import { audits, halfway, type NearMiss } from './near-miss';

/** How work stands. 100 of 200 days have passed: half of the way is expected. */
export const progress: readonly NearMiss[] = [
  {
    rule: 'off-track',
    when: 'the work is 26 hundredths behind',
    unless: 'it is 25 hundredths behind, which is a risk and no more',
    plan: halfway('    checkIns: [{ date: 2026-11-22, value: «24|25», plan: Two courses in December. }]\n'),
    near: ['at-risk'],
  },
  {
    rule: 'at-risk',
    when: 'the work is 11 hundredths behind',
    unless: 'it is ten hundredths behind',
    plan: halfway('    checkIns: [{ date: 2026-11-22, value: «39|40» }]\n'),
  },
  {
    rule: 'no-recovery-plan',
    when: 'only an older check-in has a plan',
    unless: 'the latest one has',
    plan: halfway(`    checkIns:
      - { date: 2026-11-13, value: 10, plan: Two courses in December. }
      - { date: 2026-11-20, value: 11«|, plan: A third course in January.» }
`),
    also: ['off-track'],
  },
  {
    rule: 'overdue',
    when: 'it was due yesterday',
    unless: 'it is due today',
    plan: audits
      .replace('2026-11-20', '2026-08-24')
      .replace('2027-02-26', '2026-11-2«1|2»')
      .concat('    checkIns: [{ date: 2026-11-19, value: 93 }]\n'),
  },
  {
    rule: 'late-start',
    when: 'it was to start a week ago',
    unless: 'it was to start six days ago',
    plan: audits.replace('2026-11-20', '2026-11-1«5|6»'),
  },
  {
    rule: 'stale-check-in',
    when: 'the last check-in is a month and a day old',
    unless: 'it is a month old',
    plan: halfway('    checkIns: [{ date: 2026-10-2«1|2», value: 52 }]\n'),
  },
  {
    rule: 'stretch-too-early',
    when: 'a level is three below the one wanted',
    unless: 'it is two below',
    plan: `${audits}    stretch: true
    seenBy: [the head of nursing]
mastery:
  technical:
    - { what: root cause analysis, level: «1|2», wanted: 4 }
`,
  },
  {
    rule: 'responsibility-missed',
    when: 'it was missed the last two times',
    unless: 'two misses lie before a time it was kept',
    plan: `mastery:
  responsibilities:
    - what: The rota hangs out two weeks ahead
      record:
        - { date: 2026-09-01, kept: false }
        - { date: 2026-10-01, kept: false }
        - { date: 2026-11-02, kept: «false|true» }
`,
  },
  {
    rule: 'unspoken-trouble',
    when: 'the conversation has a word of it in common with the work',
    unless: 'it names it',
    plan: `${halfway('    checkIns: [{ date: 2026-11-20, value: 11, plan: Two courses in December. }]\n')}oneOnOnes:
  - { date: 2026-11-24, with: Dana Holt, questions: ["How do you find the «lifting belts|lifting course»?"] }
`,
    also: ['off-track'],
  },
];
