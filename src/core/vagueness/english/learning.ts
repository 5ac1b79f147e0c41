import type { Token } from '../tokens';
import { words } from '../word-list';
import { COMPARATIVES } from './adjectives';
import type { Clause } from './clause';
import { isAbstract, isBroad } from './nouns';
import type { ObjectPhrase } from './phrase';
import { LIGHT, STEERING, verbOf } from './verbs';

/** "Manage the move": effort, but about one thing that will be over. */
export function isSteered({ base, particle }: Clause, { determined, abstract, headWord }: ObjectPhrase): boolean {
  return (
    STEERING.has(base) && particle === '' && determined && !abstract && !isAbstract(headWord) && !isBroad(headWord)
  );
}

/** "Bricklaying", "beekeeping": the work and its stuff in one word. */
const MADE_CRAFT =
  /^(?!net|copy|team)[a-z]{3,}(?:making|laying|working|keeping|cutting|turning|carving|boarding|fishing|binding|weaving|smithing|dyeing)$/;

/** What one learns to play or to do, each a thing of its own. */
const CRAFTS = words(
  'guitar piano violin cello drums flute trumpet saxophone chess judo karate tennis yoga tango ballet calligraphy carpentry masonry pottery typing shorthand braille watercolour watercolor ukulele harp clarinet origami drive swim cook sew weld knit ski sail type ride dance sing draw paint cycle fly skate crochet bake juggle',
);

/** "Learn the violin", "learn welding": whoever can do it can show it. */
function isCraft(word: string): boolean {
  if (CRAFTS.has(word) || MADE_CRAFT.test(word)) return true;
  const deed = word.endsWith('ing') && !isAbstract(word) ? verbOf(word) : undefined;
  return deed?.kind === 'result' && !LIGHT.has(deed.base);
}

/** "Learn a language", whichever it is. */
const ANY_SKILL = /^(?:languages?|instruments?|skills?|sports?|trades?|crafts?|tools?|hobby|technology|framework)$/;

/** "Learn sign language", "learn to drive the crane", unlike "learn about AI". */
export function isLearning(
  tokens: readonly Token[],
  { base, particle, object }: Clause,
  phrase: ObjectPhrase,
): boolean {
  if (base !== 'learn' || COMPARATIVES.has(tokens[object.to - 1]?.lower ?? '')) return false;
  if (particle === 'to' && object.from < object.to) {
    if (tokens.slice(object.from, object.to).some(({ lower }) => CRAFTS.has(lower))) return true;
    const deed = verbOf(tokens[object.from]?.lower ?? '');
    if (/^(?:say|ask|tell|answer|accept|rest|finish|quit|drop)$/.test(deed?.base ?? '')) return false;
    if (deed?.kind === 'result' && !LIGHT.has(deed.base) && !phrase.abstract) return true;
  }
  if (particle === 'to') return phrase.determined && !isBroad(phrase.headWord) && !isAbstract(phrase.headWord);
  if (
    particle !== '' ||
    /^(?:more|something|anything|everything|what|how|why|it)$/.test(tokens[object.from]?.lower ?? '')
  )
    return false;
  if (ANY_SKILL.test(phrase.headWord) && !phrase.named) return false;
  return (
    isCraft(phrase.headWord) ||
    phrase.named ||
    phrase.core.length > 2 ||
    (phrase.determined && !phrase.abstract && !isBroad(phrase.headWord))
  );
}
