import type { InlayHint, Range } from 'vscode-languageserver-types';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import type { PlanView } from '../plan-view';
import { isOpen } from '../progress/health';
import { distance, percent } from '../progress/words';
import { locate } from '../syntax/locate';
import { nodeAt } from '../syntax/node-at';
import type { Path } from '../syntax/path';
import { lineAt, lineRange, positionAt } from '../text/line-index';
import { InlayHintKind } from './protocol-values';

/**
 * At line ends: how far an open entry's deadline is, and its progress against what is expected. None on a line that
 * already has text behind the value, and at most one a line.
 */
export function inlayHint(view: PlanView, range: Range): InlayHint[] {
  const hints = trackedEntries(view.document.plan).flatMap((entry) => hintsOf(view, entry));
  const seen = new Set<number>();
  return hints.filter(({ position: { line } }) => {
    if (line < range.start.line || line > range.end.line || seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

function hintsOf(view: PlanView, entry: TrackedEntry): InlayHint[] {
  const progress = view.progress.get(entry);
  if (!progress || !isOpen(progress.state)) return [];
  const { day } = view.context;
  const hints: (InlayHint | undefined)[] = [];
  if (entry.deadline?.day !== undefined)
    hints.push(hintAt(view, entry.deadline.path, distance(entry.deadline.day, day)));
  if (entry.measure && progress.progress !== undefined && progress.basis !== 'milestones') {
    const expected = progress.expected === undefined ? '' : `, ${percent(progress.expected)} expected`;
    hints.push(hintAt(view, entry.measure.path, `${percent(progress.progress)}${expected}`));
  }
  return hints.filter((hint) => hint !== undefined);
}

function hintAt({ document }: PlanView, path: Path, label: string): InlayHint | undefined {
  const { text, root, lines } = document;
  const node = nodeAt(root, path);
  if (!node) return undefined;
  const isOneLine = lineAt(lines, node.start) === lineAt(lines, Math.max(node.end - 1, node.start));
  const at = isOneLine ? node.end : locate(text, root, { path, part: 'key' }).end + 1;
  const line = lineRange(lines, text, lineAt(lines, at));
  if (text.slice(at, line.end).trim() !== '') return undefined;
  return { position: positionAt(lines, line.end), label, kind: InlayHintKind.Type, paddingLeft: true };
}
