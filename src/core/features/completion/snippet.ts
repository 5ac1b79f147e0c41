/** A value as it is inserted: words, with places to stop at. */
export type Body =
  | { readonly kind: 'text'; readonly source: string }
  /** A place to stop at; stops of one name hold the same text. `text` is YAML as it is written. */
  | { readonly kind: 'stop'; readonly text: string; readonly name?: string; readonly choices?: readonly string[] }
  /** A map that is not compact stands in lines of its own wherever it can. */
  | {
      readonly kind: 'map';
      readonly entries: readonly (readonly [string | Stop, Body])[];
      readonly isTall?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Body[] };

export type Stop = Extract<Body, { kind: 'stop' }>;

/** Where a body is written. */
export interface BodyLayout {
  readonly column: number;
  readonly step: number;
  readonly lineBreak: string;
}

export const text = (source: string): Body => ({ kind: 'text', source });
export const stop = (source = '', name?: string): Stop =>
  name === undefined ? { kind: 'stop', text: source } : { kind: 'stop', text: source, name };
export const choice = (...choices: readonly string[]): Stop => ({ kind: 'stop', text: choices[0] ?? '', choices });
export const map = (entries: Readonly<Record<string, Body>>): Body => ({
  kind: 'map',
  entries: Object.entries(entries),
});
export const list = (...items: readonly Body[]): Body => ({ kind: 'list', items });

/** Text as a snippet that inserts exactly it. */
export function escapeSnippet(source: string): string {
  return source.replace(/[$}\\]/g, '\\$&');
}

/** Counts the stops of one snippet. */
export interface Stops {
  next: number;
  readonly named: Map<string, number>;
}

export const newStops = (): Stops => ({ next: 1, named: new Map() });

/** On one line, collections in brackets. */
export function writeInline(body: Body, stops: Stops): string {
  switch (body.kind) {
    case 'text':
      return escapeSnippet(body.source);
    case 'stop':
      return writeStop(body, stops);
    case 'list':
      return `[${body.items.map((item) => writeInline(item, stops)).join(', ')}]`;
    case 'map': {
      const parts = body.entries.map(([key, value]) => `${writeKey(key, stops)}: ${writeInline(value, stops)}`);
      // A brace at the end would end a placeholder, not a map.
      return `{ ${parts.join(', ')} \\}`;
    }
  }
}

/** The lines of a map or list in block style; the first without its indentation. */
export function writeBlock(body: Body, layout: BodyLayout, stops: Stops): string {
  const { column, step, lineBreak } = layout;
  const newLine = `${lineBreak}${' '.repeat(column)}`;
  if (body.kind === 'list') {
    const inside = { ...layout, column: column + 2 };
    return body.items.map((item) => `- ${writeBlock(item, inside, stops)}`).join(newLine);
  }
  if (body.kind !== 'map') return writeInline(body, stops);
  return body.entries
    .map(([key, value]) => {
      const name = writeKey(key, stops);
      if (isLeaf(value)) return `${name}: ${writeInline(value, stops)}`;
      const inside = column + step;
      return `${name}:${lineBreak}${' '.repeat(inside)}${writeBlock(value, { ...layout, column: inside }, stops)}`;
    })
    .join(newLine);
}

/** What reads best on one line: single values, and collections of them. */
function isLeaf(body: Body): boolean {
  if (body.kind === 'list') return body.items.every(({ kind }) => kind === 'stop' || kind === 'text');
  if (body.kind === 'map' && body.isTall) return false;
  return body.kind !== 'map' || body.entries.every(([, { kind }]) => kind === 'stop' || kind === 'text');
}

function writeKey(key: string | Stop, stops: Stops): string {
  return typeof key === 'string' ? escapeSnippet(key) : writeStop(key, stops);
}

function writeStop({ text: source, name, choices }: Stop, stops: Stops): string {
  const known = name === undefined ? undefined : stops.named.get(name);
  const number = known ?? stops.next++;
  if (name !== undefined) stops.named.set(name, number);
  if (choices) return `\${${number}|${choices.map((word) => word.replace(/[$}\\,|]/g, '\\$&')).join(',')}|}`;
  return source === '' ? `$${number}` : `\${${number}:${escapeSnippet(source)}}`;
}
