import type { ProgressChart } from '../core/views/progress-chart';
import { partTitles } from '../picture/chart-part';
import { burnUpSection } from './burn-up-section';
import { coverageSection } from './coverage-section';
import { element } from './dom';
import type { Ability } from './protocol';
import { recordSection } from './record-section';
import { keptPart, type Looking, type Section } from './section';
import { timelineSection } from './timeline-section';
import { weekSection } from './week-section';

/** The parts of the page, from what is nearest to what lies furthest back. */
export function sectionsOf(chart: ProgressChart, looking: Looking, can: readonly Ability[]): Section[] {
  const { coverage, record, today } = chart;
  return [
    ...upperSections(chart, looking, can),
    burnUpSection(chart, looking),
    keptPart('coverage', looking, coverage, () => coverageSection(chart, looking)),
    keptPart('record', looking, [record, today], () => recordSection(chart, looking)),
  ];
}

/** The parts somebody sees first; of the others only the headings, until the page has been on the screen once. */
export function firstSectionsOf(chart: ProgressChart, looking: Looking, can: readonly Ability[]): Section[] {
  const lower = (['measures', 'coverage', 'record'] as const).map(
    (name): Section => ({ name, element: element('section', {}, element('h2', {}, partTitles[name])), drawings: [] }),
  );
  return [...upperSections(chart, looking, can), ...lower];
}

function upperSections(chart: ProgressChart, looking: Looking, can: readonly Ability[]): Section[] {
  const { week, timeline, today } = chart;
  const canCheckIn = can.includes('checkIn');
  return [
    keptPart('week', looking, [week, canCheckIn], () => weekSection(chart, looking, canCheckIn)),
    keptPart('timeline', looking, [timeline, today], () => timelineSection(chart, looking), chart),
  ];
}
