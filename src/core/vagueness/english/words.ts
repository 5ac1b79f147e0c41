import { words } from './verbs';

/** Qualities: of a person, a team or a thing; a matter of opinion until something shows them. */
export const TRAITS =
  words(`strategic productive social authentic present proactive confident visible effective efficient successful
creative innovative organised organized disciplined focused positive assertive resilient agile flexible adaptable approachable
accountable responsible reliable dependable trusted respected recognised recognized influential knowledgeable skilled skilful
experienced professional mature independent empathetic empathic inclusive collaborative supportive helpful patient kind open-minded
curious motivated passionate engaged inspiring inspirational charismatic thoughtful decisive humble honest transparent vocal outgoing
public communicable communicative articulate fluent proficient competent capable comfortable expert well-rounded healthy healthier fit
fitter balanced calm mindful grateful wealthy rich famous excellent outstanding exceptional world-class best-in-class leading
cutting-edge state-of-the-art data-driven data-informed customer-centric customer-focused customer-obsessed user-centric user-friendly
user-focused results-oriented detail-oriented solution-oriented goal-oriented self-aware self-sufficient robust scalable stable secure
maintainable sustainable performant intuitive seamless modern lean nimble competitive dynamic cohesive aligned clean smooth relevant
valuable valued useful meaningful impactful strong stronger great good best bad worst nice cool awesome amazing perfect ideal superior
premier first-class aware conscious mature thorough diligent autonomous fast friendly happy happier busy tough brave
bold energetic healthy systematized organized prioritized informed`);

/** Comparatives: than what, and by how much? */
export const COMPARATIVES =
  words(`better more less fewer faster quicker slower higher lower bigger smaller stronger weaker easier
simpler smarter happier healthier greater harder earlier cheaper cleaner safer closer deeper broader wider leaner fitter calmer clearer
richer smoother tighter kinder bolder further worse greener friendlier tidier`);

/** What somebody feels or thinks. */
export const MOODS =
  words(`happy happier happiness satisfied comfortable confident confidence confidently pleased glad joy excited
enthusiastic supported appreciated heard included delighted content proud inspired frustrated stressed overwhelmed relaxed energised
energized fulfilled loved loves trusts respects feel feels felt enjoy enjoys like likes pleasant motivated impressed valued`);

/** Words that promise and settle nothing. */
export const FUZZY =
  words(`good great well better best nice strong high proper properly appropriately effectively efficiently
successfully smoothly timely adequate adequately sufficient sufficiently reasonable reasonably significant significantly substantial
substantially various several some many much lots lot things thing stuff something everything anything etc overall general generally
consistently continuously continually constantly really very truly highly optimal optimally holistic seamlessly somehow soon
eventually asap possible needed necessary suitable appropriate hopefully basically big broader wider next-level positively way easily
quickly clearly fully world-class excellent regular deeply strongly healthy effective efficient improved enhanced increased reduced
optimized optimised high-quality top-notch solid amazing awesome robust correct correctly fine okay ok`);

/** Abstract things: nobody can point at one. */
export const ABSTRACT =
  words(`quality performance efficiency effectiveness experience experiences ux engagement communication
communications leadership skill skills skillset knowledge understanding expertise awareness culture collaboration cooperation
relationship relationships alignment visibility productivity confidence reputation influence impact presence growth success value
excellence innovation mindset capability capabilities capacity 
documentation automation governance adoption stability resilience reliability security scalability usability maintainability
availability observability sustainability wellbeing well-being health wellness balance morale motivation trust transparency teamwork
synergy synergies opportunity opportunities potential execution operations management development progress improvement improvements
transformation modernisation modernization digitalisation digitalization optimisation optimization efficiencies ownership
accountability agility flexibility creativity curiosity discipline focus clarity direction vision purpose mission values ethics
integrity diversity inclusion equity belonging happiness life work position positioning 
networking 
 
 decision decisions
decision-making judgment judgement thinking problem-solving writing speaking listening reading coding
programming planning time-management energy time attitude behaviour behavior habit habits lifestyle self myself yourself ourselves
competence competences competency competencies proficiency fluency ability abilities strength strengths weakness weaknesses gap gaps
issues problem problems challenge challenges bottlenecks situation state condition conditions area areas aspect aspects topics matters
domain world society future everything anything something things stuff money funding income resources support help guidance insight
insights information data feedback learning education discussions conversations coordination complexity simplicity consistency
coherence maturity readiness momentum closeness connection connections friendship love joy peace stress burnout interactions
techniques technique concepts concept fundamentals basics principles patterns methodology methodologies 
computing science analytics intelligence ai ml perspective perspectives credibility authority exposure involvement participation
contribution contributions commitment dedication effort efforts mobility compliance groundwork foundation foundations pitch offering
hygiene accessibility competitiveness profitability employability responsiveness outcomes results outcome benefits image
responsiveness workload workplace empathy patience courage wisdom character ambition
professionalism rapport trustworthiness responsibility responsibilities scope autonomy empowerment satisfaction hiring
onboarding-experience thought-leadership mentorship coaching bond`);

/** Abstract things inside people: a concrete word before one ("interview skills") makes it no more visible. */
export const INNER =
  words(`skill skills skillset knowledge understanding expertise awareness ability abilities confidence proficiency
competence competences competencies mindset engagement experience culture management leadership communication collaboration thinking
wellbeing well-being motivation morale relationship relationships presence judgment judgement capability capabilities
care practice practices excellence habits attitude`);

/** Positions one is appointed to: whoever becomes one can show it. */
export const ROLES =
  words(`lead head director principal staff senior chair captain president vp cto cfo ceo professor partner maintainer
committer consultant registrar supervisor deputy coordinator secretary treasurer judge auditor certified licensed chartered`);

/** Whole undertakings: too broad to improve, and definite enough to found or to start. */
export const BROAD = words(
  `business market brand network networks ecosystem community environment infrastructure architecture technology technologies tools tooling stack platform product products service services solution solutions team teams organisation organization company function partnership partnerships stakeholders customers clients talent people person developer engineer manager leader leaders employee framework software hardware process processes procedure procedures practice practices strategy strategies initiatives workflow workflows presentation presentations job career standards system systems department division unit startup shop studio users user audience`,
);

/** What is counted as a matter of course. */
export const METRICS =
  words(`sales revenue revenues turnover subscribers subscriber followers follower traffic conversion conversions
churn retention uptime downtime latency cost costs expense expenses spend spending errors error bugs bug defects defect tickets
incidents incident throughput signups sign-ups downloads users satisfaction nps csat ces rate rates score scores coverage margin
margins profit profits savings weight attendance grades grade readmissions readmission falls infections accidents attrition headcount
emissions waste consumption views visits visitors clicks backlog vacancies alerts interruptions orders bookings leads arr mrr gmv roi
ebitda installs stars ratings rating complaints complaint returns refunds escalations outages outage failures failure wait waits delays
delay speed price prices donations donors memberships enrolment enrollment enrolments referrals inventory overtime absences absence
sickness mortality yield output volume bandwidth requests crashes crash regressions flakiness warnings vulnerabilities cve cves
duplicates abandonment impressions reach debt lead-time hours minutes time times`);

/** What a person can open, hold, attend, or be appointed to. */
export const CONCRETE =
  words(`book books talk talks course courses certification certificate certificates certifications exam exams
meetup meetups conference conferences deck report reports article articles essay essays post posts blog paper papers thesis chapter
chapters dashboard dashboards page pages site website app application apps flow flows screen screens form forms template templates
pipeline pipelines api apis checkout onboarding script scripts query queries suite runbook runbooks playbook handbook guide guides
manual wiki diagram module modules library package feature features release releases prototype mvp demo workshop workshops webinar
session sessions event events interview interviews survey surveys audit audits contract contracts agreement agreements proposal
proposals budget roadmap policy policies checklist checklists database databases server servers cluster migration migrations queue
cache index schema endpoint endpoints account accounts degree diploma licence license visa passport house flat car marathon race garden
kitchen room office rota roster schedule calendar logbook ledger invoice invoices drill drills ward clinic lesson lessons class classes
curriculum syllabus exhibition concert song songs album portfolio cv resume letter letters email emails newsletter video videos podcast
episode episodes channel repo repository repos project projects program programme bot plugin extension backend frontend integration
reconciliation authentication login menu villa role job offer promotion successor apprentice intern interns graduate juniors mentee
mentees mentor meeting meetings rotation committee panel prize award grant grants patent patents poem poems samples tests
pull-request prs pr test spreadsheet folder map model models machine pump bed beds recipe
recipes meal meals tree trees bike speech minutes post-mortem retrospective standup backup backups password passwords laptop monolith
experiment bench rollout dataset datasets notebook chart handover training trainings recruiters rota crm sdk cli ide poster leaflet`);

/** Nouns that only stand for others: a number before them counts nothing. */
export const HOLLOW =
  words(`priorities priority things thing areas area goals goal aspects aspect pillars pillar values value ideas
themes theme topics topic ways focus objectives objective initiatives opportunities challenges principles directions dimensions
improvements strengths weaknesses strategies skills okrs kpis takeaways learnings`);

export const DETERMINERS = words(
  `a an the my our your his her their its this that these those each every all any no both another whose`,
);
export const UNIVERSALS = words('each every all any nobody none no everyone both');

/** Words that end the core of an object. */
export const BOUNDARIES =
  words(`by so through via in within for with to on from over across as using until till before after during
when while at per that who which without into towards toward than because if where including such or but between among against about
around instead upon despite and not enough`);

/** Words that carry no meaning of their own. */
export const FILLERS =
  words(`the a an of and or in on at to for with my our your their its his her this that these those by from as is
are be being been it i we you they he she will would can could should must may might do does did has have had not no very really also
more most into over under per than then so such each every all any some both me us them him own just only even i'll we'll i'd i'm
we're we've let's let one who what when where how which while until before after about through`);

export const PRONOUNS = words(`i we you they he she it i'll we'll i'd we'd i'm we're we've they'll you'll they're`);
export const MODALS =
  words(`will would 'd want wants to hope hopes like love plan plans aim aims need needs try trying tries intend
intends wish wishes should must can could may might going be able also shall successfully
formally proactively actively please`);
export const WISHES =
  words(`want wants hope hopes wish wishes try trying tries strive strives aspire aspires dream dreams intend intends
seek seeks would i'd we'd`);
export const INTENTS = words(
  'goal goals focus aim aims objective objectives priority priorities mission ambition target dream plan intention',
);
