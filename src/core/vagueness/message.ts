import type { VagueReason } from './verdict';

/** Longest quotation in a message, in UTF-16 units. */
const QUOTED = 60;

const SAID: Readonly<Record<VagueReason, (words: string) => string>> = {
  'rejected-word': (words) => `${words} is on your list of words to avoid; say what people will see instead.`,
  wish: (words) => `${words} tells what is wished for; say what will be there once it has come true.`,
  trait: (words) => `${words} is a quality that everyone sees differently; name something you will do that shows it.`,
  feeling: (words) => `${words} is a feeling that others cannot check; name what people will do or say then.`,
  'bare-comparative': (words) => `${words} does not say than what; give a start and a target, or name the result.`,
  'bare-change': (words) =>
    `${words} gives a direction but no result; say what will be there, for whom, or from what to what.`,
  activity: (words) => `${words} has no end; name what will be finished.`,
  knowing: (words) => `${words} happens where nobody can see it; name what you will do with what you know.`,
  'no-object': (words) => `${words} leaves open which or how many; name the one that counts, or a number.`,
  'empty-quantity': (words) => `${words} has a number that counts nothing others can see; name what is counted.`,
  opinion: (words) => `${words} is a matter of opinion; say where the line is.`,
  abstract: (words) => `${words} can mean many things; name one result that people can point at.`,
  unmeasured: (words) =>
    `${words} leaves open when it is met; add a number, or an event that someone else can confirm.`,
};

/** One plain sentence about the words that make a text vague: which, why, and what would help. */
export function messageFor(reason: VagueReason, words: readonly string[]): string {
  const quoted = words.slice(0, 3).map((word) => `“${shorten(word)}”`);
  return SAID[reason](quoted.join(', '));
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= QUOTED ? flat : `${[...flat.slice(0, QUOTED - 1)].join('').trimEnd()}…`;
}
