import { isPlanFileName } from '../core/plan/file-name';
import { indexLines, offsetAt } from '../core/text/line-index';
import { at, listAt, rangeOf, textAt } from './shape';
import { canonical, fileNameOf } from './uris';

/** One version of a document the client has open. */
export interface OpenDocument {
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Whether it is a plan; everything else the client hands over is left alone. */
  readonly isPlan: boolean;
}

export interface Documents {
  /** @param uri in any spelling */
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly plans: () => readonly OpenDocument[];
  /** Each takes a notification's params, which may be anything, and gives the document it was about. */
  readonly open: (params: unknown) => OpenDocument | undefined;
  readonly change: (params: unknown) => OpenDocument | undefined;
  readonly close: (params: unknown) => OpenDocument | undefined;
}

/** The language of plans, where a client has one. */
const planLanguage = 'career-plan';

export function createDocuments(): Documents {
  const documents = new Map<string, OpenDocument>();
  return {
    get: (uri) => documents.get(canonical(uri)),
    plans: () => [...documents.values()].filter(({ isPlan }) => isPlan),
    open: (params) => {
      const [uri, text] = [textAt(params, 'textDocument', 'uri'), textAt(params, 'textDocument', 'text')];
      if (uri === undefined || text === undefined) return undefined;
      const isPlan = textAt(params, 'textDocument', 'languageId') === planLanguage || isPlanFileName(fileNameOf(uri));
      const document = { uri, version: versionOf(params) ?? 0, text, isPlan };
      documents.set(canonical(uri), document);
      return document;
    },
    change: (params) => {
      const key = canonical(textAt(params, 'textDocument', 'uri') ?? '');
      const before = documents.get(key);
      if (!before) return undefined;
      const text = listAt(params, 'contentChanges').reduce<string>(applyChange, before.text);
      const document = { ...before, text, version: versionOf(params) ?? before.version };
      documents.set(key, document);
      return document;
    },
    close: (params) => {
      const key = canonical(textAt(params, 'textDocument', 'uri') ?? '');
      const document = documents.get(key);
      documents.delete(key);
      return document;
    },
  };
}

function versionOf(params: unknown): number | undefined {
  const version = at(params, 'textDocument', 'version');
  return typeof version === 'number' ? version : undefined;
}

/** One change of the protocol: a range and its new text, or the whole text anew. Ranges outside the text are moved into it. */
function applyChange(before: string, change: unknown): string {
  const text = textAt(change, 'text');
  if (text === undefined) return before;
  if (at(change, 'range') === undefined) return text;
  const range = rangeOf(at(change, 'range'));
  if (!range) return before;
  const lines = indexLines(before);
  const [a, b] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  return before.slice(0, Math.min(a, b)) + text + before.slice(Math.max(a, b));
}
