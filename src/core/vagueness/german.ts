import {
  ABSTRACT,
  ACTIVITY,
  BEING,
  CHANGE,
  COMPARATIVES,
  FILLERS,
  KNOWING,
  LIGHT,
  MOODS,
  OPINIONS,
  RESULT,
  TRAITS,
} from './german-words';
import type { Token } from './tokens';
import type { Charge, Task, VagueReason } from './verdict';

const MONTH = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/**
 * Judges a German text by small word lists: silent where a number or a verb with an end stands in it, or a noun of its
 * own. German writes nouns with a capital, so those are easy to tell.
 */
export function judgeGerman(tokens: readonly Token[], task: Task, fine: ReadonlySet<number>): Charge | undefined {
  if (hasNumber(tokens)) return undefined;
  const content = tokens.flatMap((token, i) =>
    token.kind === 'word' && !FILLERS.has(token.lower) ? [{ token, i, reason: reasonOf(token.lower) }] : [],
  );
  const owned = content.some(({ token, reason }) => reason === undefined && !LIGHT.has(token.lower));
  const ends = (word: string): boolean => RESULT.has(word) && (owned || !LIGHT.has(word));
  if (content.some(({ token, i }) => fine.has(i) || ends(token.lower))) return undefined;
  const charged = content.filter(({ reason }) => reason !== undefined);
  const { reason } = charged.find((item) => item.reason !== 'abstract') ?? charged[0] ?? {};
  if (reason === undefined) return undefined;
  const things = content.filter(
    (item) => item.reason === undefined && (task === 'purpose' || /^\p{Lu}/u.test(item.token.text)),
  );
  if (things.length > allowedThings(reason, task)) return undefined;
  return { reason, at: charged.filter((item) => item.reason === reason).map(({ i }) => ({ from: i, to: i + 1 })) };
}

/** How many nouns of its own a vague text may hold: "die Kunden sind zufriedener" is one, and still a feeling. */
function allowedThings(reason: VagueReason, task: Task): number {
  if (task === 'purpose') return 0;
  const soft = reason === 'feeling' || reason === 'bare-comparative' || reason === 'trait';
  return (task === 'measure' && soft) || reason === 'activity' || reason === 'knowing' ? 1 : 0;
}

function reasonOf(word: string): VagueReason | undefined {
  if (COMPARATIVES.has(word)) return 'bare-comparative';
  if (MOODS.has(word)) return 'feeling';
  if (TRAITS.has(word)) return 'trait';
  if (CHANGE.has(word)) return 'bare-change';
  if (ACTIVITY.has(word)) return 'activity';
  if (KNOWING.has(word)) return 'knowing';
  if (OPINIONS.has(word)) return 'opinion';
  if (BEING.has(word)) return 'trait';
  return ABSTRACT.has(word) ? 'abstract' : undefined;
}

/** A number that is no year and belongs to no month. */
function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (
      /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|prozent|halbieren|verdoppeln)$/.test(
        token.lower,
      )
    )
      return true;
    if (token.kind !== 'number') return false;
    return !/^(?:19|20)\d\d$/.test(token.text) && !MONTH.test(tokens[i + 1]?.lower ?? tokens[i + 2]?.lower ?? '');
  });
}
