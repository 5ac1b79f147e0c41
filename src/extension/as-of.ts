import { type Disposable, EventEmitter, type Uri } from 'vscode';
import type { Day } from '../core/dates/day';
import { type PlanView, viewOf } from '../core/plan-view';
import type { PlanViews, ShownPlan } from './plan-views';

/** The plans as they look on another day. While no day is set they are those of today. */
export interface AsOf extends PlanViews {
  /** The day that is looked at; `undefined` for today. */
  readonly day: () => Day | undefined;
  readonly lookAt: (day: Day | undefined) => void;
}

/** Only what is looked at changes with the day; findings and everything that writes stay with today. */
export function createAsOf(views: PlanViews): AsOf {
  const changed = new EventEmitter<readonly Uri[]>();
  const made = new WeakMap<PlanView, PlanView>();
  let day: Day | undefined;

  const seen = (plan: ShownPlan | undefined): ShownPlan | undefined => {
    if (day === undefined || plan === undefined) return plan;
    const { uri, view } = plan;
    const known = made.get(view);
    if (known?.context.day === day) return { uri, view: known };
    const other = viewOf(view.uri, view.document, { ...view.context, day }, view.named);
    made.set(view, other);
    return { uri, view: other };
  };
  const subscriptions: Disposable[] = [changed, views.onDidChange((uris) => changed.fire(uris))];
  return {
    get: (uri) => seen(views.get(uri)),
    now: (uri) => seen(views.now(uri)),
    all: () => views.all().flatMap((plan) => seen(plan) ?? []),
    onDidChange: changed.event,
    onDidType: views.onDidType,
    settled: views.settled,
    day: () => day,
    lookAt: (next) => {
      if (next === day) return;
      day = next;
      changed.fire(views.all().map(({ uri }) => uri));
    },
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
