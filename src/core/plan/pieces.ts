import type { SyntaxNode } from '../syntax/nodes';
import { keepSame } from './keep-same';

/** What a section or one of its entries was read from, and what was read. */
interface Piece {
  readonly node: SyntaxNode;
  readonly value: unknown;
  /** The entries of a section that is read entry by entry. */
  readonly pieces: Pieces;
}

/** Pieces by their key, id or index. */
export type Pieces = ReadonlyMap<string, Piece>;

export const noPieces: Pieces = new Map();

/** Reads a piece from a node, unless the piece of that name was read from the same one. */
export type LowerPiece = <T extends object>(
  name: string,
  node: SyntaxNode | undefined,
  read: (part: LowerPiece) => T | undefined,
) => T | undefined;

/** Notes what is read, and hands out again what was read before. */
export function pieceKeeper(before: Pieces): { readonly pieces: Pieces; readonly lower: LowerPiece } {
  const pieces = new Map<string, Piece>();
  const lower: LowerPiece = <T extends object>(
    name: string,
    node: SyntaxNode | undefined,
    read: (part: LowerPiece) => T | undefined,
  ): T | undefined => {
    const known = before.get(name);
    if (known && known.node === node) {
      pieces.set(name, known);
      return known.value as T | undefined;
    }
    const parts = pieceKeeper(known?.pieces ?? noPieces);
    const value = keepSame(known?.value, read(parts.lower));
    if (node) pieces.set(name, { node, value, pieces: parts.pieces });
    return value;
  };
  return { pieces, lower };
}
