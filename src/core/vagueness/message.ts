import type { Task, VagueReason } from './verdict';

/** Longest quotation in a message, in UTF-16 units, and the most that is quoted in all. */
const QUOTED = 50;
const QUOTED_IN_ALL = 80;

type Said = (words: string, are: 'is' | 'are') => string;

const SAID: Readonly<Record<VagueReason, Said>> = {
  'rejected-word': (words, are) => `${words} ${are} on your list of words to avoid. Say what people will see instead.`,
  placeholder: (words, are) => `${words} ${are} still to be filled in.`,
  wish: (words) => `${words}: that is the wish. Say what will be there once it has come true.`,
  trait: (words) =>
    `${words}: a quality that everyone pictures differently. Name something you will do, or that people will see, that shows it.`,
  feeling: (words) => `${words}: a feeling, which nobody else can check. Name what people will do or say then.`,
  'bare-comparative': (words) => `${words}: than what? Give a start and a target, or name one result to point at.`,
  'bare-change': (words) =>
    `${words}: a direction with no place to arrive. Say what will be there and for whom, or from how much to how much.`,
  activity: (words) => `${words} could go on for ever. Name what will be finished.`,
  knowing: (words) => `${words}: nobody can see that happen. Name what you will do with it, or how you will show it.`,
  'no-object': (words) => `${words} leaves open which or how many. Name the one that counts, or a number.`,
  'empty-quantity': (words) => `${words}: a number that counts nothing anyone can see. Name what is counted.`,
  opinion: (words, are) => `${words} ${are} a matter of opinion. Say where the line is, or what people will see.`,
  abstract: (words) => `${words} can mean many things. Name one result that people can point at.`,
  unmeasured: (words) =>
    `${words} leaves open when it is met. Add a number, or an event that someone else can confirm.`,
};

const SAID_OF_PURPOSE: Said = (words) =>
  `${words} could stand in anyone's plan. Say what will be there thanks to you, or for whom.`;

/** One or two plain sentences about the words that make a text vague: which, why, and what would help; at most 200 units. */
export function messageFor(reason: VagueReason, words: readonly string[], task: Task): string {
  const quoted: string[] = [];
  let length = 0;
  for (const word of words.slice(0, 3)) {
    const short = shorten(word);
    length += short.length;
    if (quoted.length > 0 && length > QUOTED_IN_ALL) break;
    quoted.push(`“${short}”`);
  }
  const gentle = task === 'purpose' && reason !== 'rejected-word' && reason !== 'placeholder';
  return (gentle ? SAID_OF_PURPOSE : SAID[reason])(listed(quoted), quoted.length > 1 ? 'are' : 'is');
}

/** “A”, “B” and “C”. */
function listed(quoted: readonly string[]): string {
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= QUOTED ? flat : `${[...flat.slice(0, QUOTED - 1)].join('').trimEnd()}…`;
}
