import assert from 'node:assert/strict';
import { drills, movingDrills, planWith } from '../../../src/core/findings/example';
import { checkProblems, problemsOf } from '../../harness/check-problems';

describe('driver-at-rest', () => {
  it('speaks on the driver, or on all drivers where it is not there', () => {
    checkProblems(
      planWith(`${drills}    drivers: [people.role]
drivers:
#^^^^^^ driver-at-rest: “process”
  performance:
# ^^^^^^^^^^^ driver-at-rest: “performance”
    expectations: { theirs: every restore within four hours, mine: every restore within the hour }
`),
    );
  });

  it('takes a driver named as a whole, and one misspelt, for moved', () => {
    checkProblems(
      planWith(`${drills}    drivers: [people, performance, proces]
#                                  ^^^^^^ unknown-reference
drivers: { people: { supporters: { ana: { name: Ana Cole, as: manager, involved: true } } } }
`),
    );
  });

  it('does not take work that is done for a mover', () => {
    checkProblems(
      planWith(`${movingDrills}    status: done
drivers:
#^^^^^^ driver-at-rest: “people”
#^^^^^^ driver-at-rest: “performance”
#^^^^^^ driver-at-rest: “process”
  supporters:
# ^^^^^^^^^^ schema
`),
    );
  });
});

describe('accelerator-at-rest', () => {
  it('speaks on an aim that only its driver as a whole is named for', () => {
    checkProblems(
      planWith(`${movingDrills}drivers:
  people:
    role: { aim: Be able to describe a principal engineer’s week hour by hour. }
#   ^^^^ accelerator-at-rest
    rhythm: { practices: [{ do: Ask Ana what I missed, every: month, with: ana }] }
    supporters: { ana: { name: Ana Cole, as: mentor, involved: true } }
`),
    );
  });

  it('says nothing where a practice moves it, lapsed or not', () => {
    checkProblems(
      planWith(`${movingDrills}drivers:
  people:
    supporters: { ana: { name: Ana Cole, as: mentor, involved: true } }
    rhythm:
      aim: Keep the practice going in weeks with incidents too.
      practices: [{ do: Ask Ana what I missed, every: week, with: ana, log: [2026-08-03, 2026-07-27] }]
#                                                                            ^^^^^^^^^^ practice-lapsed: 111 days ago
`),
    );
  });
});

describe('practice-lapsed', () => {
  const practice = (every: string, log: string) =>
    planWith(`${movingDrills}drivers:
  people:
    supporters: { ana: { name: Ana Cole, as: mentor, involved: true } }
    rituals: { practices: [{ do: Review a recovery plan, every: ${every}, log: [${log}] }] }
`);
  const told = (text: string) => problemsOf(text).map(({ rule }) => rule);

  it('speaks the day after twice the rhythm', () => {
    // Two months after 21 September is 21 November; two times two weeks after 25 October is 22 November.
    assert.deepEqual(told(practice('month', '2026-09-21')), ['practice-lapsed']);
    assert.deepEqual(told(practice('month', '2026-09-22')), []);
    assert.deepEqual(told(practice('2 weeks', '2026-10-24')), ['practice-lapsed']);
    assert.deepEqual(told(practice('2 weeks', '2026-10-25')), []);
  });

  it('says nothing without a log', () => {
    assert.deepEqual(told(practice('week', '')), []);
  });
});

describe('no-feedback', () => {
  const practised = (supporter: string) =>
    planWith(`${movingDrills}drivers:
  process:
    systems: { practices: [{ do: Automate one step, every: week }] }
  people:
    supporters: { ana: { name: Ana Cole, ${supporter} } }
    rituals: { practices: [{ do: Review a recovery plan, every: week }] }
`);

  it('speaks once, on the first practices of the file', () => {
    checkProblems(
      practised('as: peer, involved: true').replace('  people:\n', '#              ^^^^^^^^^ no-feedback\n  people:\n'),
    );
  });

  it('asks for somebody who is involved already', () => {
    checkProblems(practised('as: coach, involved: true'));
    checkProblems(
      practised('as: coach, involved: false, nextStep: Ask in December').replace(
        '  people:\n',
        '#              ^^^^^^^^^ no-feedback\n  people:\n',
      ),
    );
  });
});

describe('people and the role', () => {
  it('are asked for the next step', () => {
    checkProblems(
      planWith(`${movingDrills}role:
  target:
    title: Principal engineer
    by: 2028-06-30
    responsibilities: [recovery of every database]
    openQuestions:
      - { ask: Who decides on the budget?, since: 2026-10-21 }
#                                                 ^^^^^^^^^^ open-question: 32 days ago
      - { ask: Is there a second one?, since: 2026-10-22 }
      - { ask: Where is the desk? }
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
      lucia: { name: Lucía Ortega, as: sponsor, involved: false }
#     ^^^^^ idle-supporter
  performance:
    expectations: { theirs: every restore within four hours }
#   ^^^^^^^^^^^^ bar-not-raised
`),
    );
  });
});

describe('review-overdue', () => {
  it('speaks on the newest review, or on all of them where none was held', () => {
    checkProblems(
      planWith(`reviews:
  every: 2 weeks
  log: [{ date: 2026-11-07 }, { date: 2027-01-05 }]
#               ^^^^^^^^^^ review-overdue: 15 days ago
`),
    );
    checkProblems(
      planWith(`${drills.replace('2026-11-20', '2026-11-16')}    status: paused
reviews: { every: 5 days }
#^^^^^^ review-overdue: No review was held yet, 6 days after the first start
`),
    );
  });

  it('says nothing on the day it is due, without a cadence, or with nothing begun', () => {
    checkProblems(planWith('reviews: { every: 2 weeks, log: [{ date: 2026-11-08 }] }\n'));
    checkProblems(planWith('reviews: { log: [{ date: 2025-11-08 }] }\n'));
    checkProblems(planWith('reviews: { every: week }\n'));
  });
});

describe('report-missed', () => {
  // 22 November 2026 is the Sunday of week 47, so the last two weeks that ended before it are 45 and 46.
  const reports = (weeks: string) => planWith(`reports: [${weeks}]\n`);

  it('speaks where both of the last two weeks are missing', () => {
    checkProblems(
      `${reports('{ week: 2026-W44, wins: [a calm week] }, { week: 2026-W47, wins: [a calm one] }')}#^^^^^^ report-missed: 2026-W45 and 2026-W46\n`,
    );
  });

  it('says nothing where one of them is there', () => {
    checkProblems(reports('{ week: 2026-W46, wins: [a calm week] }'));
    checkProblems(reports('{ week: 2026-W45, wins: [a calm week] }'));
  });

  it('counts a week only once it has ended', () => {
    checkProblems(reports('{ week: 2026-W45, wins: [a calm week] }'), { day: '2026-11-22' });
    checkProblems(
      `${reports('{ week: 2026-W45, wins: [a calm week] }')}#^^^^^^ report-missed: 2026-W46 and 2026-W47\n`,
      { day: '2026-11-23' },
    );
  });
});

describe('stories-dry-up', () => {
  it('speaks on the newest story a quarter later', () => {
    checkProblems(
      planWith(`leadership:
  alignment:
    stories: [{ date: 2026-08-21, story: Mei stopped a release. }, { date: 2026-05-04, story: Ben did. }]
#                     ^^^^^^^^^^ stories-dry-up: 93 days ago
`),
    );
    checkProblems(planWith('leadership: { alignment: { stories: [{ date: 2026-08-22, story: Mei did. }] } }\n'));
  });
});

describe('unspoken-trouble', () => {
  const late = (talks: string) =>
    planWith(`goals:
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-12-31
${drills
  .replace('supports:', 'serves: [no-loss]\n    supports:')
  .replace('2026-11-20', '2026-06-01')
  .replace('2027-02-26', '2026-11-20\n#           ^^^^^^^^^^ overdue')}oneOnOnes:
${talks}`);

  it('speaks on the date of the last conversation, past or to come', () => {
    checkProblems(
      late(`  - { date: 2026-11-25, with: Ana Cole, questions: [What would a director do?] }
#           ^^^^^^^^^^ unspoken-trouble: “restore-drills” is overdue
  - { date: 2026-11-18, with: Ana Cole, questions: [Where are the restore drills?] }
`),
    );
  });

  it('says nothing where the work is named by its id, its title or what it serves', () => {
    const talk = (question: string) => late(`  - { date: 2026-11-25, with: Ana Cole, questions: ["${question}"] }\n`);
    checkProblems(talk('What about restore-drills?'));
    checkProblems(talk('How to run a restore drill for each production database by May?'));
    checkProblems(talk('Can we still reach no loss?'));
    checkProblems(late('  - { date: 2026-11-25, with: Ana Cole, actions: [{ do: Send the no-loss plan }] }\n'));
  });

  it('is not content with a part of a word', () => {
    checkProblems(
      late(`  - { date: 2026-11-25, with: Ana Cole, questions: [Is there casino loss-making?] }
#           ^^^^^^^^^^ unspoken-trouble
`),
    );
  });
});
