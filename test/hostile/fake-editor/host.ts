import type { LogOutputChannel } from 'vscode';
import { createBorder } from '../../../src/extension/border';
import { createPlanStore, type PlanStore } from '../../../src/extension/plan-store';
import { createTabs } from '../../../src/extension/plan-tabs';
import { createPlanViews, type PlanViews } from '../../../src/extension/plan-views';
import { createSettingsFiles } from '../../../src/extension/settings-files';
import { createSettingsSource } from '../../../src/extension/settings-source';
import { day } from '../view';
import { EventEmitter } from './values';
import { log, newWorld } from './vscode';
import type { World } from './world';

/** The part of the extension that reads plans and looks at them, in a world of its own. */
export interface FakeHost {
  readonly world: World;
  readonly store: PlanStore;
  readonly views: PlanViews;
  readonly log: LogOutputChannel;
  readonly dispose: () => void;
}

export function createFakeHost(prepare: (world: World) => void = () => {}): FakeHost {
  const world = newWorld();
  prepare(world);
  const channel = log as unknown as LogOutputChannel;
  const border = createBorder(channel);
  const tabs = createTabs();
  const store = createPlanStore(tabs, channel, border);
  const settings = createSettingsSource(createSettingsFiles(channel), border);
  const source = { today: () => day, onDidChange: new EventEmitter<typeof day>().event, dispose: () => {} };
  const views = createPlanViews({ store, settings, day: source, log: channel, border });
  return {
    world,
    store,
    views,
    log: channel,
    dispose: () => {
      for (const one of [views, store, settings, tabs]) one.dispose();
    },
  };
}
