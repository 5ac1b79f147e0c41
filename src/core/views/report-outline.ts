import { dueReport } from '../check-in/due-rhythm';
import type { Report } from '../plan/model';
import { count, distance } from '../progress/words';
import { type OutlineItem, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';

/** The weekly reports, the newest first; before them what is due and not written yet. */
export function reportsItem({ plan, today }: OutlineSource): OutlineItem | undefined {
  if (plan.reports.length === 0) return undefined;
  const missing = dueReport({ document: { plan }, context: { day: today } }).map(({ title, due }) =>
    outlineItem({
      id: `reports/due/${title}`,
      kind: 'reportDue',
      label: title,
      description: `${due < today ? 'was due' : 'due'} ${distance(due, today)}`,
      state: due < today ? 'overdue' : 'planned',
      due,
      path: ['reports'],
    }),
  );
  const written = plan.reports
    .map((report) => ({ report, monday: report.week?.week?.monday ?? 0 }))
    .sort((a, b) => b.monday - a.monday);
  const last = written[0]?.report.week?.text;
  return outlineItem({
    id: 'reports',
    kind: 'reports',
    label: 'Reports',
    description: missing.length > 0 ? `${missing.length} due` : last === undefined ? '' : `Last ${last}`,
    state: missing.some(({ state }) => state === 'overdue') ? 'overdue' : undefined,
    path: ['reports'],
    children: [...missing.reverse(), ...written.map(({ report }) => reportItem(report))],
  });
}

function reportItem({ week, wins, opportunities, next, path }: Report): OutlineItem {
  const parts = [
    wins.length === 0 ? '' : count(wins.length, 'win'),
    opportunities.length === 0 ? '' : count(opportunities.length, 'opportunity', 'opportunities'),
    next.length === 0 ? '' : `${next.length} next`,
  ];
  return outlineItem({
    id: `reports/${path.at(-1) ?? ''}`,
    kind: 'report',
    label: week?.text ?? 'No week yet',
    description: parts.filter(Boolean).join(', ') || 'empty',
    details: [
      ...wins.map(({ text }) => `Win: ${text}`),
      ...opportunities.map(({ text }) => `Opportunity: ${text}`),
      ...next.map(({ text }) => `Next: ${text}`),
    ],
    path,
  });
}
