/**
 * The text of a file, read as an editor reads it: UTF-16 where a byte-order mark says so, UTF-8 otherwise, with
 * U+FFFD for bytes that are none. The byte-order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
