import type { Token } from '../tokens';
import { type Clause, clauseOf } from './clause';
import type { Add, Evidence } from './evidence';
import { addFrame } from './frame';
import { namesIn } from './names';
import { isConcrete } from './nouns';
import { type Quantity, quantitiesOf, saysWhen } from './quantities';
import { addWording } from './wording';

/** Everything one reading of a text found, for the features and for what is said about it. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  readonly evidence: readonly Evidence[];
};

/** Reads a tokenized English text and lists what speaks for and against it, each with the tokens it rests on. */
export function readEnglish(tokens: readonly Token[]): Reading {
  const clause = clauseOf(tokens);
  const quantities = quantitiesOf(tokens);
  const opening = clause.stated?.to ?? 0;
  const named = new Set([...namesIn(tokens)].filter((i) => i >= opening && !isPeriod(tokens[i]?.lower ?? '')));
  const found: Evidence[] = [];
  const add: Add = (name, ...at) => {
    found.push({ name, at });
  };
  addQuantities(tokens, quantities, add);
  addFrame(tokens, clause, named, quantities, add);
  addWording(tokens, clause, named, add);
  // What anybody can look at needs few words.
  const seen = found.some(({ name }) => name === 'visibleState' || name === 'role');
  const compared = found.some(({ name }) => name === 'comparative');
  const liked = found.some(({ name }) => name === 'liked');
  const evidence = found.filter(
    ({ name }) =>
      !(seen && name === 'brief') &&
      !((liked || compared) && name === 'oneThing') &&
      !(liked && (name === 'concrete' || name === 'role' || name === 'universal')),
  );
  return { tokens, clause, quantities, evidence };
}

function addQuantities(tokens: readonly Token[], quantities: readonly Quantity[], add: Add): void {
  const measured = quantities.filter((quantity) => quantity.kind === 'measure');
  const empty = quantities.filter((quantity) => quantity.kind === 'empty');
  const rhythm = quantities.some((quantity) => quantity.kind === 'rhythm');
  if (measured.length > 0) add('measured');
  if (measured.length > 1 || tokens.some((token) => /^[→>]$/.test(token.text))) add('fromTo');
  if (rhythm) add(measured.length > 0 || namesOneThing(tokens) ? 'countedRhythm' : 'rhythmOnly');
  if (saysWhen(tokens, quantities)) add('when');
  if (empty.length > 0) add('emptyQuantity', ...empty.map(({ first, after }) => ({ from: first, to: after })));
}

/** "Q3", "FY27": no name of anything. */
const isPeriod = (word: string): boolean => /^(?:[qh][1-4]|[fc]y\d+)$/.test(word);

function namesOneThing(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => /^(?:a|an|one|the)$/.test(token.lower) && isConcrete(tokens[i + 1]?.lower ?? ''));
}
