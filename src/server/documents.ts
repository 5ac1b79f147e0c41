import { isPlanFileName } from '../core/plan/file-name';
import { reindexLines } from '../core/text/changed-lines';
import { indexLines, type LineIndex, offsetAt } from '../core/text/line-index';
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

/** A text while it is changed. */
interface Changing {
  readonly text: string;
  /** `undefined` until a change is told by lines; from then on they go on from version to version. */
  readonly lines: LineIndex | undefined;
}

/** The language of plans, where a client has one. */
const planLanguage = 'career-plan';

export function createDocuments(): Documents {
  const documents = new Map<string, OpenDocument & Changing>();
  return {
    get: (uri) => documents.get(canonical(uri)),
    plans: () => [...documents.values()].filter(({ isPlan }) => isPlan),
    open: (params) => {
      const [uri, text] = [textAt(params, 'textDocument', 'uri'), textAt(params, 'textDocument', 'text')];
      if (uri === undefined || text === undefined) return undefined;
      const isPlan = textAt(params, 'textDocument', 'languageId') === planLanguage || isPlanFileName(fileNameOf(uri));
      const document = { uri, version: versionOf(params) ?? 0, text, lines: undefined, isPlan };
      documents.set(canonical(uri), document);
      return document;
    },
    change: (params) => {
      const key = canonical(textAt(params, 'textDocument', 'uri') ?? '');
      const before = documents.get(key);
      if (!before) return undefined;
      const { text, lines } = listAt(params, 'contentChanges').reduce<Changing>(applyChange, before);
      const document = { ...before, text, lines, version: versionOf(params) ?? before.version };
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
function applyChange(before: Changing, change: unknown): Changing {
  const added = textAt(change, 'text');
  if (added === undefined) return before;
  if (at(change, 'range') === undefined) return { text: added, lines: undefined };
  const range = rangeOf(at(change, 'range'));
  if (!range) return before;
  const lines = before.lines ?? indexLines(before.text);
  const [a, b] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const [start, oldEnd] = [Math.min(a, b), Math.max(a, b)];
  const text = before.text.slice(0, start) + added + before.text.slice(oldEnd);
  return { text, lines: reindexLines(lines, text, { start, oldEnd, newEnd: start + added.length }) };
}
