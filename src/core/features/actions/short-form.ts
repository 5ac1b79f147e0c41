import { acceleratorNames } from '../../plan/model';
import type { PlanDocument } from '../../plan-document';
import { nodeAt } from '../../syntax/node-at';
import type { Path } from '../../syntax/path';
import type { Rewrite } from './measure-form';

/** The places that have a short and a long form, and the key of the long one that the short one stands for. */
function formAt(path: Path): { readonly path: Path; readonly key: string } | undefined {
  if (path[0] === 'purpose') return path.length <= 2 ? { path: ['purpose'], key: 'statement' } : undefined;
  const isAccelerator = path[0] === 'drivers' && acceleratorNames.includes(`${path[1]}.${path[2]}`);
  return isAccelerator && path.length <= 4 ? { path: path.slice(0, 3), key: 'aim' } : undefined;
}

/** A purpose or an accelerator as a map to add to, or, where the map holds nothing else, as the one text it stands for. */
export function shortForm({ root }: PlanDocument, at: Path): Rewrite | undefined {
  const form = formAt(at);
  const node = form && nodeAt(root, form.path);
  if (!form || !node) return undefined;
  const { path, key } = form;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const title = key === 'aim' ? 'Make room for practices' : 'Make room for what you stand for and your life goals';
    return { title, edits: [{ kind: 'replace', path, value: { [key]: node.value }, block: true }] };
  }
  const only = node.kind === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  if (only?.name !== key || only.value?.kind !== 'scalar' || typeof only.value.value !== 'string') return undefined;
  const title = key === 'aim' ? 'Write the aim alone' : 'Write the statement alone';
  return { title, edits: [{ kind: 'replace', path, value: only.value.value }] };
}
