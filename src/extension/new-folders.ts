import { type Disposable, type Event, FileType, type Uri, workspace } from 'vscode';
import { longestWait, within } from './within';

/** In milliseconds: whoever unpacks, moves or checks out files makes many at once. */
const pause = 200;
/** More than this at once are not asked one by one what they are. */
const mostAsked = 32;

/**
 * Calls where a folder may have come with files in it. The editor tells of such a folder, but not of what was in it before
 * it could look there.
 * @param created what was created, of any kind
 */
export function onNewFolders(created: Event<Uri>, call: () => void): Disposable {
  let waiting: Uri[] = [];
  let timer: unknown;

  const look = async () => {
    timer = undefined;
    const uris = waiting;
    waiting = [];
    const kinds = uris.length > mostAsked ? [true] : await Promise.all(uris.map(isFolder));
    if (kinds.includes(true)) call();
  };
  const subscription = created((uri) => {
    if (waiting.length <= mostAsked) waiting.push(uri);
    timer ??= setTimeout(() => void look(), pause);
  });
  return {
    dispose: () => {
      clearTimeout(timer);
      subscription.dispose();
    },
  };
}

/** Not where it is gone again, or where nobody says. */
function isFolder(uri: Uri): Promise<boolean> {
  return within(longestWait, workspace.fs.stat(uri)).then(
    (found) => found !== undefined && (found.value.type & FileType.Directory) !== 0,
    () => false,
  );
}
