/** A plan with every section, in block and flow style. */
export const realisticPlan = `# Jo leads a team.
careerPlan: 1
person: Jo Rivera
purpose:
  statement: Run a payments division that merchants trust.
  standsFor:
    - money that arrives
role:
  current: { title: Team lead, since: 2024-03-01, responsibilities: [delivery, hiring] }
  target:
    title: Head of the division
    by: 2028-12-31
    openQuestions:
      - ask: Who signs off headcount?
        of: ana
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, every: week }
      tomas:
        name: Tomas Berg
        as: mentor
        involved: true
    rituals:
      aim: Learn the work by doing parts of it.
      practices:
        - do: Shadow the weekly review
          every: week
          log: [2026-10-26, 2026-11-02]
goals:
  payouts:
    goal: Payouts reach merchants on time
    measure: { what: payouts on time, baseline: 99.62, target: 99.95, unit: "%" }
    deadline: 2027-06-30
    drivers: [performance.execution]
    checkIns:
      - { date: 2026-10-31, value: 99.77, note: Retry queue went live. }
  next-lead:
    goal: Someone is ready to take over
    measure: Ana confirms it
    deadline: 2027-12-15
initiatives:
  queue:
    title: Replace the retry
    serves: [payouts]
    why: >-
      folded text
      of two lines
    start: 2026-07-01
    finish: 2026-12-18
    measure:
      what: late payouts
      baseline: 410
      target: 40
    milestones:
      - { title: Shadow mode, due: 2026-08-31 }
    dependsOn: []
tradeOffs:
  - what: Conference talk
    decision: cancel # for now
mastery:
  technical:
    - { what: streaming, level: 3, wanted: 4 }
  deliverables:
    leak:
      what: Close the leak
      category: revenue
      measure: leak closed
      due: 2027-02-28
leadership:
  focus: { firstCustomer: ana, adds: [queue] }
  accountability:
    indicators:
      lead-time: { what: days, with: tomas, celebrateAt: 1, correctAt: 5 }
team:
- plan: mei.career.yaml
reviews: { every: month, with: ana, log: [{ date: 2026-10-31, kept: [a] }] }
reports:
  - week: 2026-W45
    wins: [shipped]
oneOnOnes:
  - date: 2026-11-09
    with: ana
    actions:
      - { do: Send it, who: ana }
lint:
  vague-goal: off
  words: { fine: [golden path] }
`;
