import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import type { RuleExample } from '../../../src/core/rules/rule';
import { problemsOf } from '../../harness/check-problems';
import { ruleExamples } from '../../harness/rule-examples.generated';

const folder = 'src/core/rules';

const said = ({ text, others = {} }: RuleExample) =>
  problemsOf(text, { others }).map(({ rule, message }) => `${rule}: ${message}`);

describe('every rule', () => {
  it('is in the list, once, and named as its file', () => {
    const files = readdirSync(folder).filter((name) =>
      readFileSync(`${folder}/${name}`, 'utf8').includes('export const rule: Rule'),
    );
    assert.deepEqual(
      rules.map(({ id }) => `${id}.ts`),
      files.sort(),
    );
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const { bad, good } = ruleExamples.get(rule.id) ?? assert.fail('every rule has its examples');

      it('finds one thing, and no other rule anything, in its bad example', () => {
        const problems = said(bad);
        assert.deepEqual(
          problems.map((problem) => problem.slice(0, problem.indexOf(':'))),
          [rule.id],
          problems.join('\n'),
        );
      });

      it('finds nothing, nor does any other rule, in its good example', () => {
        assert.deepEqual(said(good), []);
      });

      it('says the same with CRLF', () => {
        for (const example of [bad, good]) {
          assert.deepEqual(said({ ...example, text: example.text.replaceAll('\n', '\r\n') }), said(example));
        }
      });

      it('explains itself', () => {
        assert.match(rule.summary, /^\p{L}.*\.$/u);
        assert.match(rule.summary, /^[\p{Ll}Y]/u, 'the summary follows “Finds”');
        assert.match(rule.why, /^\p{Lu}.*\.$/u);
        for (const text of [rule.summary, rule.why, rule.fix ?? '']) assert.doesNotMatch(text, scolding);
      });

      it('speaks kindly, shortly and in whole sentences', () => {
        for (const { message } of problemsOf(bad.text, { others: bad.others ?? {} })) {
          assert.match(message, /^[\p{Lu}\p{N}“].*[.?]$/u);
          assert.ok(message.length <= 200, `${message.length} characters: ${message}`);
          assert.doesNotMatch(message, scolding);
        }
      });
    });
  }
});

const scolding = /\b(please|must|invalid|error|illegal|forbidden|fail(ed|s)?|you should|bad)\b/i;
