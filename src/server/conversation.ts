import { messageType } from './protocol-numbers';
import { textAt } from './shape';
import type { Wire } from './wire';

/** How a command talks with the person, in any client. */
export interface Conversation {
  /** One of the choices, or `undefined` where the person wants none of them. */
  readonly choose: (question: string, choices: readonly string[]) => Promise<string | undefined>;
  readonly say: (sentence: string) => void;
}

/** Longer texts fit on no button. */
const longestChoice = 80;

/** A question with buttons is all that every client has. */
export function createConversation(wire: Wire): Conversation {
  return {
    choose: async (message, choices) => {
      const short = choices.map(plain);
      const actions = [...new Set(short)].map((title) => ({ title }));
      const answer = await wire.ask('window/showMessageRequest', { type: messageType.info, message, actions });
      const chosen = short.indexOf(textAt(answer, 'title') ?? '');
      return chosen < 0 ? undefined : choices[chosen];
    },
    say: (message) => wire.tell('window/showMessage', { type: messageType.warning, message }),
  };
}

/** Plan text as words of one line, in a place where clients show what they are given. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  const words = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ');
  return words.trim().slice(0, longestChoice);
}
