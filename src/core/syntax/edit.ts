import { applyEdits, type TextEdit } from '../text/range';
import { appendEdits, insertEdits } from './edit-insert';
import { meaningsAfter, sameData } from './edit-meaning';
import { type EditSite, slotAt } from './edit-place';
import { removeEdits } from './edit-remove';
import { replaceEdits, rewordEdits } from './edit-replace';
import { layoutOf } from './layout';
import { mergeEdits } from './merge-edits';
import { entryOf, type SyntaxNode } from './nodes';
import { parseSyntax, type SyntaxTree } from './parse';
import type { Path } from './path';
import type { PlanEdit } from './plan-edit';
import type { Comment, SyntaxFault } from './syntax-error';
import { type JsonValue, toJson } from './to-json';
import { writeKey } from './write-scalar';

/** Edits of a text that were made, read again and found right, the text they give, and what it reads as. */
export interface VerifiedEdits {
  /** For the text they were computed for; ordered, not overlapping. */
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly tree: SyntaxTree;
}

/**
 * The smallest text edits that make a plan edit, not yet proved right: see {@link verifiedEdits}.
 * @returns `undefined` where the edit is refused: its place is not there, or is written in a way that is left alone
 */
export function textEditsFor(text: string, root: SyntaxNode | undefined, edit: PlanEdit): TextEdit[] | undefined {
  return firstWay(waysFor(siteOf(text, root), edit));
}

/**
 * The text edits of a plan edit, made only where the new text, read again, says what was meant and nothing else:
 * no new fault, every other value as it was, every comment that was not taken out with its entry still there.
 * @param tree what the text reads as, where the caller knows it
 * @returns `undefined` where the edit is refused
 */
export function verifiedEdits(text: string, edit: PlanEdit, tree = parseSyntax(text)): VerifiedEdits | undefined {
  const before = toJson(tree.root);
  const wanted = meaningsAfter(before, edit);
  if (wanted.length === 0) return undefined;
  const isPresent = edit.kind === 'replace' && sameData(before, wanted[0]) && isWritten(tree.root, edit.path);
  if (isPresent) return { edits: [], text, tree };
  for (const way of waysFor(siteOf(text, tree.root), edit)) {
    const edits = way();
    if (!edits || !areInOrder(edits, text.length)) continue;
    const proven = proof(text, tree, { edits, wanted, gone: mayTakeComments(edit, tree.root) ? edits : [] });
    if (proven) return proven;
  }
  return undefined;
}

/**
 * As {@link verifiedEditsForAll} where each edit can be worked out for the text as it is, so that many are read again
 * only once.
 * @param tree what the text reads as, where the caller knows it
 * @returns `undefined` also where they have to be made one after another
 */
export function verifiedTogether(
  text: string,
  edits: readonly PlanEdit[],
  tree = parseSyntax(text),
): VerifiedEdits | undefined {
  const site = siteOf(text, tree.root);
  const [made, gone]: [TextEdit[], TextEdit[]] = [[], []];
  let meaning = toJson(tree.root);
  for (const edit of edits) {
    const [wanted, ...others] = meaningsAfter(meaning, edit);
    const own = firstWay(waysFor(site, edit));
    if (wanted === undefined || others.length > 0 || !own || !areInOrder(own, text.length)) return undefined;
    if (mayTakeComments(edit, tree.root)) gone.push(...own);
    made.push(...own);
    meaning = wanted;
  }
  made.sort((a, b) => a.start - b.start);
  // Which of two that touch comes first is known only where they are made one after another.
  if (made.some(({ start }, i) => start <= (made[i - 1]?.end ?? -1))) return undefined;
  return proof(text, tree, { edits: made, wanted: [meaning], gone });
}

/**
 * As {@link verifiedEdits} for several plan edits, each made on the result of those before; all or none.
 * @param tree what the text reads as, where the caller knows it
 */
export function verifiedEditsForAll(
  text: string,
  edits: readonly PlanEdit[],
  tree = parseSyntax(text),
): VerifiedEdits | undefined {
  const steps: (readonly TextEdit[])[] = [];
  let current = { text, tree };
  for (const edit of edits) {
    const done = verifiedEdits(current.text, edit, current.tree);
    if (!done) return undefined;
    steps.push(done.edits);
    current = done;
  }
  return { ...current, edits: mergeEdits(text.length, steps) };
}

/** The text edits of {@link verifiedEditsForAll}. */
export function textEditsForAll(text: string, edits: readonly PlanEdit[]): readonly TextEdit[] | undefined {
  return verifiedEditsForAll(text, edits)?.edits;
}

interface Claim {
  readonly edits: readonly TextEdit[];
  /** What the new text may say. */
  readonly wanted: readonly JsonValue[];
  /** The edits that may take comments with them. */
  readonly gone: readonly TextEdit[];
}

/** The edits, where the new text was read again and says what was meant and nothing else. */
function proof(text: string, tree: SyntaxTree, { edits, wanted, gone }: Claim): VerifiedEdits | undefined {
  if (edits.some((one) => joinsLineEnd(text, one))) return undefined;
  const newText = applyEdits(text, edits);
  const after = parseSyntax(newText);
  const data = toJson(after.root);
  if (!wanted.some((meaning) => sameData(meaning, data)) || hasNewFault(tree.faults, after.faults)) return undefined;
  return keepsComments(tree.comments, after.comments, gone) ? { edits, text: newText, tree: after } : undefined;
}

type Way = () => TextEdit[] | undefined;

function firstWay(ways: readonly Way[]): TextEdit[] | undefined {
  for (const way of ways) {
    const edits = way();
    if (edits) return edits;
  }
  return undefined;
}

function siteOf(text: string, root: SyntaxNode | undefined): EditSite {
  return { text, root, layout: layoutOf(text, root) };
}

/** How an edit can be written, the best first; the later ones are for the odd file where it does not hold. */
function waysFor(site: EditSite, edit: PlanEdit): Way[] {
  const cautious: EditSite = { ...site, layout: { ...site.layout, blockScalars: false, gaps: false } };
  switch (edit.kind) {
    case 'replace':
      return [
        () => rewordEdits(site, edit.path, edit.value),
        () => replaceEdits(site, edit.path, edit.value, edit.block),
        () => replaceEdits(cautious, edit.path, edit.value, edit.block),
      ];
    case 'insert':
      return [() => insertEdits(site, edit), () => insertEdits(cautious, edit)];
    case 'append':
      return [() => appendEdits(site, edit.path, edit.value), () => appendEdits(cautious, edit.path, edit.value)];
    case 'remove':
      return [() => removeEdits(site, edit.path, false), () => removeEdits(site, edit.path, true)];
    case 'rename':
      return [() => renameEdits(site, edit.path, edit.key)];
  }
}

function renameEdits({ root }: EditSite, path: Path, key: string): TextEdit[] | undefined {
  const slot = slotAt(root, path);
  if (slot?.kind !== 'entry' || entryOf(slot.parent, key)) return undefined;
  const { start, end, style } = slot.entry.key;
  if (end <= start || style === 'literal' || style === 'folded') return undefined;
  return [{ start, end, newText: writeKey(key, style === 'plain' ? undefined : style) }];
}

function isWritten(root: SyntaxNode | undefined, path: Path): boolean {
  const slot = slotAt(root, path);
  return slot !== undefined && (slot.kind === 'entry' ? slot.entry.value : slot.item.value) !== undefined;
}

function areInOrder(edits: readonly TextEdit[], length: number): boolean {
  return edits.every(
    (edit, i) => edit.start >= (edits[i - 1]?.end ?? 0) && edit.start <= edit.end && edit.end <= length,
  );
}

/** Whether a new line end would become one with a carriage return that stands before it alone, as no line end of this file does. */
function joinsLineEnd(text: string, { start, newText }: TextEdit): boolean {
  return newText.startsWith('\n') && text[start - 1] === '\r';
}

function hasNewFault(before: readonly SyntaxFault[], after: readonly SyntaxFault[]): boolean {
  const known = new Map<string, number>();
  for (const { message } of before) known.set(message, (known.get(message) ?? 0) + 1);
  return after.some(({ message }) => {
    const left = known.get(message) ?? 0;
    known.set(message, left - 1);
    return left === 0;
  });
}

/** Comments inside what is taken out, or inside a collection that another value replaces, go with it. */
function mayTakeComments(edit: PlanEdit, root: SyntaxNode | undefined): boolean {
  if (edit.kind === 'remove') return true;
  if (edit.kind !== 'replace') return false;
  const slot = slotAt(root, edit.path);
  const old = slot?.kind === 'entry' ? slot.entry.value : slot?.item.value;
  return old?.kind === 'map' || old?.kind === 'list';
}

function keepsComments(before: readonly Comment[], after: readonly Comment[], gone: readonly TextEdit[]): boolean {
  const kept = before.filter(({ start, end }) => !gone.some((edit) => edit.start <= start && end <= edit.end));
  return kept.length === after.length && kept.every(({ text }, i) => text.trimEnd() === after[i]?.text.trimEnd());
}
