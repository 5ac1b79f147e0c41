import type { CheckContext } from './check';
import type { Day } from './dates/day';
import { namedFiles } from './plan/reference-lists';
import type { OtherPlans } from './plan/references';
import { openPlanDocument, type PlanDocument } from './plan-document';
import { type NamedPlan, type PlanView, viewOf } from './plan-view';
import type { Settings } from './settings/settings';

/** One version of a plan file, saved or not. */
export interface PlanText {
  readonly uri: string;
  readonly text: string;
}

/** What a plan is looked at with: everything outside its own text. */
export interface World {
  readonly day: Day;
  /** Everything set outside the file, already merged. */
  readonly settings: Settings;
  /** The text of a file a plan names, as written in that plan; `undefined` where it cannot be read. */
  readonly readNamed: (file: string) => PlanText | undefined;
}

export interface LanguageService {
  /** Takes a text apart, or hands back what was taken apart for the same text. */
  readonly open: (source: PlanText) => PlanDocument;
  /** A plan seen on a day: the same view again while neither it, the day, the settings nor a file it names changed. */
  readonly view: (source: PlanText, world: World) => PlanView;
  /** Drops what is kept of a file that is gone. */
  readonly forget: (uri: string) => void;
}

interface Kept {
  readonly document: PlanDocument;
  view?: { readonly view: PlanView; readonly context: CheckContext };
}

/** A facade over the core with the only state there is: what was made of the latest text of each file. */
export function createLanguageService(): LanguageService {
  const kept = new Map<string, Kept>();
  // A file that goes on from an empty one is cut into its parts at once, so that the first keystroke is no slower than the next.
  const empty = openPlanDocument('');
  const keep = ({ uri, text }: PlanText): Kept => {
    const known = kept.get(uri);
    if (known && known.document.text === text) return known;
    const fresh: Kept = { document: openPlanDocument(text, known?.document ?? empty) };
    kept.set(uri, fresh);
    return fresh;
  };
  return {
    open: (source) => keep(source).document,
    view: (source, world) => {
      const entry = keep(source);
      const named = namedPlans(entry.document, world, (other) => keep(other).document);
      const context = contextOf(named, world);
      if (!entry.view || !sameContext(entry.view.context, context)) {
        entry.view = { view: viewOf(source.uri, entry.document, context, named), context };
      }
      return entry.view.view;
    },
    forget: (uri) => {
      kept.delete(uri);
    },
  };
}

function namedPlans(
  document: PlanDocument,
  world: World,
  open: (source: PlanText) => PlanDocument,
): ReadonlyMap<string, NamedPlan> {
  const plans = new Map<string, NamedPlan>();
  for (const file of namedFiles(document.plan)) {
    const source = world.readNamed(file);
    if (source) plans.set(file, { uri: source.uri, document: open(source) });
  }
  return plans;
}

function contextOf(named: ReadonlyMap<string, NamedPlan>, world: World): CheckContext {
  const others = new Map([...named].map(([file, { document }]) => [file, document.plan]));
  return { day: world.day, settings: world.settings, others };
}

function sameContext(a: CheckContext, b: CheckContext): boolean {
  return a.day === b.day && a.settings === b.settings && samePlans(a.others, b.others);
}

function samePlans(a: OtherPlans, b: OtherPlans): boolean {
  return a.size === b.size && [...a].every(([file, plan]) => b.get(file) === plan);
}
