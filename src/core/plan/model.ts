import type { Cadence } from '../dates/cadence';
import type { Day } from '../dates/day';
import type { Week } from '../dates/week';
import type { Path } from '../syntax/path';

/**
 * What a plan says, as plain data. Everything is tolerant: what is missing or of the wrong shape is
 * `undefined` or left out of its list, and short forms are already in their long form. Nothing here
 * holds a range; whatever can be pointed at knows its path.
 */
export interface Plan {
  readonly person: Text | undefined;
  readonly purpose: Purpose | undefined;
  readonly role: Role | undefined;
  readonly drivers: Drivers | undefined;
  readonly goals: readonly Goal[];
  readonly initiatives: readonly Initiative[];
  readonly tradeOffs: readonly TradeOff[];
  readonly mastery: Mastery | undefined;
  readonly leadership: Leadership | undefined;
  readonly team: readonly TeamMember[];
  readonly reviews: Reviews | undefined;
  readonly reports: readonly Report[];
  readonly oneOnOnes: readonly OneOnOne[];
  /** The top-level keys with something behind them. */
  readonly keys: Keys;
}

/** The keys of an entry that have something behind them, whatever its shape: what is not here is missing. */
export type Keys = ReadonlySet<string>;

/** Something of the plan that can be pointed at. */
export interface Placed {
  readonly path: Path;
}

/** An entry written as a map. */
export interface Entry extends Placed {
  readonly keys: Keys;
}

export interface Text extends Placed {
  readonly text: string;
}

/** A number as written in the plan. */
export interface Amount extends Placed {
  readonly value: number;
}

export interface Flag extends Placed {
  readonly value: boolean;
}

/** A date as written, and the day it names. */
export interface PlanDate extends Placed {
  readonly text: string;
  /** The day as far as rules and progress may use it: `undefined` where it is no date, or reversed. */
  readonly day: Day | undefined;
  /** The day as written, reversed or not. */
  readonly written: Day | undefined;
}

export interface PlanWeek extends Placed {
  readonly text: string;
  readonly week: Week | undefined;
}

export interface PlanCadence extends Placed {
  readonly text: string;
  readonly cadence: Cadence | undefined;
}

/** An id, `file#id`, an accelerator or a person, as written; `references.ts` says what it names. */
export interface Reference extends Text {
  readonly kind: 'entry' | 'accelerator' | 'person' | 'plan';
}

export interface Purpose extends Placed {
  /** `undefined` in the long form without a statement. */
  readonly statement: Text | undefined;
  readonly standsFor: readonly Text[];
  readonly lifeGoals: readonly Text[];
}

export interface Role extends Entry {
  readonly current: CurrentRole | undefined;
  readonly target: TargetRole | undefined;
}

export interface CurrentRole extends Entry {
  readonly title: Text | undefined;
  readonly since: PlanDate | undefined;
  readonly responsibilities: readonly Text[];
}

export interface TargetRole extends Entry {
  readonly title: Text | undefined;
  readonly by: PlanDate | undefined;
  readonly why: Text | undefined;
  readonly responsibilities: readonly Text[];
  readonly openQuestions: readonly OpenQuestion[];
}

export interface OpenQuestion extends Entry {
  readonly ask: Text | undefined;
  readonly of: Reference | undefined;
  readonly since: PlanDate | undefined;
}

export type DriverName = 'people' | 'performance' | 'process';

export const driverNames: readonly DriverName[] = ['people', 'performance', 'process'];

export const acceleratorsOf = {
  people: ['role', 'rituals', 'rhythm'],
  performance: ['expectations', 'execution', 'excellence'],
  process: ['structure', 'systems', 'simplicity'],
} as const satisfies Record<DriverName, readonly string[]>;

/** `people.role`, `process.simplicity`, … in the order of their drivers. */
export const acceleratorNames: readonly string[] = driverNames.flatMap((driver) =>
  acceleratorsOf[driver].map((name) => `${driver}.${name}`),
);

export interface Drivers extends Entry {
  readonly supporters: readonly Supporter[];
  /** Those the plan fills, in the order of their drivers. */
  readonly accelerators: readonly Accelerator[];
}

export interface Supporter extends Entry {
  readonly id: string;
  readonly name: Text | undefined;
  readonly as: Text | undefined;
  readonly involved: Flag | undefined;
  readonly helpsWith: Text | undefined;
  readonly every: PlanCadence | undefined;
  readonly nextStep: Text | undefined;
}

export interface Accelerator extends Placed {
  /** `people.role` */
  readonly name: string;
  readonly driver: DriverName;
  readonly keys: Keys;
  readonly aim: Text | undefined;
  readonly practices: readonly Practice[];
  /** `expectations` only: the bar others set, and your own. */
  readonly theirs: Text | undefined;
  readonly mine: Text | undefined;
}

export interface Practice extends Entry {
  readonly do: Text | undefined;
  readonly every: PlanCadence | undefined;
  readonly with: Reference | undefined;
  readonly log: readonly PlanDate[];
}

/** `what`, from `baseline` to `target` in `unit`; or a yes/no outcome, which has `outcome` only. */
export type Measure = NumericMeasure | OutcomeMeasure;

export interface NumericMeasure extends Entry {
  readonly kind: 'numeric';
  readonly what: Text | undefined;
  readonly baseline: Amount | undefined;
  readonly target: Amount | undefined;
  readonly unit: Text | undefined;
  readonly source: Text | undefined;
}

export interface OutcomeMeasure extends Placed {
  readonly kind: 'outcome';
  readonly outcome: Text;
}

export type Confidence = 'on-track' | 'at-risk' | 'off-track';

export interface CheckIn extends Entry {
  readonly date: PlanDate | undefined;
  readonly value: CheckInValue | undefined;
  readonly confidence: Confidence | undefined;
  readonly note: Text | undefined;
  readonly plan: Text | undefined;
}

/** A number in the measure's unit, `done` or `not done`; `undefined` where it is anything else. */
export interface CheckInValue extends Placed {
  readonly text: string;
  readonly value: number | 'done' | 'not done' | undefined;
}

/** What goals, initiatives and deliverables have in common: an id of the shared name space and a measure. */
export interface Tracked extends Entry {
  readonly id: string;
  /** What the entry is called in the plan: `goal`, `title` or `what`. */
  readonly title: Text | undefined;
  readonly measure: Measure | undefined;
  /** `undefined` for a goal or a deliverable; theirs is their first check-in. */
  readonly start: PlanDate | undefined;
  /** `deadline`, `finish` or `due`. */
  readonly deadline: PlanDate | undefined;
  readonly checkIns: readonly CheckIn[];
  readonly serves: readonly Reference[];
  readonly drivers: readonly Reference[];
}

export interface Goal extends Tracked {
  readonly kind: 'goal';
  readonly definedBy: Text | undefined;
  readonly why: Text | undefined;
  readonly supports: Text | undefined;
}

export type Status = 'planned' | 'active' | 'done' | 'paused' | 'cancelled';

export interface Initiative extends Tracked {
  readonly kind: 'initiative';
  readonly growth: Text | undefined;
  readonly supports: Text | undefined;
  readonly status: Status | undefined;
  readonly stretch: Flag | undefined;
  readonly seenBy: readonly Text[];
  readonly strengths: readonly Text[];
  readonly whoseWork: Text | undefined;
  readonly resources: Text | undefined;
  readonly approvals: readonly Approval[];
  readonly dependsOn: readonly Reference[];
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
}

export interface Approval extends Entry {
  readonly by: Reference | undefined;
  readonly asked: PlanDate | undefined;
  readonly given: PlanDate | undefined;
}

export interface Milestone extends Entry {
  readonly title: Text | undefined;
  readonly due: PlanDate | undefined;
  readonly done: PlanDate | undefined;
}

export interface Evidence extends Entry {
  readonly title: Text | undefined;
  readonly link: Text | undefined;
}

export interface TradeOff extends Entry {
  readonly what: Text | undefined;
  readonly decision: Text | undefined;
  readonly to: Reference | undefined;
  readonly until: PlanDate | undefined;
  readonly frees: Text | undefined;
}

export interface Mastery extends Entry {
  readonly technical: readonly Skill[];
  readonly knowledge: readonly Skill[];
  readonly customers: readonly Customer[];
  readonly responsibilities: readonly Responsibility[];
  readonly deliverables: readonly Deliverable[];
  readonly observations: readonly Observation[];
}

/** Levels run from 1 to 5. */
export interface Skill extends Entry {
  readonly what: Text | undefined;
  readonly level: Amount | undefined;
  readonly wanted: Amount | undefined;
  readonly evidence: Text | undefined;
}

export interface Customer extends Entry {
  readonly who: Text | undefined;
  readonly needs: Text | undefined;
  readonly level: Amount | undefined;
  readonly wanted: Amount | undefined;
  readonly evidence: Text | undefined;
}

export interface Responsibility extends Entry {
  readonly what: Text | undefined;
  readonly record: readonly Kept[];
}

export interface Kept extends Entry {
  readonly date: PlanDate | undefined;
  readonly kept: Flag | undefined;
}

export interface Deliverable extends Tracked {
  readonly kind: 'deliverable';
  readonly category: Text | undefined;
  readonly intangibles: readonly Text[];
}

export type TrackedEntry = Goal | Initiative | Deliverable;

export interface Observation extends Entry {
  readonly date: PlanDate | undefined;
  readonly noticed: Text | undefined;
  readonly kind: Text | undefined;
  readonly action: Text | undefined;
}

export interface Leadership extends Entry {
  readonly business: Business | undefined;
  readonly focus: Focus | undefined;
  readonly strengths: readonly Strength[];
  readonly agreement: Agreement | undefined;
  readonly alignment: Alignment | undefined;
  readonly capabilities: readonly Capability[];
  readonly indicators: readonly Indicator[];
}

export interface Business extends Entry {
  /** `processes`, `valueDrivers`, `moneyModel`, `efficiency`: those the plan fills. */
  readonly parts: readonly BusinessPart[];
}

export interface BusinessPart extends Entry {
  readonly name: string;
  readonly know: Text | undefined;
  readonly learn: Text | undefined;
}

export interface Focus extends Entry {
  readonly firstCustomer: Reference | undefined;
  readonly adds: readonly Reference[];
}

export interface Strength extends Entry {
  readonly what: Text | undefined;
  readonly builtBy: readonly Reference[];
}

export interface Agreement extends Entry {
  readonly managerOwes: readonly Text[];
  readonly iOwe: readonly Text[];
}

export interface Alignment extends Entry {
  readonly context: readonly LearntContext[];
  readonly strategy: Strategy | undefined;
  readonly stories: readonly Story[];
}

export interface LearntContext extends Entry {
  readonly source: Text | undefined;
  readonly learnt: Text | undefined;
  readonly date: PlanDate | undefined;
}

export interface Strategy extends Entry {
  readonly statement: Text | undefined;
  readonly coCreatedWith: readonly Reference[];
}

export interface Story extends Entry {
  readonly date: PlanDate | undefined;
  readonly story: Text | undefined;
}

export interface Capability extends Entry {
  readonly what: Text | undefined;
  readonly kind: Text | undefined;
  readonly critical: Flag | undefined;
  readonly plan: Text | undefined;
}

export interface Indicator extends Entry {
  readonly id: string;
  readonly what: Text | undefined;
  readonly with: Reference | undefined;
  readonly celebrateAt: Amount | undefined;
  readonly correctAt: Amount | undefined;
  readonly unit: Text | undefined;
  readonly checkIns: readonly CheckIn[];
}

export interface TeamMember extends Entry {
  readonly plan: Reference | undefined;
}

export interface Reviews extends Entry {
  readonly every: PlanCadence | undefined;
  readonly with: Reference | undefined;
  readonly log: readonly Review[];
}

export interface Review extends Entry {
  readonly date: PlanDate | undefined;
  readonly kept: readonly Text[];
  readonly changed: readonly Text[];
  readonly notes: Text | undefined;
}

export interface Report extends Entry {
  readonly week: PlanWeek | undefined;
  readonly wins: readonly Text[];
  readonly opportunities: readonly Text[];
  readonly next: readonly Text[];
}

export interface OneOnOne extends Entry {
  readonly date: PlanDate | undefined;
  readonly with: Reference | undefined;
  readonly questions: readonly Text[];
  readonly actions: readonly Action[];
}

export interface Action extends Entry {
  readonly do: Text | undefined;
  readonly who: Reference | undefined;
  readonly due: PlanDate | undefined;
  readonly done: PlanDate | undefined;
}

/** Goals, initiatives and deliverables: everything whose id `serves` can name. */
export function trackedEntries(plan: Plan): readonly TrackedEntry[] {
  return [...plan.goals, ...plan.initiatives, ...(plan.mastery?.deliverables ?? [])];
}
