import type { Position } from 'vscode-languageserver-types';
import { agendaDraft } from '../../src/core/check-in/agenda';
import { checkInEdits } from '../../src/core/check-in/check-in-edits';
import { checkInDraft } from '../../src/core/check-in/draft';
import { dueCheckIns } from '../../src/core/check-in/due';
import { addInitiativeEdits, linkEdits } from '../../src/core/check-in/link-edits';
import { reportDraft } from '../../src/core/check-in/report';
import { markDoneEdits, moveDateEdits } from '../../src/core/check-in/status-edits';
import { weekOf } from '../../src/core/dates/week';
import { moveEntry } from '../../src/core/features/actions/move-entry';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../src/core/features/call-hierarchy';
import { codeAction, resolveCodeAction } from '../../src/core/features/code-action';
import { codeLens } from '../../src/core/features/code-lens';
import { completion } from '../../src/core/features/completion';
import { definition } from '../../src/core/features/definition';
import { diagnostics } from '../../src/core/features/diagnostic';
import { documentHighlight } from '../../src/core/features/document-highlight';
import { documentLink } from '../../src/core/features/document-link';
import { documentSymbol } from '../../src/core/features/document-symbol';
import { fileRename } from '../../src/core/features/file-rename';
import { foldingRange } from '../../src/core/features/folding-range';
import { formatDocument, formatRange } from '../../src/core/features/formatting';
import { hover } from '../../src/core/features/hover';
import { inlayHint } from '../../src/core/features/inlay-hint';
import { linkedEditingRange } from '../../src/core/features/linked-editing';
import { formatOnType, onTypeCharacters } from '../../src/core/features/on-type-formatting';
import { references } from '../../src/core/features/references';
import { prepareRename, rename } from '../../src/core/features/rename';
import { selectionRange } from '../../src/core/features/selection-range';
import { semanticTokens } from '../../src/core/features/semantic-tokens';
import { workspaceSymbol } from '../../src/core/features/workspace-symbol';
import { trackedEntries } from '../../src/core/plan/model';
import type { PlanView } from '../../src/core/plan-view';
import { positionAt } from '../../src/core/text/line-index';
import { thisWeek } from '../../src/core/views/due';
import { filteredOutline } from '../../src/core/views/outline-filter';
import { ruleStates } from '../../src/core/views/rule-states';
import { exportHtml } from '../../src/picture/export-html';
import { exportSvg } from '../../src/picture/export-svg';

/** One question to the product; what it answers is not looked at, it has to answer. */
export type Ask = (view: PlanView, position: Position) => unknown;

/** Code actions whose edits are made; the rest of a list of two thousand is of the same kind. */
const mostActions = 40;

/** What is asked of a place in a plan, by the file in `src/core/features` that answers. */
export const placeAsks: Readonly<Record<string, Ask>> = {
  'call-hierarchy': (view, position) =>
    prepareCallHierarchy(view, position).flatMap((item) => [incomingCalls(item, [view]), outgoingCalls(item, [view])]),
  'code-action': (view, position) =>
    codeAction(view, { start: position, end: position })
      .slice(0, mostActions)
      .map((action) => resolveCodeAction(view, action)),
  completion: (view, position) => completion(view, position, [view]),
  definition,
  'document-highlight': documentHighlight,
  formatting: (view, position) => formatRange(view, { start: { line: 0, character: 0 }, end: position }),
  hover,
  'inlay-hint': (view, position) => inlayHint(view, { start: { line: 0, character: 0 }, end: position }),
  'linked-editing': (view, position) => linkedEditingRange(view, position, [view]),
  'on-type-formatting': (view, position) => onTypeCharacters.map((typed) => formatOnType(view, position, typed)),
  references: (view, position) => references(view, position, [view], true),
  rename: (view, position) => [prepareRename(view, position), rename(view, position, 'another-name', [view])],
  'selection-range': (view, position) => selectionRange(view, [position]),
};

/** What is asked of a plan as a whole. */
export const planAsks: Readonly<Record<string, Ask>> = {
  'code-lens': codeLens,
  diagnostic: diagnostics,
  'document-link': documentLink,
  'document-symbol': documentSymbol,
  'file-rename': (view) => fileRename([{ oldUri: view.uri, newUri: 'memory:/other/you.career.yaml' }], [view]),
  'folding-range': foldingRange,
  'semantic-tokens': semanticTokens,
  'workspace-symbol': (view) => workspaceSymbol('a', [view]),
  'format the whole': formatDocument,
  'all actions': (view) => {
    const whole = { start: { line: 0, character: 0 }, end: positionAt(view.document.lines, view.document.text.length) };
    return codeAction(view, whole, ['source.fixAll']).map((action) => resolveCodeAction(view, action));
  },
  'move an entry': (view) =>
    trackedEntries(view.document.plan)
      .slice(0, 2)
      .map(({ id }) => moveEntry(view, id, view, [view])),
  'check in': (view) =>
    trackedEntries(view.document.plan)
      .slice(0, 3)
      .map(({ path, id }) => [
        checkInDraft(view, path),
        checkInEdits(view, path, { note: 'x: # y' }),
        markDoneEdits(view, path),
        moveDateEdits(view, path, view.context.day),
        linkEdits(view, id, 'people'),
      ]),
  'add an initiative': (view) => addInitiativeEdits(view, view.document.plan.goals[0]?.id ?? 'none', 'New'),
  'what is due': (view) => [
    dueCheckIns(view),
    thisWeek(view),
    reportDraft(view, weekOf(view.context.day)),
    agendaDraft(view, 'x'),
  ],
  outline: (view) => [filteredOutline(view, 'needsMe'), filteredOutline(view, 'people')],
  checks: ruleStates,
  'picture as SVG': ({ chart }) => exportSvg(chart, 'all', 'dark'),
  'picture as HTML': ({ chart }) => exportHtml(chart, 'light'),
};

/** Asks everything there is to ask of a plan, and of some places in it, which need not be there. */
export function askEverything(view: PlanView, positions: readonly Position[]): void {
  for (const ask of Object.values(planAsks)) ask(view, { line: 0, character: 0 });
  for (const position of positions) {
    for (const ask of Object.values(placeAsks)) ask(view, position);
  }
}

/** Places worth asking at: some in the text, from one end to the other, and two that are not there. */
export function positionsIn({ document }: PlanView, count: number): Position[] {
  const { length } = document.text;
  const offsets = Array.from({ length: count }, (_, i) => Math.floor((i * length) / Math.max(count - 1, 1)));
  const beyond = [
    { line: 1e9, character: 0 },
    { line: 0, character: 1e9 },
  ];
  return [...offsets.map((offset) => positionAt(document.lines, offset)), ...beyond];
}
