import { planWith } from '../findings/example';
import { inFileOrder } from '../plan/in-file-order';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import { entriesById } from '../plan/references';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'duplicate-id',
  summary: 'one id in two of goals, initiatives and deliverables.',
  why: 'They share one name space, so that “serves” can name any of them; with two of a name nobody knows which one is meant.',
  severity: 'error',
  judges: 'value',
  fix: 'Give the later entry another id.',
  *check({ plan }) {
    if (entriesById(plan).size === trackedEntries(plan).length) return;
    const firsts = new Map<string, TrackedEntry>();
    for (const entry of inFileOrder(plan)) {
      const first = firsts.get(entry.id);
      if (!first) {
        firsts.set(entry.id, entry);
        continue;
      }
      const { id, kind, path } = entry;
      yield {
        path,
        part: 'key',
        message: `${quote(id)} is already the id of ${article(first)}. Give this ${kind} an id of its own, since “serves” can name either.`,
        fixes: ({ plan: now }) => {
          const key = freeId(id, new Set(trackedEntries(now).map((taken) => taken.id)));
          return [{ title: `Rename to ${quote(key)}`, edits: [{ kind: 'rename', path, key }], safe: false }];
        },
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
mastery:
  deliverables:
    restore-drills:
      what: Every production database has passed a restore drill
      category: safety
      measure: { what: databases that passed, baseline: 2, target: 9 }
      due: 2027-03-31
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
mastery:
  deliverables:
    drilled-databases:
      what: Every production database has passed a restore drill
      category: safety
      measure: { what: databases that passed, baseline: 2, target: 9 }
      due: 2027-03-31
`),
  },
});

const article = ({ kind }: TrackedEntry) => (kind === 'initiative' ? 'an initiative' : `a ${kind}`);

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
