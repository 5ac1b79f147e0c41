import type { ProgressChart } from '../core/views/progress-chart';
import { burnUpSection } from './burn-up-section';
import { coverageSection } from './coverage-section';
import type { Ability } from './protocol';
import { recordSection } from './record-section';
import type { Looking, Section } from './section';
import { timelineSection } from './timeline-section';
import { weekSection } from './week-section';

/** The parts of the page, from what is nearest to what lies furthest back. */
export function sectionsOf(chart: ProgressChart, looking: Looking, can: readonly Ability[]): Section[] {
  return [
    weekSection(chart, looking, can.includes('checkIn')),
    timelineSection(chart, looking),
    burnUpSection(chart, looking),
    coverageSection(chart, looking),
    recordSection(chart, looking),
  ];
}
