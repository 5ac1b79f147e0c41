import assert from 'node:assert/strict';
import type { SyntaxNode } from '../../src/core/syntax/nodes';
import { parseSyntax, type SyntaxTree } from '../../src/core/syntax/parse';
import type { PlanEdit } from '../../src/core/syntax/plan-edit';
import { type JsonValue, toJson } from '../../src/core/syntax/to-json';
import { applyEdits, type TextEdit, type TextRange } from '../../src/core/text/range';
import { type MadeEdit, madeEdits } from './made-edits';
import { mutants } from './mutants';
import { isLong, tell, tryTexts } from './programme';
import { viewOf } from './view';

/** A word of the file and what it says. */
interface Word extends TextRange {
  readonly says: string;
}

/** Every key and value of one line, at its place. */
function wordsIn(node: SyntaxNode | undefined, found: Word[] = []): Word[] {
  if (node?.kind === 'map') {
    for (const { key, value } of node.entries) {
      wordsIn(key, found);
      wordsIn(value, found);
    }
  } else if (node?.kind === 'list') for (const { value } of node.items) wordsIn(value, found);
  else if (node?.kind === 'scalar' && node.end > node.start) {
    found.push({ start: node.start, end: node.end, says: JSON.stringify(node.value) });
  }
  return found;
}

const squeezed = (text: string) => text.replaceAll(/[ \t\r\n]/g, '');

/** Where a place of the old text is in the new one; `undefined` where it was written anew. */
function moved({ start, end }: TextRange, edits: readonly TextEdit[]): TextRange | undefined {
  let by = 0;
  for (const edit of edits) {
    if (edit.start > start || (edit.start === start && edit.end > start)) {
      if (edit.start < end) return undefined;
    } else if (edit.end > start) return undefined;
    else by += edit.newText.length - (edit.end - edit.start);
  }
  return { start: start + by, end: end + by };
}

function checkEdit(text: string, before: SyntaxTree, { what, edits, kind, meant }: MadeEdit): void {
  const told = () => `${what} ${JSON.stringify(meant ?? null)} ${JSON.stringify(edits)}`;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [i, { start, end }] of ordered.entries()) {
    assert.ok(start >= (ordered[i - 1]?.end ?? 0) && start <= end && end <= text.length, `overlap: ${told()}`);
    assert.ok(!splits(text, start) && !splits(text, end), `inside a pair: ${told()}`);
  }
  const result = applyEdits(text, ordered);
  const after = parseSyntax(result);
  assert.ok(after.faults.length <= before.faults.length, `new fault: ${told()}`);
  if (kind === 'spaces') {
    assert.equal(squeezed(result), squeezed(text), told());
    assert.deepEqual(toJson(after.root), toJson(before.root), told());
  }
  if (before.faults.length > 0) return;
  checkWords(before, after, ordered, told);
  if (kind !== 'removes') {
    const words = ({ comments }: SyntaxTree) => comments.map((comment) => comment.text.trim()).sort();
    const left = words(after);
    for (const comment of words(before)) assert.ok(left.includes(comment), `lost comment: ${told()}`);
  }
  checkLineEnds(text, result, told);
  if (meant) checkMeaning(toJson(before.root), meant, toJson(after.root), told);
}

/** Every word that was not written anew stands where it has to and says what it said. */
function checkWords(before: SyntaxTree, after: SyntaxTree, edits: readonly TextEdit[], told: () => string): void {
  const now = new Map(wordsIn(after.root).map(({ start, end, says }) => [start, { end, says }]));
  for (const word of wordsIn(before.root)) {
    const place = moved(word, edits);
    const found = place && now.get(place.start);
    if (place) assert.deepEqual(found, { end: place.end, says: word.says }, `${word.says} reads otherwise: ${told()}`);
  }
}

/** A file that ends all of its lines in one way still does. A lone CR ends no line for the YAML library, nor here. */
function checkLineEnds(text: string, result: string, told: () => string): void {
  const kinds = (of: string) => new Set(of.match(/\r\n|\n/g) ?? []);
  const [before, after] = [kinds(text), kinds(result)];
  if (before.size === 1) assert.deepEqual(after.size === 0 ? before : after, before, `line ends: ${told()}`);
}

/** What the plan has to say after an edit, made on its data by the plainest means. */
function checkMeaning(data: JsonValue, edit: PlanEdit, found: JsonValue, told: () => string): void {
  if (edit.kind === 'remove' || edit.kind === 'insert') {
    checkAround(data, edit, found, told);
    return;
  }
  const wanted = withEdit(data, edit.path, (old, parent, name) => {
    if (edit.kind === 'replace') Reflect.set(parent, name, edit.value);
    else if (edit.kind === 'append') Reflect.set(parent, name, [...(Array.isArray(old) ? old : []), edit.value]);
    else if (edit.kind === 'rename') {
      const entries = Object.entries(parent).map(([key, value]) => [key === name ? edit.key : key, value] as const);
      for (const key of Object.keys(parent)) Reflect.deleteProperty(parent, key);
      for (const [key, value] of entries) Reflect.set(parent, key, value);
    }
  });
  assert.equal(JSON.stringify(found), JSON.stringify(wanted), told());
}

/** A removal may leave an empty place or take it along, so everything beside the parent is compared. */
function checkAround(data: JsonValue, edit: PlanEdit, found: JsonValue, told: () => string): void {
  const top = edit.path[0];
  const others = (value: JsonValue) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? JSON.stringify(Object.entries(value).filter(([key]) => key !== top && key !== 'new key'))
      : 'none';
  if (top !== undefined && others(found) !== 'none') assert.equal(others(found), others(data), told());
}

function withEdit(
  data: JsonValue,
  path: PlanEdit['path'],
  change: (old: unknown, parent: object, name: string | number) => void,
): JsonValue {
  const copy = structuredClone(data);
  let parent: unknown = copy;
  for (const name of path.slice(0, -1)) {
    assert.ok(typeof parent === 'object' && parent !== null);
    parent = Reflect.get(parent, name);
  }
  const last = path.at(-1);
  assert.ok(typeof parent === 'object' && parent !== null && last !== undefined);
  change(Reflect.get(parent, last), parent, last);
  return copy;
}

/** Whether an offset lies inside a surrogate pair or a CRLF. */
function splits(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const isPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return isPair || (before === 13 && after === 10);
}

describe('Edits of mutants of real plans', () => {
  it('leave every other byte, keep what the rest says, and say what was meant', () => {
    let made = 0;
    const most = isLong ? 200_000 : 3_000;
    tryTexts('edits', { short: 60, long: 8_000 }, mutants, ({ text, at }) => {
      if (made >= most) return;
      const view = viewOf(text);
      for (const edit of madeEdits(view, Math.min(at, text.length))) {
        if (edit.edits.length === 0) continue;
        made += 1;
        checkEdit(text, view.document.syntax, edit);
      }
    });
    tell('edits', { 'edits made and read again': made });
  });
});
