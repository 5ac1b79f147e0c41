import { l10n, window } from 'vscode';
import { driverNames } from '../../core/plan/model';
import { filterWords } from '../tree/filter-words';
import type { PlanTree } from '../tree/plan-tree';
import type { NamedCommand } from './entry-commands';

/** The commands that narrow the tree, and widen it again. */
export function filterCommands({ setFilter }: PlanTree): readonly NamedCommand[] {
  return [
    ['careerPlan.showAll', async () => setFilter('all')],
    ['careerPlan.showNeedsMe', async () => setFilter('needsMe')],
    [
      'careerPlan.showDriver',
      async () => {
        const choices = driverNames.map((driver) => ({ label: filterWords(driver), driver }));
        const chosen = await window.showQuickPick(choices, {
          placeHolder: l10n.t('Show only what moves which driver?'),
        });
        if (chosen) setFilter(chosen.driver);
      },
    ],
  ];
}
