import { words } from './word-list';

export const CHANGE =
  words(`verbessern verbessere verbessert verbesserung steigern steigere steigerung erhöhen erhöhe erhöhung optimieren optimiere
optimierung stärken stärke stärkung ausbauen ausbau fördern fördere förderung vorantreiben weiterentwickeln weiterentwicklung entwickeln
senken reduzieren reduzierung vereinfachen beschleunigen intensivieren erweitern vertiefen maximieren minimieren modernisieren
professionalisieren voranbringen ankurbeln festigen sichern`);
export const ACTIVITY =
  words(`arbeiten arbeite beschäftigen beschäftige befassen kümmern kümmere unterstützen unterstütze mitarbeiten mitwirken
konzentrieren fokussieren auseinandersetzen bemühen beitragen begleiten engagieren weitermachen erforschen ausprobieren`);
export const KNOWING = words(
  'verstehen verstehe kennenlernen wissen begreifen nachvollziehen informieren weiterbilden dazulernen',
);
export const BEING = words('sein bin ist sind werden werde wird wirken auftreten bleiben leben fühlen');
export const TRAITS =
  words(`gut guter gute gutes selbstbewusst selbstbewusster strategisch strategischer produktiv produktiver sichtbar sichtbarer
organisiert organisierter effizient effizienter effektiv effektiver kreativ kreativer offen offener geduldig geduldiger proaktiv
proaktiver erfolgreich erfolgreicher kompetent gesund gesünder glücklich glücklicher zufrieden zufriedener sicher sicherer präsent
präsenter souverän souveräner professionell professioneller innovativ agil agiler motiviert motivierter entspannt entspannter
verlässlich verlässlicher sozial sozialer ausgeglichen ausgeglichener fit fitter flexibel flexibler vorbild experte expertin`);
export const COMPARATIVES =
  words(`besser bessere besserer besseres besseren mehr weniger schneller stärker stärkere höher höhere höherer größer
größere einfacher gesünder leichter enger tiefer häufiger öfter effizienter effektiver strategischer sichtbarer selbstbewusster`);
export const MOODS =
  words(`zufrieden zufriedener glücklich glücklicher wohl wohlfühlen motiviert motivierter begeistert sicherer vertrauen
gefühl fühle fühlen fühlt spaß freude`);
export const OPINIONS =
  words(`gut gute guter gutes reibungslos angemessen hochwertig hochwertige hoch hohe regelmäßig optimal ordentlich deutlich
spürbar erheblich nachhaltig ständig kontinuierlich möglichst`);
export const ABSTRACT =
  words(`kommunikation zusammenarbeit qualität effizienz produktivität führung führungskompetenz führungsqualitäten fähigkeiten
kenntnisse wissen verständnis kultur sichtbarkeit vertrauen motivation zeitmanagement prozesse prozess abläufe dokumentation
kundenzufriedenheit zufriedenheit leistung erfolg wachstum innovation transparenz stabilität sicherheit beziehungen beziehung netzwerk
selbstbewusstsein selbstvertrauen work-life-balance stimmung teamgeist miteinander kompetenz kompetenzen auftreten image einfluss wirkung
karriere arbeit organisation struktur strukturen automatisierung digitalisierung zuverlässigkeit benutzerfreundlichkeit erfahrung
produkt service team leben gesundheit ergebnisse verantwortung expertise stärken schwächen soft-skills engagement feedbackkultur ziele
dinge welt unterschied potenzial persönlichkeit persönliche entwicklung bewusstsein nachhaltigkeit`);
/** Words whose end can be seen. They are read before anything that speaks against a text. */
export const RESULT =
  words(`veröffentlichen veröffentliche veröffentlicht einführen führe eingeführt abschließen schließe abgeschlossen bestehen
bestehe bestanden erwerben schreiben schreibe geschrieben halten halte gehalten einstellen eingestellt ablösen ersetzen ersetzt migrieren
umstellen umgestellt ausliefern liefern liefere unterschreiben unterschrieben unterschreibt übergeben übergebe übernehmen bauen baue
gebaut erstellen erstellt automatisieren abschalten abgeschaltet gewinnen leiten leite vorstellen präsentieren organisieren besuchen
laufen laufe lesen lese esse eröffnen eröffnet einreichen eingereicht bestätigt bestätigen gründen beenden fertigstellen abnehmen
dokumentieren freigeben freigegeben erhält erhalten einarbeiten begleite starten startet schulen geschult halbieren verdoppeln`);
/** Of these, the ones that take their end from what is done: "mehr Verantwortung übernehmen" has none. */
export const LIGHT = words(
  'übernehmen übernehme gewinnen erhalten erhält leiten leite bauen baue erstellen erstellt liefern liefere halten halte',
);
export const FILLERS =
  words(`der die das den dem des ein eine einen einem einer eines und oder ich wir zu zum zur im in am an auf mit für von vom
bei nach aus um als meine mein meiner meinen unser unsere unserer unseren sich mich uns es will möchte wollen soll sollen kann können noch
auch immer sehr so wie über alle allen jeden einfach`);

const LISTS = [CHANGE, ACTIVITY, KNOWING, BEING, TRAITS, COMPARATIVES, MOODS, OPINIONS, ABSTRACT, RESULT, FILLERS];
/** Words the lists share with English, which say nothing about the language. */
const SHARED = words(
  'service team image innovation motivation expertise engagement produkt fit agil in an am im was die so um as den man',
);

/** Whether a lower-case word is a German one we know, and no English one as well. */
export function isGermanWord(lower: string): boolean {
  return !SHARED.has(lower) && LISTS.some((list) => list.has(lower));
}
