import type { Client } from './client';
import type { SettingsSource } from './settings';
import { at, member } from './shape';
import type { Clock } from './surroundings';
import type { Wire } from './wire';
import type { Workspace } from './workspace';

/** Fetches what is set in the editor. */
export interface EditorSettings {
  /** Asks again, in clients that answer. */
  readonly fetch: () => Promise<void>;
  /** The params of `workspace/didChangeConfiguration`: older clients send the settings along. */
  readonly changed: (params: unknown) => Promise<void>;
  /** When the settings were told once, or the client has taken too long to. */
  readonly configured: () => Promise<void>;
}

export interface EditorSettingsSources {
  readonly client: Client;
  readonly settings: SettingsSource;
  readonly workspace: Workspace;
  readonly wire: Wire;
  readonly clock: Clock;
  /** `initializationOptions`, which may be anything. */
  readonly initial: unknown;
}

/** Milliseconds a client may take to tell its settings before plans are checked without them. */
const patience = 2_000;

export function createEditorSettings(sources: EditorSettingsSources): EditorSettings {
  const { client, settings, workspace, wire, clock, initial } = sources;
  const everywhere = (section: unknown) =>
    settings.take(new Map([...workspace.folders(), ''].map((folder) => [folder, section])));
  const sectionIn = (given: unknown): unknown => member(given, 'careerPlan') ?? given;
  let markConfigured = () => {};
  const configured = new Promise<void>((resolve) => {
    markConfigured = resolve;
  });
  let latest = 0;

  const fetch = async () => {
    if (!client.hasConfiguration) return markConfigured();
    const mine = ++latest;
    const folders = workspace.folders();
    const scoped = folders.map((scopeUri) => ({ scopeUri, section: 'careerPlan' }));
    const answer = await wire.ask('workspace/configuration', { items: [...scoped, { section: 'careerPlan' }] });
    // Asked again meanwhile: that answer is the newer one.
    if (mine !== latest) return;
    if (Array.isArray(answer)) {
      settings.take(new Map([...folders, ''].map((folder, index) => [folder, answer[index] ?? sectionIn(initial)])));
    }
    markConfigured();
  };

  everywhere(sectionIn(initial));
  if (client.hasConfiguration) clock.after(patience, markConfigured);
  else markConfigured();
  return {
    fetch,
    changed: async (params) => {
      if (client.hasConfiguration) return fetch();
      everywhere(sectionIn(at(params, 'settings')));
    },
    configured: () => configured,
  };
}
