import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { codeAction, resolveCodeAction } from '../../src/core/features/code-action';
import { indexLines, offsetAt, positionAt } from '../../src/core/text/line-index';
import { applyEdits } from '../../src/core/text/range';
import { type CursorOptions, viewOfText } from './cursor';

/** A text with edits of the protocol made; they may not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = indexLines(text);
  const places = edits.map(({ range, newText }) => ({
    start: offsetAt(lines, range.start),
    end: offsetAt(lines, range.end),
    newText,
  }));
  const ordered = [...places].sort((a, b) => a.start - b.start);
  for (const [i, { start, end }] of ordered.entries()) {
    assert.ok(start <= end && start >= (ordered[i - 1]?.end ?? 0), 'edits lie over one another');
  }
  return applyEdits(text, places);
}

/** The code actions at the `$0` of a text, or for what stands between two of them. */
export function actionsAt(marked: string, options: CursorOptions = {}, only?: readonly string[]) {
  const [before = '', inside = '', ...rest] = marked.split('$0');
  const text = before + inside + rest.join('');
  const view = viewOfText(text, options);
  const { lines } = view.document;
  const start = positionAt(lines, before.length);
  const end = rest.length > 0 ? positionAt(lines, before.length + inside.length) : start;
  return { view, text, actions: codeAction(view, { start, end }, only) };
}

/** The plan as an action leaves it. */
export function afterAction(text: string, uri: string, { edit }: CodeAction): string {
  return withEdits(text, edit?.changes?.[uri] ?? []);
}

/**
 * Makes the one action whose title is or starts with `title` at the `$0` of `before`, and compares what is left; the same
 * plan with CRLF has to become the same with CRLF.
 */
export function checkFix(title: string, before: string, after: string, options: CursorOptions = {}): CodeAction {
  const [action] = ['\r\n', '\n']
    .map((lineBreak) => {
      const { view, text, actions } = actionsAt(before.replaceAll('\n', lineBreak), options);
      const titles = actions.map((candidate) => candidate.title);
      const found =
        actions.find((candidate) => candidate.title === title) ??
        actions.find((candidate) => candidate.title.startsWith(title));
      assert.ok(found, `no “${title}” among\n${titles.join('\n')}`);
      assert.equal(afterAction(text, view.uri, resolveCodeAction(view, found)), after.replaceAll('\n', lineBreak));
      return found;
    })
    .reverse();
  assert.ok(action);
  return action;
}

/** The titles offered at the `$0` of a text. */
export function titlesAt(marked: string, options: CursorOptions = {}, only?: readonly string[]): string[] {
  return actionsAt(marked, options, only).actions.map(({ title }) => title);
}
