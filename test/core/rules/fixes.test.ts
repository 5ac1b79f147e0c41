import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules/index';
import { applyFix } from '../../harness/apply-fix';
import { problemsOf } from '../../harness/check-problems';

/** Their fix is a beginning: a check-in that says how to get back, a sentence whose gaps only the owner can fill. */
const beginnings: ReadonlySet<string> = new Set(['off-track', 'at-risk', 'vague-goal']);

describe('every fix', () => {
  for (const rule of rules) {
    for (const ending of ['\n', '\r\n']) {
      it(`of ${rule.id} takes its finding away and brings no fault (${ending === '\n' ? 'LF' : 'CRLF'})`, () => {
        const text = rule.bad.text.replaceAll('\n', ending);
        const context = { others: rule.bad.others ?? {} };
        for (const { fixes } of problemsOf(text, context)) {
          for (const fix of fixes?.() ?? []) {
            const mended = applyFix(text, fix);
            const left = problemsOf(mended, context).map((problem) => `${problem.rule}: ${problem.message}`);
            const faults = left.filter((problem) => /^(yaml-syntax|schema|invalid-date)/.test(problem));
            assert.deepEqual(faults, [], `${fix.title}\n${mended}`);
            if (beginnings.has(rule.id)) continue;
            const still = left.filter((problem) => problem.startsWith(`${rule.id}:`));
            assert.deepEqual(still, [], `${fix.title}\n${mended}`);
          }
        }
      });
    }
  }

  it('says what it does in a few words', () => {
    for (const rule of rules) {
      for (const { fixes } of problemsOf(rule.bad.text, { others: rule.bad.others ?? {} })) {
        for (const { title } of fixes?.() ?? []) {
          assert.match(title, /^\p{Lu}/u);
          assert.ok(title.length <= 120, title);
        }
      }
    }
  });
});
