import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openPlanDocument, type PlanDocument } from '../../../src/core/plan-document';

const text = readFileSync('examples/engineer.career.yaml', 'utf8');

/** The second version of the text, after one that differs from it in a blank line at its end. */
function opened(): PlanDocument {
  return openPlanDocument(text, openPlanDocument(`${text}\n`));
}

function replaced(before: string, after: string): string {
  assert.equal(text.split(before).length, 2, `“${before}” stands in the example once`);
  return text.replace(before, after);
}

/** Names of the parts of a plan that are not the very objects they were. */
function changedParts(before: PlanDocument, after: PlanDocument): string[] {
  const parts = (['role', 'drivers', 'mastery', 'leadership', 'reviews', 'keys', 'purpose', 'person'] as const).filter(
    (key) => before.plan[key] !== after.plan[key],
  );
  const lists = (['goals', 'initiatives', 'tradeOffs', 'reports', 'oneOnOnes', 'team'] as const).flatMap((key) => {
    const old = new Set<unknown>(before.plan[key]);
    const fresh = after.plan[key].filter((entry) => !old.has(entry)).map(({ path }) => path.join('.'));
    return before.plan[key] === after.plan[key] || fresh.length > 0 ? fresh : [`order of ${key}`];
  });
  return [...parts, ...lists];
}

describe('A document opened after another one keeps', () => {
  it('every entry but the one in which a word was typed', () => {
    const before = opened();
    const [first] = before.plan.initiatives;
    const title = first?.title?.text ?? '';
    const after = openPlanDocument(replaced(`title: ${title}`, `title: Now ${title}`), before);
    assert.deepEqual(changedParts(before, after), [`initiatives.${first?.id}`]);
    assert.equal(after.plan.initiatives[0]?.title?.text, `Now ${title}`);
    assert.equal(after.plan.initiatives[0]?.checkIns, first?.checkIns);
  });

  it('the whole plan where only comments and blank lines changed', () => {
    const before = opened();
    const after = openPlanDocument(
      `# A plan.\n\n${text.replace('\ninitiatives:', '\n# What to do.\n\n\ninitiatives:')}`,
      before,
    );
    assert.equal(after.plan, before.plan);
  });

  it('every entry where a file is read whole again', () => {
    const before = openPlanDocument(text);
    const after = openPlanDocument(`${text}\nx: &anchor 1\n`, before);
    assert.deepEqual(changedParts(before, after), ['keys']);
  });

  it('every other entry while a line without a colon is typed', () => {
    const before = opened();
    const [first] = before.plan.initiatives;
    const line = `    title: ${first?.title?.text}\n`;
    const after = openPlanDocument(replaced(line, `${line}    sta\n`), before);
    assert.deepEqual(after.syntax.faults.map(({ message }) => message).length, 1);
    assert.deepEqual(changedParts(before, after), [`initiatives.${first?.id}`]);
  });

  it('every entry below one that is put in above them', () => {
    const before = opened();
    const after = openPlanDocument(replaced('\ngoals:\n', '\ngoals:\n  first-of-all:\n    goal: Ship it\n'), before);
    assert.deepEqual(changedParts(before, after), ['goals.first-of-all']);
  });

  it('the older version as it was', () => {
    const before = opened();
    const place = () => JSON.stringify(before.root);
    const alone = JSON.stringify(openPlanDocument(text).root);
    openPlanDocument(`# first\n${text}`, before);
    assert.equal(place(), alone);
  });
});
