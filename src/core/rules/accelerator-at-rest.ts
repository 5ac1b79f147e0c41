import { movingDrills, planWith } from '../findings/example';
import { appendItem, insertKey, mostChoices } from '../findings/fixes';
import type { Accelerator } from '../plan/model';
import { isOpen } from '../progress/health';
import { movedDrivers } from '../progress/moved';
import { quote } from '../schema/phrases';
import type { Fix, Rule, RuleContext, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'accelerator-at-rest',
  summary: 'an accelerator with an aim that nothing moves.',
  why: 'An aim without a practice or any work behind it is read once and forgotten.',
  severity: 'hint',
  judges: 'plan',
  fix: 'Add a practice, or let an initiative move it.',
  *check(context) {
    const accelerators = context.plan.drivers?.accelerators ?? [];
    if (accelerators.length === 0) return;
    const moved = movedDrivers(context.plan, context.references, context.progress);
    for (const accelerator of accelerators) {
      if (!accelerator.keys.has('aim') || moved.has(accelerator.name)) continue;
      yield {
        path: accelerator.path,
        part: 'key',
        message: `Nothing moves this aim yet. ${practiceInWords(accelerator)}, or name “${accelerator.name}” in the “drivers” of an initiative.`,
        fixes: () => [practice(accelerator), ...links(accelerator, context)],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`${movingDrills}drivers:
  process:
    simplicity: Remove one step from the restore procedure each month.
`),
  },
  good: {
    text: planWith(`${movingDrills.replace('process]', 'process.simplicity]')}drivers:
  process:
    simplicity: Remove one step from the restore procedure each month.
`),
  },
});

/** The aim alone, with no place for anything beside it. */
const isShort = ({ path, aim }: Accelerator) => aim?.path.length === path.length;

function practiceInWords(accelerator: Accelerator): string {
  const practices = 'practices: [{ do: …, every: week }]';
  return isShort(accelerator) ? `Write it as “{ aim: …, ${practices} }”` : `Add “${practices}”`;
}

function practice(accelerator: Accelerator): Fix {
  const { path, aim } = accelerator;
  const practices = [{ do: 'What I will do each week', every: 'week' }];
  return isShort(accelerator)
    ? {
        title: 'Add a practice',
        edits: [{ kind: 'replace', path, value: { aim: aim?.text ?? '', practices } }],
        safe: false,
      }
    : insertKey('Add a practice', path, 'practices', practices, 'aim');
}

function links({ name }: Accelerator, { plan, progress }: RuleContext): Fix[] {
  return plan.initiatives
    .filter((initiative) => isOpen(progress(initiative).state))
    .slice(0, mostChoices)
    .map(({ id, path }) => appendItem(`Let ${quote(id)} move it`, [...path, 'drivers'], name));
}
