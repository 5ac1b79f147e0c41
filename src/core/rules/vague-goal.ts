import { planWith } from '../findings/example';
import { hasWords, vagueWords } from '../findings/vague-words';
import type { Text } from '../plan/model';
import { judgePurpose, judgeTitle, type Verdict } from '../vagueness/judge';
import type { Finding, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'vague-goal',
  summary:
    'a goal or initiative whose words name no concrete result; a purpose or an aim that says neither what nor for whom.',
  why: 'What can mean anything can be neither planned nor asked for, and two readers will take it for two things.',
  severity: 'warning',
  judges: 'value',
  fix: 'Start again from a sentence that names the result.',
  *checkEntry({ kind, title }, { words }) {
    if (kind !== 'deliverable' && hasWords(title)) yield* judged(title, judgeTitle(title.text, words));
  },
  *check({ plan, words }) {
    const aims = (plan.drivers?.accelerators ?? []).map(({ aim }) => aim);
    for (const purpose of [plan.purpose?.statement, ...aims]) {
      if (hasWords(purpose)) yield* judged(purpose, judgePurpose(purpose.text, words));
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`goals:
  leadership:
    goal: Become a better leader
    measure: { what: engineers who led an incident alone, baseline: 0, target: 3 }
    deadline: 2027-06-30
initiatives:
  mentoring:
    title: Mentor two juniors until each leads an incident alone
    serves: [leadership]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: juniors who led an incident alone, baseline: 0, target: 2 }
`),
  },
  good: {
    text: planWith(`goals:
  leadership:
    goal: Three engineers of the team lead incidents alone
    measure: { what: engineers who led an incident alone, baseline: 0, target: 3 }
    deadline: 2027-06-30
initiatives:
  mentoring:
    title: Mentor two juniors until each leads an incident alone
    serves: [leadership]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: juniors who led an incident alone, baseline: 0, target: 2 }
`),
  },
});

function* judged({ path }: Text, verdict: Verdict): Iterable<Finding> {
  const vague = vagueWords(verdict);
  if (!vague) return;
  const { within, message, rewrite } = vague;
  yield {
    path,
    part: 'value',
    within,
    message,
    fixes: () =>
      rewrite === undefined
        ? []
        : [{ title: `Start again from “${rewrite}”`, edits: [{ kind: 'replace', path, value: rewrite }], safe: false }],
  };
}
