import { quote } from '../schema/phrases';
import { textEditsForAll, verifiedEdits } from '../syntax/edit';
import { placeAt } from '../syntax/node-at';
import type { Path } from '../syntax/path';
import type { PlanEdit } from '../syntax/plan-edit';
import { lineAt } from '../text/line-index';
import type { TextEdit } from '../text/range';
import type { PlanSource } from './plan-source';

/**
 * The text edits of one change, for the text of the document they were asked for and to be made together, as one undo
 * step; or why nothing is changed, as a sentence for the person.
 */
export type PlanChange = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/**
 * Makes plan edits of one entry, proved to change nothing else; all of them or none.
 * @param path the entry they are about, which must be there and readable; `[]` for the plan as a whole
 */
export function changeOf({ document }: PlanSource, path: Path, edits: readonly PlanEdit[]): PlanChange {
  const refusal = refusalAt(document, path);
  if (refusal !== undefined) return { refusal };
  const [first, ...others] = edits;
  if (!first) return { edits: [] };
  const made =
    others.length === 0
      ? verifiedEdits(document.text, first, document.syntax)?.edits
      : textEditsForAll(document.text, edits);
  return made ? { edits: made } : { refusal: unsafe };
}

/** Said where an edit would have changed more than it is about. */
const unsafe =
  'This place of the plan is written in a way that cannot be changed safely, so nothing was written. Add the line by hand.';

/** Why nothing can be changed at a path where the plan has no entry: it is gone, or cannot be read. */
export function refusalOfMissing({ document }: PlanSource, path: Path): { readonly refusal: string } {
  return { refusal: refusalAt(document, path) ?? gone(path) };
}

function gone(path: Path): string {
  return `${quote(String(path.at(-1) ?? ''))} is not in the plan any more, so nothing was written. Look at the plan and start again.`;
}

function refusalAt({ newerFormat, syntax, root, lines }: PlanSource['document'], path: Path): string | undefined {
  if (newerFormat !== undefined) {
    return 'This plan is written for a newer version of Career Plan, so it is left as it is. Update Career Plan to change it.';
  }
  const place = placeAt(root, path);
  const range = place?.entry ?? place?.item;
  if (!place) {
    const fault = syntax.faults[0];
    return fault ? unreadable(lineAt(lines, fault.start)) : gone(path);
  }
  const inside = range && syntax.faults.find(({ start, end }) => start <= range.end && end >= range.start);
  return inside && unreadable(lineAt(lines, inside.start));
}

function unreadable(line: number): string {
  return `Line ${line + 1} of the plan cannot be read as it stands, so nothing was written. Mend it first.`;
}
