import type { Reference, TrackedEntry } from '../plan/model';
import { type Resolution, sameResolution } from '../plan/references';
import type { Progress } from '../progress/progress';
import type { LinkContext } from './rule';

/** Something a rule read of other entries, and what it was then. */
export type Read =
  | { readonly kind: 'resolved'; readonly reference: Reference; readonly found: Resolution }
  | { readonly kind: 'meant'; readonly reference: Reference; readonly found: Resolution }
  | { readonly kind: 'served by'; readonly entry: TrackedEntry; readonly found: readonly TrackedEntry[] }
  | { readonly kind: 'progress'; readonly entry: TrackedEntry; readonly found: Progress };

/** A context that notes all that is read through it. */
export function notingReads(context: LinkContext): { readonly noting: LinkContext; readonly reads: readonly Read[] } {
  const reads: Read[] = [];
  const { day, references, progress } = context;
  const noting: LinkContext = {
    day,
    references: {
      resolve: (reference) => {
        const found = references.resolve(reference);
        reads.push({ kind: 'resolved', reference, found });
        return found;
      },
      meant: (reference) => {
        const found = references.meant(reference);
        reads.push({ kind: 'meant', reference, found });
        return found;
      },
      servedBy: (entry) => {
        const found = references.servedBy(entry);
        reads.push({ kind: 'served by', entry, found });
        return found;
      },
    },
    progress: (entry) => {
      const found = progress(entry);
      reads.push({ kind: 'progress', entry, found });
      return found;
    },
  };
  return { noting, reads };
}

/** Whether all that was read would be read again. */
export function readsTheSame(reads: readonly Read[], context: LinkContext): boolean {
  for (const read of reads) if (!isStillSo(read, context)) return false;
  return true;
}

function isStillSo(read: Read, { references, progress }: LinkContext): boolean {
  switch (read.kind) {
    case 'resolved':
      return sameResolution(read.found, references.resolve(read.reference));
    case 'meant':
      return sameResolution(read.found, references.meant(read.reference));
    case 'served by':
      return sameEntries(read.found, references.servedBy(read.entry));
    case 'progress':
      return read.found === progress(read.entry);
  }
}

function sameEntries(a: readonly TrackedEntry[], b: readonly TrackedEntry[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, i) => entry === b[i]));
}
