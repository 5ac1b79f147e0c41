import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { openYamlGrammar, type PaintedLine, tokensOf, YAML_VERSIONS, type YamlVersion } from './yaml-grammar';

/** Our scopes at the last place of `text` in the line. */
function oursAt(line: PaintedLine, text: string): readonly string[] {
  const at = line.text.lastIndexOf(text);
  assert.notEqual(at, -1, `${text} is not in ${line.text}`);
  return scopesAt(line, at).filter((scope) => scope.endsWith('.career-plan') && !scope.startsWith('source.'));
}

function scopesAt(line: PaintedLine, offset: number): readonly string[] {
  return line.tokens.find((token) => token.start <= offset && offset < token.end)?.scopes ?? [];
}

/** Where a character has another look than in plain YAML, our own names left aside; undefined where there is no such place. */
function firstDifference(ours: readonly PaintedLine[], yaml: readonly PaintedLine[]): string | undefined {
  for (const [row, line] of ours.entries()) {
    const other = yaml[row];
    assert.ok(other !== undefined);
    for (let column = 0; column < line.text.length; column++) {
      const mine = scopesAt(line, column).filter((scope) => !scope.endsWith('.career-plan'));
      const theirs = scopesAt(other, column).slice(1);
      if (mine.join(' ') !== theirs.join(' '))
        return `${row + 1}:${column + 1} ${mine.join(' ')} | ${theirs.join(' ')}`;
    }
  }
  return undefined;
}

/** Pieces of plans, put together in any order and at any indent, YAML or not. */
const pieces = [
  'goals:',
  'golden-path:',
  'serves:',
  'status: done',
  'status: done, or so',
  'serves: [a, "b#c"]',
  'drivers: [people.role',
  'log: [2026-11-22,',
  ']',
  '{',
  '}',
  "'",
  '"',
  '- a',
  'two words',
  '2026-11-22',
  '- 2026-11-22',
  '- serves:',
  '- - due: 2026-W46',
  '- { date: 2026-11-22, value: done, serves: [a], dependsOn: b }',
  'start: 2026-11-22',
  'purpose: |',
  'why: >-',
  'text: a: b',
  '"quoted: done"',
  "why: 'it''s by: ana'",
  'every: 2 weeks # by: ana',
  '# career-plan-disable-line vague-goal',
  'by: &a x',
  'by: *a',
  '? status',
  ': planned',
  '---',
  '...',
  '',
];
const snippet = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom(...pieces)), { maxLength: 12 })
  .map((lines) => lines.map(([depth, piece]) => '  '.repeat(depth) + piece).join('\n'));

for (const version of YAML_VERSIONS) {
  describe(`the grammar on the YAML grammar of VS Code ${version}`, () => {
    it('only adds names to what YAML paints', async () => {
      const [ours, yaml] = await Promise.all([openYamlGrammar(version), openYamlGrammar(version, 'source.yaml')]);
      fc.assert(
        fc.property(snippet, (text) => {
          assert.equal(firstDifference(tokensOf(ours, text), tokensOf(yaml, text)), undefined);
        }),
        { numRuns: 500 },
      );
    });
  });
}

describe('the grammar', () => {
  it('knows every section, key and word of the format', () => knowsTheFormat('1.139'));
});

/** Reads the schema and writes each of its keys and words in its place: what the format gains, the grammar must gain. */
async function knowsTheFormat(version: YamlVersion): Promise<void> {
  const grammar = await openYamlGrammar(version);
  const schema: unknown = JSON.parse(await readFile('schemas/career-plan.schema.json', 'utf8'));
  const found = { keys: new Set<string>(), words: new Map<string, Set<string>>() };
  collect(schema, undefined, found);
  assert.ok(isRecord(schema) && isRecord(schema['properties']));
  const sections = Object.keys(schema['properties']);
  for (const section of sections) {
    assert.deepEqual(oursAt(paint(`${section}: `), section), ['keyword.control.section.career-plan'], section);
  }
  for (const key of found.keys) {
    if (sections.includes(key)) continue;
    assert.deepEqual(oursAt(paint(`  ${key}: `), key), ['entity.name.tag.property.career-plan'], key);
    assert.deepEqual(oursAt(paint(`  1: { ${key}: 1 }`), key), ['entity.name.tag.property.career-plan'], key);
  }
  for (const [key, words] of found.words) {
    for (const word of words) {
      const what = `${key}: ${word}`;
      assert.deepEqual(oursAt(paint(`  ${what}`), word), ['variable.other.enummember.career-plan'], what);
      assert.deepEqual(oursAt(paint(`  x: { ${what} }`), word), ['variable.other.enummember.career-plan'], what);
    }
  }

  function paint(text: string): PaintedLine {
    const line = tokensOf(grammar, `x:\n${text}`)[1];
    assert.ok(line !== undefined);
    return line;
  }
}

function collect(
  node: unknown,
  key: string | undefined,
  found: { readonly keys: Set<string>; readonly words: Map<string, Set<string>> },
): void {
  if (Array.isArray(node)) for (const each of node) collect(each, key, found);
  if (!isRecord(node)) return;
  if (key !== undefined && Array.isArray(node['enum'])) {
    const words = found.words.get(key) ?? new Set();
    for (const word of node['enum']) if (typeof word === 'string') words.add(word);
    found.words.set(key, words);
  }
  for (const [name, value] of Object.entries(node)) {
    if (name === 'properties' && isRecord(value)) {
      for (const [property, inner] of Object.entries(value)) {
        found.keys.add(property);
        collect(inner, property, found);
      }
    } else collect(value, name === 'definitions' || name === 'items' ? undefined : key, found);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
