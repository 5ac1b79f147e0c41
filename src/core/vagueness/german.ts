import type { Token } from './tokens';
import type { Charge, Task, VagueReason } from './verdict';
import { words } from './word-list';

const CHANGE =
  words(`verbessern verbessere verbessert verbesserung steigern steigere steigerung erhöhen erhöhe erhöhung optimieren optimiere
optimierung stärken stärke stärkung ausbauen ausbau fördern fördere förderung vorantreiben weiterentwickeln weiterentwicklung entwickeln
senken reduzieren reduzierung vereinfachen beschleunigen intensivieren erweitern vertiefen maximieren minimieren modernisieren
professionalisieren voranbringen ankurbeln festigen sichern`);
const ACTIVITY =
  words(`arbeiten arbeite beschäftigen beschäftige befassen kümmern kümmere unterstützen unterstütze mitarbeiten mitwirken
konzentrieren fokussieren auseinandersetzen bemühen beitragen begleiten engagieren weitermachen erforschen ausprobieren`);
const KNOWING = words(
  'verstehen verstehe kennenlernen wissen begreifen nachvollziehen informieren weiterbilden dazulernen',
);
const BEING = words('sein bin ist sind werden werde wird wirken auftreten bleiben leben fühlen');
const TRAITS =
  words(`gut guter gute gutes selbstbewusst selbstbewusster strategisch strategischer produktiv produktiver sichtbar sichtbarer
organisiert organisierter effizient effizienter effektiv effektiver kreativ kreativer offen offener geduldig geduldiger proaktiv
proaktiver erfolgreich erfolgreicher kompetent gesund gesünder glücklich glücklicher zufrieden zufriedener sicher sicherer präsent
präsenter souverän souveräner professionell professioneller innovativ agil agiler motiviert motivierter entspannt entspannter
verlässlich verlässlicher sozial sozialer ausgeglichen ausgeglichener fit fitter flexibel flexibler vorbild experte expertin`);
const COMPARATIVES =
  words(`besser bessere besserer besseres besseren mehr weniger schneller stärker stärkere höher höhere höherer größer
größere einfacher gesünder leichter enger tiefer häufiger öfter effizienter effektiver strategischer sichtbarer selbstbewusster`);
const MOODS =
  words(`zufrieden zufriedener glücklich glücklicher wohl wohlfühlen motiviert motivierter begeistert sicherer vertrauen
gefühl fühle fühlen fühlt spaß freude`);
const OPINIONS =
  words(`gut gute guter gutes reibungslos angemessen hochwertig hochwertige hoch hohe regelmäßig optimal ordentlich deutlich
spürbar erheblich nachhaltig ständig kontinuierlich möglichst`);
const ABSTRACT =
  words(`kommunikation zusammenarbeit qualität effizienz produktivität führung führungskompetenz führungsqualitäten fähigkeiten
kenntnisse wissen verständnis kultur sichtbarkeit vertrauen motivation zeitmanagement prozesse prozess abläufe dokumentation
kundenzufriedenheit zufriedenheit leistung erfolg wachstum innovation transparenz stabilität sicherheit beziehungen beziehung netzwerk
selbstbewusstsein selbstvertrauen work-life-balance stimmung teamgeist miteinander kompetenz kompetenzen auftreten image einfluss wirkung
karriere arbeit organisation struktur strukturen automatisierung digitalisierung zuverlässigkeit benutzerfreundlichkeit erfahrung
produkt service team leben gesundheit ergebnisse verantwortung expertise stärken schwächen soft-skills engagement feedbackkultur ziele
dinge welt unterschied potenzial persönlichkeit persönliche entwicklung bewusstsein nachhaltigkeit`);
/** Words whose end can be seen. They are read before anything that speaks against a text. */
const RESULT =
  words(`veröffentlichen veröffentliche veröffentlicht einführen führe eingeführt abschließen schließe abgeschlossen bestehen
bestehe bestanden erwerben schreiben schreibe geschrieben halten halte gehalten einstellen eingestellt ablösen ersetzen ersetzt migrieren
umstellen umgestellt ausliefern liefern liefere unterschreiben unterschrieben unterschreibt übergeben übergebe übernehmen bauen baue
gebaut erstellen erstellt automatisieren abschalten abgeschaltet gewinnen leiten leite vorstellen präsentieren organisieren besuchen
laufen laufe lesen lese esse eröffnen eröffnet einreichen eingereicht bestätigt bestätigen gründen beenden fertigstellen abnehmen
dokumentieren freigeben freigegeben erhält erhalten einarbeiten begleite starten startet schulen geschult halbieren verdoppeln`);
const FILLERS =
  words(`der die das den dem des ein eine einen einem einer eines und oder ich wir zu zum zur im in am an auf mit für von vom
bei nach aus um als meine mein meiner meinen unser unsere unserer unseren sich mich uns es will möchte wollen soll sollen kann können noch
auch immer sehr so wie über alle allen jeden einfach`);
const MONTH = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/** Judges a German text by small word lists: silent unless every word that carries meaning is a vague one. */
export function judgeGerman(tokens: readonly Token[], task: Task, fine: ReadonlySet<number>): Charge | undefined {
  if (hasNumber(tokens)) return undefined;
  const content = tokens
    .map((token, i) => ({ word: token.lower, i }))
    .filter(({ word, i }) => tokens[i]?.kind === 'word' && !FILLERS.has(word));
  if (content.length === 0 || content.some(({ word, i }) => fine.has(i) || RESULT.has(word))) return undefined;
  const vague = content.map(({ word, i }) => ({ i, reason: reasonOf(word) }));
  const known = vague.filter(({ reason }) => reason !== undefined).length;
  const loud =
    vague.find(({ reason }) => reason !== undefined && reason !== 'abstract') ??
    vague.find(({ reason }) => reason !== undefined);
  if (loud?.reason === undefined) return undefined;
  // A title may hold one word of its own kind beside a verb of change; a purpose none; a measure that is a mood stays one.
  const strangers = content.length - known;
  const most =
    task === 'measure' && /feeling|bare-comparative|trait/.test(loud.reason)
      ? 1
      : loud.reason === 'activity' || loud.reason === 'knowing'
        ? 1
        : 0;
  if (strangers > (task === 'purpose' ? 0 : most)) return undefined;
  const { reason } = loud;
  return { reason, at: vague.filter((item) => item.reason === reason).map(({ i }) => ({ from: i, to: i + 1 })) };
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
