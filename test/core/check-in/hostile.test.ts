import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agendaDraft } from '../../../src/core/check-in/agenda';
import { checkInEdits } from '../../../src/core/check-in/check-in-edits';
import { checkInDraft, stateAfter } from '../../../src/core/check-in/draft';
import { addInitiativeEdits, linkEdits } from '../../../src/core/check-in/link-edits';
import { reportDraft } from '../../../src/core/check-in/report';
import { markDoneEdits, moveDateEdits } from '../../../src/core/check-in/status-edits';
import { parseValueInput } from '../../../src/core/check-in/value-input';
import { weekOf } from '../../../src/core/dates/week';
import { trackedEntries } from '../../../src/core/plan/model';
import type { PlanView } from '../../../src/core/plan-view';
import { forecastOf } from '../../../src/core/progress/forecast';
import { forecastWords } from '../../../src/core/progress/forecast-words';
import { coverageOf } from '../../../src/core/views/coverage';
import { deliveryRecord } from '../../../src/core/views/delivery-record';
import { thisWeek } from '../../../src/core/views/due';
import { arbitraryFile, arbitraryText, propertyRuns } from '../../harness/arbitrary-plan';
import { viewOfText } from '../../harness/cursor';

/** Asks everything there is to ask of a plan. What it answers is not looked at: it has to answer. */
function askEverything(view: PlanView): string {
  const { document, context, progress, references } = view;
  const { plan } = document;
  const words = trackedEntries(plan).flatMap((entry) => {
    const now = progress.get(entry);
    const forecast = now && forecastOf(entry, now, context);
    const draft = checkInDraft(view, entry.path);
    checkInEdits(view, entry.path, { note: 'x' });
    markDoneEdits(view, entry.path);
    moveDateEdits(view, entry.path, context.day);
    linkEdits(view, entry.id, 'people');
    return [
      forecast ? forecastWords(forecast, context.day) : '',
      draft?.prompt ?? '',
      stateAfter(view, entry.path, { value: 1 }) ?? '',
    ];
  });
  addInitiativeEdits(view, plan.goals[0]?.id ?? 'none', 'New');
  const week = thisWeek(view);
  const record = deliveryRecord(plan, progress, context.day);
  const coverage = coverageOf(plan, references, progress, context.day);
  const report = reportDraft(view, weekOf(context.day));
  const agenda = agendaDraft(view, 'ana');
  return [...words, week.sentence, record.sentence, coverage.sentence, ...report.wins, ...agenda.questions].join('\n');
}

const number = fc.constantFrom(
  '0',
  '-0',
  '1',
  '1e308',
  '-1e308',
  '5e-324',
  '.inf',
  '.nan',
  '007',
  'x',
  '""',
  '',
  '[]',
  '1.5',
  '99.95',
);
const date = fc.constantFrom(
  '0000-01-01',
  '9999-12-31',
  '2026-11-22',
  '2026-11-21',
  '2026-01-01',
  '2026-02-30',
  'soon',
  '',
);

/** Numbers and dates at their ends, in any mixture. */
const extreme = fc
  .record({
    numbers: fc.array(number, { minLength: 2, maxLength: 2 }),
    dates: fc.array(date, { minLength: 3, maxLength: 3 }),
    checkIns: fc.array(fc.tuple(date, number), { maxLength: 8 }),
    status: fc.constantFrom('', 'done', 'paused', 'active', '3'),
  })
  .map(({ numbers, dates, checkIns, status }) => {
    const list = checkIns.map(([day, value]) => `{ date: ${day}, value: ${value} }`).join(', ');
    const measure = `measure: { what: x, baseline: ${numbers[0]}, target: ${numbers[1]} }`;
    return `goals:
  g: { goal: G, ${measure}, deadline: ${dates[0]}, checkIns: [${list}] }
initiatives:
  i: { title: I, serves: [g, i], ${measure}, start: ${dates[1]}, finish: ${dates[2]}, status: ${status}, milestones: [{ due: ${dates[0]}, done: ${dates[1]} }], checkIns: [${list}] }
reviews: { every: 9999 years, log: [{ date: ${dates[0]} }] }
reports: [{ week: 2026-W01 }]
`;
  });

describe('whatever a plan holds', () => {
  it('numbers and dates at their ends are answered, without NaN', () => {
    fc.assert(
      fc.property(extreme, (text) => {
        assert.doesNotMatch(askEverything(viewOfText(text)), /NaN|undefined|Invalid/);
      }),
      propertyRuns(60),
    );
  });

  it('any file is answered', () => {
    fc.assert(
      fc.property(arbitraryFile, ({ text }) => {
        askEverything(viewOfText(text));
      }),
      propertyRuns(40),
    );
  });

  it('any typed value is answered', () => {
    const view = viewOfText(
      'goals:\n  a: { goal: A, measure: { what: x, baseline: 0, target: 1e308, unit: "%" } }\n  b: { goal: B, measure: m }\n',
    );
    const drafts = view.document.plan.goals.flatMap(({ path }) => checkInDraft(view, path) ?? []);
    assert.equal(drafts.length, 2);
    fc.assert(
      fc.property(fc.oneof(arbitraryText, fc.stringMatching(/^[-+−]?[\d.,’' e%]{0,70}$/)), (typed) => {
        for (const draft of drafts) {
          const read = parseValueInput(typed, draft);
          if ('value' in read && typeof read.value === 'number') assert.ok(Number.isFinite(read.value));
        }
      }),
      propertyRuns(300),
    );
  });

  it('a chain of three thousand goals is followed to its end', () => {
    const goals = Array.from({ length: 3000 }, (_, i) => `  g${i}: { goal: G, measure: m, serves: [g${i + 1}] }`);
    const view = viewOfText(`goals:\n${goals.join('\n')}\n`);
    const change = linkEdits(view, 'g2999', 'g0');
    assert.ok('refusal' in change && /in a circle/.test(change.refusal));
  });
});
