import { type Goal, trackedEntries } from '../../plan/model';
import type { PlanDocument } from '../../plan-document';
import { nodeAt } from '../../syntax/node-at';
import type { PlanEdit } from '../../syntax/plan-edit';
import { type JsonValue, toJson } from '../../syntax/to-json';

/** What the second goal is likely to share with the first. */
const kept = ['definedBy', 'supports', 'serves', 'drivers'] as const;

/** A second goal below a goal, for one of the two things it wants, with its words and numbers left to the owner. */
export function splitGoal({ plan, root }: PlanDocument, { id, path, title, deadline }: Goal): PlanEdit[] {
  const value: { [key: string]: JsonValue } = Object.create(null);
  value['goal'] = `What “${title?.text.trim() || id}” also wants`;
  value['measure'] = { what: 'what is counted', baseline: 0, target: 10 };
  if (deadline?.written !== undefined) value['deadline'] = deadline.text;
  for (const key of kept) {
    const node = nodeAt(root, [...path, key]);
    if (node) value[key] = toJson(node);
  }
  const taken = new Set(trackedEntries(plan).map((entry) => entry.id));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return [{ kind: 'insert', path: ['goals'], key: `${id}-${number}`, value, after: id }];
}
