import { isEnglishWord } from './english/known';
import { isGermanWord } from './german-words';
import type { Token } from './tokens';
import { words } from './word-list';

/** The languages with word lists of their own; everything else is `other`, and nothing is said about it. */
export type Language = 'english' | 'german' | 'chinese' | 'other';

/** Function words of neighbours that share the Latin script and are no English words. */
const FOREIGN =
  words(`el la los las un una unos unas de del y para por con sin que es más mejor mi su nuestro nuestra le les des du et
pour avec dans sur une est plus mieux notre nos mon ma mes au aux il lo gli di e per che con più nel della dello degli nostra nostro mio
o os um uma e do da dos das em no na nos nas para com mais melhor seu sua meu minha não ao het een en van voor met naar op mijn ons onze
beter meer niet och att för med på är som av till den det ett mer bättre vår og til på er af bedre w na z i do się nie że jest dla oraz
mój moja lepiej więcej ve bir için daha iyi ile ja on että ei`);
const ENGLISH_TOO = words(
  'on no do en me so as in an a i is it be to of or at for the and his by we us my more better plan',
);

/** Decides which language a tokenized text is in, by its script and its function words. */
export function languageOf(tokens: readonly Token[]): Language {
  let latin = 0;
  let han = 0;
  let otherScript = 0;
  let german = 0;
  let foreign = 0;
  let english = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (/^[!-~]+$/.test(token.text)) latin += 1;
    else if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(token.text)) return 'other';
    else if (/\p{Script=Han}/u.test(token.text)) han += 1;
    else if (/^\p{Script=Latin}/u.test(token.text)) latin += 1;
    else otherScript += 1;
    if (han > 0) continue;
    if (isGermanWord(token.lower)) german += 1;
    if (FOREIGN.has(token.lower) && !ENGLISH_TOO.has(token.lower)) foreign += 1;
    if (isEnglishWord(token.lower)) english += 1;
  }
  if (han > 0) return 'chinese';
  if (latin === 0 || otherScript > latin) return 'other';
  if (german > english && german >= foreign) return 'german';
  return english > foreign ? 'english' : 'other';
}
