import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Problem } from '../../../src/core/check';
import { moveEntry } from '../../../src/core/features/actions/move-entry';
import { delegateEdits, postponeEdits } from '../../../src/core/features/actions/trade-off';
import { codeAction, resolveCodeAction } from '../../../src/core/features/code-action';
import type { EditResult } from '../../../src/core/features/edit-result';
import { createLanguageService } from '../../../src/core/language-service';
import { trackedEntries } from '../../../src/core/plan/model';
import type { PlanView } from '../../../src/core/plan-view';
import { defaultSettings } from '../../../src/core/settings/settings';
import { parseSyntax } from '../../../src/core/syntax/parse';
import { toJson } from '../../../src/core/syntax/to-json';
import { offsetAt, positionAt } from '../../../src/core/text/line-index';
import { propertyRuns } from '../../harness/arbitrary-plan';
import { afterAction, withEdits } from '../../harness/check-fix';
import { dayNamed, problemsOf } from '../../harness/check-problems';
import { viewOfText } from '../../harness/cursor';
import { type ShapedPlan, shapedPlan } from './plan-shaped';

const others = { 'team.career.yaml': 'careerPlan: 1\nperson: Ana\npurpose: x\ngoals: { far: { goal: Far away } }\n' };

const said = (text: string) => parseSyntax(text).comments.map((comment) => comment.text.trimEnd());

/** Whether everything of one list is in another, in any order. */
function holds(many: readonly string[], few: readonly string[]): boolean {
  const left = [...many];
  return few.every((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** What holds of every edit of a plan, whatever it is about. */
function checkResult({ text, lineBreak }: ShapedPlan, result: string, what: string, mayRemove = false): void {
  const before = parseSyntax(text);
  const after = parseSyntax(result);
  const told = `${what}\n${text}\n=>\n${result}`;
  assert.ok(after.faults.length <= before.faults.length, told);
  if (!mayRemove) assert.ok(holds(said(result), said(text)), told);
  if (lineBreak === '\n') assert.equal(result.includes('\r'), false, told);
  else if (text.includes('\n')) assert.equal(result.replaceAll('\r\n', '').includes('\n'), false, told);
}

/** Each line that an action does not touch is there still, in its order. */
function checkLines(view: PlanView, action: CodeAction, result: string): void {
  const { text, lines } = view.document;
  const touched = new Set<number>();
  for (const { range } of action.edit?.changes?.[view.uri] ?? []) {
    for (let line = range.start.line; line <= range.end.line; line++) touched.add(line);
  }
  assert.ok(lines.starts.length > 0);
  const left = result.split(/\r?\n/);
  let at = 0;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (touched.has(i)) continue;
    at = left.indexOf(line, at) + 1;
    assert.ok(at > 0, `line ${i} is gone: ${line}`);
  }
}

/** What is offered at one of the findings and at one of the entries. */
function someActions(view: PlanView, pick: number): CodeAction[] {
  const { lines, text } = view.document;
  const one = <T>(list: readonly T[]) => list[pick % Math.max(list.length, 1)];
  const places = [one(view.problems)?.start, text.indexOf(`${one(trackedEntries(view.document.plan))?.id}:`)];
  const found = new Map<string, CodeAction>();
  for (const place of places) {
    const at = positionAt(lines, Math.max(place ?? 0, 0));
    for (const action of codeAction(view, { start: at, end: at })) {
      found.set(`${action.title} ${JSON.stringify([action.edit, action.data])}`, action);
    }
  }
  return [...found.values()];
}

/** A plan at another place of the workspace. */
function viewAt(uri: string, text: string): PlanView {
  const world = { day: dayNamed('2026-11-22'), settings: defaultSettings, readNamed: () => undefined };
  return createLanguageService().view({ uri, text }, world);
}

describe('any code action on any plan', () => {
  it('brings no fault, loses no comment, keeps the line ends and every line it is not about', () => {
    fc.assert(
      fc.property(shapedPlan, fc.nat(), (file, pick) => {
        const view = viewOfText(file.text, { others });
        for (const offered of someActions(view, pick)) {
          const action = resolveCodeAction(view, offered);
          if (!action.edit) continue;
          const result = afterAction(file.text, view.uri, action);
          assert.notEqual(result, file.text, `${action.title} does nothing`);
          checkResult(file, result, action.title, /^(Remove|Fix all .*unused)/.test(action.title));
          checkLines(view, action, result);
        }
      }),
      propertyRuns(20),
    );
  });

  it('silences what it says it silences, and the plan says the same', () => {
    fc.assert(
      fc.property(shapedPlan, fc.nat(), (file, pick) => {
        const view = viewOfText(file.text, { others });
        const problem = view.problems[pick % Math.max(view.problems.length, 1)];
        if (!problem) return;
        const at = positionAt(view.document.lines, problem.start);
        for (const action of codeAction(view, { start: at, end: at })) {
          const isHere = action.title === `Silence “${problem.rule}” here`;
          if (!isHere && action.title !== `Silence “${problem.rule}” in this file`) continue;
          const isAbout = action.diagnostics?.some(({ message }) => message === problem.message);
          if (!isAbout) continue;
          const result = afterAction(file.text, view.uri, resolveCodeAction(view, action));
          const left: readonly Problem[] = problemsOf(result, { others }).filter(({ rule }) => rule === problem.rule);
          if (isHere) {
            assert.deepEqual(toJson(parseSyntax(result).root), toJson(parseSyntax(file.text).root));
            assert.equal(
              left.some(({ path, message }) => message === problem.message && path.join() === problem.path.join()),
              false,
              result,
            );
          } else assert.deepEqual(left, [], result);
          assert.equal(
            problemsOf(result, { others }).some(({ rule }) => rule === 'unused-disable'),
            false,
            result,
          );
        }
      }),
      propertyRuns(25),
    );
  });

  it('takes the finding away where the fix is safe, and fixing all leaves none of those', () => {
    fc.assert(
      fc.property(shapedPlan, (file) => {
        const view = viewOfText(file.text, { others });
        const whole = { start: { line: 0, character: 0 }, end: positionAt(view.document.lines, file.text.length) };
        for (const action of codeAction(view, whole).filter(({ isPreferred }) => isPreferred)) {
          const [diagnostic] = action.diagnostics ?? [];
          assert.ok(diagnostic);
          const result = afterAction(file.text, view.uri, action);
          const count = (text: string) =>
            problemsOf(text, { others }).filter(({ message }) => message === diagnostic.message).length;
          assert.ok(count(result) < count(file.text), `${action.title}\n${result}`);
        }
        const [all] = codeAction(view, whole, ['source.fixAll']);
        if (!all) return;
        const fixed = afterAction(file.text, view.uri, all);
        checkResult(file, fixed, all.title);
        const again = viewOfText(fixed, { others });
        assert.deepEqual(codeAction(again, whole, ['source.fixAll']), [], fixed);
      }),
      propertyRuns(10),
    );
  });

  it('moves an entry without losing a word of it', () => {
    fc.assert(
      fc.property(shapedPlan, shapedPlan, fc.nat(), (file, other, pick) => {
        const view = viewOfText(file.text, { others });
        const target = viewAt('memory:/lead/other.career.yaml', other.text);
        const entries = trackedEntries(view.document.plan);
        const entry = entries[pick % Math.max(entries.length, 1)];
        const result = entry && moveEntry(view, entry.id, target, [view, target]);
        if (!result || 'refusal' in result) return;
        const [here, there] = [edited(file.text, result, view.uri), edited(other.text, result, target.uri)];
        checkResult(file, here, 'leaves', true);
        checkResult(other, there, 'arrives');
        assert.ok(
          holds([...said(here), ...said(there)], [...said(file.text), ...said(other.text)]),
          `${here}\n${there}`,
        );
        const arrived = trackedEntries(viewOfText(there).document.plan).find(({ id }) => id === entry.id);
        assert.deepEqual([arrived?.title?.text, arrived?.deadline?.text], [entry.title?.text, entry.deadline?.text]);
        assert.deepEqual(arrived?.measure?.kind, entry.measure?.kind);
        assert.equal(arrived?.serves.length, entry.serves.length);
        assert.equal(
          trackedEntries(viewOfText(here).document.plan).some(({ id }) => id === entry.id),
          false,
        );
      }),
      propertyRuns(25),
    );
  });

  it('postpones and delegates without touching anything else', () => {
    fc.assert(
      fc.property(shapedPlan, (file) => {
        const view = viewOfText(file.text, { others });
        for (const { id } of view.document.plan.initiatives) {
          for (const result of [postponeEdits(view, id, '2027-06-30'), delegateEdits(view, id, 'Ana: # Cole')]) {
            assert.ok('edit' in result, file.text);
            const text = edited(file.text, result, view.uri);
            checkResult(file, text, id);
            const plan = viewOfText(text).document.plan;
            assert.equal(plan.tradeOffs.length, view.document.plan.tradeOffs.length + 1);
            assert.match(plan.initiatives.find((initiative) => initiative.id === id)?.status ?? '', /paused|cancelled/);
          }
        }
      }),
      propertyRuns(15),
    );
  });
});

function edited(text: string, result: EditResult, uri: string): string {
  assert.ok('edit' in result);
  const edits = result.edit.changes?.[uri] ?? [];
  for (const { range } of edits) assert.ok(offsetAt(viewOfText(text).document.lines, range.end) <= text.length);
  return withEdits(text, edits);
}
