import { planWith } from '../findings/example';
import { hasWords, vagueWords } from '../findings/vague-words';
import { judgeMeasure, type RewritePart, type Verdict } from '../vagueness/judge';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'vague-measure',
  summary: 'a yes/no measure that nobody else could confirm.',
  why: 'If only you can say whether it is reached, it will not convince anyone when it matters, on some days not even you.',
  severity: 'warning',
  judges: 'value',
  fix: 'Turn it into a number with baseline and target.',
  *checkEntry({ measure }, { words }) {
    if (measure?.kind !== 'outcome' || !hasWords(measure.outcome)) return;
    const verdict = judgeMeasure(measure.outcome.text, words);
    const vague = vagueWords(verdict);
    if (!vague) return;
    const { path } = measure;
    const value = { what: counted(verdict) ?? measure.outcome.text.trim(), baseline: 0, target: 10 };
    yield {
      path,
      part: 'value',
      within: vague.within,
      message: vague.message,
      fixes: () => [
        {
          title: 'Turn into a number with baseline and target',
          edits: [{ kind: 'replace', path, value }],
          safe: false,
        },
      ],
    };
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
    measure: people are happier with our backups
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: The auditors sign the recovery report
`),
  },
});

/**
 * What could be counted, from the sentence the verdict would start again from: “complaints” of “complaints from ‹baseline›
 * to ‹target›”, “how often customers ‹do what›” of “customers ‹do what› ‹how often›”. The numbers stand beside it.
 */
function counted(verdict: Verdict): string | undefined {
  const parts = verdict.vague ? (verdict.rewrite?.parts ?? []) : [];
  const deed = parts.findIndex(
    (part, i) => isGap(part, 'do what') && countsDeeds.some((gap) => isGap(parts[i + 2], gap)),
  );
  if (deed >= 0) return `how often ${parts[deed - 1] ?? 'I '}<do what>`;
  const [start] = parts;
  return typeof start === 'string' && isGap(parts[1], 'baseline') ? start.replace(/ from $/, '') : undefined;
}

const countsDeeds = ['how often', 'how many times'];

const isGap = (part: RewritePart | undefined, name: string) => typeof part === 'object' && part.placeholder === name;
