import type { WorkspaceEdit } from 'vscode-languageserver-types';

/** The edits somebody asked for, or why they are not made: a sentence for the person. */
export type EditResult = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/** Said where an edit would have changed more than it is about. */
export const unsafeRefusal = 'One of the places could not be changed safely, so nothing was changed.';
