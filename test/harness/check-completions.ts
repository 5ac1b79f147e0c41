import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion } from '../../src/core/features/completion';
import { offsetAt } from '../../src/core/text/line-index';
import { applyEdits } from '../../src/core/text/range';
import { atCursor, type Cursor, type CursorOptions, viewOfText } from './cursor';

/** What is expected of the completions at a cursor. */
export interface CompletionExpectations extends CursorOptions {
  /** All labels, in the order they are shown in. */
  readonly labels?: readonly string[];
  /** The labels shown first. */
  readonly first?: readonly string[];
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** By label, the text once that item is accepted, with every tab stop at its default. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** The other plans the host knows, by their path. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** The character behind which the editor asks by itself. */
  readonly trigger?: string;
}

/** Completes at the `$0` of a text and compares what is offered, what is found by typing and what comes of it. */
export function checkCompletions(marked: string, expected: CompletionExpectations): readonly CompletionItem[] {
  const cursor = atCursor(marked, expected);
  const items = completionsAt(cursor, expected.workspace, expected.trigger);
  const labels = items.map(({ label }) => label);
  if (expected.labels) assert.deepEqual(labels, expected.labels);
  if (expected.first) assert.deepEqual(labels.slice(0, expected.first.length), expected.first);
  for (const label of expected.has ?? []) assert.ok(labels.includes(label), `no “${label}” in ${labels.join(', ')}`);
  for (const label of expected.lacks ?? []) assert.ok(!labels.includes(label), `“${label}” is offered`);
  for (const [label, text] of Object.entries(expected.accepted ?? {})) {
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `no “${label}” in ${labels.join(', ')}`);
    assert.equal(accept(cursor, item), text);
  }
  return items;
}

/** What is offered, in the order it is shown in. */
export function completionsAt(
  { view, position }: Cursor,
  workspace: Readonly<Record<string, string>> = {},
  trigger?: string,
): CompletionItem[] {
  const others = Object.entries(workspace).map(([path, text]) => ({ ...viewOfText(text), uri: `memory:/${path}` }));
  const items = completion(view, position, [view, ...others], trigger);
  return [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

/** The text with an item accepted: its edit applied, every tab stop at its default. */
export function accept({ view, text }: Cursor, { textEdit, insertTextFormat }: CompletionItem): string {
  assert.ok(textEdit && 'range' in textEdit, 'an item without an edit of its own');
  const { range, newText } = textEdit;
  assert.equal(range.start.line, range.end.line, 'an edit of several lines');
  const [start, end] = [range.start, range.end].map((position) => offsetAt(view.document.lines, position));
  const inserted = insertTextFormat === 2 ? withoutStops(newText) : newText;
  return applyEdits(text, [{ start: start ?? 0, end: end ?? 0, newText: inserted }]);
}

/** A snippet as it reads before anything is typed into it. */
export function withoutStops(snippet: string): string {
  const unescaped = (source: string) => source.replace(/\\([$}\\,|])/g, '$1');
  return snippet.replace(
    /\\([$}\\])|\$(?:(\d+)|\{\d+:((?:\\.|[^\\}])*)\}|\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\})/g,
    (_, escaped, _number, text, first) => escaped ?? unescaped(text ?? first ?? ''),
  );
}
