import type { CodeLens } from 'vscode-languageserver-types';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import type { PlanView } from '../plan-view';
import { count } from '../progress/words';
import { locate } from '../syntax/locate';
import { toRange } from './lsp-ranges';

/** The command a host binds a lens to: it shows the references of the place it is given. */
export const showReferencesCommand = 'careerPlan.showReferences';

/** Above each goal, initiative and deliverable: how many entries it serves, and how many serve it. */
export function codeLens(view: PlanView): CodeLens[] {
  return trackedEntries(view.document.plan).flatMap((entry) => lensOf(view, entry) ?? []);
}

function lensOf(view: PlanView, entry: TrackedEntry): CodeLens | undefined {
  const { document, references, uri } = view;
  const serves = entry.serves.length;
  const servedBy = references.servedBy(entry).length;
  const parts = [
    ...(serves === 0 ? [] : [`serves ${count(serves, 'entry', 'entries')}`]),
    ...(servedBy === 0 ? [] : [`served by ${count(servedBy, 'entry', 'entries')}`]),
  ];
  if (parts.length === 0) return undefined;
  const range = toRange(document, locate(document.text, document.root, { path: entry.path, part: 'key' }));
  return { range, command: { title: parts.join(', '), command: showReferencesCommand, arguments: [uri, range.start] } };
}
