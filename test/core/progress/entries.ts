import assert from 'node:assert/strict';
import type { Cadence } from '../../../src/core/dates/cadence';
import { type Day, formatDay } from '../../../src/core/dates/day';
import type { TrackedEntry } from '../../../src/core/plan/model';
import { trackedEntries } from '../../../src/core/plan/model';
import { openPlanDocument } from '../../../src/core/plan-document';
import { defaultThresholds, type HealthContext } from '../../../src/core/progress/health';
import { type Progress, progressOf } from '../../../src/core/progress/progress';
import { dayNamed } from '../../harness/check-problems';

/** The first entry of a plan that consists of these lines, each below its section. */
export function entryIn(section: 'goals' | 'initiatives' | 'deliverables', ...lines: readonly string[]): TrackedEntry {
  const holder = section === 'deliverables' ? ['mastery:', '  deliverables:'] : [`${section}:`];
  const indent = section === 'deliverables' ? '    ' : '  ';
  const text = [...holder, `${indent}it:`, ...lines.map((line) => `${indent}  ${line}`), ''].join('\n');
  const [entry] = trackedEntries(openPlanDocument(text).plan);
  assert.ok(entry, text);
  return entry;
}

/** What health is worked out with on a day; reviewed each month where nothing else is said. */
export function on(day: string | Day, reviewCadence: Cadence = { count: 1, unit: 'month' }): HealthContext {
  return { day: typeof day === 'string' ? dayNamed(day) : day, reviewCadence, thresholds: defaultThresholds };
}

/** Progress of an initiative from 2026-01-01 to 2026-12-31 (364 days) that is to bring 0 to 100. */
export function yearOf(lines: readonly string[], day: string): Progress {
  return progressOf(yearEntry(lines), on(day));
}

export function yearEntry(lines: readonly string[]): TrackedEntry {
  return entryIn(
    'initiatives',
    'title: It',
    'start: 2026-01-01',
    'finish: 2026-12-31',
    'measure: { what: things, baseline: 0, target: 100 }',
    ...lines,
  );
}

/** Check-ins as lines of a plan. */
export function checkInLines(values: readonly (readonly [day: Day, value: number])[]): string[] {
  return ['checkIns:', ...values.map(([day, value]) => `  - { date: ${formatDay(day)}, value: ${value} }`)];
}
