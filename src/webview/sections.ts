import type { ProgressChart } from '../core/views/progress-chart';
import { burnUpSection } from './burn-up-section';
import { coverageSection } from './coverage-section';
import type { Ability } from './protocol';
import { recordSection } from './record-section';
import { keptPart, type Looking, type Section } from './section';
import { timelineSection } from './timeline-section';
import { weekSection } from './week-section';

/** The parts of the page, from what is nearest to what lies furthest back. */
export function sectionsOf(chart: ProgressChart, looking: Looking, can: readonly Ability[]): Section[] {
  const { week, timeline, coverage, record, today } = chart;
  const canCheckIn = can.includes('checkIn');
  return [
    keptPart('week', looking, [week, canCheckIn], () => weekSection(chart, looking, canCheckIn)),
    keptPart('timeline', looking, [timeline, today], () => timelineSection(chart, looking)),
    burnUpSection(chart, looking),
    keptPart('coverage', looking, coverage, () => coverageSection(chart, looking)),
    keptPart('record', looking, [record, today], () => recordSection(chart, looking)),
  ];
}
