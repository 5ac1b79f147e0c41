// Folders that lie on no disk, as those of a repository that is looked at in a browser. Each holds one plan.
const vscode = require('vscode');

const day = (fromToday) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

const plan = (person) => `careerPlan: 1
person: ${person}
purpose: Let nurses see at a glance which patient needs them first.
goals:
  alarms:
    goal: Be better with alarms
    measure: { what: alarms answered in a minute, baseline: 60, target: 90, unit: "%" }
    deadline: ${day(200)}
initiatives:
  screen:
    title: Show the three most urgent alarms on every ward's screen
    serves: [alarms]
    start: ${day(-30)}
    finish: ${day(100)}
    measure: { what: wards with the screen, baseline: 0, target: 8 }
`;

/** Files in memory, without watching and without a search; what is not offered must be done without. */
function files(person) {
  const changed = new vscode.EventEmitter();
  const texts = new Map([['/plans/bo.career.yaml', Buffer.from(plan(person))]]);
  const folders = new Set(['/', '/plans']);
  const found = (uri) => {
    const bytes = texts.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri) =>
      folders.has(uri.path)
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: found(uri).length },
    readDirectory: (uri) =>
      [...texts.keys()]
        .filter((path) => path.slice(0, path.lastIndexOf('/')) === uri.path)
        .map((path) => [path.slice(path.lastIndexOf('/') + 1), vscode.FileType.File]),
    readFile: found,
    writeFile: (uri, bytes) => void texts.set(uri.path, bytes),
    createDirectory: (uri) => void folders.add(uri.path),
    delete: (uri) => void texts.delete(uri.path),
    rename: (from, to) => {
      texts.set(to.path, found(from));
      texts.delete(from.path);
    },
  };
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('kept-elsewhere', files('Bo Mann'), { isCaseSensitive: true }),
    vscode.workspace.registerFileSystemProvider('only-read', files('Cy Noor'), {
      isCaseSensitive: true,
      isReadonly: true,
    }),
  );
};
