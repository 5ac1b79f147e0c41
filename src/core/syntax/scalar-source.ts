import type { TextRange } from '../text/range';
import type { ScalarNode } from './nodes';

/** One character of a scalar's value and the source it was written as. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const blank = /^\s*$/;

/**
 * Where a piece of a scalar's value stands in the file.
 * @param within UTF-16 offsets into the value (not the source)
 * @returns the exact place in plain, quoted and block scalars, or the whole scalar where it cannot be told
 */
export function sourceOf(text: string, node: ScalarNode, within: TextRange): TextRange {
  const whole = { start: node.start, end: node.end };
  if (typeof node.value !== 'string' || within.start >= within.end) return whole;
  const source = text.slice(node.start, node.end);
  if (node.style === 'plain' && source === node.value) return shift(within, node.start);
  if ((node.style === 'single' || node.style === 'double') && source.slice(1, -1) === node.value) {
    return shift(within, node.start + 1);
  }
  const units = unitsOf(source, node.style);
  // Line folding changes white space only, so the visible characters of value and source correspond one to one.
  const visible = units.filter((unit) => !blank.test(unit.text));
  const start = visibleBefore(node.value, within.start);
  const end = visibleBefore(node.value, within.end);
  if (visible.map((unit) => unit.text).join('') !== node.value.replace(/\s+/g, '')) return whole;
  const first = unitAtVisible(visible, start);
  const last = unitAtVisible(visible, end - 1);
  return first && last ? { start: node.start + first.start, end: node.start + last.end } : whole;
}

const shift = (range: TextRange, by: number) => ({ start: range.start + by, end: range.end + by });

/** How many visible UTF-16 units come before an offset of the value. */
function visibleBefore(value: string, offset: number): number {
  return value.slice(0, offset).replace(/\s+/g, '').length;
}

function unitAtVisible(visible: readonly Unit[], index: number): Unit | undefined {
  let at = 0;
  for (const unit of visible) {
    if (index < at + unit.text.length) return index < at ? undefined : unit;
    at += unit.text.length;
  }
  return undefined;
}

function unitsOf(source: string, style: ScalarNode['style']): Unit[] {
  const units: Unit[] = [];
  const quoted = style === 'single' || style === 'double';
  const from = quoted ? 1 : style === 'plain' ? 0 : Math.max(source.indexOf('\n'), 0);
  const to = quoted ? source.length - 1 : source.length;
  for (let i = from; i < to; ) {
    const unit = unitAt(source, i, style);
    units.push(unit);
    i = unit.end;
  }
  return units;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};
const codeLength: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function unitAt(source: string, i: number, style: ScalarNode['style']): Unit {
  const char = source.charAt(i);
  if (style === 'single' && char === "'") return { start: i, end: i + 2, text: "'" };
  if (style !== 'double' || char !== '\\') return { start: i, end: i + 1, text: char };
  const name = source.charAt(i + 1);
  const digits = codeLength[name];
  if (digits === undefined) return { start: i, end: i + 2, text: escapes[name] ?? (blank.test(name) ? ' ' : name) };
  const code = Number.parseInt(source.slice(i + 2, i + 2 + digits), 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return { start: i, end: i + 2 + digits, text };
}
