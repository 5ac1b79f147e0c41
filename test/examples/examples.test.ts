import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES_DAY, shiftDates } from '../../scripts/examples-day.mjs';
import { check, type Problem } from '../../src/core/check';
import { type Day, parseDay } from '../../src/core/dates/day';
import { isPlanFileName } from '../../src/core/plan/file-name';
import { namedFiles } from '../../src/core/plan/reference-lists';
import { indexReferences } from '../../src/core/plan/references';
import { openPlanDocument } from '../../src/core/plan-document';
import { defaultThresholds } from '../../src/core/progress/health';
import { planProgress } from '../../src/core/progress/plan-progress';
import { defaultSettings } from '../../src/core/settings/settings';

const folder = 'examples';
const written = day(EXAMPLES_DAY);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => isPlanFileName(path.basename(file)))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/**
 * Weeks move by whole weeks, so each part of a week is its own case; cadences count by the calendar, so the short
 * month, a leap day (464) and a turn of the year are.
 */
const laterDays = [1, 3, 4, 39, 98, 464, 4000];

/** What each example says on its day; an example that is not named here says nothing at all. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // A senior's plan with trouble in it, shown on purpose.
  'engineer.career.yaml': [
    'at-risk initiatives.event-format',
    'off-track initiatives.cost-model',
    'overdue initiatives.drill',
  ],
  // A first draft: every entry has something to learn from.
  'first-draft.career.yaml': [
    'check-in-value initiatives.interviews',
    'date-order initiatives.research',
    'empty-measure goals.case-studies',
    'goal-without-initiative goals.presenting',
    'goal-without-initiative goals.senior',
    'invalid-date goals.case-studies',
    'invalid-date goals.senior',
    'missing-deadline goals.presenting',
    'missing-deadline initiatives.course',
    'missing-measure goals.presenting',
    'missing-measure initiatives.course',
    'missing-stepping-stone initiatives.course',
    'missing-stepping-stone initiatives.interviews',
    'overdue initiatives.interviews',
    'schema initiatives.interviews',
    'unknown-reference initiatives.research',
    'unknown-reference initiatives.research',
    'vague-goal goals.presenting',
    'vague-goal goals.senior',
    'vague-goal initiatives.course',
    'vague-goal initiatives.research',
    'vague-goal purpose',
    'vague-measure goals.senior',
    'vague-measure initiatives.research',
  ],
};

describe('the examples', () => {
  it('are there, and each expectation is about one of them', () => {
    assert.ok(files.includes('first-plan.career.yaml'));
    for (const file of Object.keys(expected)) assert.ok(files.includes(file), file);
  });

  for (const file of files) {
    it(`${file} says what it is meant to say`, () => {
      const found = problemsOf(file, 0).map(({ rule, path: [section, id] }) => {
        return `${rule} ${[section, id].filter((part) => part !== undefined && part !== 'statement').join('.')}`;
      });
      assert.deepEqual(found.sort(), expected[file] ?? []);
    });

    it(`${file} says the same on whatever day it is opened`, () => {
      const places = (problems: readonly Problem[]) => problems.map(({ rule, start, end }) => ({ rule, start, end }));
      const before = places(problemsOf(file, 0));
      for (const days of laterDays) assert.deepEqual(places(problemsOf(file, days)), before, `${days} days later`);
    });
  }

  it('show every state worth explaining in the plan of the engineer', () => {
    const { plan } = openPlanDocument(read('engineer.career.yaml', 0));
    const progress = planProgress(plan, indexReferences(plan, new Map()), {
      day: written,
      reviewCadence: { count: 1, unit: 'month' },
      thresholds: defaultThresholds,
    });
    assert.deepEqual(Object.fromEntries([...progress].map(([entry, { state }]) => [entry.id, state])), {
      // 3.2 of 8.1 points on day 92 of 334.
      'plans-on-time': 'on-track',
      // Theirs: a goal that was never checked in on shows its worst open initiative.
      'one-timeline': 'at-risk',
      'design-leads': 'on-track',
      'staff-case': 'overdue',
      'fast-rerun': 'done',
      // 23 of 38 on day 105 of 179.
      'depot-planners': 'on-track',
      // 1 of 8 on day 71 of 296.
      'event-format': 'at-risk',
      // 3 of 12 on day 50 of 88.
      'cost-model': 'off-track',
      drill: 'overdue',
      // 1 of 6 on day 39 of 263.
      'design-coaching': 'on-track',
      'address-repair': 'planned',
      'meetup-talk': 'paused',
      // 23 of 54 on day 61 of 212.
      'late-vans': 'on-track',
    });
  });

  it('tie the plans of the team to the goals of the director', () => {
    const team = ['team/lena-vogel.career.yaml', 'team/kofi-mensah.career.yaml'];
    const { plan } = openPlanDocument(read('team/director.career.yaml', 0));
    assert.deepEqual(
      namedFiles(plan).map((file) => `team/${file}`),
      team,
    );
    // A broken tie is a finding, so the files are really read.
    const broken = read('team/lena-vogel.career.yaml', 0).replace('#right-bills', '#rihgt-bills');
    assert.deepEqual(
      problemsIn('team/lena-vogel.career.yaml', broken, 0).map(({ rule }) => rule),
      ['unknown-reference'],
    );
  });
});

function problemsOf(file: string, days: number): Problem[] {
  return problemsIn(file, read(file, days), days);
}

function problemsIn(file: string, text: string, days: number): Problem[] {
  const document = openPlanDocument(text);
  const others = new Map(
    namedFiles(document.plan).map((named) => [
      named,
      openPlanDocument(read(path.posix.join(path.posix.dirname(file), named), days)).plan,
    ]),
  );
  return check(document, { day: dayAfter(days), settings: defaultSettings, others });
}

function read(file: string, days: number): string {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return days === 0 ? text : shiftDates(text, days);
}

/** The day that many days after the one the examples were written for. */
function dayAfter(days: number): Day {
  return day(shiftDates(EXAMPLES_DAY, days));
}

function day(text: string): Day {
  const parsed = parseDay(text);
  assert.ok(parsed !== undefined, text);
  return parsed;
}
