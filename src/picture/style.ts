/**
 * How pictures look: colours by the names below, which whoever shows a picture gives it, so that panel and exports
 * cannot differ. Nothing here reacts to anybody; that is the panel's business.
 */
export const pictureStyle = `
.picture { display: block; overflow: visible; }
.picture text { fill: var(--ink); font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.picture :is(.axis-label, .group-heading, .deadline-date, .target-label, .wait-word) { fill: var(--quiet); font-size: 0.92em; }
.picture .axis-label-major { fill: var(--ink); }
.picture :is(.deadline-date, .target-label, .wait-word, .lane-title, .lane-count) { paint-order: stroke; stroke: var(--back); stroke-width: 3px; stroke-linejoin: round; }
.picture .today-label { font-size: 0.92em; font-weight: 600; }
.picture .row-title-goal { font-weight: 600; }
.picture .row-share { fill: var(--quiet); }
.grid, .tick, .axis-line, .today-line { shape-rendering: crispEdges; }
.grid, .tick { stroke: var(--line); stroke-opacity: 0.3; }
.grid-major, .tick-major { stroke-opacity: 0.75; }
.axis-line { stroke: var(--line); }
.today-line { stroke: var(--ink); stroke-opacity: 0.75; }
.state-on-track { --state: var(--blue); }
.state-at-risk { --state: var(--yellow); }
.state-off-track, .state-overdue, .milestone-missed { --state: var(--red); }
.state-done { --state: var(--green); }
.state-planned, .state-paused, .state-cancelled, .state-no-data { --state: var(--quiet); }
.mark-solid, .deadline-mark, .bar-done { fill: var(--state); }
.mark-open, .mark-stroke { fill: none; stroke: var(--state); stroke-width: 1.7; }
.mark-cut { fill: none; stroke: var(--back); stroke-width: 1.6; }
.bar { fill: var(--state); fill-opacity: 0.22; }
.bar-edge { fill: none; stroke: var(--state); }
:is(.state-planned, .state-paused, .state-cancelled) .bar { fill: none; }
:is(.state-planned, .state-cancelled) .bar-edge { stroke-dasharray: 3 2; }
.bar-slipped { fill: none; stroke: var(--state); stroke-width: 1.2; }
.state-cancelled .row-title { text-decoration: line-through; }
.overrun { stroke: var(--state); stroke-width: 2; stroke-dasharray: 2 3; }
.open-end { stroke: var(--state); stroke-width: 2; stroke-dasharray: 6 4; }
.span { stroke: var(--state); stroke-opacity: 0.45; stroke-width: 2; }
.span-done { stroke: var(--state); stroke-width: 4; }
.served-line { stroke: var(--quiet); stroke-dasharray: 1 3; }
.elsewhere { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
.wait { fill: none; stroke: var(--quiet); stroke-linejoin: round; }
.wait-late { stroke: var(--red); stroke-dasharray: 4 2; }
.wait-head { fill: var(--quiet); }
.wait-head-late { fill: var(--red); }
.wait-bar { stroke: var(--red); stroke-width: 2; }
.deadline-back { fill: var(--back); stroke: var(--back); stroke-width: 3; }
.milestone-done, .milestone-to-come { stroke: var(--ink); stroke-width: 1.2; }
.milestone-done { fill: var(--ink); stroke: var(--back); }
.milestone-to-come { fill: var(--back); }
.milestone-halo, .milestone-cross { fill: none; stroke: var(--state); stroke-width: 2; }
.milestone-halo { stroke: var(--back); stroke-width: 5; }
.target-line { stroke: var(--quiet); stroke-dasharray: 6 3; }
.pace-line { stroke: var(--quiet); stroke-width: 1.2; }
.forecast-band { fill: var(--state); fill-opacity: 0.16; }
.sign .forecast-band { fill-opacity: 0.4; }
.forecast-line { fill: none; stroke: var(--state); stroke-width: 1.5; stroke-dasharray: 2 3; }
.check-in-line { fill: none; stroke: var(--state); stroke-width: 2; stroke-linejoin: round; }
.point { fill: var(--state); stroke: var(--back); stroke-width: 1.5; }
.picture :is(.driver-title, .cell-title) { font-weight: 600; }
.picture :is(.driver-state, .cell-aim, .cell-words, .lane-count) { fill: var(--quiet); }
.cell { fill: none; stroke: var(--line); stroke-opacity: 0.55; }
.cell-at-rest, .cell-empty { stroke-dasharray: 3 3; }
.practice-mark { fill: var(--quiet); }
.outcome-kept { --state: var(--green); }
.outcome-late { --state: var(--yellow); }
.outcome-missed { --state: var(--red); }
.outcome-stroke { fill: none; stroke: var(--state); stroke-width: 1.8; }
.outcome-solid { fill: var(--state); }
.hit { fill: transparent; stroke: none; }
`;

/** The colours a picture asks for. */
type Colours = Readonly<
  Record<'ink' | 'quiet' | 'back' | 'line' | 'edge' | 'blue' | 'yellow' | 'red' | 'green', string>
>;

const light: Colours = {
  ink: '#2b2b2b',
  quiet: '#5c5c5c',
  back: '#ffffff',
  line: '#8a8a8a',
  edge: '#d6d6d6',
  blue: '#0063d3',
  yellow: '#9a6700',
  red: '#c4230f',
  green: '#2f7a31',
};

const dark: Colours = {
  ink: '#d4d4d4',
  quiet: '#a3a3a3',
  back: '#1f1f1f',
  line: '#8a8a8a',
  edge: '#3f3f3f',
  blue: '#59a4f9',
  yellow: '#d7b13c',
  red: '#f4736b',
  green: '#89d185',
};

/** `auto` follows what the reader prefers. */
export type ExportTheme = 'light' | 'dark' | 'auto';

/** The colours of a document that stands by itself, and its type. */
export function documentStyle(theme: ExportTheme): string {
  const colours =
    theme === 'auto'
      ? `${rootOf(light)}\n@media (prefers-color-scheme: dark) { ${rootOf(dark)} }`
      : rootOf(theme === 'dark' ? dark : light);
  const scheme = theme === 'auto' ? 'light dark' : theme;
  return `${colours}
:root { color-scheme: ${scheme}; font: 13px/1.45 ${typeface}; }`;
}

/** Of the widths that text is measured with, where there is one. */
const typeface = 'Arial, "Helvetica Neue", Helvetica, "Liberation Sans", Arimo, system-ui, sans-serif';

function rootOf(colours: Colours): string {
  return `:root { ${Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')} }`;
}

/** What only a report as one picture has. */
export const reportStyle = `
.report-back { fill: var(--back); }
.picture :is(.report-title, .report-heading, .report-card) { font-weight: 600; }
.picture :is(.report-quiet, .legend-words) { fill: var(--quiet); }
`;

/** What only a report as a page has. */
export const pageStyle = `
body { margin: 0; color: var(--ink); background: var(--back); }
main { max-width: 1136px; margin: 0 auto; padding: 32px clamp(12px, 3vw, 32px) 64px; }
h1, h2, h3, p { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; font-weight: 600; }
h2 { margin-bottom: 4px; font-size: 1.25em; font-weight: 600; }
h3 { font-size: 1em; font-weight: 600; }
section { margin-top: 40px; }
p { max-width: 60em; margin-top: 4px; }
.purpose { font-size: 1.08em; }
.quiet, .legend, summary, caption, thead th { color: var(--quiet); }
.figure { margin: 12px 0; overflow-x: auto; }
.figure > .picture { max-width: 100%; height: auto; }
.legend, .plain, .cards { margin: 0; padding: 0; list-style: none; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 0.92em; }
.legend li { display: flex; align-items: center; gap: 6px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr)); gap: 32px 40px; margin-top: 20px; }
details { margin-top: 10px; }
summary { width: fit-content; cursor: pointer; }
.scroller { margin-top: 6px; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 4px; text-align: start; }
th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid var(--edge); text-align: start; vertical-align: baseline; font-weight: normal; }
.number { text-align: end; white-space: nowrap; }
.date { white-space: nowrap; }
.words { min-width: 9em; }
.many-words { min-width: 14em; }
@media print { .figure, .cards > li { break-inside: avoid; } }
`;
