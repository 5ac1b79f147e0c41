/** What was worked out for pieces of plans, for as long as those are there. A piece is plain data that never changes. */
export interface PlanMemory<Piece extends object, Known> {
  readonly get: (piece: Piece) => Known | undefined;
  readonly set: (piece: Piece, known: Known) => void;
}

const forgetting: (() => void)[] = [];

/** A memory of its own; made once, when a module is loaded. */
export function planMemory<Piece extends object, Known>(): PlanMemory<Piece, Known> {
  let memory = new WeakMap<Piece, Known>();
  let isEmpty = true;
  forgetting.push(() => {
    if (isEmpty) return;
    memory = new WeakMap();
    isEmpty = true;
  });
  return {
    get: (piece) => memory.get(piece),
    set: (piece, known) => {
      isEmpty = false;
      memory.set(piece, known);
    },
  };
}

/**
 * Drops what was worked out for all plans; asked again, it is worked out again. For whoever looks at one plan after the
 * other and at none twice: what an old memory holds outlives the quick kind of garbage collection, so that the plans would
 * pile up until the slow kind comes.
 */
export function forgetPlans(): void {
  for (const forget of forgetting) forget();
}
