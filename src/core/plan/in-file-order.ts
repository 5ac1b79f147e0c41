import type { Plan, TrackedEntry } from './model';

/** Goals, initiatives and deliverables as they follow each other in the file, whatever the order of its sections. */
export function inFileOrder(plan: Plan): TrackedEntry[] {
  return [...plan.keys].flatMap((key): readonly TrackedEntry[] => {
    switch (key) {
      case 'goals':
        return plan.goals;
      case 'initiatives':
        return plan.initiatives;
      case 'mastery':
        return plan.mastery?.deliverables ?? [];
      default:
        return [];
    }
  });
}
