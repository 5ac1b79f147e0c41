import {
  type Disposable,
  type Event,
  EventEmitter,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type Uri,
  window,
} from 'vscode';

/**
 * Which files are open as people understand it: in a tab. Documents are another matter: the editor keeps those that an
 * extension asked for in memory for minutes, and says nothing when a tab closes.
 */
export interface Tabs extends Disposable {
  readonly has: (uri: Uri) => boolean;
  /** The files of tabs that opened or closed. */
  readonly onDidChange: Event<readonly Uri[]>;
}

export function createTabs(): Tabs {
  const changed = new EventEmitter<readonly Uri[]>();
  const subscription = window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
    const uris = [...opened, ...closed].flatMap(urisOf);
    if (uris.length > 0) changed.fire(uris);
  });
  return {
    has: (uri) => {
      const key = uri.toString();
      const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some((tab) => urisOf(tab).some((shown) => shown.toString() === key));
    },
    onDidChange: changed.event,
    dispose: () => {
      subscription.dispose();
      changed.dispose();
    },
  };
}

function urisOf({ input }: Tab): Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}
