import { createLanguageService, type PlanText } from '../core/language-service';
import { isPlanFileName } from '../core/plan/file-name';
import type { PlanView } from '../core/plan-view';
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
}

/** How long plans are looked at without a pause, in milliseconds: the server stays awake with a thousand of them. */
const slice = 25;

export function createViews({ documents, workspace, files, settings, day }: ViewSources): Views {
  const service = createLanguageService();

  const textOf = (uri: string, bounds: readonly string[]): PlanText | undefined => {
    const document = documents.get(uri);
    if (document) return document.isPlan ? document : undefined;
    const text = files.readPlan(uri, bounds);
    return text === undefined ? undefined : { uri, text };
  };

  const of = (given: string): PlanView | undefined => {
    const uri = canonical(given);
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

  const known = async () => {
    const open = documents.plans().map(({ uri }) => canonical(uri));
    return [...new Set([...(await workspace.plans()), ...open])].sort();
  };

  return {
    of,
    all: async (isCancelled) => {
      const uris = await known();
      let since = performance.now();
      for (const uri of uris) {
        if (isCancelled()) return [];
        of(uri);
        if (performance.now() - since < slice) continue;
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      }
      // All of the same moment: what was looked at above is kept, so this is quick.
      return uris.flatMap((uri) => of(uri) ?? []);
    },
    spelling: (uri) => documents.get(uri)?.uri ?? canonical(uri),
    forget: (uri) => service.forget(uri),
  };
}
