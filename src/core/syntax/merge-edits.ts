import type { TextEdit } from '../text/range';

/** A piece of the text as it is so far: kept from the original, or written by an edit. */
type Piece = { readonly from: number; readonly length: number } | { readonly text: string };

const lengthOf = (piece: Piece) => ('text' in piece ? piece.text.length : piece.length);

/**
 * One list of edits in place of several made one after the other.
 * @param length of the original text
 * @param steps each for the text the steps before give
 * @returns edits for the original text, in order, not overlapping
 */
export function mergeEdits(length: number, steps: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ from: 0, length }];
  for (const step of steps) {
    // From the last to the first, so that the places of the others still hold.
    const backwards = [...step].sort((a, b) => b.start - a.start || b.end - a.end);
    for (const edit of backwards) pieces = replaced(pieces, edit);
  }
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  const flush = (start: number) => {
    if (newText !== '' || start > at) edits.push({ start: at, end: start, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) newText += piece.text;
    else if (piece.length > 0) {
      flush(piece.from);
      at = piece.from + piece.length;
    }
  }
  flush(length);
  return edits;
}

function replaced(pieces: readonly Piece[], edit: TextEdit): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  let isWritten = false;
  const write = () => {
    if (!isWritten && edit.newText !== '') result.push({ text: edit.newText });
    isWritten = true;
  };
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    if (at < edit.start) result.push(slice(piece, 0, Math.min(edit.start, end) - at));
    if (end >= edit.start) write();
    if (end > edit.end) result.push(slice(piece, Math.max(edit.end, at) - at, end - at));
    at = end;
  }
  write();
  return result.filter((piece) => lengthOf(piece) > 0);
}

function slice(piece: Piece, start: number, end: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(start, end) } : { from: piece.from + start, length: end - start };
}
