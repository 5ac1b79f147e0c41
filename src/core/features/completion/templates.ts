import { addDays, addMonths, type Day, formatDay } from '../../dates/day';
import { around } from '../../dates/natural-period';
import { quarterEnd } from '../../dates/period';
import { formatWeek, weekOf } from '../../dates/week';
import type { Plan } from '../../plan/model';
import { type Body, choice, list, map, type Stop, stop, text } from './snippet';

/** A whole entry to insert. */
export interface Template {
  readonly label: string;
  readonly body: Body;
  /** What its key begins as, where it has one of its own. */
  readonly id?: string;
  /** Whether it is short enough for one line where nothing tells how its neighbours are written. */
  readonly isCompact?: boolean;
}

/** What a template is filled from. */
export interface TemplateContext {
  readonly today: Day;
  readonly plan: Plan;
  /** Whether check-ins of the entry around say `done` or `not done`; otherwise they hold a number. */
  readonly isYesNo: boolean;
}

type Make = (context: TemplateContext) => readonly Template[];

const day = (value: Day): Stop => stop(formatDay(value));
const cadences = () => choice('week', '2 weeks', 'month', 'quarter', 'year');
const level = () => choice('1', '2', '3', '4', '5');
const number = (from = '0', to = '10') =>
  map({ what: stop('what is counted'), baseline: stop(from), target: stop(to) });
const person = ({ plan }: TemplateContext) => stop(plan.drivers?.supporters[0]?.id ?? 'a person');
const value = ({ isYesNo }: TemplateContext) => (isYesNo ? choice('done', 'not done') : stop('0'));
const one = (label: string, entries: Readonly<Record<string, Body>>, isCompact = false): Template[] => [
  { label, body: map(entries), isCompact },
];

/** The last day of the quarter three quarters on: far enough to change something. */
const farEnd = (today: Day) => day(quarterEnd(addMonths(today, 6)));
const nearEnd = (today: Day) => day(quarterEnd(addMonths(today, 3)));
const nextMonth = (today: Day) => day(around(today, 'month', 1).first);

const templates: Readonly<Record<string, Make>> = {
  goal: ({ today }) => [
    {
      label: 'Goal with a number',
      id: 'goal-id',
      body: map({ goal: stop('What will be true'), measure: number(), deadline: farEnd(today) }),
    },
    {
      label: 'Goal with a yes/no measure',
      id: 'goal-id',
      body: map({
        goal: stop('What will be true'),
        measure: stop('what someone else could confirm'),
        deadline: farEnd(today),
      }),
    },
  ],
  initiative: ({ today, plan }) => [
    {
      label: 'Initiative',
      id: 'initiative-id',
      body: map({
        title: stop('What you will do'),
        serves: list(stop(plan.goals[0]?.id ?? 'goal-id')),
        start: nextMonth(today),
        finish: nearEnd(today),
        measure: number(),
      }),
    },
  ],
  deliverable: ({ today }) => [
    {
      label: 'Deliverable',
      id: 'deliverable-id',
      body: map({
        what: stop('The result'),
        category: choice('safety', 'revenue', 'profit', 'culture', 'service-level', 'kpi', 'team'),
        measure: number(),
        due: nearEnd(today),
      }),
    },
  ],
  supporter: () => [
    {
      label: 'Supporter',
      id: 'person-id',
      isCompact: true,
      body: map({
        name: stop('Name'),
        as: choice('manager', 'mentor', 'sponsor', 'coach', 'peer', 'customer', 'report', 'other'),
        involved: choice('true', 'false'),
      }),
    },
  ],
  indicator: (context) => [
    {
      label: 'Indicator',
      id: 'indicator-id',
      body: map({
        what: stop('what is counted'),
        with: person(context),
        celebrateAt: stop('1'),
        correctAt: stop('5'),
      }),
    },
  ],
  checkIn: (context) => [
    ...one('Check-in', { date: day(context.today), value: value(context) }, true),
    ...one(
      'Check-in with a plan',
      {
        date: day(context.today),
        value: value(context),
        confidence: choice('at-risk', 'off-track', 'on-track'),
        plan: stop('what gets it back on track'),
      },
      true,
    ),
  ],
  milestone: ({ today }) => one('Milestone', { title: stop('What is reached'), due: nextMonth(today) }, true),
  approval: (context) => one('Approval', { by: person(context), asked: day(context.today) }, true),
  evidence: () => one('Evidence', { title: stop('What it shows'), link: stop('link-or-path') }, true),
  tradeOff: ({ today }) => [
    ...one('Trade-off: cancel', {
      what: stop('What you give up'),
      decision: text('cancel'),
      frees: stop('hours a week'),
    }),
    ...one('Trade-off: postpone', {
      what: stop('What can wait'),
      decision: text('postpone'),
      until: farEnd(today),
      frees: stop('hours a week'),
    }),
    ...one('Trade-off: delegate', {
      what: stop('What someone else can do'),
      decision: text('delegate'),
      to: stop('a person'),
      frees: stop('hours a week'),
    }),
  ],
  practice: () => one('Practice', { do: stop('What you do'), every: cadences() }),
  openQuestion: (context) =>
    one('Open question', { ask: stop('What nobody could tell yet'), of: person(context), since: day(context.today) }),
  skill: () => one('Skill', { what: stop('what you can do'), level: level(), wanted: level() }, true),
  customer: () =>
    one('Customer', {
      who: choice('team', 'peers', 'manager', 'managers-manager'),
      needs: stop('what they need from you'),
      level: level(),
      wanted: level(),
    }),
  responsibility: ({ today }) =>
    one('Responsibility', {
      what: stop('What you answer for'),
      record: list(map({ date: day(today), kept: choice('true', 'false') })),
    }),
  recordEntry: ({ today }) => one('Record entry', { date: day(today), kept: choice('true', 'false') }, true),
  observation: ({ today }) =>
    one('Observation', {
      date: day(today),
      noticed: stop('What you noticed'),
      kind: choice('praised', 'punished', 'tools', 'asked-for', 'other'),
      action: stop('What you do about it'),
    }),
  strength: ({ plan }) =>
    one(
      'Strength',
      { what: stop('what you are good at'), builtBy: list(stop(plan.initiatives[0]?.id ?? 'initiative-id')) },
      true,
    ),
  contextEntry: ({ today }) =>
    one('Piece of context', {
      source: stop('Whom or what you asked'),
      learnt: stop('What you learnt'),
      date: day(today),
    }),
  story: ({ today }) => one('Story', { date: day(today), story: stop('What happened and what it shows') }),
  capability: () =>
    one('Capability', {
      what: stop('what must be possible'),
      kind: choice('organisational', 'individual'),
      plan: stop('how it comes about'),
    }),
  teamMember: () => one('Team member', { plan: stop('name.career.yaml') }),
  review: ({ today }) => one('Review', { date: day(today), kept: list(stop()), changed: list(stop()) }),
  report: ({ today }) => [
    ...one('Report of this week', report(formatWeek(weekOf(today)))),
    ...one('Report of last week', report(formatWeek(weekOf(addDays(today, -7))))),
  ],
  oneOnOne: (context) =>
    one('One-on-one', { date: day(context.today), with: person(context), questions: list(stop()) }),
  action: (context) =>
    one('Action', { do: stop('What was agreed'), who: person(context), due: nextMonth(context.today) }, true),
  purpose: () => one('Purpose in full', { statement: stop('What you want to be known for'), standsFor: list(stop()) }),
  accelerator: () => one('Aim and practices', accelerator()),
  expectations: () =>
    one('Expectations in full', {
      aim: stop('What you aim for'),
      theirs: stop('their bar'),
      mine: stop('your own bar'),
    }),
};

function report(week: string): Readonly<Record<string, Body>> {
  return { week: stop(week), wins: list(stop()), opportunities: list(stop()), next: list(stop()) };
}

function accelerator(): Readonly<Record<string, Body>> {
  return { aim: stop('What you aim for'), practices: list(map({ do: stop('What you do'), every: cadences() })) };
}

/** The entries that may be inserted whole where a value of this form stands; none for most forms. */
export function templatesOf(form: string | undefined, context: TemplateContext): readonly Template[] {
  return form !== undefined && Object.hasOwn(templates, form) ? (templates[form]?.(context) ?? []) : [];
}

/** A whole plan, dated from today. */
export function firstPlan(today: Day): Body {
  const goal = stop('first-goal', 'goal');
  return map({
    careerPlan: text('1'),
    person: stop('Your name'),
    purpose: stop('What you want to be known for and by whom'),
    goals: {
      kind: 'map',
      entries: [[goal, map({ goal: stop('What will be true'), measure: number(), deadline: farEnd(today) })]],
    },
    initiatives: {
      kind: 'map',
      entries: [
        [
          stop('first-step'),
          map({
            title: stop('What you will do'),
            serves: list(goal),
            start: nextMonth(today),
            finish: nearEnd(today),
            measure: number('0', '40'),
          }),
        ],
      ],
    },
  });
}
