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
const QUALITY =
  /[a-z]{3}(?:(?:ness|ship|ism|hood|ance|ence)(?:e?s)?|(?:[blnrsv]|al|os|ic)it(?:y|ies)|(?:a|en|an)c(?:y|ies))$/;

/** Words with such an ending that can be pointed at. */
const isTangible =
  nouns(`city facility university charity community utility maternity electricity density minority celebrity conference
audience sentence fence reference sequence residence licence evidence difference ambulance insurance finance appliance
entrance allowance instance distance maintenance clearance grievance attendance dance chance substance emergency
agency currency vacancy pharmacy embassy pregnancy consultancy latency frequency absence occurrence preference
membership internship apprenticeship championship dealership township sponsorship fellowship partnership tenancy
business harness witness illness sickness mechanism organism tourism journalism neighbourhood neighborhood childhood
science defence authority security priority`);

/** Abstract things: nobody can point at one. */
const isListedAbstract =
  nouns(`grip foothold example grasp footing handle stake mastery level heights standing performance experience ux engagement communication skill skillset knowledge
understanding expertise culture collaboration cooperation alignment confidence reputation influence impact presence
growth success value excellence innovation mindset capacity documentation automation governance adoption resilience
security wellbeing well-being health balance morale motivation trust transparency teamwork synergy opportunity
potential execution operations management development progress improvement transformation modernisation modernization
digitalisation digitalization optimisation optimization agility curiosity discipline focus clarity direction vision
purpose mission ethics integrity diversity inclusion equity belonging life work positioning networking
decision decision-making judgment judgement thinking problem-solving writing speaking listening reading coding
programming planning time-management energy time attitude behaviour behavior habit lifestyle self myself yourself
ourselves competence competency fluency strength gap issues problem challenge bottlenecks situation state condition
area aspect topics matters domain world society future everything anything something things stuff money funding income
resources support help guidance insight information data feedback learning education discussions conversations
coordination complexity simplicity consistency coherence maturity momentum connection love joy peace stress burnout
interactions technique concept fundamentals basics principles patterns methodology computing science analytics
intelligence ai ml perspective authority exposure involvement participation contribution commitment dedication effort
compliance groundwork foundation pitch offering hygiene results outcome benefits image workload workplace empathy
patience courage wisdom character ambition rapport scope autonomy empowerment hiring onboarding-experience coaching
bond difference initiative horizons bar everyone sense appreciation reasoning fit freedom liberty lever enabler driver
journey destination adventure passion dream ownership expectation repute recognition visibility credibility loyalty
cohesion unity harmony kindness gratitude grace foresight intuition imagination inspiration aspiration determination
grit willpower stamina endurance flexibility mobility fitness wellness nutrition posture appearance mindfulness
meditation spirituality faith hope luck fortune fame power wealth prosperity finances affairs friendship romance
intimacy adulthood seniority craft rigour rigor precision stability cleanliness chaos mess firefighting toil friction
pain hassle overhead bureaucracy silos politics conflict tension ambiguity uncertainty fear anxiety worry anger
procrastination distraction bias stereotypes barrier obstacle hurdle roadblock flaw shortcoming drawback injustice
poverty advantage edge differentiation differentiator competitiveness economies tempo pace cadence flow chemistry
spirit atmosphere ambience climate vibe buzz optimism stance approach style tone storytelling narrative rhetoric
charisma gravitas diplomacy tact delegation prioritisation prioritization multitasking facilitation negotiation
mediation persuasion decisiveness responsibility accountability stewardship citizenship hospitality compassion dignity
respect safety sustainability oversight assurance readiness preparedness protection digitisation digitization
disruption evolution revolution progression advancement exploration experimentation creativity ideation scholarship
literacy numeracy pedagogy punctuality professionalism conduct composure assertiveness rapport-building goodwill
relations ties dialogue sharing acumen savvy specialisation specialization breadth depth variety proactivity workings
convenience simplification clarification consolidation harmonisation standardisation standardization monetisation
monetization commercialisation expansion diversification internationalisation scaling traction hype appeal branding
marketing selling outreach publicity word-of-mouth messaging happiness fun leisure relaxation recreation sleep rest
budgeting investing boundaries self-reflection reflection introspection contemplation activism productivity lives
leverage greatness debt mistake risk use promise hero pride consensus buy-in voice perfection routine market
marketplace industry category competition rhythm ritual path footprint essence landscape trend calm overview glimpse
feeling muscle nature niche hobby emotion comfort choice research supervision teaching nursing parenting`);
export function isAbstract(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return (
    isListedAbstract(word) ||
    (last !== word && isListedAbstract(last)) ||
    (QUALITY.test(word) && !isTangible(word) && !isBroad(word) && !isConcrete(word))
  );
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
register acceptance appointment accreditation permit visa award protocol vote verdict medal trophy badge`);

/** Positions one is appointed to: whoever becomes one can show it. */
export const isRole =
  nouns(`lead head director principal staff senior chair captain president vp cto cfo ceo professor partner maintainer
committer consultant registrar supervisor deputy coordinator secretary treasurer judge auditor certified licensed
chartered`);

/** Trades one is hired for by name; more general ones ("manager") need their kind before them. */
export const isOccupation =
  nouns(`nurse teacher doctor surgeon physiotherapist midwife pharmacist lawyer solicitor notary architect analyst scientist
researcher lecturer designer accountant controller electrician plumber mechanic pilot driver chef baker librarian
journalist editor translator programmer administrator technician superintendent headteacher foreman paramedic
psychologist therapist counsellor dentist vet economist statistician actuary buyer planner trainer instructor tutor
coach steward warden adviser advisor assessor examiner officer`);

/** Whole undertakings: too broad to improve, and definite enough to found or to start. */
export const isBroad =
  nouns(`business brand network ecosystem community environment infrastructure architecture technology tools tooling stack
platform product service solution team organisation organization company function partnership stakeholders customers
clients talent people person developer engineer manager leader employee framework software hardware process procedure
practice strategy initiatives workflow presentation job career standards system department division unit startup shop
studio user audience`);

/** What is counted as a matter of course. */
export const isMetric =
  nouns(`sales revenue turnover subscriber follower traffic conversion churn retention uptime downtime latency cost expense
spend spending error bug defect tickets incident throughput signups sign-ups downloads users satisfaction nps csat ces
rate score coverage margin profit savings weight attendance grade readmission falls infections accidents attrition
headcount emissions waste consumption views visits visitors clicks backlog vacancies alerts interruptions orders
bookings leads arr mrr gmv roi ebitda installs stars rating complaint returns refunds escalations outage failure wait
delay speed price donations donors memberships enrolment enrollment referrals inventory overtime absence sickness
mortality yield output volume bandwidth requests usage memory cpu cancellation no-show pressure cholesterol crash
regressions membership flakiness warnings vulnerabilities cve duplicates abandonment impressions reach lead-time load runway
hours minutes time accuracy occupancy punctuality utilisation utilization availability temperature mileage circulation readership
footfall turnout damage theft fraud spam noise breakage spoilage debt litter pollution scrap share proportion percentage number amount ratio count`);

/** What a person can open, hold, attend, or be appointed to. */
export const isConcrete =
  nouns(`message notification log label sign guideline catalogue inbox sensor lease van terminal book talk course certification
certificate exam meetup conference deck report article essay post blog paper thesis chapter dashboard page site
website app application flow screen form template pipeline api checkout onboarding script query suite runbook playbook
handbook guide manual wiki diagram module library package feature release prototype mvp demo workshop webinar session
event interview survey audit contract agreement proposal budget roadmap policy checklist database server cluster
migration queue cache index schema endpoint account degree diploma licence license visa passport house flat car
marathon race garden kitchen room office rota roster schedule calendar logbook ledger invoice drill ward clinic lesson
class curriculum syllabus exhibition concert song album portfolio cv resume letter email newsletter mainframe bed
video podcast episode channel repo repository project program programme bot plugin extension backend frontend
integration reconciliation authentication login menu villa role job offer promotion successor apprentice intern
graduate juniors mentee mentor meeting rotation committee panel prize award grant patent poem samples pull-request pr
test spreadsheet folder map model machine pump recipe meal tree bike speech minutes post-mortem retrospective standup
backup password laptop monolith experiment bench rollout dataset notebook chart handover training recruiters crm sdk
cli ide poster leaflet list line`);

/** Nouns that only stand for others: a number before them counts nothing. */
export const isHollow =
  nouns(`priority thing area goal aspect pillar ideas theme topic ways focus objective initiatives opportunities
challenges principles directions dimensions improvements strengths weaknesses strategies skills okrs kpis takeaways
learnings target`);

/** Abstract in general, and yet there to be collected, printed or sent. */
export const isRecord = nouns('work result outcome data feedback documentation information finding insight analysis');

/** What one goes to without yet having anything to show. */
export const isEvent = nouns(
  'course class training conference workshop webinar event seminar meetup programme program',
);
