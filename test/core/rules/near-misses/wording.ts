import { audits, fewerFalls, type NearMiss } from './near-miss';

const serving = audits.replace('supports: Nobody learns from a fall that is not looked at.', 'serves: [fewer-falls]');

/** What a plan leaves out, or says in words that name nothing. */
export const wording: readonly NearMiss[] = [
  {
    rule: 'missing-purpose',
    when: 'the purpose is empty',
    unless: 'it is one line',
    plan: `careerPlan: 1
person: Ines Marek
purpose: "«|Run a ward on which no patient falls.»"
`,
  },
  {
    rule: 'missing-measure',
    when: 'there is nothing behind the key',
    unless: 'a yes or no stands there that somebody else can confirm',
    plan: audits.replace(/measure: .*/, 'measure: «|The head of nursing has signed the audit»'),
  },
  {
    rule: 'missing-deadline',
    when: 'a goal has no deadline',
    unless: 'it has one that no calendar knows, which is another matter',
    plan: `goals:
${fewerFalls.replace('2027-03-31', '«|soon»')}${serving}`,
    near: ['invalid-date'],
  },
  {
    rule: 'missing-stepping-stone',
    when: 'nothing is said about what the work is for',
    unless: 'a sentence says so, without any goal',
    plan: audits.replace('Nobody learns from a fall that is not looked at.', '«|Nobody learns from a fall.»'),
  },
  {
    rule: 'vague-goal',
    when: 'it says how good one wants to be',
    unless: 'it says what one will be appointed to',
    plan: `goals:
${fewerFalls.replace('Ward 7 has fewer than two falls a month', 'Become a «better|deputy» ward manager')}${serving}`,
  },
  {
    rule: 'vague-measure',
    when: 'it is what people feel',
    unless: 'it is what somebody signs',
    plan: audits.replace(/measure: .*/, 'measure: The night shift is «happy with|certified for» the new hoist'),
  },
  {
    rule: 'only-intangibles',
    when: 'only intangibles say what a deliverable brings',
    unless: 'a measure stands beside them',
    plan: `mastery:
  deliverables:
    shift-plan:
      what: Shift plan of the winter
      category: team
      intangibles: [fewer quarrels]
      measure: «|The works council has agreed to the plan»
      due: 2026-12-18
`,
  },
  {
    rule: 'goal-without-initiative',
    when: 'the only goal below it serves something else',
    unless: 'a goal that is worked on serves it',
    plan: `goals:
${fewerFalls}    serves: [«no-harm|safe-stay»]
  safe-stay:
    goal: Each patient leaves without an injury of the stay
    measure: { what: injuries in a quarter, baseline: 14, target: 3 }
    deadline: 2027-12-31
    serves: [no-harm]
  no-harm:
    goal: The hospital pays for no fall
    measure: { what: claims in a year, baseline: 5, target: 0 }
    deadline: 2028-12-31
${serving}`,
  },
];
