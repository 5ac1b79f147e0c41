import type { Reference, TrackedEntry } from '../plan/model';
import { type Resolution, sameResolution } from '../plan/references';
import type { Progress } from '../progress/progress';
import type { LinkContext } from './rule';

/** Something rules read of other entries, and what it was then. */
export type Read =
  | { readonly kind: 'reference'; readonly of: Reference; readonly found: Resolution }
  | { readonly kind: 'servers'; readonly of: TrackedEntry; readonly found: readonly TrackedEntry[] }
  | { readonly kind: 'progress'; readonly of: TrackedEntry; readonly found: Progress };

/** A context that notes all that is read through it, each thing once. */
export function notingReads(context: LinkContext): { readonly noting: LinkContext; readonly reads: readonly Read[] } {
  const { day, references, progress } = context;
  const reads: Read[] = [];
  const noted = { reference: new Set(), servers: new Set(), progress: new Set() };
  const note = (read: Read) => {
    const { size } = noted[read.kind];
    if (noted[read.kind].add(read.of).size > size) reads.push(read);
  };
  const resolve = (of: Reference) => {
    const found = references.resolve(of);
    // The names of accelerators are the same in every plan.
    if (of.kind !== 'accelerator') note({ kind: 'reference', of, found });
    return found;
  };
  const noting: LinkContext = {
    day,
    references: {
      resolve,
      meant: (reference) => {
        resolve(reference);
        return references.meant(reference);
      },
      servedBy: (of) => {
        const found = references.servedBy(of);
        note({ kind: 'servers', of, found });
        return found;
      },
    },
    progress: (of) => {
      const found = progress(of);
      note({ kind: 'progress', of, found });
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
    case 'reference':
      return sameResolution(read.found, references.resolve(read.of));
    case 'servers':
      return sameEntries(read.found, references.servedBy(read.of));
    case 'progress':
      return read.found === progress(read.of);
  }
}

function sameEntries(a: readonly TrackedEntry[], b: readonly TrackedEntry[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, i) => entry === b[i]));
}

/** The entries that reads are about; `undefined` where one is about something else: another file, a person, nothing. */
export function entriesRead(reads: readonly Read[]): readonly TrackedEntry[] | undefined {
  const entries: TrackedEntry[] = [];
  for (const read of reads) {
    if (read.kind === 'progress') entries.push(read.of);
    else if (read.kind === 'servers') entries.push(read.of, ...read.found);
    else if (read.found.kind !== 'entry' || read.found.file !== undefined) return undefined;
    else entries.push(read.found.entry);
  }
  return entries;
}
