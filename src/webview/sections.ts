import type { ProgressChart } from '../core/views/progress-chart';
import { burnUpSection } from './burn-up-section';
import type { Ability } from './protocol';
import type { Looking, Section } from './section';
import { timelineSection } from './timeline-section';

/** The parts of the page, from what is nearest to what lies furthest back. */
export function sectionsOf(chart: ProgressChart, looking: Looking, _can: readonly Ability[]): Section[] {
  return [timelineSection(chart, looking), burnUpSection(chart, looking)];
}
