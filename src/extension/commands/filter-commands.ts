import { l10n, window } from 'vscode';
import { driverNames } from '../../core/plan/model';
import { type OutlineOrder, outlineOrders } from '../../core/views/outline-order';
import { participantsOf, personKey } from '../../core/views/person-rows';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';
import { filterWords } from '../tree/filter-words';
import type { PlanTree } from '../tree/plan-tree';
import type { NamedCommand } from './entry-commands';

/** The commands that narrow the tree, widen it again, and put its rows in order. */
export function filterCommands(
  { setFilter, arrangement, arrange }: PlanTree,
  views: PlanViews,
): readonly NamedCommand[] {
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
    ['careerPlan.showPerson', () => choosePerson(views, (person) => setFilter({ person }))],
    [
      'careerPlan.sortRows',
      async () => {
        const { order } = arrangement();
        const choices = outlineOrders.map((one) => ({
          label: orderWords(one),
          ...(one === order ? { description: l10n.t('as it is now') } : {}),
          order: one,
        }));
        const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t('In which order do entries stand?') });
        if (chosen) arrange({ order: chosen.order });
      },
    ],
    ['careerPlan.groupByGrowth', async () => arrange({ grouped: true })],
    ['careerPlan.ungroup', async () => arrange({ grouped: false })],
  ];
}

async function choosePerson(views: PlanViews, show: (name: string) => void): Promise<void> {
  const people = new Map<string, { name: string; places: number }>();
  for (const { view } of views.all()) {
    for (const { name, paths } of participantsOf(view)) {
      const known = people.get(personKey(name));
      people.set(personKey(name), { name: known?.name ?? name, places: (known?.places ?? 0) + paths.length });
    }
  }
  if (people.size === 0) {
    void window.showInformationMessage(l10n.t('No plan here names anybody yet: supporters, one-on-ones, approvals.'));
    return;
  }
  const choices = [...people.values()].map(({ name, places }) => ({
    label: plainWords(name),
    description: places === 1 ? l10n.t('named once') : l10n.t('named {0} times', places),
    name,
  }));
  const chosen = await window.showQuickPick(choices, {
    placeHolder: l10n.t('Whose part in the plans do you want to see?'),
  });
  if (chosen) show(chosen.name);
}

function orderWords(order: OutlineOrder): string {
  switch (order) {
    case 'file':
      return l10n.t('As in the file');
    case 'deadline':
      return l10n.t('By deadline, the next one first');
    case 'state':
      return l10n.t('By state, what is behind first');
  }
}
