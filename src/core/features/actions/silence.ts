import type { Problem } from '../../check';
import type { PlanDocument } from '../../plan-document';
import { findSuppressions } from '../../suppress';
import { isFirstOnLine, partOf, slotAt, tailOf } from '../../syntax/edit-place';
import { nodeAt } from '../../syntax/node-at';
import type { PlanEdit } from '../../syntax/plan-edit';
import { columnOf, lineBreakNear, lineStart } from '../../syntax/text-lines';
import { lineAt } from '../../text/line-index';
import type { TextEdit } from '../../text/range';
import { commentsOf, isProven } from '../proven-text';

/** Silencing these would hide that the rest cannot be read, or is what the comment is about. */
const neverSilenced: ReadonlySet<string> = new Set(['yaml-syntax', 'unused-disable']);

/** Whether somebody may want a finding of this rule to be silent. */
export function canBeSilenced({ rule }: Problem): boolean {
  return !neverSilenced.has(rule);
}

/**
 * The edits that silence one finding: its rule in the comment that is there already for its line, else a comment above the
 * line, else, where that would stand inside a text of several lines, comments around the entry.
 */
export function silenceLine(document: PlanDocument, problem: Problem): readonly TextEdit[] | undefined {
  return joined(document, problem) ?? above(document, problem) ?? around(document, problem);
}

/** `lint: { rule: off }`: for this file, where everybody who opens it can see it. */
export function silenceInFile({ root, plan }: PlanDocument, { rule }: Problem): PlanEdit[] {
  if (nodeAt(root, ['lint', rule])) return [{ kind: 'replace', path: ['lint', rule], value: 'off' }];
  return plan.keys.has('lint')
    ? [{ kind: 'insert', path: ['lint'], key: rule, value: 'off' }]
    : [{ kind: 'insert', path: [], key: 'lint', value: { [rule]: 'off' } }];
}

function joined({ text, syntax, lines }: PlanDocument, { start, rule }: Problem): TextEdit[] | undefined {
  const line = lineAt(lines, start);
  const known = findSuppressions(syntax.comments, lines).find(
    ({ firstLine, lastLine, rules }) => firstLine === line && lastLine === line && rules.length > 0,
  );
  const last = known?.rules.at(-1);
  if (!known || !last) return undefined;
  const at = syntax.comments.findIndex((comment) => comment.start === known.comment.start);
  const comment = syntax.comments[at];
  if (!comment) return undefined;
  const edit = { start: last.range.end, end: last.range.end, newText: `, ${rule}` };
  const words = text.slice(comment.start + 1, edit.start) + edit.newText + text.slice(edit.end, comment.end);
  const comments = commentsOf(syntax).map((said, i) => (i === at ? words.trimEnd() : said));
  return isProven(text, syntax, [edit], { comments }) ? [edit] : undefined;
}

function above({ text, syntax }: PlanDocument, { start, rule }: Problem): TextEdit[] | undefined {
  const at = lineStart(text, start);
  const indent = /^ */.exec(text.slice(at, start))?.[0] ?? '';
  const comment = `# career-plan-disable-next-line ${rule}`;
  const edit = { start: at, end: at, newText: `${indent}${comment}${lineBreakNear(text, at)}` };
  return withComments(text, syntax, [edit], [comment]);
}

/** Around the nearest entry that has its lines for itself. */
function around({ text, root, syntax }: PlanDocument, { path, rule }: Problem): TextEdit[] | undefined {
  for (let length = path.length; length > 0; length--) {
    const slot = slotAt(root, path.slice(0, length));
    if (!slot || slot.parent.flow || !isFirstOnLine(text, partOf(slot).start)) continue;
    const part = partOf(slot);
    const column = columnOf(text, part.start);
    const indent = ' '.repeat(column);
    const lineBreak = lineBreakNear(text, part.start);
    const [start, end] = [lineStart(text, part.start), tailOf(text, part, column)];
    const [first, last] = [`# career-plan-disable ${rule}`, `# career-plan-enable ${rule}`];
    const edits = [
      { start, end: start, newText: indent + first + lineBreak },
      { start: end, end, newText: lineBreak + indent + last },
    ];
    const proven = withComments(text, syntax, edits, [first, last]);
    if (proven) return proven;
  }
  return undefined;
}

/** The edits where they add these comments, one each, and change nothing else. */
function withComments(
  text: string,
  syntax: PlanDocument['syntax'],
  edits: readonly TextEdit[],
  added: readonly string[],
): TextEdit[] | undefined {
  const said = syntax.comments.map(({ start, text: words }) => ({ start, words: words.trimEnd() }));
  const all = [
    ...said,
    ...added.map((comment, i) => ({ start: (edits[i]?.start ?? 0) - 0.5, words: comment.slice(1) })),
  ];
  const comments = all.sort((a, b) => a.start - b.start).map(({ words }) => words);
  return isProven(text, syntax, edits, { comments }) ? [...edits] : undefined;
}
