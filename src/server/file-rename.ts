import { type FileRename, fileRename } from '../core/features/file-rename';
import { allPlans } from './asked';
import type { Handler } from './context';
import { listAt, textAt } from './shape';
import { versionedEdit } from './workspace-edit';

/** Before files are renamed: the references to them, and theirs to others, changed with them. */
export const renameFilesHandler: Handler = {
  method: 'workspace/willRenameFiles',
  empty: null,
  answer: async (ask, context) => {
    const { views, documents, client } = context;
    const plans = await allPlans(ask, context);
    const renames = listAt(ask.params, 'files').flatMap((file): FileRename[] => {
      const [oldUri, newUri] = [textAt(file, 'oldUri'), textAt(file, 'newUri')];
      if (oldUri === undefined || newUri === undefined) return [];
      return [{ oldUri: views.spelling(oldUri), newUri: views.spelling(newUri) }];
    });
    const edit = fileRename(renames, plans);
    if (Object.keys(edit.changes ?? {}).length === 0) return null;
    return versionedEdit(edit, documents, client.takesVersionedEdits);
  },
};
