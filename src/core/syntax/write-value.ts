import type { Layout } from './layout';
import type { JsonValue } from './to-json';
import { needsEscapes, type ScalarPlace, writeKey, writeScalar } from './write-scalar';

/**
 * A value as it is written behind `key:` or `-`: what stands on that line (with its leading space,
 * empty for none), and the lines below, each with its indentation.
 */
export interface Written {
  readonly head: string;
  readonly lines: readonly string[];
}

const maxFlowWidth = 100;

/** A value on one line, collections in `{ }` and `[ ]`; `undefined` where it holds a number JSON does not know. */
export function writeInline(value: JsonValue, layout: Layout, place: ScalarPlace): string | undefined {
  if (value === null || typeof value !== 'object') return writeScalar(value, place);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = writeInline(item, layout, { flow: true });
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return `[${parts.join(', ')}]`;
  }
  for (const [name, item] of Object.entries(value)) {
    const part = writeInline(item, layout, { flow: true });
    if (part === undefined) return undefined;
    parts.push(`${writeKey(name)}: ${part}`);
  }
  if (parts.length === 0) return '{}';
  return layout.padded ? `{ ${parts.join(', ')} }` : `{${parts.join(', ')}}`;
}

/**
 * A value in block style, behind a key or dash that starts in `column`.
 * @param flow whether it stands in `{ }` or `[ ]` where it is short enough; what is inside it follows the layout
 */
export function writeBehind(
  value: JsonValue,
  column: number,
  holder: 'key' | 'dash',
  layout: Layout,
  flow = Array.isArray(value) ? layout.flowLists : layout.flowMaps,
): Written | undefined {
  if (isOneLine(value, column, layout, flow)) return inlineWritten(value, layout);
  if (typeof value === 'string') {
    const indent = column + (holder === 'key' ? layout.step : layout.dashStep);
    return writeLiteral(value, indent) ?? inlineWritten(value, layout);
  }
  if (holder === 'key') {
    const indent = column + (Array.isArray(value) ? layout.listStep : layout.step);
    const lines = writeLines(value, indent, layout);
    return lines && { head: '', lines };
  }
  const lines = writeLines(value, column + layout.dashStep, layout);
  if (!lines) return undefined;
  const [first = '', ...rest] = lines;
  return { head: first.slice(column + 1), lines: rest };
}

function inlineWritten(value: JsonValue, layout: Layout): Written | undefined {
  const inline = writeInline(value, layout, { flow: false });
  return inline === undefined ? undefined : { head: ` ${inline}`, lines: [] };
}

/** The entries of a map or list that is not empty, each from `column` on. */
export function writeLines(value: JsonValue, column: number, layout: Layout): string[] | undefined {
  const indent = ' '.repeat(column);
  const lines: string[] = [];
  const add = (start: string, written: Written | undefined) => {
    if (written) lines.push(start + written.head, ...written.lines);
    return written !== undefined;
  };
  if (Array.isArray(value)) {
    for (const item of value) {
      if (!add(`${indent}-`, writeBehind(item, column, 'dash', layout))) return undefined;
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      if (!add(`${indent}${writeKey(name)}:`, writeBehind(item, column, 'key', layout))) return undefined;
    }
  }
  return lines;
}

function isOneLine(value: JsonValue, column: number, layout: Layout, flow: boolean): boolean {
  if (typeof value === 'string') return !layout.blockScalars || !value.includes('\n');
  if (value === null || typeof value !== 'object') return true;
  const values: readonly JsonValue[] = Array.isArray(value) ? value : Object.values(value);
  if (values.length === 0) return true;
  if (!flow) return false;
  if (!values.every((v) => (typeof v === 'string' ? !v.includes('\n') : v === null || typeof v !== 'object')))
    return false;
  const inline = writeInline(value, layout, { flow: false });
  return inline !== undefined && column + inline.length <= maxFlowWidth;
}

/** Text of several lines as a literal block, where one can hold it and ends as it does. */
export function writeLiteral(value: string, column: number): Written | undefined {
  const body = value.endsWith('\n') ? value.slice(0, -1) : value;
  const lines = body.split('\n');
  if (body.endsWith('\n') || lines.some((line) => needsEscapes(line) || (line !== '' && line.trim() === '')))
    return undefined;
  const first = lines.find((line) => line !== '');
  if (first === undefined || first.startsWith(' ')) return undefined;
  const indent = ' '.repeat(column);
  return {
    head: value === body ? ' |-' : ' |',
    lines: lines.map((line) => (line === '' ? '' : indent + line)),
  };
}

/** One paragraph as a folded block of lines up to `width` characters, where folding gives it back as it is. */
export function writeFolded(value: string, column: number, width = 100): Written | undefined {
  const body = value.endsWith('\n') ? value.slice(0, -1) : value;
  const words = body.split(' ');
  if (needsEscapes(body) || words.some((word) => word === '')) return undefined;
  const indent = ' '.repeat(column);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return { head: value === body ? ' >-' : ' >', lines };
}
