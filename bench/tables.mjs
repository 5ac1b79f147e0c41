// Tables and figures of docs/performance.md.

/** Two digits say all that a measurement can; “–” stands for what was not measured. */
export function figure(value) {
  return value === undefined || Number.isNaN(value) ? '–' : String(Number(value.toPrecision(2)));
}

/** Ours as a part of what it is compared with, of pairs of it and ours. */
export function ratios(cells) {
  return cells.map(([it, ours]) => (it && ours !== undefined ? ours / it : undefined));
}

export function metInWords(ratio, limit) {
  if (limit === undefined) return '';
  if (ratio === undefined) return '–';
  return ratio <= limit ? 'yes' : 'no';
}

export function markdownTable(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
