import { words } from '../word-list';

/** Verbs of change: they say a direction and no distance. */
const CHANGE = `improve enhance increase boost grow raise strengthen optimize streamline reduce decrease lower minimize maximize
expand deepen broaden develop cultivate foster nurture advance elevate accelerate drive further sharpen hone polish
modernize refine leverage evolve transform innovate refactor simplify tighten speed extend mature uplift revamp
revitalize reinforce shift scale ramp diversify harden uplevel shorten lengthen lessen limit shrink curb ease widen
rebuild stimulate amplify bolster augment level mitigate alleviate energize promote sustain progress
prioritize professionalize digitalize digitize standardize systematize harmonize unify consolidate
rationalize stabilize change attract retain democratize reinvent reimagine rethink redefine unlock unleash catalyze
spark ignite fuel propel enrich revive rejuvenate refresh reform reshape reposition restructure reorganize perfect
upskill reskill heighten intensify multiply magnify safeguard preserve uphold embody exemplify curtail trim combat
counter avoid overcome conquer tame mobilize activate monetize commercialize clarify declutter clean cleanup cement
fortify solidify position relieve lighten balance rekindle reconnect instil instill impress challenge breathe bridge ameliorate
slash accumulate enlarge facilitate fulfil fulfill harness regain regulate rehabilitate suppress unite soften orient tailor`;

/** Verbs of effort: no moment shows that they are done. */
const ACTIVITY = `work focus explore discuss consider investigate research continue keep try help support assist participate contribute
engage collaborate manage handle maintain monitor coordinate oversee practise practice exercise study reflect network
communicate experiment brainstorm think look strive pursue aim concentrate dedicate devote invest align champion
advocate care cope deal tackle address push proceed attempt seek liaise interact involve embrace utilize partner sync
chat follow watch listen respond react adapt adjust balance play use serve operate perform function commit waste
navigate juggle dig wrestle struggle drift shine rise blossom heal exude radiate convey assert visualize conceptualize
strategize ideate envision imagine anticipate foresee celebrate praise welcome befriend rely depend belong endure
tolerate forgive cater persist grapple iterate socialize spread shape act behave delve dive guide spearhead live step
lean hustle grind tinker dabble ponder contemplate persevere relax unwind slow procrastinate compare complain
overthink wander bond advise lobby meditate journal mingle compete fight nap rest hear mind brush figure worry doubt
rush stress travel improvise concern delight impress inspire motivate influence empower encourage enable exceed
surpass outperform excel thrive succeed flourish crush dominate disrupt ensure guarantee confront embark encounter enquire inquire govern immerse obey orchestrate protect prevent reassure
relate satisfy steer wait conserve`;

/** Verbs of knowing: nobody can see them happen. */
const KNOWING = `understand know learn appreciate realize recognize grasp comprehend master familiarize acquaint absorb internalize
discover learning perceive decipher`;

/** Verbs of feeling. */
const FEELING = `feel believe enjoy love like hope wish dream desire worry respect value trust`;

/** Verbs of being and becoming: what follows them is a quality. */
const BEING = `be become becoming being been is are was were am get feel seem stay remain`;

/** Verbs whose end others can see. */
const RESULT = `launch ship publish release deliver complete finish write create build deploy migrate hire close sign obtain earn pass
win present give speak run host organize hold implement replace automate introduce document record sell read send
submit book set install configure open hand merge remove retire switch add name identify list label solve select
explain draft design produce provide train teach mentor coach interview attend join visit collect reach achieve hit
cut halve double triple quadruple eliminate ban register file pay save buy translate test prove summarize compare
calculate construct transition restore recover lead prototype demo rewrite convert port rename delete archive certify
graduate defend enrol enroll recruit onboard rotate negotiate land secure renew relocate print film paint compose knit
sew plant cook swim cycle climb walk finalize allocate appoint nominate award approve agree confirm verify validate
audit review inspect measure chart map survey ask answer reply call schedule post tweet blog podcast stream
open-source patch fix resolve repair debug shut stop end quit drop cancel delegate adopt roll pilot trial start begin
found establish conjugate recite memorize describe define classify draw sketch estimate predict score rank discharge
vaccinate screen treat grade mark tutor make do take have put bring demonstrate show share announce distribute
circulate mail email upload download import export integrate connect link pair shadow observe catalogue catalog
inventory tag institute enforce reserve order purchase rent lease donate fund volunteer compile assemble code program
own triage capture reconcile bake benchmark profile instrument meet lock split unblock escalate staff move go transfer
return eat drink sleep pull rehearse simulate repay settle debrief cap scan index backup mint outsource insource
certificate carve retrain qualify publicise prepare plan apply handover transcribe edit exhibit weigh lift lose wire
solder finance invoice bill inform update notify decide attain lay gain acquire appear arrive happen chair propose
vote upgrade load chase phase sort tidy pitch spend examine evaluate assess analyze receive grant ratify inaugurate
dispatch stamp notarize deposit mount drain demolish erect commission resign detect insert attach log enter reimburse
refund pack shelve scrap sunset decommission localize redesign reimplement redirect replatform dockerize containerize
crawl parse render harvest sow sail row ski surf hike camp fly drive ride paddle rewire reopen refurbish restock
reassign reroute reissue rebrand relaunch resubmit reprint reproduce check count tabulate deduplicate reindex paginate
annotate transport lecture moderate declare disclose elect forward grill invite issue judge license modify outline
paste phone photograph place point prescribe process proofread punch quote rate reject remind remit replay request
rescue resit retake sample sculpt seal segment sing sponsor squash stage stock subscribe subtitle subtract supply swap
telephone terminate text thank tick ticket tie trace trade trademark transplant type unsubscribe vacate warn wash
water weld wrap zip fill provision block hang say tell sit stand beat redo refit brief sweep wipe mend repaint plaster tile insulate saw
hammer roast bake stitch glue dismantle administer cannulate dress bathe feed refer dispense ring greet seat plot sequence
titrate calibrate pipette preregister band guard cash swear renegotiate reclaim sack bid tender excavate pour pave
accompany admit advertise arrange arrest bind blend boil borrow broadcast bury cast cite combine conduct
consult convene convince correct craft curate decorate deduct devise diagnose dictate disable discard dismiss dispose
dissect distinguish divide duplicate eject embed employ enact enclose endorse engrave enlist equip erase escort
exchange exclude execute expel expose extract fasten fetch find fold form formulate freeze furnish gather generate
glaze illustrate implant incorporate infer inherit initiate inject insure interpret invent laminate lend litigate
locate manufacture melt mow occupy offer carry omit overhaul overtake persuade petition pick plough populate portray
postpone probe procure pronounce prune purify quantify recall recommend reconstruct recreate recycle reintroduce
relinquish remodel renovate reorder repeat repel repurpose restart retell retrieve retrofit reunite reverse revisit
revoke rinse scrape scrub seize separate shave shoot sift simmer slice spell spray sterilize strip strum substitute
sue supervise suspend synthesize taste throw transmit troubleshoot undertake unload unpack unveil ventilate weave
withdraw contact`;

/** By which somebody else vouches: a measure that says so can be confirmed. */
export const OBSERVER =
  words(`confirm confirms confirmed record records recorded issue issues issued sign signs signed accept accepts accepted
approve approves approved certify certifies certified award awards awarded invite invites invited verify verifies
verified announce announces announced report reports reported state states stated agree agrees agreed witness
witnessed grade graded attest attests countersigned countersigns endorse endorses endorsed ask asks say says said
elect elects elected appoint appoints appointed names`);

/** Verbs that are over at a moment anybody can name: with any one object, they will do. */
export const TELIC =
  words(`complete finish obtain earn pass win sign submit deliver receive certify graduate publish launch ship close secure
attend finalise finalize achieve reach hand book visit present give migrate retire replace remove switch set send
merge file quit shut`);

/** Participles that do not end in -ed: "contract won". */
export const IRREGULAR =
  words(`sent won held built written given sold met run made paid shut taken done begun sworn taught shown read cut drawn
bought found led laid hung grown set took gave wrote chose drew spoke drove came saw began sang swam drank rode flew`);
/** Verbs with a number inside. */
export const NUMERIC = words('halve double triple quadruple');

/** Verbs that do for a result only with something definite: "build trust" is a wish, "build a bench" is not. */
export const LIGHT =
  words(`build create lay attain establish make do have take get gain bring put give lead start begin show share grow deliver
provide achieve reach unlock add set win form acquire obtain earn receive demonstrate adopt apply find generate
produce keep implement introduce offer hold use secure open carry capture realise realize
initiate undertake execute craft formulate devise`);
/** With what is one's own they are seldom meant as they stand: "find my way", "earn our place". */
export const FIGURATIVE = words(
  'own find earn make take have get gain hold keep do show give raise know prove live build put bring lift claim carve use lose',
);
/** By which somebody else puts a person in place: the moment can be named. */
export const APPOINT = words(
  'elected appointed hired promoted selected nominated admitted accepted invited certified licensed registered awarded shortlisted chosen voted',
);
/** Habits: with a rhythm they are as good as a result. */
export const HABITS = words('exercise meditate journal practice practise train study stretch reflect read');
/** After these the next verb is the one that matters: "stop worrying". */
export const PHASES = words('stop quit start begin keep continue avoid');
/** What one does with papers and figures: with these, "results" and the like are things. */
export const RECORDING = words(
  'publish collect present archive translate clean report compile print send file import export hand',
);
/** Going to something is no result unless it is said to what. */
export const GOING = words('take attend do join visit');
/** Verbs of effort that do for a result with one definite thing: "manage the move". */
export const STEERING = words('manage coordinate oversee handle maintain follow practice practise');

/** What a verb promises: a direction, an effort, a state of mind or of being, or an end others can see. */
export type VerbKind = 'change' | 'activity' | 'knowing' | 'feeling' | 'being' | 'result';

const VERBS = new Map<string, VerbKind>();
for (const [kind, list] of [
  ['result', RESULT],
  ['activity', ACTIVITY],
  ['feeling', FEELING],
  ['knowing', KNOWING],
  ['change', CHANGE],
  ['being', BEING],
] as const) {
  for (const verb of words(list)) VERBS.set(verb, kind);
}

/** The base forms a word could have, apart from itself. */
function stems(word: string): readonly string[] {
  if (!/(?:s|ed|ing)$/.test(word)) return [];
  const found: string[] = [];
  const cut = (suffix: string, ...endings: string[]): void => {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) return;
    const stem = word.slice(0, -suffix.length);
    for (const ending of endings) found.push(stem + ending);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  };
  cut('ies', 'y');
  cut('es', '', 'e');
  if (!word.endsWith('ss')) cut('s', '');
  cut('ied', 'y');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  return found;
}

/** A verb by its base form. */
export type Verb = { readonly base: string; readonly kind: VerbKind };

/** The base form and kind of an English verb in any regular form, or undefined for a word that is none we know. */
export function verbOf(lower: string): Verb | undefined {
  const itself = listed(lower);
  if (itself !== undefined) return itself;
  for (const stem of stems(lower)) {
    const verb = listed(stem);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** A verb in the lists; they hold the American spelling of what ends in -ise or -yse. */
function listed(word: string): Verb | undefined {
  const kind = VERBS.get(word);
  if (kind !== undefined) return { base: word, kind };
  if (!/[iy]se$/.test(word)) return undefined;
  const base = `${word.slice(0, -2)}ze`;
  const american = VERBS.get(base);
  return american === undefined ? undefined : { base, kind: american };
}
