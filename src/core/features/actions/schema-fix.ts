import type { Problem } from '../../check';
import type { PlanDocument } from '../../plan-document';
import { quote, writtenValue } from '../../schema/phrases';
import { nodeAt } from '../../syntax/node-at';
import { samePath } from '../../syntax/path';
import type { Remedy } from './remedy';

/** The nearest known key or value in place of a slip, or quotes around what YAML would not read as text. */
export function schemaFix({ root, schemaFaults }: PlanDocument, problem: Problem): Remedy | undefined {
  const fault = schemaFaults.find(
    ({ message, path, fix }) => fix && message === problem.message && samePath(path, problem.path),
  );
  if (!fault?.fix) return undefined;
  const { path, fix } = fault;
  switch (fix.kind) {
    case 'rename-key':
      return {
        title: `Change to ${quote(fix.to)}`,
        safe: true,
        planEdits: [{ kind: 'rename', path, key: fix.to }],
      };
    case 'replace-value':
      return {
        title: `Change to ${quote(writtenValue(fix.to))}`,
        safe: true,
        planEdits: [{ kind: 'replace', path, value: fix.to }],
      };
    case 'quote-value': {
      const node = nodeAt(root, path);
      const value = node?.kind === 'scalar' ? node.text : fix.to;
      return { title: 'Put it in quotes', safe: true, planEdits: [{ kind: 'replace', path, value }] };
    }
  }
}
