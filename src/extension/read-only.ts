import { FilePermission, l10n, type Uri, workspace } from 'vscode';
import { within } from './within';

/** How long a file system may take to answer before the file is taken for one that can be written, in milliseconds. */
const patience = 1_000;

/**
 * Why nothing can be written to a file, as a sentence for the person; `undefined` where it can, or where nobody knows.
 * The editor changes the text of such a file all the same, and cannot save it.
 */
export async function whyReadOnly(uri: Uri): Promise<string | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  const isReadOnly = workspace.fs.isWritableFileSystem(uri.scheme) === false || (await hasReadOnlyMark(uri));
  return isReadOnly
    ? l10n.t(
        'This plan lies where files can only be read, so nothing was written. Save a copy elsewhere and go on there.',
      )
    : undefined;
}

async function hasReadOnlyMark(uri: Uri): Promise<boolean> {
  try {
    const stat = await within(patience, workspace.fs.stat(uri));
    return stat?.value.permissions === FilePermission.Readonly;
  } catch {
    // A file that is gone, or cannot be asked, is said so where it is written.
    return false;
  }
}
