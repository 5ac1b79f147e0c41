import { planWith } from '../findings/example';
import { enumerate } from '../schema/phrases';
import type { JsonValue } from '../syntax/to-json';
import type { Rule, RuleExamples } from './rule';

const indicator = (more: string) =>
  planWith(`leadership:
  accountability:
    indicators:
      failed-backups:
        what: backups that failed in a week
${more}        celebrateAt: 0
`);

export const rule: Rule = {
  id: 'indicator-without-threshold',
  summary: 'an indicator without the line to celebrate at, the line to correct at, or the person it was agreed with.',
  why: 'Agreed lines replace the argument about whether it is time to act, and make sure good weeks are noticed too.',
  severity: 'warning',
  fix: 'Insert what is missing.',
  *check({ plan }) {
    for (const { path, keys } of plan.leadership?.indicators ?? []) {
      const missing = Object.entries(needed).filter(([key]) => !keys.has(key));
      if (missing.length === 0) continue;
      const names = enumerate(
        missing.map(([key]) => `“${key}”`),
        'and',
      );
      const example = `“${missing.map(([key]) => `${key}: ${key === 'with' ? 'Ana Cole' : needed[key]}`).join(', ')}”`;
      yield {
        path,
        part: 'key',
        message: `This indicator has no ${names} yet. Agree on when to celebrate and when to correct course, and write for example ${example}.`,
        fixes: () => [
          {
            title: `Add ${names}`,
            edits: missing.map(([key, value]) => ({ kind: 'insert', path, key, value })),
            safe: false,
          },
        ],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: indicator('') },
  good: { text: indicator('        with: Mei Tanaka\n        correctAt: 3\n') },
});

/** The keys of a whole indicator, each with a value to be written over. */
const needed: Readonly<Record<string, JsonValue>> = {
  with: 'The name of who it is agreed with',
  celebrateAt: 10,
  correctAt: 5,
};
