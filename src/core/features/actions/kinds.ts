/** The kinds of code actions there are, as the protocol names them. */
export const actionKinds = {
  fix: 'quickfix',
  rewrite: 'refactor.rewrite',
  move: 'refactor.move',
  fixAll: 'source.fixAll.careerPlan',
} as const;

export type ActionKind = (typeof actionKinds)[keyof typeof actionKinds];

/** All of them, for a host to announce. */
export const allActionKinds: readonly ActionKind[] = Object.values(actionKinds);

/**
 * Whether a client that asks for some kinds wants this one. Without a wish it wants what belongs to the place; what
 * changes the whole file it has to ask for.
 */
export function wants(only: readonly string[] | undefined, kind: ActionKind): boolean {
  if (!only) return kind !== actionKinds.fixAll;
  return only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));
}
