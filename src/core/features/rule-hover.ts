import type { PlanView } from '../plan-view';
import { rules } from '../rules/index';
import { severityOf } from '../settings/settings';
import { findSuppressions } from '../suppress';
import { nodeAt } from '../syntax/node-at';
import { lineEnd, lineStart } from '../syntax/text-lines';
import type { TextRange } from '../text/range';
import { plainText } from './markdown';

/** The id of a rule in `lint` or in a comment that silences it: what it finds, why, and how it is set here. */
export function ruleHover(
  view: PlanView,
  offset: number,
): { readonly range: TextRange; readonly parts: readonly string[] } | undefined {
  const named = [...inLint(view), ...inCommentAt(view, offset)].find(
    ({ range }) => offset >= range.start && offset <= range.end,
  );
  const rule = rules.find(({ id }) => id === named?.id);
  if (!named || !rule) return undefined;
  const severity = severityOf(rule, view.settings);
  const setting =
    severity === rule.severity
      ? `Reported as ${severity}.`
      : `${severity === 'off' ? 'Off' : `Reported as ${severity}`} here; ${rule.severity} where nothing is set.`;
  return {
    range: named.range,
    parts: [`**${rule.id}** finds ${plainText(rule.summary)}`, plainText(rule.why), setting],
  };
}

interface NamedRule {
  readonly id: string;
  readonly range: TextRange;
}

function inLint({ document }: PlanView): NamedRule[] {
  const lint = nodeAt(document.root, ['lint']);
  return lint?.kind === 'map' ? lint.entries.map(({ name, key }) => ({ id: name, range: key })) : [];
}

/** Of the comments only the one at the offset is read, and none is looked for on a line without any. */
function inCommentAt({ document }: PlanView, offset: number): NamedRule[] {
  const { text, syntax, lines } = document;
  if (!text.slice(lineStart(text, offset), lineEnd(text, offset)).includes('#')) return [];
  const near = syntax.comments.filter(({ start, end }) => start <= offset && offset <= end);
  return findSuppressions(near, lines).flatMap((suppression) => [...suppression.rules]);
}
