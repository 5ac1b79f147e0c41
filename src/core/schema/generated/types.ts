// Generated from schemas/career-plan.schema.json by npm run generate. Do not edit.

/**
 * What your career is for: what you want to have done, and for whom. Every other part of the plan is measured against it.
 */
export type Purpose = string | PurposeDetails;
/**
 * A list, one text an item.
 */
export type Texts = string[];
/**
 * A day of the calendar, written year-month-day. No time, no zone.
 */
export type CalendarDate = string;
/**
 * A person: an id from drivers.people.supporters, or simply a name.
 */
export type Person = string;
/**
 * How often: “day”, “week”, “month”, “quarter”, “year”, or a count of them such as “2 weeks”. Counted on the calendar, so a month after 31 January is the last day of February.
 */
export type Cadence = string;
/**
 * An aim in a sentence; or an aim with the practices that move it.
 */
export type Accelerator = string | AcceleratorDetails;
/**
 * What you do regularly to reach the aim.
 */
export type Practices = Practice[];
/**
 * Expectations: the bar others set for the role, and the higher bar you set yourself.
 */
export type Expectations = string | ExpectationsDetails;
/**
 * How anyone can tell whether it worked: a number that moves from a baseline to a target, or an outcome that another person could confirm with yes or no.
 */
export type Measure = YesNoMeasure | NumericMeasure;
/**
 * An outcome that another person could confirm. It is reached once a check-in says “value: done”.
 */
export type YesNoMeasure = string;
/**
 * An id in this file, or an id in another plan, written as the path of its file, “#”, and the id.
 */
export type Reference = string;
/**
 * A list of ids, in this file or in another plan.
 */
export type References = Reference[];
/**
 * One of the nine accelerators, such as “people.rituals”, or a driver as a whole: “people”, “performance” or “process”.
 */
export type AcceleratorReference =
  | 'people.role'
  | 'people.rituals'
  | 'people.rhythm'
  | 'performance.expectations'
  | 'performance.execution'
  | 'performance.excellence'
  | 'process.structure'
  | 'process.systems'
  | 'process.simplicity'
  | 'people'
  | 'performance'
  | 'process';
/**
 * The accelerators or drivers this moves.
 */
export type AcceleratorReferences = AcceleratorReference[];
/**
 * A number in the unit of the measure; for a yes/no measure, “done” or “not done”.
 */
export type CheckInValue = number | ('done' | 'not done');
/**
 * How it went, dated, oldest first. Progress, pace and forecast are computed from these.
 */
export type CheckIns = CheckIn[];
/**
 * How well, from 1 (a beginner) to 5 (others come to learn it).
 */
export type Level = number;
/**
 * The path of another plan, relative to this file.
 */
export type PlanFile = string;
/**
 * A week of the ISO 8601 calendar: Monday to Sunday, written with its year and number.
 */
export type Week = string;
/**
 * How serious the rule is in this file; the long form can also set its options.
 */
export type LintRule = Severity | LintRuleDetails;
/**
 * How serious a finding of the rule is.
 */
export type Severity = 'off' | 'hint' | 'info' | 'warning' | 'error';

/**
 * A career plan: where a person wants to go, the goals and initiatives that take them there, and how it is going.
 */
export interface HttpsJsonSchemastoreOrgCareerPlanJson {
  /**
   * The version of the format this file is written in. It is 1; a later version of the tools will know how to read it.
   */
  careerPlan: 1;
  /**
   * Whose plan this is. The name is shown above the plan and in the plans of a team.
   */
  person: string;
  purpose: Purpose;
  role?: Role;
  drivers?: Drivers;
  goals?: Goals;
  initiatives?: Initiatives;
  /**
   * What you give up to make room for the initiatives. A plan that only adds work is kept by nobody.
   */
  tradeOffs?: TradeOff[];
  mastery?: Mastery;
  leadership?: Leadership;
  /**
   * The plans of the people you answer for. Goals in them can serve yours, and are checked against them.
   */
  team?: TeamMember[];
  reviews?: Reviews;
  /**
   * Short weekly reports: what went well, what could go better, what comes next. Sent regularly, they show that you can be relied on.
   */
  reports?: Report[];
  /**
   * Conversations with your manager, a mentor or a report: what to ask, and what was agreed.
   */
  oneOnOnes?: OneOnOne[];
  lint?: Lint;
}
/**
 * The purpose, what you stand for, and the life it belongs to.
 */
export interface PurposeDetails {
  /**
   * The purpose in a sentence: specific enough to say no to something because of it.
   */
  statement: string;
  standsFor?: Texts;
  lifeGoals?: Texts;
}
/**
 * The role you have and the role you are working towards.
 */
export interface Role {
  current?: CurrentRole;
  target?: TargetRole;
}
/**
 * The role you have today.
 */
export interface CurrentRole {
  /**
   * What the role is called.
   */
  title: string;
  since?: CalendarDate;
  responsibilities?: Texts;
}
/**
 * The role you are working towards. The clearer it is, the easier it is to practise for.
 */
export interface TargetRole {
  /**
   * What the role is called.
   */
  title: string;
  by?: CalendarDate;
  /**
   * Why this role, and not another: what you could do there that you cannot do here.
   */
  why?: string;
  responsibilities?: Texts;
  /**
   * What you do not know about the role yet, and who could tell you.
   */
  openQuestions?: OpenQuestion[];
}
/**
 * Something about the role that is not clear yet.
 */
export interface OpenQuestion {
  /**
   * The question, as you would ask it.
   */
  ask: string;
  of?: Person;
  since?: CalendarDate;
}
/**
 * What moves a career: people, performance and process, with three accelerators each.
 */
export interface Drivers {
  people?: People;
  performance?: Performance;
  process?: Process;
}
/**
 * The people who help, the role you want, and the practices that grow you into it.
 */
export interface People {
  /**
   * Who helps you, and who should but does not yet. Each one has an id, which can be used wherever a person is named.
   */
  supporters?: {
    [k: string]: Supporter;
  };
  role?: Accelerator;
  rituals?: Accelerator;
  rhythm?: Accelerator;
}
/**
 * A person who helps you on the way, or who should.
 */
export interface Supporter {
  /**
   * Their name.
   */
  name: string;
  /**
   * What they are to you.
   */
  as: 'manager' | 'mentor' | 'sponsor' | 'coach' | 'peer' | 'customer' | 'report' | 'other';
  /**
   * Whether they already help. “false” is a wish that needs a next step.
   */
  involved: boolean;
  /**
   * What they help with, or would.
   */
  helpsWith?: string;
  every?: Cadence;
  /**
   * What you will do to get them involved.
   */
  nextStep?: string;
}
/**
 * An aim, and what you do regularly to reach it.
 */
export interface AcceleratorDetails {
  /**
   * What you want to reach here, in a sentence.
   */
  aim?: string;
  practices?: Practices;
}
/**
 * Something you do again and again, and note when you did.
 */
export interface Practice {
  /**
   * What you do.
   */
  do: string;
  every?: Cadence;
  with?: Person;
  /**
   * The days on which you did it.
   */
  log?: CalendarDate[];
}
/**
 * How good the work is: what is expected, what you deliver, and where you go beyond it.
 */
export interface Performance {
  expectations?: Expectations;
  execution?: Accelerator;
  excellence?: Accelerator;
}
/**
 * An aim, the two bars, and what you do regularly to reach them.
 */
export interface ExpectationsDetails {
  /**
   * What you want to reach here, in a sentence.
   */
  aim?: string;
  /**
   * The bar others hold the role to.
   */
  theirs?: string;
  /**
   * Your own bar, above theirs.
   */
  mine?: string;
  practices?: Practices;
}
/**
 * How the work is done: a written way, systems that carry the routine, and nothing that is not needed.
 */
export interface Process {
  structure?: Accelerator;
  systems?: Accelerator;
  simplicity?: Accelerator;
}
/**
 * What will be true that is not true today. Each goal has an id, a measure and a deadline.
 */
export interface Goals {
  [k: string]: Goal;
}
/**
 * A result with a measure and a deadline. When several things pull at once, goals are what you come back to.
 */
export interface Goal {
  /**
   * The result, in a sentence that names it: what will be true, and for whom.
   */
  goal: string;
  measure: Measure;
  deadline: CalendarDate;
  /**
   * Who decides what success is here. A good plan has goals of both kinds: what the organisation counts, and what you count.
   */
  definedBy?: 'me' | 'organisation';
  /**
   * Why it matters to you.
   */
  why?: string;
  /**
   * How it supports the bigger picture: your purpose, or the role you want.
   */
  supports?: string;
  serves?: References;
  drivers?: AcceleratorReferences;
  checkIns?: CheckIns;
}
/**
 * A number that moves from where it stands (baseline) to where it shall be (target). A target below the baseline is fine: late payments, pages at night, days to recover.
 */
export interface NumericMeasure {
  /**
   * What is counted or measured, in words someone outside the team understands.
   */
  what: string;
  /**
   * The number at the start, before any of the work.
   */
  baseline: number;
  /**
   * The number at which it is done. It differs from the baseline.
   */
  target: number;
  /**
   * The unit of both numbers and of every check-in. The numbers themselves stay bare: “99.95” with the unit “%”.
   */
  unit?: string;
  /**
   * Where the number can be looked up: a link, a report, a person.
   */
  source?: string;
}
/**
 * Where things stood on one day.
 */
export interface CheckIn {
  date: CalendarDate;
  value?: CheckInValue;
  /**
   * Your own feeling about reaching the target in time. It can make the computed state worse, never better.
   */
  confidence?: 'on-track' | 'at-risk' | 'off-track';
  /**
   * What happened, in a sentence, for the one who reads this in half a year.
   */
  note?: string;
  /**
   * What gets it back on track. Worth writing as soon as the pace is not enough.
   */
  plan?: string;
}
/**
 * The work that takes you to your goals. Up to five at a time is what most people can carry.
 */
export interface Initiatives {
  [k: string]: Initiative;
}
/**
 * A piece of work with a start, a finish and a measure of its own, that brings at least one goal closer.
 */
export interface Initiative {
  /**
   * What you will do, as you would tell a colleague.
   */
  title: string;
  serves?: References;
  drivers?: AcceleratorReferences;
  /**
   * What you grow in by doing it. A plan in which all are of one kind grows you on one side only.
   */
  kind?: 'technical' | 'influencing' | 'communicating' | 'relationships' | 'leading';
  start: CalendarDate;
  finish: CalendarDate;
  measure: Measure;
  /**
   * How it is a stepping stone to the bigger picture of your career.
   */
  supports?: string;
  /**
   * Only needed where dates and check-ins cannot tell: left out, it is worked out from them.
   */
  status?: 'planned' | 'active' | 'done' | 'paused' | 'cancelled';
  /**
   * Whether it is more than you have done before. Stretch work is best built on a role that already runs well.
   */
  stretch?: boolean;
  seenBy?: Texts;
  strengths?: Texts;
  /**
   * Whose work this is at your level. What belonged to a role you have left is a chance for someone else.
   */
  whoseWork?: 'mine' | 'team' | 'former-role';
  /**
   * Whose time and money it uses. Those of the company need an approval.
   */
  resources?: 'own' | 'company';
  /**
   * Who has to agree, when you asked, and when they did.
   */
  approvals?: Approval[];
  dependsOn?: References;
  /**
   * Dated steps on the way.
   */
  milestones?: Milestone[];
  /**
   * What you can show for it: documents, links, letters of thanks.
   */
  evidence?: Evidence[];
  checkIns?: CheckIns;
}
/**
 * The consent of someone whose people, time or money the work uses.
 */
export interface Approval {
  by: Person;
  asked?: CalendarDate;
  given?: CalendarDate;
}
/**
 * A step on the way that is reached on a day.
 */
export interface Milestone {
  /**
   * What is true when the step is reached.
   */
  title: string;
  due?: CalendarDate;
  done?: CalendarDate;
}
/**
 * Something you can show.
 */
export interface Evidence {
  /**
   * What it is.
   */
  title: string;
  /**
   * Where it is: an address, or a path relative to this file.
   */
  link?: string;
}
/**
 * Something you stop doing, do later, or hand to someone else.
 */
export interface TradeOff {
  /**
   * What you give up.
   */
  what: string;
  /**
   * What you decided about it.
   */
  decision?: 'cancel' | 'postpone' | 'delegate';
  to?: Person;
  until?: CalendarDate;
  /**
   * What it gives back to you: time, people, money.
   */
  frees?: string;
}
/**
 * How well you do the role you have: know-how, knowledge, the people you serve, what you were hired for, and the results you owe. Stretch work stands on this.
 */
export interface Mastery {
  /**
   * The craft: tools, techniques and technologies of the role.
   */
  technical?: Skill[];
  /**
   * What you know about the company, your unit, and how your manager sees the role.
   */
  knowledge?: Skill[];
  /**
   * The people you serve: your team, your peers, your manager and your manager's manager.
   */
  customers?: Customer[];
  /**
   * What you were hired to do, and whether it was kept. This is the ground that trust grows on.
   */
  responsibilities?: Responsibility[];
  /**
   * The measurable results you were hired to bring. Each one has an id.
   */
  deliverables?: {
    [k: string]: Deliverable;
  };
  /**
   * What you notice around you, and what you do about it.
   */
  observations?: Observation[];
}
/**
 * Something you can do or know, how well, and how well you want to.
 */
export interface Skill {
  /**
   * What you can do or know.
   */
  what: string;
  level?: Level;
  wanted?: Level;
  /**
   * What shows it, so that a high level is more than a feeling.
   */
  evidence?: string;
}
/**
 * A group you serve in your role, what they need from you, and how well they get it.
 */
export interface Customer {
  /**
   * Which of the four groups.
   */
  who: 'team' | 'peers' | 'manager' | 'managers-manager';
  /**
   * What they need from you, in their words.
   */
  needs?: string;
  level?: Level;
  wanted?: Level;
  /**
   * What shows it: a survey, a review, something they said.
   */
  evidence?: string;
}
/**
 * Something you were hired to do, with its track record.
 */
export interface Responsibility {
  /**
   * What you answer for.
   */
  what: string;
  /**
   * Whether it was kept, by date.
   */
  record?: RecordEntry[];
}
/**
 * Whether a responsibility was kept, on a day.
 */
export interface RecordEntry {
  date: CalendarDate;
  /**
   * Kept, or missed.
   */
  kept?: boolean;
}
/**
 * A result you were hired to bring, measurable first of all.
 */
export interface Deliverable {
  /**
   * The result.
   */
  what: string;
  /**
   * What it makes better.
   */
  category: 'safety' | 'revenue' | 'profit' | 'culture' | 'service-level' | 'kpi' | 'team';
  measure: Measure;
  due: CalendarDate;
  intangibles?: Texts;
  checkIns?: CheckIns;
}
/**
 * Something you noticed about how things work here, and what you make of it.
 */
export interface Observation {
  date: CalendarDate;
  /**
   * What you noticed.
   */
  noticed?: string;
  /**
   * What sort of thing it is.
   */
  kind?: 'praised' | 'punished' | 'tools' | 'asked-for' | 'other';
  /**
   * What you do because of it.
   */
  action?: string;
}
/**
 * Leading, with or without the title: knowing the business, focus, strengths, agreements, and the work of a leader.
 */
export interface Leadership {
  business?: Business;
  focus?: Focus;
  /**
   * What you are good at and want to be so good at that weaknesses stop mattering.
   */
  strengths?: Strength[];
  agreement?: Agreement;
  alignment?: Alignment;
  /**
   * What your organisation and its people have to be able to do for the strategy to work.
   */
  capabilities?: Capability[];
  accountability?: Accountability;
}
/**
 * How the business really works: what you know about it, and what you will find out.
 */
export interface Business {
  processes?: BusinessTopic;
  valueDrivers?: BusinessTopic;
  moneyModel?: BusinessTopic;
  efficiency?: BusinessTopic;
}
/**
 * What you know about one side of the business, and what you will find out.
 */
export interface BusinessTopic {
  /**
   * What you know already.
   */
  know?: string;
  /**
   * What you will find out next.
   */
  learn?: string;
}
/**
 * Whom you serve first, and the few things that add most for them.
 */
export interface Focus {
  firstCustomer?: Person;
  adds?: References;
}
/**
 * Something you are good at, and the work that makes you better at it.
 */
export interface Strength {
  /**
   * What you are good at.
   */
  what: string;
  builtBy?: References;
}
/**
 * What you and your manager owe each other.
 */
export interface Agreement {
  managerOwes?: Texts;
  iOwe?: Texts;
}
/**
 * Understanding the surroundings, making the strategy together, and keeping it alive with stories.
 */
export interface Alignment {
  /**
   * What you learnt from customers, suppliers, partners, analysts.
   */
  context?: ContextEntry[];
  strategy?: Strategy;
  /**
   * Moments in which someone lived the purpose or the strategy. Told often, they keep people together.
   */
  stories?: Story[];
}
/**
 * Something learnt from someone outside.
 */
export interface ContextEntry {
  /**
   * Whom or what you learnt it from.
   */
  source: string;
  /**
   * What you learnt.
   */
  learnt?: string;
  date?: CalendarDate;
}
/**
 * The few choices that guide all others, made together with those who carry them out.
 */
export interface Strategy {
  /**
   * The strategy in a sentence people can repeat.
   */
  statement: string;
  /**
   * Who made it with you. It takes longer, and then it holds.
   */
  coCreatedWith?: Person[];
}
/**
 * A moment worth telling again.
 */
export interface Story {
  date: CalendarDate;
  /**
   * What happened, in a sentence.
   */
  story?: string;
}
/**
 * Something the organisation or its people must be able to do, and the plan to build it.
 */
export interface Capability {
  /**
   * What must be possible.
   */
  what: string;
  /**
   * Whether the organisation has it, or single people.
   */
  kind?: 'organisational' | 'individual';
  /**
   * Whether the strategy fails without it.
   */
  critical?: boolean;
  /**
   * How it is built.
   */
  plan?: string;
}
/**
 * Figures you agreed on with your reports, so that both sides see early when to celebrate and when to steer.
 */
export interface Accountability {
  /**
   * Leading indicators, each with an id, a partner, and two thresholds.
   */
  indicators?: {
    [k: string]: Indicator;
  };
}
/**
 * A figure that moves before the result does, agreed with the person who moves it.
 */
export interface Indicator {
  /**
   * What is counted or measured.
   */
  what: string;
  with?: Person;
  /**
   * The value at which there is something to celebrate.
   */
  celebrateAt?: number;
  /**
   * The value at which you correct course.
   */
  correctAt?: number;
  /**
   * The unit of the values.
   */
  unit?: string;
  checkIns?: CheckIns;
}
/**
 * Someone whose plan you answer for.
 */
export interface TeamMember {
  plan: PlanFile;
}
/**
 * Your own look at the whole plan: how often, with whom, and what came of it. The cadence also says when a check-in is old.
 */
export interface Reviews {
  every?: Cadence;
  with?: Person;
  /**
   * The reviews you held, oldest first.
   */
  log?: Review[];
}
/**
 * One review of the plan.
 */
export interface Review {
  date: CalendarDate;
  kept?: Texts;
  changed?: Texts;
  /**
   * Anything else worth keeping.
   */
  notes?: string;
}
/**
 * One week in a few lines.
 */
export interface Report {
  week: Week;
  wins?: Texts;
  opportunities?: Texts;
  next?: Texts;
}
/**
 * One conversation, past or to come. The best questions go past the state of the work.
 */
export interface OneOnOne {
  date: CalendarDate;
  with?: Person;
  questions?: Texts;
  /**
   * What was agreed.
   */
  actions?: Action[];
}
/**
 * Something agreed in a conversation.
 */
export interface Action {
  /**
   * What is to be done.
   */
  do: string;
  who?: Person;
  due?: CalendarDate;
  done?: CalendarDate;
}
/**
 * How strictly this file is checked: a rule id and its severity. It goes before the settings of the editor and the folder.
 */
export interface Lint {
  words?: Words;
  [k: string]: LintRule | Words | undefined;
}
/**
 * Teaches the rules about vague wording the language of your trade.
 */
export interface Words {
  fine?: Texts;
  vague?: Texts;
}
/**
 * A severity and the options of the rule.
 */
export interface LintRuleDetails {
  severity?: Severity;
  /**
   * The options of the rule; its page says which it has.
   */
  options?: {};
}
