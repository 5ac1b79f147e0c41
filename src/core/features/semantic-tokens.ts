import type { SemanticTokens } from 'vscode-languageserver-types';
import { type Plan, trackedEntries } from '../plan/model';
import { definitionsOf, usesOf } from '../plan/names';
import { datesOf } from '../plan/walk';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import type { Path } from '../syntax/path';
import { positionAt } from '../text/line-index';
import type { TextRange } from '../text/range';
import { definitionRange, useRange } from './name-at';

/** Token types in the order of the legend; all from the protocol's own list, so that every theme knows them. */
export const tokenTypes = ['class', 'variable', 'enumMember', 'number'] as const;

/**
 * Modifiers in the order of the legend. `readonly` marks what cannot be changed any more: a date that has passed, and
 * the names of the format. (`deprecated` would be struck through.)
 */
export const tokenModifiers = ['declaration', 'readonly'] as const;

interface Token extends TextRange {
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** Ids, references, dates past and coming, statuses; what they mean rather than how they are written. */
export function semanticTokens(view: PlanView): SemanticTokens {
  return { data: encode(view, tokensOf(view)) };
}

function tokensOf(view: PlanView): Token[] {
  const { document, references, context } = view;
  const { plan } = document;
  const at = (path: Path): TextRange => locate(document.text, document.root, { path, part: 'value' });
  return [
    ...definitionsOf(plan)
      .filter(({ part }) => part === 'key')
      .map(
        (definition): Token => ({
          ...definitionRange(document, definition),
          type: 'class',
          modifiers: ['declaration'],
        }),
      ),
    ...usesOf(plan, references).map((use): Token => ({ ...useRange(document, use), type: 'variable', modifiers: [] })),
    ...trackedEntries(plan).flatMap((entry) =>
      entry.drivers.map((driver): Token => ({ ...at(driver.path), type: 'variable', modifiers: ['readonly'] })),
    ),
    ...datesOf(plan).flatMap((date): Token[] =>
      date.written === undefined
        ? []
        : [{ ...at(date.path), type: 'number', modifiers: date.written < context.day ? ['readonly'] : [] }],
    ),
    ...statusPaths(plan).map((path): Token => ({ ...at(path), type: 'enumMember', modifiers: [] })),
  ];
}

function statusPaths(plan: Plan): Path[] {
  return trackedEntries(plan).flatMap((entry) => [
    ...(entry.kind === 'initiative' && entry.status ? [[...entry.path, 'status']] : []),
    ...entry.checkIns.flatMap((checkIn) => (checkIn.confidence ? [[...checkIn.path, 'confidence']] : [])),
  ]);
}

/** Five numbers a token, each place relative to the token before it, as the protocol wants them. */
function encode({ document }: PlanView, tokens: readonly Token[]): number[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start || a.end - b.end);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let last = -1;
  for (const token of sorted) {
    const start = positionAt(document.lines, token.start);
    const end = positionAt(document.lines, token.end);
    // Tokens of several lines and tokens over one another are beyond most clients.
    if (start.line !== end.line || token.end === token.start || token.start < last) continue;
    const deltaLine = start.line - line;
    const modifiers = token.modifiers.reduce((bits, name) => bits | (1 << tokenModifiers.indexOf(name)), 0);
    data.push(
      deltaLine,
      deltaLine === 0 ? start.character - character : start.character,
      token.end - token.start,
      tokenTypes.indexOf(token.type),
      modifiers,
    );
    ({ line, character } = start);
    last = token.end;
  }
  return data;
}
