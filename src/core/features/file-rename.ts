import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Plan, Text } from '../plan/model';
import { entryReferences } from '../plan/reference-lists';
import { splitReference } from '../plan/references';
import type { PlanView } from '../plan-view';
import { verifiedEdits } from '../syntax/edit';
import { toLspEdit } from './lsp-ranges';
import { relativeFile, renamedUri, resolveFile, sameFile } from './relative-uri';

/** A file or folder that is about to get another name or place. */
export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * The edits that keep references to plan files true while files are renamed or moved, for the texts at their old URIs:
 * where other plans name a file that moves, and where a plan that moves names others. A place that cannot be changed
 * safely stays as it is, and shows up as a finding.
 */
export function fileRename(renames: readonly FileRename[], workspace: readonly PlanView[]): WorkspaceEdit {
  const moved = (uri: string) => {
    for (const { oldUri, newUri } of renames) {
      const now = renamedUri(uri, oldUri, newUri);
      if (now !== undefined) return now;
    }
    return uri;
  };
  const changes: Record<string, TextEdit[]> = {};
  for (const view of workspace) {
    const edits = editsOf(view, moved);
    if (edits.length > 0) changes[view.uri] = edits;
  }
  return { changes };
}

function editsOf(view: PlanView, moved: (uri: string) => string): TextEdit[] {
  const { document, uri } = view;
  return filesOf(document.plan).flatMap(({ path, text, file }) => {
    const target = view.named.get(file)?.uri ?? resolveFile(uri, file);
    if (target === undefined || (sameFile(moved(target), target) && sameFile(moved(uri), uri))) return [];
    const now = relativeFile(moved(uri), moved(target));
    const before = relativeFile(uri, target);
    if (now === undefined || now === file || now === before) return [];
    const edit = { kind: 'replace', path, value: now + text.slice(file.length) } as const;
    const edits = verifiedEdits(document.text, edit, document.syntax)?.edits ?? [];
    return edits.map((change) => toLspEdit(document, change));
  });
}

/** Every place that names a file, and the file as written there. */
function filesOf(plan: Plan): (Text & { readonly file: string })[] {
  return [
    ...plan.team.flatMap((member) => (member.plan ? [{ ...member.plan, file: member.plan.text }] : [])),
    ...entryReferences(plan).flatMap((reference) => {
      const { file } = splitReference(reference.text);
      return file ? [{ ...reference, file }] : [];
    }),
  ];
}
