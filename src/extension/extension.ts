import { commands, type ExtensionContext, ExtensionMode, window } from 'vscode';
import { moveEntryCommand } from '../core/features/actions/move-entry';
import { delegateCommand, postponeCommand } from '../core/features/actions/trade-off';
import { silenceInWorkspaceCommand } from '../core/features/code-action';
import { type AsOf, createAsOf } from './as-of';
import { createBorder } from './border';
import { answering } from './commands/answering';
import { checkWorkspace } from './commands/check-workspace';
import { entryCommands } from './commands/entry-commands';
import { explainRule } from './commands/explain-rule';
import { filterCommands } from './commands/filter-commands';
import { createAsOfStatus, dayWordsOf, lookAsOf } from './commands/look-as-of';
import { newPlan } from './commands/new-plan';
import { openChart } from './commands/open-chart';
import { showAllChecks } from './commands/show-all-checks';
import { showProgress } from './commands/show-progress';
import { silenceInWorkspace } from './commands/silence-in-workspace';
import { switchLanguage } from './commands/switch-language';
import { delegateInitiative, moveEntryToPlan, postponeInitiative } from './commands/trade-off';
import { explainRuleCommand } from './convert';
import { createDaySource, systemClock } from './day-source';
import { createDiagnostics } from './diagnostics';
import { registerLanguageFeatures } from './language-features/language-features';
import { createLanguageOffer } from './language-offer';
import { createProgressPanels, type ProgressPanels } from './panel/progress-panels';
import { createPlanStore } from './plan-store';
import { createTabs } from './plan-tabs';
import { createPlanViews, type PlanViews } from './plan-views';
import { createSettingsFiles } from './settings-files';
import { createSettingsSource } from './settings-source';
import { createDueStatus, type DueStatus } from './status/due-status';
import { createReminder } from './status/reminder';
import { createPlanTree, type PlanTree } from './tree/plan-tree';

/** What the tests that run inside the editor look at, because the editor's API does not show it to them. */
export interface Inside {
  readonly views: PlanViews;
  readonly tree: PlanTree;
  readonly panels: ProgressPanels;
  readonly asOf: AsOf;
  readonly dueStatus: DueStatus;
}

/** Puts the parts together. Nothing is read or parsed before this has returned. */
export function activate(context: ExtensionContext): Inside | undefined {
  const began = performance.now();
  const since = () => `${(performance.now() - began).toFixed(1)} ms`;
  const log = window.createOutputChannel('Career Plan', { log: true });
  const border = createBorder(log);

  const tabs = createTabs();
  const store = createPlanStore(tabs, log, border);
  const files = createSettingsFiles(log);
  const settings = createSettingsSource(files, border);
  const day = createDaySource(systemClock);
  const views = createPlanViews({ store, settings, day, log, border });
  const diagnostics = createDiagnostics(views, tabs, () => log.debug(`First findings ${since()} after activation.`));
  const asOf = createAsOf(views);
  const dayWords = () => dayWordsOf(asOf);
  const tree = createPlanTree({ views: asOf, today: views, dayWords, memory: context.workspaceState, border });
  const panels = createProgressPanels(context.extensionUri, asOf, border, dayWords);
  const dueStatus = createDueStatus(views, border);

  const command = (id: string, run: (argument: unknown) => PromiseLike<void>) =>
    commands.registerCommand(id, (argument: unknown) =>
      border.guardAsync(id, () => answering(() => run(argument)), undefined),
    );
  context.subscriptions.push(
    log,
    tabs,
    store,
    files,
    settings,
    day,
    views,
    diagnostics,
    tree,
    asOf,
    panels,
    dueStatus,
    createAsOfStatus(asOf),
    createReminder(views, day, context.globalState, border),
    createLanguageOffer(),
    registerLanguageFeatures(views, border),
    command('careerPlan.newPlan', () => newPlan(day.today())),
    command('careerPlan.showProgress', (row) => showProgress(views, panels, tree.plansOf(row))),
    command('careerPlan.openChart', (row) => openChart(panels, tree, views, row)),
    command('careerPlan.lookAsOf', () => lookAsOf(asOf, day.today())),
    command('careerPlan.backToToday', async () => asOf.lookAt(undefined)),
    command('careerPlan.showAllChecks', () => showAllChecks(views, context.extensionUri)),
    command('careerPlan.checkWorkspace', () => checkWorkspace(store, views, diagnostics)),
    command('careerPlan.switchLanguage', switchLanguage),
    ...[...entryCommands({ views, tree }), ...filterCommands(tree, views)].map(([id, run]) => command(id, run)),
    command(silenceInWorkspaceCommand, silenceInWorkspace),
    command(postponeCommand, (question) => postponeInitiative(views, question)),
    command(delegateCommand, (question) => delegateInitiative(views, question)),
    command(moveEntryCommand, (question) => moveEntryToPlan(views, question)),
    command(explainRuleCommand, (rule) => explainRule(context.extensionUri, rule)),
  );
  void store.start().then(() => log.debug(`All plans read ${since()} after activation.`));
  log.debug(`Activated in ${since()}.`);
  return context.extensionMode === ExtensionMode.Production ? undefined : { views, tree, panels, asOf, dueStatus };
}
