import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { viewOfText } from '../../harness/cursor';

const head = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
`;

/** The rows below a section, as “label | description”. */
function section(text: string, id: string): string[] {
  const item = viewOfText(head + text).outline.find((one) => one.id === id);
  const lines = (items: readonly OutlineItem[], depth: number): string[] =>
    items.flatMap((one) => [
      `${'  '.repeat(depth)}${[one.label, one.description].filter(Boolean).join(' | ')}`,
      ...lines(one.children, depth + 1),
    ]);
  return item ? lines([item], 0) : [];
}

const supporters = `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, every: week }
      tomas: { name: Tomas Berg, as: mentor, involved: true, every: month }
      lucia: { name: Lucía Ortega, as: sponsor, involved: false, every: month }
`;

describe('the sections of the tree', () => {
  it('says of each trade-off what was decided, to whom and until when', () => {
    const rows = section(
      `${supporters}tradeOffs:
  - { what: Maintain the guild, decision: delegate, to: ana }
  - { what: Conference talk, decision: postpone, until: 2027-02-20 }
  - { what: Old talk, decision: postpone, until: 2026-11-01 }
  - { what: Rewrite, decision: cancel }
  - { what: Mentoring, decision: delegate }
`,
      'tradeOffs',
    );
    // 2026-11-22 to 2027-02-20 is 90 days: three months.
    assert.deepEqual(rows, [
      'Trade-offs | 5',
      '  Maintain the guild | Delegated to Ana Cole',
      '  Conference talk | Postponed, back in 3 months',
      '  Old talk | Was postponed until 2026-11-01',
      '  Rewrite | Cancelled',
      '  Mentoring | Delegated, to nobody yet',
    ]);
  });

  it('lists practices by when they are due again, wherever they stand in the file', () => {
    const rows = section(
      `drivers:
  people:
    rituals:
      practices:
        - { do: Shadow the review, every: week, log: [2026-11-16] }
        - { do: Write the summary, every: 2 weeks, log: [2026-10-02] }
        - { do: Read one contract, every: month }
  process:
    simplicity: { aim: One step less, practices: [{ do: Remove a step, every: month, log: [2026-10-22] }] }
`,
      'practices',
    );
    assert.deepEqual(rows, [
      'Practices | 4, 2 due',
      // 2 October and two weeks is the 16th: 37 days ago.
      '  Write the summary | was due 5 weeks ago · every 2 weeks',
      '  Remove a step | due today · every month',
      '  Shadow the review | due tomorrow · every week',
      '  Read one contract | never logged · every month',
    ]);
  });

  it('says whose one-on-one is next, what was asked and which actions are open', () => {
    const rows = section(
      `${supporters}oneOnOnes:
  - date: 2026-11-10
    with: ana
    questions: [What would make you comfortable?]
    actions:
      - { do: Send the plan, who: Jo, due: 2026-11-20 }
      - { do: Ask for a seat, due: 2026-11-15, done: 2026-11-14 }
  - { date: 2026-11-18, with: Mei Tanaka }
`,
      'oneOnOnes',
    );
    assert.deepEqual(rows, [
      // A week after the 10th is the 17th, five days before the day of the tests.
      'One-on-ones | Was due 5 days ago, Ana Cole',
      '  Ana Cole | was due 5 days ago · every week',
      '  Tomas Berg | none noted yet · every month',
      '  2026-11-18 | with Mei Tanaka',
      '  2026-11-10 | with Ana Cole · 1 question · 1 action open',
      '    Send the plan | Jo · was due 2 days ago',
      '    Ask for a seat | done 2026-11-14',
    ]);
  });

  it('puts the report that is due before those that are written, the newest first', () => {
    const rows = section(
      `reports:
  - { week: 2026-W45, wins: [a, b], next: [c] }
  - { week: 2026-W46, opportunities: [d] }
`,
      'reports',
    );
    // 2026-11-22 is the Sunday of week 47; its report was due on Friday the 20th.
    assert.deepEqual(rows, [
      'Reports | 1 due',
      '  Report of 2026-W47 | was due 2 days ago',
      '  2026-W46 | 1 opportunity',
      '  2026-W45 | 2 wins, 1 next',
    ]);
  });

  it('says how far each level is from the one wanted, and what lacks evidence or an action', () => {
    const rows = section(
      `mastery:
  technical:
    - { what: settlement files, level: 5, wanted: 5, evidence: wrote the importer }
    - { what: capacity planning, level: 3, wanted: 4 }
  customers:
    - { who: managers-manager, needs: one number, wanted: 4 }
  responsibilities:
    - { what: Answer incidents, record: [{ date: 2026-09-30, kept: false }, { date: 2026-10-31, kept: false }] }
    - { what: Promotion cases, record: [{ date: 2026-10-31, kept: true }] }
  observations:
    - { date: 2026-10-20, noticed: One page and no slides, kind: praised }
`,
      'mastery',
    );
    assert.deepEqual(rows, [
      'Mastery | 1 of 3 levels as wanted',
      '  Technical know-how | 2',
      '    settlement files | level 5, as wanted',
      '    capacity planning | level 3, wanted 4 · no evidence yet',
      '  Customers | 1',
      '    manager’s manager | no level yet, wanted 4',
      '  Responsibilities | 2',
      '    Answer incidents | missed twice in a row · kept 0 of 2',
      '    Promotion cases | kept 1 of 1',
      '  Observations | 1',
      '    One page and no slides | praised · 2026-10-20 · no action yet',
    ]);
  });

  it('shows what leading asks for, and what nothing builds or plans yet', () => {
    const rows = section(
      `${supporters}leadership:
  business: { processes: { know: settlement }, moneyModel: { learn: interchange } }
  focus: { firstCustomer: ana, adds: [payouts] }
  strengths: [{ what: incident analysis, builtBy: [queue] }, { what: explaining money }]
  agreement: { managerOwes: [a seat], iOwe: [bad news] }
  alignment: { strategy: { statement: Boring first, coCreatedWith: [ana] }, stories: [{ date: 2026-11-15, story: A stop }] }
  capabilities: [{ what: incident command, kind: individual, critical: true }]
  accountability:
    indicators:
      lead-time: { what: days to production, with: ana, celebrateAt: 1, correctAt: 5, unit: days, checkIns: [{ date: 2026-11-21, value: 6 }] }
`,
      'leadership',
    );
    assert.deepEqual(rows, [
      'Leadership',
      '  The business | 2',
      '    Processes | settlement',
      '    How money is made | to learn: interchange',
      '  Focus | first customer: Ana Cole',
      '    payouts | adds most value',
      '  Strengths | 2',
      '    incident analysis | built by queue',
      '    explaining money | nothing builds it yet',
      '  Agreement | 2',
      '    a seat | your manager owes',
      '    bad news | you owe',
      '  Alignment | 2',
      '    Boring first | strategy, made with Ana Cole',
      '    A stop | story, 7 days ago',
      '  Capabilities | 1',
      '    incident command | critical · individual · no plan yet',
      '  Indicators | 1',
      '    days to production | 6 days yesterday · with Ana Cole',
    ]);
  });

  it('shows the questions that are open about the role, and for how long', () => {
    assert.deepEqual(
      section(
        `${supporters}role:
  target: { title: Head of Payments, by: 2028-12-31, responsibilities: [budget], openQuestions: [{ ask: Who signs?, of: ana, since: 2026-10-22 }] }
`,
        'role',
      ),
      [
        'Head of Payments | Role you want, by 2028-12-31',
        '  budget | responsibility',
        '  Who signs? | to ask ana · open for 4 weeks',
      ],
    );
  });

  it('leaves out what the plan does not have', () => {
    const ids = viewOfText(head).outline.map(({ id }) => id);
    assert.deepEqual(ids, ['purpose', 'drivers']);
  });
});
