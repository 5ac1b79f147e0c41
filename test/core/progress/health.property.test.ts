import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cadence, isOlderThan } from '../../../src/core/dates/cadence';
import { addDays, type Day, formatDay } from '../../../src/core/dates/day';
import type { Confidence, TrackedEntry } from '../../../src/core/plan/model';
import { disagreement } from '../../../src/core/progress/disagreement';
import { forecastOf } from '../../../src/core/progress/forecast';
import type { HealthState } from '../../../src/core/progress/health';
import { type Progress, progressOf } from '../../../src/core/progress/progress';
import { propertyRuns } from '../../harness/arbitrary-plan';
import { dayNamed } from '../../harness/check-problems';
import { entryIn, on } from './entries';

interface Said {
  readonly after: number;
  readonly value: number | undefined;
  readonly confidence: Confidence | undefined;
}

interface Made {
  readonly section: 'goals' | 'initiatives' | 'deliverables';
  readonly start: number;
  readonly length: number;
  readonly baseline: number;
  readonly target: number;
  readonly checkIns: readonly Said[];
  readonly cadence: Cadence;
  readonly today: number;
}

const first = dayNamed('2026-01-01');
const whole = fc.integer({ min: -200, max: 200 });
const said: fc.Arbitrary<Said> = fc.record({
  after: fc.integer({ min: 0, max: 400 }),
  value: fc.option(whole, { nil: undefined, freq: 5 }),
  confidence: fc.constantFrom(undefined, undefined, 'on-track', 'at-risk', 'off-track'),
});
const made: fc.Arbitrary<Made> = fc
  .record({
    section: fc.constantFrom('goals', 'initiatives', 'deliverables'),
    start: fc.integer({ min: 0, max: 200 }),
    length: fc.integer({ min: 0, max: 300 }),
    baseline: whole,
    target: whole,
    // On days of their own: two on one date are told apart by the file alone.
    checkIns: fc.uniqueArray(said, { maxLength: 6, selector: ({ after }) => after }),
    cadence: fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constantFrom('week', 'month', 'quarter') }),
    today: fc.integer({ min: 0, max: 500 }),
  })
  .filter(({ baseline, target }) => baseline !== target);

/** The entry, its numbers all times `unit`. */
function entryOf(plan: Made, unit = 1, checkIns = plan.checkIns): TrackedEntry {
  const { section, start, length, baseline, target } = plan;
  const date = (days: number) => formatDay(addDays(first, days));
  const deadline = { goals: 'deadline', initiatives: 'finish', deliverables: 'due' }[section];
  const lines = checkIns.map(({ after, value, confidence }) => {
    const parts = [
      `date: ${date(after)}`,
      ...(value === undefined ? [] : [`value: ${value * unit}`]),
      ...(confidence === undefined ? [] : [`confidence: ${confidence}`]),
    ];
    return `  - { ${parts.join(', ')} }`;
  });
  return entryIn(
    section,
    ...(section === 'initiatives' ? [`start: ${date(start)}`] : []),
    `${deadline}: ${date(start + length)}`,
    `measure: { what: x, baseline: ${baseline * unit}, target: ${target * unit} }`,
    ...(lines.length === 0 ? [] : ['checkIns:', ...lines]),
  );
}

const todayOf = ({ today }: Made): Day => addDays(first, today);
const progress = (plan: Made, entry = entryOf(plan), day = todayOf(plan)): Progress =>
  progressOf(entry, on(day, plan.cadence));

/** From good to bad. What is not known is neither, and stands for itself. */
const order: readonly HealthState[] = ['done', 'on-track', 'at-risk', 'off-track', 'overdue'];
const isBetter = (a: HealthState, b: HealthState) =>
  order.includes(a) && order.includes(b) && order.indexOf(a) < order.indexOf(b);

describe('health of any entry', () => {
  it('gets no worse when a value moves toward the target', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.integer({ min: 1, max: 300 }), (plan, which, more) => {
        const toward = Math.sign(plan.target - plan.baseline) * more;
        const checkIns = plan.checkIns.map((one, i) =>
          i === which % plan.checkIns.length && one.value !== undefined ? { ...one, value: one.value + toward } : one,
        );
        assert.equal(isBetter(progress(plan).state, progress(plan, entryOf(plan, 1, checkIns)).state), false);
      }),
      propertyRuns(120),
    );
  });

  it('is the same in any unit', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(1000, 0.01, -1, 60), (plan, unit) => {
        const [one, other] = [progress(plan), progress(plan, entryOf(plan, unit))];
        assert.equal(other.state, one.state);
        assert.equal(other.expected, one.expected);
        assert.ok(Math.abs((other.progress ?? 0) - (one.progress ?? 0)) < 1e-9);
      }),
      propertyRuns(80),
    );
  });

  it('changes from one day to the next for a check-in, a start, a deadline or old news alone, and then never for the better', () => {
    fc.assert(
      fc.property(made, (plan) => {
        const entry = entryOf(plan);
        const tomorrow = addDays(todayOf(plan), 1);
        const [now, next] = [progress(plan, entry), progress(plan, entry, tomorrow)];
        if (next.checkIns.length > now.checkIns.length || next.state === now.state) return;
        const latest = next.checkIns.at(-1)?.day;
        const isOldNews = latest !== undefined && isOlderThan(latest, plan.cadence, tomorrow);
        const passed = next.deadline !== undefined && tomorrow === next.deadline + 1;
        assert.ok(tomorrow === next.start || passed || isOldNews, `${now.state} → ${next.state}`);
        assert.equal(isBetter(next.state, now.state), false);
      }),
      propertyRuns(500),
    );
  });

  it('is never made better by confidence', () => {
    fc.assert(
      fc.property(made, (plan) => {
        const silent = plan.checkIns.map((one) => ({ ...one, confidence: undefined }));
        const [alone, spoken] = [progress(plan, entryOf(plan, 1, silent)).state, progress(plan).state];
        assert.equal(isBetter(spoken, alone), false);
        if (alone === 'no-data' || order.indexOf(spoken) > order.indexOf(alone)) return;
        assert.equal(spoken, alone);
      }),
      propertyRuns(120),
    );
  });

  it('does not look at the order of check-ins in the file, and not at those to come', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat(999)), (plan, ranks) => {
        const shuffled = plan.checkIns
          .map((one) => ({ one, rank: ranks.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const past = plan.checkIns.filter(({ after }) => after <= plan.today);
        const expected = seen(progress(plan));
        assert.deepEqual(seen(progress(plan, entryOf(plan, 1, shuffled))), expected);
        assert.deepEqual(seen(progress(plan, entryOf(plan, 1, past))), expected);
      }),
      propertyRuns(80),
    );
  });
});

const seen = ({ state, basis, progress: share, expected, start, deadline }: Progress) => ({
  state,
  basis,
  share,
  expected,
  start,
  deadline,
});

describe('what is said beside health', () => {
  it('finds a disagreement exactly where numbers and confidence differ', () => {
    fc.assert(
      fc.property(made, (plan) => {
        const now = progress(plan);
        const found = disagreement(now);
        if (!found) return;
        assert.notEqual(found.own, found.computed);
        assert.equal(found.own, now.checkIns.at(-1)?.checkIn.confidence);
        // The state follows the darker of the two.
        assert.equal(now.state, found.brighter === 'numbers' ? found.own : found.computed);
      }),
      propertyRuns(120),
    );
  });

  it('forecasts no day before today, ends in their order, and the same in any unit', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(1000, 0.25, -1), (plan, unit) => {
        const entry = entryOf(plan);
        const context = { day: todayOf(plan) };
        const forecast = forecastOf(entry, progress(plan), context);
        const scaled = entryOf(plan, unit);
        assert.deepEqual(forecastOf(scaled, progress(plan, scaled), context), forecast);
        if (!forecast) return;
        const ends = [context.day, forecast.early, forecast.median, forecast.late].map((day) => day ?? Infinity);
        assert.deepEqual(
          ends,
          [...ends].sort((a, b) => a - b),
        );
        assert.ok(forecast.late === undefined || forecast.late > context.day);
        assert.notEqual(forecast.early ?? Infinity, forecast.late ?? 0);
      }),
      propertyRuns(250),
    );
  });
});
