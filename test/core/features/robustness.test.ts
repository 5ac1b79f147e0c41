import fc from 'fast-check';
import type { Position } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../src/core/features/call-hierarchy';
import { codeAction, resolveCodeAction } from '../../../src/core/features/code-action';
import { codeLens } from '../../../src/core/features/code-lens';
import { definition } from '../../../src/core/features/definition';
import { diagnostics } from '../../../src/core/features/diagnostic';
import { documentHighlight } from '../../../src/core/features/document-highlight';
import { documentLink } from '../../../src/core/features/document-link';
import { documentSymbol } from '../../../src/core/features/document-symbol';
import { foldingRange } from '../../../src/core/features/folding-range';
import { formatDocument, formatRange } from '../../../src/core/features/formatting';
import { hover } from '../../../src/core/features/hover';
import { inlayHint } from '../../../src/core/features/inlay-hint';
import { linkedEditingRange } from '../../../src/core/features/linked-editing';
import { formatOnType } from '../../../src/core/features/on-type-formatting';
import { references } from '../../../src/core/features/references';
import { prepareRename, rename } from '../../../src/core/features/rename';
import { selectionRange } from '../../../src/core/features/selection-range';
import { semanticTokens } from '../../../src/core/features/semantic-tokens';
import { workspaceSymbol } from '../../../src/core/features/workspace-symbol';
import type { PlanView } from '../../../src/core/plan-view';
import { positionAt } from '../../../src/core/text/line-index';
import { arbitraryFile, arbitraryText, propertyRuns } from '../../harness/arbitrary-plan';
import { viewOfText } from '../../harness/cursor';
import { shapedPlan } from './plan-shaped';

/** Asks everything there is to ask at one place of a text. */
function askEverything(view: PlanView, position: Position): void {
  const workspace = [view];
  const whole = { start: { line: 0, character: 0 }, end: position };
  for (const action of codeAction(view, { start: position, end: position })) resolveCodeAction(view, action);
  for (const item of prepareCallHierarchy(view, position)) {
    incomingCalls(item, workspace);
    outgoingCalls(item, workspace);
  }
  definition(view, position);
  references(view, position, workspace, true);
  documentHighlight(view, position);
  prepareRename(view, position);
  rename(view, position, 'another-name', workspace);
  linkedEditingRange(view, position, workspace);
  hover(view, position);
  diagnostics(view);
  workspaceSymbol('a', workspace);
  foldingRange(view);
  selectionRange(view, [position]);
  documentLink(view);
  semanticTokens(view);
  inlayHint(view, whole);
  codeLens(view);
  formatDocument(view);
  formatRange(view, whole);
  formatOnType(view, position, '\n');
}

const text = fc.oneof(
  shapedPlan.map((file) => file.text),
  arbitraryFile.map((file) => file.text),
  arbitraryText,
);

describe('every feature', () => {
  it('answers on any text, whole or cut off anywhere, at any place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (whole, cut, at, isCut) => {
        const plan = isCut ? whole.slice(0, cut % (whole.length + 1)) : whole;
        const view = viewOfText(plan);
        askEverything(view, positionAt(view.document.lines, at % (plan.length + 1)));
        documentSymbol(view);
      }),
      propertyRuns(60),
    );
  });

  it('answers where goals serve each other, or themselves', () => {
    for (const plan of [
      'goals:\n  a: { goal: A, serves: [b] }\n  b: { goal: B, serves: [a] }\n',
      'goals:\n  a: { goal: A, serves: [a] }\n',
    ]) {
      askEverything(viewOfText(plan), { line: 1, character: 2 });
    }
  });

  it('answers outside the text', () => {
    const view = viewOfText('goals: { a: { goal: A } }\n');
    askEverything(view, { line: 99, character: 99 });
  });
});
