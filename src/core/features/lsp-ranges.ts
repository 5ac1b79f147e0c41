import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver-types';
import type { PlanDocument } from '../plan-document';
import { offsetAt, rangeAt } from '../text/line-index';
import type { TextEdit, TextRange } from '../text/range';

/** The only place where offsets and positions of the Language Server Protocol meet. */
export function toRange({ lines }: PlanDocument, range: TextRange): Range {
  return rangeAt(lines, range);
}

/** UTF-16 offset of a position; positions outside the text are moved to its nearest end. */
export function toOffset({ lines }: PlanDocument, position: Position): number {
  return offsetAt(lines, position);
}

export function toLspEdit(document: PlanDocument, { start, end, newText }: TextEdit): LspTextEdit {
  return { range: toRange(document, { start, end }), newText };
}
