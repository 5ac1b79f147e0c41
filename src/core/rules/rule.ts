import type { Cadence } from '../dates/cadence';
import type { Day } from '../dates/day';
import type { Plan, TrackedEntry } from '../plan/model';
import type { ReferenceLookup, References } from '../plan/references';
import type { HealthThresholds } from '../progress/health';
import type { Progress } from '../progress/progress';
import type { Path } from '../syntax/path';
import type { PlanEdit } from '../syntax/plan-edit';
import type { TextRange } from '../text/range';

/** Strongest first. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** What a rule finds: no range and no severity, those are made once, at the edge. */
export interface Finding {
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** UTF-16 offsets inside the value's text, where the finding is about some of its words. */
  readonly within?: TextRange;
  /** One sentence or two: which words or key, why, and what to do. */
  readonly message: string;
  /**
   * Ways to mend it, best first; computed only when somebody asks, and then from the plan as it is: a finding about an
   * entry outlives edits of others, so what it takes from them stands in the context given here.
   */
  readonly fixes?: (context: RuleContext) => readonly Fix[];
}

/** One way to mend a finding. */
export interface Fix {
  /** What a menu shows, as an instruction: “Change to “goals””. */
  readonly title: string;
  readonly edits: readonly PlanEdit[];
  /** Whether it can be applied without being looked at: it changes nothing but the slip it is about. */
  readonly safe: boolean;
}

/** What a rule may look at. It never sees the text, the disk, the clock or the editor. */
export interface RuleContext {
  readonly plan: Plan;
  readonly day: Day;
  readonly references: References;
  /** Progress and health of an entry by itself, on the day. */
  readonly progress: (entry: TrackedEntry) => Progress;
  /** `reviews.every`, a month where none is set. */
  readonly reviewCadence: Cadence;
  readonly thresholds: HealthThresholds;
  /** Words the plan's owner taught the vagueness rules. */
  readonly words: TaughtWords;
}

/**
 * What a rule may look at that judges a goal, initiative or deliverable by itself. It sees no other entry, so what it
 * finds holds until its own entry, the day or the settings change.
 */
export interface EntryContext {
  readonly day: Day;
  /** Progress and health of the entry by itself, on the day. */
  readonly progress: Progress;
  readonly reviewCadence: Cadence;
  readonly words: TaughtWords;
}

/** What a rule may look at that judges an entry together with what it is linked with. */
export interface LinkContext extends Pick<RuleContext, 'day' | 'progress'> {
  readonly references: ReferenceLookup;
}

export interface TaughtWords {
  readonly fine: readonly string[];
  readonly vague: readonly string[];
}

/** A whole number a rule can be adjusted by. */
export interface RuleOption {
  readonly description: string;
  readonly default: number;
  readonly minimum: number;
}

export type OptionValues = Readonly<Record<string, number>>;

/** A plan as an example, on 2026-11-22; the lines of a rule's page and a test at once. */
export interface RuleExample {
  readonly text: string;
  /** What the files named by the example hold. */
  readonly others?: Readonly<Record<string, string>>;
}

/** One check: everything about it is in its own file. */
export interface Rule {
  readonly id: string;
  /** What it finds, in a few words that can follow “Finds”. */
  readonly summary: string;
  /** Why it matters, for somebody who wonders whether to switch it off. */
  readonly why: string;
  readonly severity: Severity;
  /** How it can be mended, for the reference page; absent where only the owner can know. */
  readonly fix?: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /**
   * Rules whose findings have the same cause: where this one speaks, they say nothing about the same goal, initiative
   * or deliverable, or, where this one is about the plan, nothing at all.
   */
  readonly silences?: readonly string[];
  /**
   * What a finding rests on. A `value` is judged by itself, whatever stands around it; what a whole `entry` says (so it is
   * where nothing is given) is judged only where all of that entry can be read, and what nothing in the `plan` says only
   * where all of the plan can.
   */
  readonly judges?: 'value' | 'entry' | 'plan';
  /**
   * What is found in one entry, whatever stands in others; every path of it lies in the entry. What the parser, the
   * validator and the runner find has none of these three.
   */
  readonly checkEntry?: (entry: TrackedEntry, context: EntryContext) => Iterable<Finding>;
  /**
   * What is found in one entry and what it is linked with. All that is read of others is read through the context, where
   * it is noted, and what was found holds while all of that stays so.
   */
  readonly checkLinks?: (entry: TrackedEntry, context: LinkContext) => Iterable<Finding>;
  /** What is found in the plan besides. */
  readonly check?: (context: RuleContext, options: OptionValues) => Iterable<Finding>;
}

/**
 * What a rule's page shows and its tests run. It stands in the rule's file as a function of its own, beside the rule, so
 * that none of it is carried along to where plans are checked.
 */
export interface RuleExamples {
  /** Gives exactly one finding of this rule, and none of any other. */
  readonly bad: RuleExample;
  /** Gives no finding of any rule. */
  readonly good: RuleExample;
}
