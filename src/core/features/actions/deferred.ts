/** An action whose edits are worked out once it is chosen, since most never are. */
export interface Deferred {
  readonly make: 'fix-all' | 'silence-here' | 'silence-in-file';
  readonly rule: string;
  /** Where the finding starts in the text, in UTF-16 units; 0 where all of a rule are meant. */
  readonly at: number;
}

const makes: readonly Deferred['make'][] = ['fix-all', 'silence-here', 'silence-in-file'];

/** The data of an action, which a client hands back; with the URI, so that a server knows the plan. */
export function deferredData(uri: string, deferred: Deferred): Deferred & { readonly uri: string } {
  return { uri, ...deferred };
}

/** Reads what a client handed back, which may be anything. */
export function readDeferred(data: unknown): Deferred | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const [make, rule, at] = [own(data, 'make'), own(data, 'rule'), own(data, 'at')];
  const known = makes.find((candidate) => candidate === make);
  return known && typeof rule === 'string' && typeof at === 'number' ? { make: known, rule, at } : undefined;
}

function own(data: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(data, key)?.value;
}
