import { type CheckContext, check, healthContextOf, type Problem, settingsOf } from './check';
import { indexReferences, type References } from './plan/references';
import type { PlanDocument } from './plan-document';
import { type PlanProgress, planProgress } from './progress/plan-progress';
import type { Settings } from './settings/settings';
import type { OutlineItem } from './views/outline-item';
import { planOutline } from './views/plan-outline';
import { type ProgressChart, progressChart } from './views/progress-chart';

/** Another plan, as far as a plan that names it can see. */
export interface NamedPlan {
  readonly uri: string;
  readonly document: PlanDocument;
}

/** Everything there is to show of one version of a plan, all of it from the same state; each part made when first asked for. */
export interface PlanView {
  readonly uri: string;
  readonly document: PlanDocument;
  /** The plans this one names, by the file as written in it. */
  readonly named: ReadonlyMap<string, NamedPlan>;
  readonly context: CheckContext;
  /** Outside settings with the file's own `lint` laid over them. */
  readonly settings: Settings;
  readonly references: References;
  readonly progress: PlanProgress;
  readonly problems: readonly Problem[];
  readonly outline: readonly OutlineItem[];
  readonly chart: ProgressChart;
}

/** Makes each part once, when it is first asked for. */
export function viewOf(
  uri: string,
  document: PlanDocument,
  context: CheckContext,
  named: ReadonlyMap<string, NamedPlan>,
): PlanView {
  const { plan } = document;
  const { day, others } = context;
  const references = indexReferences(plan, others);
  const settings = settingsOf(document, context.settings);
  const progress = once(() => planProgress(plan, references, healthContextOf(plan, day, settings)));
  const problems = once(() => check(document, context));
  const outline = once(() => planOutline({ plan, references, progress: progress(), today: day }));
  const chart = once(() => progressChart({ document, context, settings, references, progress: progress() }));
  return {
    uri,
    document,
    named,
    context,
    settings,
    references,
    get progress() {
      return progress();
    },
    get problems() {
      return problems();
    },
    get outline() {
      return outline();
    },
    get chart() {
      return chart();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
