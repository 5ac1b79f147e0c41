import type { Problem } from '../../check';
import type { PlanDocument } from '../../plan-document';
import { findSuppressions } from '../../suppress';
import { isFirstOnLine } from '../../syntax/edit-place';
import { lineEnd, lineStart, nextLine } from '../../syntax/text-lines';
import type { TextEdit } from '../../text/range';
import { commentsOf, isProven } from '../proven-text';
import type { Remedy } from './remedy';

/** Takes out a comment that silences nothing, or the one rule of it that does not. */
export function unusedDisable({ text, syntax, lines }: PlanDocument, problem: Problem): Remedy | undefined {
  const at = syntax.comments.findIndex(({ start, end }) => start <= problem.start && problem.end <= end);
  const comment = syntax.comments[at];
  if (!comment) return undefined;
  const said = commentsOf(syntax);
  if (problem.start === comment.start) {
    const edit = wholeComment(text, comment);
    const comments = said.filter((_, i) => i !== at);
    const textEdits = () => (isProven(text, syntax, [edit], { comments }) ? [edit] : undefined);
    return { title: 'Remove this comment', safe: true, textEdits };
  }
  const rules = findSuppressions([comment], lines)[0]?.rules ?? [];
  const index = rules.findIndex(({ range }) => range.start === problem.start);
  const [rule, before, next] = [rules[index], rules[index - 1], rules[index + 1]];
  if (!rule) return undefined;
  const start = before && !next ? before.range.end : rule.range.start;
  const edit: TextEdit = { start, end: next ? next.range.start : rule.range.end, newText: '' };
  const left = text.slice(comment.start + 1, edit.start) + text.slice(edit.end, comment.end);
  const comments = said.map((words, i) => (i === at ? left.trimEnd() : words));
  const textEdits = () => (isProven(text, syntax, [edit], { comments }) ? [edit] : undefined);
  return { title: `Remove “${rule.id}” from this comment`, safe: true, textEdits };
}

/** A comment with the line it has for itself, or with the blanks before it. */
function wholeComment(text: string, { start, end }: { start: number; end: number }): TextEdit {
  if (isFirstOnLine(text, start)) return { start: lineStart(text, start), end: nextLine(text, start), newText: '' };
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  return { start: from, end: Math.min(end, lineEnd(text, start)), newText: '' };
}
