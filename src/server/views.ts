import { createLanguageService, type PlanText } from '../core/language-service';
import { isPlanFileName } from '../core/plan/file-name';
import type { PlanView } from '../core/plan-view';
import type { Border } from './border';
import type { DaySource } from './day';
import type { Documents } from './documents';
import type { PlanFiles } from './plan-files';
import type { SettingsSource } from './settings';
import { canonical, folderOf, isInside, resolveFile } from './uris';
import { boundsOf, type Workspace } from './workspace';

/** Plans as they are now: of an open plan its document, saved or not, else its file. */
export interface Views {
  /** The same view until something it depends on changes. @param uri in any spelling */
  readonly of: (uri: string) => PlanView | undefined;
  /** Every plan of the workspace, and those that are open beside it. */
  readonly all: (isCancelled: () => boolean) => Promise<readonly PlanView[]>;
  /** Those of them that were looked at before, at once; the rest is looked at meanwhile. */
  readonly soFar: () => { readonly plans: readonly PlanView[]; readonly isWhole: boolean };
  /** The client's own spelling of an open document's address; for another file ours. */
  readonly spelling: (uri: string) => string;
  /** Drops what is kept of a document that was closed. */
  readonly forget: (uri: string) => void;
}

export interface ViewSources {
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly files: PlanFiles;
  readonly settings: SettingsSource;
  readonly day: DaySource;
  readonly border: Border;
}

/** Milliseconds after which the workspace is looked through again although nobody waits for it. */
const lookAgain = 2_000;

/** How long plans are looked at without a pause, in milliseconds: the server stays awake with a thousand of them. */
const slice = 25;

export function createViews({ documents, workspace, files, settings, day, border }: ViewSources): Views {
  const service = createLanguageService();

  const textOf = (uri: string, bounds: readonly string[]): PlanText | undefined => {
    const document = documents.get(uri);
    if (document) return document.isPlan ? document : undefined;
    const text = files.readPlan(uri, bounds);
    return text === undefined ? undefined : { uri, text };
  };

  const make = (uri: string): PlanView | undefined => {
    const folder = folderOf(uri);
    const bounds = boundsOf(uri, folder, workspace.folders(), files.repositoryOf(folder));
    const source = textOf(uri, bounds);
    if (!source) return undefined;
    const readNamed = (named: string) => {
      const target = resolveFile(uri, named);
      if (target === undefined || !isPlanFileName(named)) return undefined;
      return bounds.some((bound) => isInside(target, bound)) ? textOf(target, bounds) : undefined;
    };
    return service.view(source, { day: day.today(), settings: settings.of(uri), readNamed });
  };

  /** What one answer looks at again and again; nothing can change before it is made, or before it waits for something. */
  const atOnce = new Map<string, PlanView | undefined>();
  const of = (given: string): PlanView | undefined => {
    const uri = canonical(given);
    if (atOnce.has(uri)) return atOnce.get(uri);
    const view = make(uri);
    if (atOnce.size === 0) queueMicrotask(() => atOnce.clear());
    atOnce.set(uri, view);
    return view;
  };

  /** Every plan there is, as far as was found out, and which of them were looked at. */
  let uris: readonly string[] = [];
  const known = new Set<string>();
  let isLooking = false;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const guarded = (uri: string) => border.guard(`Looking at ${uri}`, () => of(uri), undefined);

  const look = async (isCancelled: () => boolean) => {
    const open = documents.plans().map(({ uri }) => canonical(uri));
    uris = [...new Set([...(await workspace.plans()), ...open])].sort();
    let since = performance.now();
    for (const uri of uris) {
      if (isCancelled()) return;
      guarded(uri);
      known.add(uri);
      if (performance.now() - since < slice) continue;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    lookedAt = performance.now();
  };

  return {
    of,
    all: async (isCancelled) => {
      await look(isCancelled);
      // All of the same moment: what was looked at above is kept, so this is quick.
      return isCancelled() ? [] : uris.flatMap((uri) => guarded(uri) ?? []);
    },
    soFar: () => {
      if (!isLooking && performance.now() - lookedAt > lookAgain) {
        isLooking = true;
        const done = () => {
          isLooking = false;
        };
        void border.guardAsync('Looking through the workspace', () => look(() => false), undefined).then(done, done);
      }
      const ready = uris.filter((uri) => known.has(uri));
      const isWhole = ready.length === uris.length && lookedAt > 0;
      return { plans: ready.flatMap((uri) => guarded(uri) ?? []), isWhole };
    },
    spelling: (uri) => documents.get(uri)?.uri ?? canonical(uri),
    forget: (uri) => service.forget(uri),
  };
}
