import assert from 'node:assert/strict';
import { drills, planWith } from '../../../src/core/findings/example';
import { applyFix } from '../../harness/apply-fix';
import { problemsOf } from '../../harness/check-problems';
import { ruleExamples } from '../../harness/rule-examples.generated';

/** Some fixes are a beginning: a check-in that says how it stands, a sentence whose gaps only the owner can fill. */
const isBeginning = (rule: string, title: string) =>
  rule === 'vague-goal' || (['off-track', 'at-risk', 'overdue'].includes(rule) && title.startsWith('Check in today'));

describe('every fix', () => {
  for (const [rule, { bad }] of ruleExamples) {
    for (const ending of ['\n', '\r\n']) {
      it(`of ${rule} takes its finding away and brings no fault (${ending === '\n' ? 'LF' : 'CRLF'})`, () => {
        const text = bad.text.replaceAll('\n', ending);
        const context = { others: bad.others ?? {} };
        for (const { fixes } of problemsOf(text, context)) {
          for (const fix of fixes?.() ?? []) {
            const mended = applyFix(text, fix);
            const left = problemsOf(mended, context).map((problem) => `${problem.rule}: ${problem.message}`);
            const faults = left.filter((problem) => /^(yaml-syntax|schema|invalid-date)/.test(problem));
            assert.deepEqual(faults, [], `${fix.title}\n${mended}`);
            if (isBeginning(rule, fix.title)) continue;
            const still = left.filter((problem) => problem.startsWith(`${rule}:`));
            assert.deepEqual(still, [], `${fix.title}\n${mended}`);
          }
        }
      });
    }
  }

  it('says what it does in a few words', () => {
    for (const { bad } of ruleExamples.values()) {
      for (const { fixes } of problemsOf(bad.text, { others: bad.others ?? {} })) {
        for (const { title } of fixes?.() ?? []) {
          assert.match(title, /^\p{Lu}/u);
          assert.ok(title.length <= 120, title);
        }
      }
    }
  });
});

describe('the number made of a vague measure', () => {
  const measured = (measure: string) => `${drills.replace(/measure: .*/, `measure: ${measure}`)}`;
  const counted = (measure: string) => {
    const text = planWith(measured(measure));
    const [problem] = problemsOf(text);
    const [fix] = problem?.fixes?.() ?? [];
    assert.ok(fix, `nothing to mend in ${measure}`);
    return /what: (.*?)(?:, baseline|\n)/.exec(applyFix(text, fix))?.[1];
  };

  it('counts what is to be more or less', () => {
    assert.equal(counted('fewer complaints'), 'complaints');
    assert.equal(counted('lighter on-call'), 'on-call');
  });

  it('counts how often somebody does what shows the feeling', () => {
    assert.equal(counted('customers are happier'), 'how often customers <do what>');
    assert.equal(counted('I feel more confident'), 'how often I <do what>');
  });

  it('keeps the words where they are all there is', () => {
    assert.equal(counted('good progress'), 'good progress');
  });
});
