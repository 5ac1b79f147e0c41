import { type Disposable, type Event, EventEmitter, type LogOutputChannel, type Uri } from 'vscode';
import { createLanguageService } from '../core/language-service';
import { namedFiles } from '../core/plan/reference-lists';
import type { PlanView } from '../core/plan-view';
import type { Border } from './border';
import type { DaySource } from './day-source';
import type { PlanStore } from './plan-store';
import { namedPlanUri } from './plan-uris';
import type { SettingsSource } from './settings-source';
import { within } from './within';

/** One plan as everything in the editor shows it: findings, tree and panel take all they show from here. */
export interface ShownPlan {
  readonly uri: Uri;
  readonly view: PlanView;
}

export interface PlanViews extends Disposable {
  readonly get: (uri: Uri) => ShownPlan | undefined;
  /** A plan as its text is at this moment, for answers that cannot wait; `undefined` while it was not read once. */
  readonly now: (uri: Uri) => ShownPlan | undefined;
  /** Every plan, in the order of their addresses. */
  readonly all: () => readonly ShownPlan[];
  /** The plans that are shown anew or gone, some time after they changed. */
  readonly onDidChange: Event<readonly Uri[]>;
  /** A plan as it stands while somebody types in it; what is shown of it waits for a pause. */
  readonly onDidType: Event<ShownPlan>;
  /** When nothing is left to be read or looked at. */
  readonly settled: () => Promise<void>;
}

/** How long after the last letter a plan is looked at again, in milliseconds: nothing shouts at half a word. */
const typingPause = 250;
/** In characters: a longer plan is not looked at between two letters. */
const longestWhileTyping = 100_000;
/** How long what is asked at the start waits until the plans of the workspace are found, in milliseconds. */
const longestStart = 15_000;
/** How long plans are looked at without a pause, in milliseconds: the editor stays awake with a thousand of them. */
const slice = 25;

/** How long plans wait for the files beside them before they are shown without, in milliseconds. */
const patience = 1_000;

/** Lets the editor do what waits. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export interface ViewSources {
  readonly store: PlanStore;
  readonly settings: SettingsSource;
  readonly day: DaySource;
  readonly log: LogOutputChannel;
  readonly border: Border;
}

export function createPlanViews({ store, settings, day, log, border }: ViewSources): PlanViews {
  const changed = new EventEmitter<readonly Uri[]>();
  const typed = new EventEmitter<ShownPlan>();
  const service = createLanguageService();
  const shown = new Map<string, ShownPlan>();
  /** Which plans each plan names, so that it is looked at again when one of them changes. */
  const naming = new Map<string, ReadonlySet<string>>();
  const timers = new Map<string, unknown>();
  const waiting = new Map<string, Uri>();
  /** Plans that cannot be shown before what they need has been read. */
  const late = new Set<string>();
  const startsUntil = performance.now() + longestStart;
  let working: Promise<void> | undefined;

  const namedBy = (uri: Uri, text: string): Map<string, Uri> => {
    const files = namedFiles(service.open({ uri: uri.toString(), text }).plan);
    const named = new Map<string, Uri>();
    for (const file of files) {
      const target = namedPlanUri(uri, file);
      if (target) named.set(file, target);
    }
    return named;
  };

  /** Makes a plan's view; `undefined` while something it depends on has not been read yet. */
  const look = (uri: Uri): ShownPlan | undefined | 'unread' => {
    const plan = store.get(uri);
    if (!plan) return undefined;
    const held = settings.of(uri);
    if (!held) return 'unread';
    const named = namedBy(uri, plan.text);
    naming.set(uri.toString(), new Set([...named.values()].map(String)));
    const view = service.view(
      { uri: uri.toString(), text: plan.text },
      {
        day: day.today(),
        settings: held,
        readNamed: (file) => {
          const target = named.get(file);
          const other = target && store.get(target);
          return other && { uri: other.uri.toString(), text: other.text };
        },
      },
    );
    return { uri, view };
  };

  const now = (uri: Uri): ShownPlan | undefined => {
    const plan = border.guard('Looking at a plan', () => look(uri), undefined);
    return plan === 'unread' ? undefined : plan;
  };

  const load = async (uri: Uri) => {
    const plan = store.get(uri);
    const named = plan ? [...namedBy(uri, plan.text).values()] : [];
    await Promise.all([settings.load(uri), ...named.map(store.load)]);
  };

  const show = (uri: Uri, plan: ShownPlan | undefined) => {
    if (plan) shown.set(uri.toString(), plan);
    else {
      shown.delete(uri.toString());
      naming.delete(uri.toString());
      service.forget(uri.toString());
    }
  };

  const work = async () => {
    // Whoever told of the change is done first: the editor waits for the end of activation with everything else it starts.
    await nextTurn();
    let since = performance.now();
    let done: Uri[] = [];
    /** A file system that is slow once is not waited for again and again. */
    let patienceLeft = patience;
    for (let next = waiting.values().next(); !next.done; next = waiting.values().next()) {
      const uri = next.value;
      waiting.delete(uri.toString());
      const loading = border.guardAsync('Reading what a plan needs', () => load(uri), undefined);
      const isLoaded = (await within(patienceLeft, loading)) !== undefined;
      if (!isLoaded) {
        patienceLeft = 0;
        late.add(uri.toString());
        void loading.then(() => {
          late.delete(uri.toString());
          enqueue([uri]);
        });
      }
      const plan = border.guard('Looking at a plan', () => look(uri), undefined);
      if (plan === 'unread') {
        if (isLoaded) waiting.set(uri.toString(), uri);
        continue;
      }
      show(uri, plan);
      done.push(uri);
      if (performance.now() - since < slice) continue;
      changed.fire(done);
      done = [];
      await nextTurn();
      since = performance.now();
    }
    if (done.length > 0) changed.fire(done);
  };

  const enqueue = (uris: readonly Uri[]) => {
    for (const uri of uris) {
      clearTimeout(timers.get(uri.toString()));
      timers.delete(uri.toString());
      waiting.set(uri.toString(), uri);
    }
    working ??= border.guardAsync('Looking at plans', work, undefined).finally(() => {
      working = undefined;
      if (waiting.size > 0) enqueue([]);
    });
  };

  const dependents = (uri: Uri) =>
    [...shown.values()].filter((plan) => naming.get(plan.uri.toString())?.has(uri.toString())).map((plan) => plan.uri);

  const everything = () => enqueue(store.all().map((plan) => plan.uri));

  const subscriptions: Disposable[] = [
    changed,
    typed,
    store.onDidChange(({ uri, kind }) => {
      if (kind !== 'typing') return enqueue([uri, ...dependents(uri)]);
      const key = uri.toString();
      const isShort = (store.get(uri)?.text.length ?? 0) <= longestWhileTyping;
      const plan = isShort ? now(uri) : undefined;
      if (plan) typed.fire(plan);
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => enqueue([uri, ...dependents(uri)]), typingPause),
      );
    }),
    settings.onDidChange(everything),
    day.onDidChange((today) => {
      log.debug(`It is day ${today}; all plans are looked at again.`);
      everything();
    }),
  ];

  return {
    get: (uri) => shown.get(uri.toString()),
    now,
    all: () => [...shown.values()].sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1)),
    onDidChange: changed.event,
    onDidType: typed.event,
    settled: async () => {
      // A file system that never answers must not keep a command waiting for ever.
      await within(longestStart, store.started);
      const isStarting = () => late.size > 0 && performance.now() < startsUntil;
      while (working || timers.size > 0 || isStarting()) {
        await (working ?? new Promise<void>((resolve) => setTimeout(resolve, 20)));
      }
    },
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
