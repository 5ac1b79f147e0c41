import { planWith } from '../findings/example';
import { entryTable } from '../plan/entry-table';
import { inFileOrder } from '../plan/in-file-order';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const encrypted = (id: string) =>
  planWith(`goals:
  encryption:
    goal: No backup leaves the house unencrypted
    measure: { what: backups that leave unencrypted, baseline: 31, target: 0 }
    deadline: 2027-06-30
initiatives:
  ${id}:
    title: Hand a key to each backup host
    serves: [encryption]
    start: 2026-11-20
    finish: 2027-04-30
    measure: { what: hosts with a key, baseline: 4, target: 60 }
`);

export const rule: Rule = {
  id: 'duplicate-id',
  summary: 'one id in two of goals, initiatives and deliverables.',
  why: 'They share one name space, so that “serves” can name any of them; with two of a name nobody knows which one is meant.',
  severity: 'error',
  judges: 'value',
  fix: 'Give the later entry another id.',
  *check({ plan }) {
    if (entryTable(plan).shape.numbers.size === trackedEntries(plan).length) return;
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
  bad: { text: encrypted('encryption') },
  good: { text: encrypted('key-rollout') },
});

const article = ({ kind }: TrackedEntry) => (kind === 'initiative' ? 'an initiative' : `a ${kind}`);

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
