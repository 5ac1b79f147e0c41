import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { PlanDocument } from '../../plan-document';
import { isId } from '../../schema/to-id';
import { writeScalar } from '../../syntax/write-scalar';
import type { TextRange } from '../../text/range';
import { toRange } from '../lsp-ranges';
import type { Place } from './place';
import { escapeSnippet } from './snippet';

/** Something that may be put at the cursor; the order of a list of offers is the order they are shown in. */
export interface Offer {
  readonly label: string;
  /** A number of the protocol's list. */
  readonly kind: CompletionItemKind;
  /** What is inserted, as a snippet. */
  readonly snippet: string;
  /** Shown beside the label. */
  readonly beside?: string | undefined;
  readonly detail?: string | undefined;
  /** Markdown; plan text in it is escaped. */
  readonly documentation?: string | undefined;
  /** Other words it is found by. */
  readonly also?: readonly string[] | undefined;
  /** What it is found by in place of label and other words: what was typed, where that was understood. */
  readonly filter?: string | undefined;
  /** Whether the value behind it is worth asking for at once. */
  readonly asksNext?: boolean | undefined;
}

/** Numbers of the protocol, by what they are used for here. */
export const kinds = {
  key: 10,
  entry: 15,
  choice: 20,
  id: 18,
  person: 6,
  date: 12,
  file: 17,
  rule: 21,
} as const satisfies Record<string, CompletionItemKind>;

/** What is replaced by an offer. */
export interface Slot {
  readonly range: TextRange;
  readonly quote?: Place['quote'];
  /** To be put in front of, and behind, whatever is inserted. */
  readonly before: string;
  readonly after: string;
}

/** Offers as the protocol wants them. `data.asksNext` tells a host that it may ask again behind what was inserted. */
export function toItems(offers: readonly Offer[], slot: Slot, document: PlanDocument): CompletionItem[] {
  const { before, after, quote = '' } = slot;
  const range = toRange(document, slot.range);
  return offers.map((offer, index): CompletionItem => {
    const { label, kind, snippet, beside, detail, documentation, also = [], filter, asksNext } = offer;
    const words = [label, ...also].join(' ');
    const newText = before + snippet + after;
    const isSnippet = /[$\\]/.test(newText);
    return {
      label,
      kind,
      ...(beside === undefined ? {} : { labelDetails: { description: beside } }),
      ...(detail === undefined ? {} : { detail }),
      ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
      sortText: String(index).padStart(4, '0'),
      filterText: filter ?? quote + words,
      insertTextFormat: isSnippet ? 2 : 1,
      // Every line already stands where it belongs.
      insertTextMode: 1,
      textEdit: { range, newText },
      ...(asksNext ? { data: { asksNext: true } } : {}),
    };
  });
}

/** A text as it is written at a place, quoted where it has to be, as a snippet. */
export function sourceOf(value: string, { layout, quote }: Place): string {
  const isPlain =
    quote === undefined && isId(value) && /^[a-z]/.test(value) && !['true', 'false', 'null'].includes(value);
  if (isPlain) return value;
  const prefer = quote === undefined ? {} : { prefer: quote === '"' ? ('double' as const) : ('single' as const) };
  return escapeSnippet(writeScalar(value, { flow: layout.flow, ...prefer }) ?? value);
}

/** A number, date or truth value: never in quotes. */
export const plainSource = (value: string) => escapeSnippet(value);

/** As much of a text as fits beside a label: a label that is cut off cannot be chosen by. */
export function shortBeside(label: string, text: string): string {
  const room = Math.max(48 - label.length, 16);
  if (text.length <= room) return text;
  // Never half of a character of two units.
  const cut = text.slice(0, room - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
