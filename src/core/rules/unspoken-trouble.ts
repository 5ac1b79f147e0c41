import { planWith } from '../findings/example';
import { appendItem } from '../findings/fixes';
import { type OneOnOne, type TrackedEntry, trackedEntries } from '../plan/model';
import { type References, splitReference } from '../plan/references';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const talk = (question: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-13, value: 2, plan: Two drills a week with the platform team. }
oneOnOnes:
  - { date: 2026-11-18, with: Ana Cole, questions: [${question}] }
lint: { off-track: off }
`);

export const rule: Rule = {
  id: 'unspoken-trouble',
  summary: 'work that is off track or overdue and not mentioned in the last one-on-one, past or to come.',
  why: 'Trouble that is told early is a question; told late, it is a disappointment.',
  severity: 'info',
  judges: 'plan',
  fix: 'Add it to the agenda.',
  *check({ plan, progress, references }) {
    const last = latest(plan.oneOnOnes);
    if (!last?.date) return;
    const said = spoken(last);
    for (const entry of trackedEntries(plan)) {
      const { state } = progress(entry);
      if (state !== 'off-track' && state !== 'overdue') continue;
      if (namesOf(entry, references).some((name) => said.includes(` ${folded(name)} `))) continue;
      const question = `What would get “${entry.title?.text ?? entry.id}” back on track?`;
      yield {
        path: last.date.path,
        part: 'value',
        message: `${quote(entry.id)} is ${state === 'overdue' ? 'overdue' : 'off track'}, and this conversation does not mention it. Name it in one of the “questions”, with what you need.`,
        fixes: () => [appendItem('Add it to the agenda', [...last.path, 'questions'], question)],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: talk('What would a principal engineer do differently?') },
  good: { text: talk('What would get the restore drills back on track?') },
});

function latest(oneOnOnes: readonly OneOnOne[]): OneOnOne | undefined {
  let last: OneOnOne | undefined;
  for (const oneOnOne of oneOnOnes) {
    const day = oneOnOne.date?.day;
    if (day !== undefined && day >= (last?.date?.day ?? day)) last = oneOnOne;
  }
  return last;
}

/** What is looked through of one conversation, in UTF-16 units: more than any agenda has. */
const longestTalk = 20_000;

function spoken({ questions, actions }: OneOnOne): string {
  const words = [...questions.map(({ text }) => text), ...actions.map((action) => action.do?.text ?? '')];
  return ` ${folded(words.join(' ').slice(0, longestTalk))} `;
}

/** Its id and title, and those of what it serves: to speak of the goal is to speak of the work for it. */
function namesOf({ id, title, serves }: TrackedEntry, references: References): string[] {
  const served = serves.flatMap((reference) => {
    const named = references.meant(reference);
    const entry = named.kind === 'entry' ? [named.entry.id, named.entry.title?.text ?? ''] : [];
    return [splitReference(reference.text).id, ...entry];
  });
  return [id, title?.text ?? '', ...served].filter((name) => folded(name) !== '');
}

/** Words only, so that `golden-path` is found in “the golden path?”. */
function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
