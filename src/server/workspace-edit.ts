import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Documents } from './documents';

/**
 * An edit bound to the versions it was made for, so that a client refuses it when somebody went on typing. For
 * clients that know no versions it stays as it is.
 */
export function versionedEdit(edit: WorkspaceEdit, documents: Documents, takesVersions: boolean): WorkspaceEdit {
  const { changes, ...rest } = edit;
  if (!takesVersions || !changes) return edit;
  const documentChanges = Object.entries(changes).map(([uri, edits]: [string, TextEdit[]]) => ({
    textDocument: { uri, version: documents.get(uri)?.version ?? null },
    edits,
  }));
  return { ...rest, documentChanges: [...(edit.documentChanges ?? []), ...documentChanges] };
}
