import { words } from '../word-list';

/** A list of nouns as a test that knows their plurals too. */
function nouns(list: string): (word: string) => boolean {
  const known = words(list);
  return (word) => known.has(word) || singularsOf(word).some((singular) => known.has(singular));
}

function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** Endings that make a quality out of an adjective or a person. */
const QUALITY = /[a-z]{4}(?:ness|ship|bility|tivity|ality|ism|hood|ciency)(?:e?s)?$/;

/** Qualities: of a person, a team or a thing; a matter of opinion until something shows them. */
export const TRAITS =
  words(`strategic productive social authentic present proactive confident visible effective efficient successful creative
innovative organised organized disciplined focused positive assertive resilient agile flexible adaptable approachable
accountable responsible reliable dependable trusted respected recognised recognized influential knowledgeable skilled
skilful experienced professional mature independent empathetic empathic inclusive collaborative supportive helpful
patient kind open-minded curious motivated passionate engaged inspiring inspirational charismatic thoughtful decisive
humble honest transparent vocal outgoing public communicable communicative articulate fluent proficient competent
capable comfortable expert well-rounded healthy healthier fit fitter balanced calm mindful grateful wealthy rich
famous excellent outstanding exceptional cutting-edge data-driven data-informed customer-centric customer-focused
customer-obsessed user-centric user-friendly user-focused results-oriented detail-oriented solution-oriented
goal-oriented self-aware self-sufficient robust scalable stable secure maintainable sustainable performant intuitive
seamless modern lean nimble competitive dynamic cohesive aligned clean smooth relevant valuable valued useful
meaningful impactful strong stronger great good bad nice cool awesome amazing perfect ideal superior premier aware
conscious thorough diligent autonomous fast friendly happy happier busy tough brave bold energetic systematized
prioritized informed high-performing well-functioning like-minded welcoming`);

/** Comparatives: than what, and by how much? */
export const COMPARATIVES =
  words(`better more less fewer faster quicker slower higher lower bigger smaller stronger weaker easier simpler smarter
happier healthier greater harder earlier cheaper cleaner safer closer deeper broader wider leaner fitter calmer
clearer richer smoother tighter kinder bolder further worse greener friendlier tidier`);

/** Superlatives: an opinion until there is a ranking. */
export const SUPERLATIVES =
  words(`best greatest leading world-class best-in-class cutting-edge state-of-the-art first-class premier top-notch fastest
strongest smartest biggest industry-leading fastest-growing unrivalled unrivaled unparalleled number-one world-leading`);

/** What somebody feels or thinks. */
export const MOODS =
  words(`happy happier happiness satisfied comfortable confident confidence confidently pleased glad joy excited enthusiastic
supported appreciated heard included delighted content proud inspired frustrated stressed overwhelmed relaxed
energised energized fulfilled loved loves trusts respects feel feels felt enjoy enjoys like likes pleasant motivated
impressed valued`);

/** Words that promise and settle nothing. */
export const FUZZY =
  words(`good great well nice strong high proper properly appropriately effectively efficiently successfully smoothly
timely adequate adequately sufficient sufficiently reasonable reasonably significant significantly substantial
substantially various several some many much lots lot things thing stuff something everything anything etc overall
general generally consistently continuously continually constantly really very truly highly optimal optimally holistic
seamlessly somehow soon eventually asap possible needed necessary suitable appropriate hopefully basically big broader
wider next-level easily quickly clearly fully world-class excellent regular deeply strongly healthy effective
efficient improved enhanced increased reduced optimized optimised high-quality top-notch solid amazing awesome robust
correct correctly fine okay ok`);

/** Abstract things: nobody can point at one. */
const isListedAbstract =
  nouns(`mastery level heights standing performance experience ux engagement communication skill skillset knowledge understanding expertise culture
collaboration cooperation alignment confidence reputation influence impact presence growth success value excellence
innovation mindset capacity documentation automation governance adoption resilience security wellbeing well-being
health balance morale motivation trust transparency teamwork synergy opportunity potential execution operations
management development progress improvement transformation modernisation modernization digitalisation digitalization
optimisation optimization agility curiosity discipline focus clarity direction vision purpose mission ethics integrity
diversity inclusion equity belonging life work position positioning networking decision decision-making judgment
judgement thinking problem-solving writing speaking listening reading coding programming planning time-management
energy time attitude behaviour behavior habit lifestyle self myself yourself ourselves competence competency fluency
strength gap issues problem challenge bottlenecks situation state condition area aspect topics matters domain world
society future everything anything something things stuff money funding income resources support help guidance insight
information data feedback learning education discussions conversations coordination complexity simplicity consistency
coherence maturity momentum connection love joy peace stress burnout interactions technique concept fundamentals
basics principles patterns methodology computing science analytics intelligence ai ml perspective authority exposure
involvement participation contribution commitment dedication effort compliance groundwork foundation pitch offering
hygiene results outcome benefits image workload workplace empathy patience courage wisdom character ambition rapport
scope autonomy empowerment hiring onboarding-experience coaching bond difference initiative horizons bar everyone`);
export function isAbstract(word: string): boolean {
  return isListedAbstract(word) || (QUALITY.test(word) && !isBroad(word) && !isConcrete(word));
}

/** Abstract things inside people: a concrete word before one ("interview skills") makes it no more visible. */
export const isInner =
  nouns(`skill skillset knowledge understanding expertise awareness ability confidence proficiency competence competencies
mindset engagement experience culture management leadership communication collaboration thinking wellbeing well-being
motivation morale relationship presence judgment judgement capability care practice excellence habits attitude quality`);

/** Languages: names, and yet a skill like any other. */
export const LANGUAGES = words(
  'english german french spanish italian portuguese dutch polish chinese mandarin japanese korean arabic russian turkish hindi swedish',
);

/** Papers and acts by which the outside world says yes. */
export const isProof =
  nouns(`certificate contract letter approval signature sign-off diploma degree licence license receipt invoice minutes
register acceptance appointment accreditation permit visa award protocol vote verdict`);

/** Positions one is appointed to: whoever becomes one can show it. */
export const isRole =
  nouns(`lead head director principal staff senior chair captain president vp cto cfo ceo professor partner maintainer
committer consultant registrar supervisor deputy coordinator secretary treasurer judge auditor certified licensed
chartered`);

/** Whole undertakings: too broad to improve, and definite enough to found or to start. */
export const isBroad =
  nouns(`business market brand network ecosystem community environment infrastructure architecture technology tools tooling
stack platform product service solution team organisation organization company function partnership stakeholders
customers clients talent people person developer engineer manager leader employee framework software hardware process
procedure practice strategy initiatives workflow presentation job career standards system department division unit
startup shop studio user audience`);

/** What is counted as a matter of course. */
export const isMetric =
  nouns(`sales revenue turnover subscriber follower traffic conversion churn retention uptime downtime latency cost expense
spend spending error bug defect tickets incident throughput signups sign-ups downloads users satisfaction nps csat ces
rate score coverage margin profit savings weight attendance grade readmission falls infections accidents attrition
headcount emissions waste consumption views visits visitors clicks backlog vacancies alerts interruptions orders
bookings leads arr mrr gmv roi ebitda installs stars rating complaint returns refunds escalations outage failure wait
delay speed price donations donors memberships enrolment enrollment referrals inventory overtime absence sickness
mortality yield output volume bandwidth requests crash regressions flakiness warnings vulnerabilities cve duplicates
abandonment impressions reach debt lead-time hours minutes time share proportion percentage number amount ratio count`);

/** What a person can open, hold, attend, or be appointed to. */
export const isConcrete =
  nouns(`message notification log label sign guideline catalogue inbox sensor lease van terminal book talk course certification certificate exam meetup conference deck report article essay post blog paper thesis
chapter dashboard page site website app application flow screen form template pipeline api checkout onboarding script
query suite runbook playbook handbook guide manual wiki diagram module library package feature release prototype mvp
demo workshop webinar session event interview survey audit contract agreement proposal budget roadmap policy checklist
database server cluster migration queue cache index schema endpoint account degree diploma licence license visa
passport house flat car marathon race garden kitchen room office rota roster schedule calendar logbook ledger invoice
drill ward clinic lesson class curriculum syllabus exhibition concert song album portfolio cv resume letter email
newsletter video podcast episode channel repo repository project program programme bot plugin extension backend
frontend integration reconciliation authentication login menu villa role job offer promotion successor apprentice
intern graduate juniors mentee mentor meeting rotation committee panel prize award grant patent poem samples
pull-request pr test spreadsheet folder map model machine pump bed recipe meal tree bike speech minutes post-mortem
retrospective standup backup password laptop monolith experiment bench rollout dataset notebook chart handover
training recruiters crm sdk cli ide poster leaflet list line`);

/** Nouns that only stand for others: a number before them counts nothing. */
export const isHollow =
  nouns(`priority thing area goal aspect pillar value ideas theme topic ways focus objective initiatives opportunities
challenges principles directions dimensions improvements strengths weaknesses strategies skills okrs kpis takeaways
learnings`);

export const DETERMINERS = words(
  'a an the my our your his her their its this that these those each every all any no both another whose',
);
export const UNIVERSALS = words('each every all any nobody none no everyone both');

/** Words that end the core of an object. */
export const BOUNDARIES =
  words(`by so through via in within for with to on from over across as using until till before after during when while at per
that who which without into towards toward than because if where including such or but between among against about
around instead upon despite and not enough`);

/** Words that carry no meaning of their own. */
export const FILLERS =
  words(`the a an of and or in on at to for with my our your their its his her this that these those by from as is are be being
been it i we you they he she will would can could should must may might do does did has have had not no very really
also more most into over under per than then so such each every all any some both me us them him own just only even
i'll we'll i'd i'm we're we've let's let one who what when where how which while until before after about through`);

export const PRONOUNS = words(`i we you they he she it i'll we'll i'd we'd i'm we're we've they'll you'll they're`);
export const MODALS =
  words(`will would 'd want wants to hope hopes like love plan plans aim aims need needs try trying tries intend intends wish
wishes should must can could may might going be able also shall successfully formally proactively actively please`);
export const WISHES =
  words(`want wants hope hopes wish wishes try trying tries strive strives aspire aspires dream dreams intend intends seek
seeks would i'd we'd`);
export const INTENTS = words(
  'goal goals focus aim aims objective objectives priority priorities mission ambition target dream plan intention',
);
