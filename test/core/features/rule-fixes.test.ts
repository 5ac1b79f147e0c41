import assert from 'node:assert/strict';
import { codeAction } from '../../../src/core/features/code-action';
import { rules } from '../../../src/core/rules/index';
import { positionAt } from '../../../src/core/text/line-index';
import { viewOfText } from '../../harness/cursor';
import { ruleExamples } from '../../harness/rule-examples.generated';

const everything = (text: string) => ({
  start: { line: 0, character: 0 },
  end: positionAt(viewOfText(text).document.lines, text.length),
});

/** Plans in which there is something to choose, where the rule's own example has nothing. */
const richer: ReadonlyMap<string, string> = new Map([
  ['schema', 'careerPlan: 1\nperson: Sam\npurpose: Keep the data of every customer safe.\ngaols: {}\n'],
  [
    'missing-stepping-stone',
    'goals: { safe: { goal: Every backup restores } }\ninitiatives: { drill: { title: Drill } }\n',
  ],
]);

describe('the fix of every rule that has one', () => {
  for (const { id, fix } of rules) {
    const bad = ruleExamples.get(id)?.bad;
    if (fix === undefined || !bad) continue;
    for (const lineBreak of ['\n', '\r\n']) {
      it(`is offered for ${id} (${lineBreak === '\n' ? 'LF' : 'CRLF'})`, () => {
        const text = (richer.get(id) ?? bad.text).replaceAll('\n', lineBreak);
        const view = viewOfText(text, { others: bad.others ?? {} });
        const actions = codeAction(view, everything(text), ['quickfix']);
        const own = actions.filter(
          ({ title, edit, diagnostics }) =>
            edit && !title.startsWith('Take “') && diagnostics?.some(({ code }) => code === id),
        );
        assert.notEqual(own.length, 0, view.problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
        for (const { edit } of own) assert.ok((edit?.changes?.[view.uri] ?? []).length > 0);
      });
    }
  }
});
