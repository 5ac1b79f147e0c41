import type { CodeAction, TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import { checkInEdits } from '../../src/core/check-in/check-in-edits';
import { linkEdits } from '../../src/core/check-in/link-edits';
import type { PlanChange } from '../../src/core/check-in/plan-change';
import { markDoneEdits, moveDateEdits, pauseEdits } from '../../src/core/check-in/status-edits';
import { addDays } from '../../src/core/dates/day';
import { cancelEdits, delegateEdits, postponeEdits } from '../../src/core/features/actions/trade-off';
import { codeAction, resolveCodeAction } from '../../src/core/features/code-action';
import type { EditResult } from '../../src/core/features/edit-result';
import { formatDocument, formatRange } from '../../src/core/features/formatting';
import { formatOnType } from '../../src/core/features/on-type-formatting';
import { rename } from '../../src/core/features/rename';
import { trackedEntries } from '../../src/core/plan/model';
import type { PlanView } from '../../src/core/plan-view';
import { verifiedEdits } from '../../src/core/syntax/edit';
import type { SyntaxNode } from '../../src/core/syntax/nodes';
import type { Path } from '../../src/core/syntax/path';
import type { PlanEdit } from '../../src/core/syntax/plan-edit';
import type { JsonValue } from '../../src/core/syntax/to-json';
import { offsetAt, positionAt } from '../../src/core/text/line-index';
import type { TextEdit } from '../../src/core/text/range';

/** An edit some feature made of a plan, as offsets into its text. */
export interface MadeEdit {
  readonly what: string;
  readonly edits: readonly TextEdit[];
  /** `spaces`: only blanks and line ends may change. `removes`: comments may go with what is taken out. */
  readonly kind: 'spaces' | 'removes' | 'keeps';
  /** The plan edit it stands for, where it is one. */
  readonly meant?: PlanEdit;
}

/** Every edit that is offered at a place of a plan, and one plan edit of each kind there. */
export function* madeEdits(view: PlanView, at: number): Generator<MadeEdit> {
  const { document } = view;
  const position = positionAt(document.lines, at);
  const whole = { start: { line: 0, character: 0 }, end: positionAt(document.lines, document.text.length) };
  const asOffsets = (edits: readonly LspTextEdit[]) =>
    edits.map(({ range, newText }) => ({
      start: offsetAt(document.lines, range.start),
      end: offsetAt(document.lines, range.end),
      newText,
    }));
  const ofAction = ({ edit }: CodeAction) => asOffsets(edit?.changes?.[view.uri] ?? []);

  yield { what: 'formatting', edits: asOffsets(formatDocument(view)), kind: 'spaces' };
  yield {
    what: 'range formatting',
    edits: asOffsets(formatRange(view, { start: position, end: whole.end })),
    kind: 'spaces',
  };
  yield { what: 'on-type formatting', edits: asOffsets(formatOnType(view, position, '\n')), kind: 'keeps' };
  yield* fromResult('rename', rename(view, position, 'another-name', [view]), view, asOffsets, 'keeps');
  for (const action of [...codeAction(view, whole), ...codeAction(view, { start: position, end: position })]) {
    const edits = ofAction(resolveCodeAction(view, action));
    const mayRemove = /^(?:Remove|Fix all .*unused)/.test(action.title);
    if (edits.length > 0) yield { what: action.title, edits, kind: mayRemove ? 'removes' : 'keeps' };
  }
  yield* checkIns(view);
  yield* tradeOffs(view, asOffsets);
  yield* planEdits(view, position);
}

function* fromResult(
  what: string,
  result: EditResult,
  view: PlanView,
  asOffsets: (edits: readonly LspTextEdit[]) => TextEdit[],
  kind: MadeEdit['kind'],
): Generator<MadeEdit> {
  if ('edit' in result) yield { what, edits: asOffsets(result.edit.changes?.[view.uri] ?? []), kind };
}

function* checkIns(view: PlanView): Generator<MadeEdit> {
  const { day } = view.context;
  for (const { id, path } of trackedEntries(view.document.plan).slice(0, 3)) {
    const changes: readonly [string, PlanChange][] = [
      ['check in', checkInEdits(view, path, { value: 7, note: 'a: b # c' })],
      ['mark done', markDoneEdits(view, path)],
      ['move the date', moveDateEdits(view, path, addDays(day, 30))],
      ['pause', pauseEdits(view, path)],
      ['link', linkEdits(view, id, 'people')],
    ];
    for (const [what, change] of changes) if ('edits' in change) yield { what, edits: change.edits, kind: 'keeps' };
  }
}

function* tradeOffs(view: PlanView, asOffsets: (edits: readonly LspTextEdit[]) => TextEdit[]): Generator<MadeEdit> {
  for (const { id } of view.document.plan.initiatives.slice(0, 2)) {
    const results: readonly [string, EditResult][] = [
      ['cancel', cancelEdits(view, id)],
      ['postpone', postponeEdits(view, id, '2027-06-30')],
      ['delegate', delegateEdits(view, id, 'Ana: # Cole')],
    ];
    for (const [what, result] of results) yield* fromResult(what, result, view, asOffsets, 'keeps');
  }
}

const newValues: readonly JsonValue[] = [
  'a: b # c',
  '',
  7,
  ['x', '- y'],
  { what: 'x', target: '1' },
  'two\nlines\n',
  '🙂',
];

/** Plan edits at some of the plan's own places, as commands make them. */
function* planEdits(view: PlanView, { line, character }: Position): Generator<MadeEdit> {
  const { text, syntax } = view.document;
  const places = placesOf(syntax.root);
  for (let i = 0; i < Math.min(6, places.length); i++) {
    const place = places[(line * 7 + character + i * 13) % places.length];
    const value = newValues[(line + i) % newValues.length] ?? null;
    if (!place) continue;
    const { path, kind } = place;
    const meant: PlanEdit[] = [
      { kind: 'replace', path, value },
      { kind: 'remove', path },
      ...(kind === 'map' ? [{ kind: 'insert', path, key: 'new key', value } as const] : []),
      ...(kind === 'list' ? [{ kind: 'append', path, value } as const] : []),
      ...(typeof path.at(-1) === 'string' ? [{ kind: 'rename', path, key: 'new-name' } as const] : []),
    ];
    for (const edit of meant) {
      const made = verifiedEdits(text, edit, syntax);
      const mayRemove = edit.kind === 'remove' || (edit.kind === 'replace' && kind !== 'scalar');
      if (made) yield { what: edit.kind, edits: made.edits, kind: mayRemove ? 'removes' : 'keeps', meant: edit };
    }
  }
}

interface Place {
  readonly path: Path;
  readonly kind: SyntaxNode['kind'] | undefined;
}

function placesOf(node: SyntaxNode | undefined, path: Path = []): Place[] {
  const own = path.length > 0 ? [{ path, kind: node?.kind }] : [];
  if (node?.kind === 'map')
    return [...own, ...node.entries.flatMap(({ name, value }) => placesOf(value, [...path, name]))];
  if (node?.kind === 'list') return [...own, ...node.items.flatMap(({ value }, i) => placesOf(value, [...path, i]))];
  return own;
}
