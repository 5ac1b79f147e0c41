import { settingsFileName } from '../core/plan/file-name';
import { createBorder } from './border';
import { capabilitiesFor, planFilePattern } from './capabilities';
import { type Client, clientOf } from './client';
import { type Connection, createConnection, type Transport } from './connection';
import { createConversation } from './conversation';
import { createDaySource } from './day';
import { createDiagnose } from './diagnostic';
import { createDocuments } from './documents';
import { createEditorSettings } from './editor-settings';
import { handlers } from './handlers';
import { lifecycle, type Started } from './lifecycle';
import { createPlanFiles } from './plan-files';
import { createPullDiagnostics } from './pull-diagnostics';
import { createPushDiagnostics } from './push-diagnostics';
import { rememberFiles } from './remembered-files';
import { createSettings } from './settings';
import { isTrueAt, listAt, member, textAt } from './shape';
import type { Surroundings } from './surroundings';
import { createViews } from './views';
import { createWire, type Wire } from './wire';
import { createWorkspace } from './workspace';

/** Serves one client, in any host. */
export function serve(transport: Transport, around: Surroundings): void {
  const connection = createConnection(transport);
  const wire = createWire(connection);
  const serving = lifecycle({
    border: createBorder(wire.log),
    handlers,
    start: (params) => start(params, wire, connection, around),
    exit: around.exit,
  });
  connection.listen({ ...serving, fault: (reason) => wire.log(`The connection met a fault: ${reason}.`) });
}

/** Milliseconds for which files are believed to be as they were seen: with news of changes, and without. */
const toldPatience = 2_000;
const untoldPatience = 250;

/** Puts the parts together. Nothing is read before the client says `initialized` or opens a plan. */
function start(params: unknown, wire: Wire, { isMoreComing }: Connection, around: Surroundings): Started {
  const { clock, rulesPage } = around;
  const client = clientOf(member(params, 'capabilities'));
  const border = createBorder(wire.log);
  const documents = createDocuments();
  const disk = around.files && rememberFiles(around.files, client.registersWatchers ? toldPatience : untoldPatience);
  const files = createPlanFiles(disk?.files);
  const workspace = createWorkspace(params, {
    files: around.files,
    isTold: () => client.registersWatchers,
    begin: () => beginProgress(client, wire),
    warn: wire.warn,
  });
  const settings = createSettings({ files, folders: workspace.folders, warn: wire.warn });
  const day = createDaySource(clock, () => refresh());
  const views = createViews({ documents, workspace, files, settings, day, border });
  const initial = member(params, 'initializationOptions');
  const editor = createEditorSettings({ client, settings, workspace, wire, clock, initial });
  const diagnose = createDiagnose(border, rulesPage);
  const pull = createPullDiagnostics(documents, diagnose);
  const publish = (diagnostics: unknown) => wire.tell('textDocument/publishDiagnostics', diagnostics);
  const push = client.pullsDiagnostics
    ? undefined
    : createPushDiagnostics({ documents, views, clock, diagnose, isMoreComing, publish });

  /** Something beside the text of a plan changed. */
  const refresh = () => {
    disk?.forget();
    push?.refresh();
    for (const kind of client.refreshes) void wire.ask(`workspace/${kind}/refresh`);
  };
  const watchParent = member(params, 'processId');
  if (typeof watchParent === 'number') around.watchProcess(watchParent);

  return {
    context: {
      client,
      documents,
      workspace,
      files: around.files,
      settings,
      views,
      pull,
      conversation: createConversation(wire),
      applyEdit: async (edit) => {
        const answer = await wire.ask('workspace/applyEdit', { label: 'Career Plan', edit });
        if (!isTrueAt(answer, 'applied')) wire.warn('The editor did not make the edit it was sent.');
      },
      showPlace: async (uri, selection) => {
        await wire.ask('window/showDocument', { uri, takeFocus: true, selection });
      },
      configured: editor.configured,
    },
    result: {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'career-plan', version: around.version },
    },
    notifications: {
      initialized: () => {
        register(client, wire);
        void editor.fetch().then(refresh);
        if (client.registersWatchers) void workspace.plans();
      },
      'textDocument/didOpen': (opened) => {
        disk?.forget();
        const document = documents.open(opened);
        if (!document?.isPlan) return;
        diagnose.retry(document.uri);
        void editor.configured().then(push?.refreshNow);
      },
      'textDocument/didSave': (saved) => {
        diagnose.retry(textAt(saved, 'textDocument', 'uri') ?? '');
        push?.refresh();
      },
      'textDocument/didChange': (changed) => {
        if (documents.change(changed)?.isPlan) void editor.configured().then(push?.refresh);
      },
      'textDocument/didClose': (closed) => {
        disk?.forget();
        const document = documents.close(closed);
        if (!document?.isPlan) return;
        views.forget(document.uri);
        push?.clear(document.uri);
        push?.refresh();
      },
      'workspace/didChangeConfiguration': (changed) => void editor.changed(changed).then(refresh),
      'workspace/didChangeWatchedFiles': (changed) => {
        const isOther = (change: unknown) => member(change, 'type') !== 2;
        if (listAt(changed, 'changes').some(isOther)) workspace.forget();
        refresh();
      },
      'workspace/didRenameFiles': () => {
        workspace.forget();
        refresh();
      },
      'workspace/didChangeWorkspaceFolders': (changed) => {
        workspace.changeFolders(changed);
        void editor.fetch().then(refresh);
      },
    },
  };
}

/** Asks to be told of files and settings that change. */
function register(client: Client, wire: Wire): void {
  const registrations = [
    ...(client.registersWatchers
      ? [
          {
            id: 'files',
            method: 'workspace/didChangeWatchedFiles',
            registerOptions: {
              watchers: [{ globPattern: planFilePattern }, { globPattern: `**/${settingsFileName}` }],
            },
          },
        ]
      : []),
    ...(client.registersConfiguration
      ? [
          {
            id: 'settings',
            method: 'workspace/didChangeConfiguration',
            registerOptions: { section: 'careerPlan' },
          },
        ]
      : []),
  ];
  if (registrations.length > 0) void wire.ask('client/registerCapability', { registrations });
}

/** Shows that plans are looked for; gives what ends it. */
function beginProgress(client: Client, wire: Wire): (found: number) => void {
  // Without news of files every question looks again, which is no event of its own.
  if (!client.showsProgress || !client.registersWatchers) return () => {};
  const token = 'career-plan/looking-for-plans';
  const say = (value: unknown) => wire.tell('$/progress', { token, value });
  const begun = wire
    .ask('window/workDoneProgress/create', { token })
    .then(() => say({ kind: 'begin', title: 'Career Plan: looking for plans' }));
  return (found) => {
    const message = `${found} ${found === 1 ? 'plan' : 'plans'}`;
    void begun.then(() => say({ kind: 'end', message }));
  };
}
