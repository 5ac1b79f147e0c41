import { FileSystemError, FileType, l10n, type Uri, workspace } from 'vscode';
import { longestWait, within } from './within';

/** A file's text, or why there is none, in words that can follow the file's name and a colon. */
export type ReadResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads a regular file as the editor would show it: the byte-order mark is not part of the text.
 * @param maxBytes asked for before a byte is read
 */
export async function readText(uri: Uri, maxBytes: number): Promise<ReadResult> {
  try {
    const stat = await within(longestWait, workspace.fs.stat(uri));
    if (!stat) return silent();
    const { type, size } = stat.value;
    if (type & FileType.SymbolicLink) return { kind: 'refused', reason: l10n.t('it is a link') };
    if (!(type & FileType.File)) return { kind: 'refused', reason: l10n.t('it is not a regular file') };
    const tooLarge: ReadResult = { kind: 'refused', reason: l10n.t('it is larger than {0} MB', maxBytes / 1_000_000) };
    if (size > maxBytes) return tooLarge;
    const bytes = await within(longestWait, workspace.fs.readFile(uri));
    if (!bytes) return silent();
    // A file system may say one size and give another.
    return bytes.value.byteLength > maxBytes ? tooLarge : { kind: 'text', text: decode(bytes.value) };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : undefined;
    if (code === 'FileNotFound' || code === 'FileNotADirectory') return { kind: 'missing' };
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

function silent(): ReadResult {
  return { kind: 'refused', reason: l10n.t('there was no answer for {0} seconds', longestWait / 1000) };
}

/** UTF-16 where a byte-order mark says so, UTF-8 otherwise. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
