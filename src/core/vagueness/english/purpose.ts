import { words } from '../word-list';
import { COMPARATIVES, isFuzzy, isTrait, MOODS } from './adjectives';
import type { Reading } from './features';
import { isOccupation } from './nouns';
import { verbOf } from './verbs';
import { FILLERS } from './words';

/** Words anybody's purpose could hold: alone they say neither what nor for whom. */
const GENERIC =
  words(`difference impact world life lives person people success successes career careers job work future potential goal
goals dream dreams best self myself ourselves yourself place growth happiness change changes value values greatness excellence leader
leaders professional expert winner everyone everybody others anyone level way ways mark legacy purpose meaning passion thing things all
everything anything something step ladder top forward ahead individual individuals human being community society team teams company
business organisation organization experiences operational operations expectation expectations performance productivity leadership skills skill knowledge experience influence respect recognition
money wealth fulfilment fulfillment satisfaction balance progress development improvement improvements achievement achievements
opportunity opportunities possibility possibilities environment culture innovation quality results result reach rich fame power
manager managers colleague colleagues teammate boss empathy integrity kindness humility courage trust honesty transparency authenticity
day days every always never again version full true own personal potential great one ever next most daily`);

/** Whether every word of a purpose or aim is one that any other could hold as well, and none names a number or a name. */
export function isGenericPurpose(reading: Reading, fine: ReadonlySet<number>): boolean {
  if (reading.quantities.some((quantity) => quantity.kind !== 'empty' && quantity.kind !== 'rhythm')) return false;
  if (reading.evidence.some((evidence) => evidence.name === 'named')) return false;
  // "Be a great engineer" says no more than the job title does.
  const praised = reading.evidence.some(({ name }) => name === 'beingTrait' || name === 'gettingBetter');
  const trade = (word: string) =>
    praised && (isOccupation(word) || /^(?:engineer|developer|consultant|professional)$/.test(word));
  let content = 0;
  for (const [i, token] of reading.tokens.entries()) {
    if (token.kind !== 'word' || FILLERS.has(token.lower)) continue;
    content += 1;
    if (fine.has(i) || !(isGeneric(token.lower) || trade(token.lower))) return false;
  }
  return content > 0;
}

function isGeneric(word: string): boolean {
  if (GENERIC.has(word) || isTrait(word) || COMPARATIVES.has(word) || isFuzzy(word) || MOODS.has(word)) return true;
  const verb = verbOf(word);
  if (verb === undefined) return false;
  return verb.kind !== 'result' || GENERIC_VERBS.has(verb.base);
}

const GENERIC_VERBS =
  words(`make do have get take give achieve reach create build lead leave become grow win start begin bring put show
share earn`);
