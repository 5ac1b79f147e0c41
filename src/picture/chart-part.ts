/** The parts a chart is shown in, from what is nearest to what lies furthest back. */
export type ChartPart = 'week' | 'timeline' | 'measures' | 'coverage' | 'record';

export const chartParts: readonly ChartPart[] = ['week', 'timeline', 'measures', 'coverage', 'record'];

/** What each part is called. */
export const partTitles: Readonly<Record<ChartPart, string>> = {
  week: 'This week',
  timeline: 'Timeline',
  measures: 'Measures',
  coverage: 'Coverage',
  record: 'Delivery record',
};
