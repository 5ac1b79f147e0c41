import assert from 'node:assert/strict';
import { definition } from '../../../src/core/features/definition';
import { documentHighlight } from '../../../src/core/features/document-highlight';
import { references } from '../../../src/core/features/references';
import { prepareRename, rename } from '../../../src/core/features/rename';
import { offsetAt } from '../../../src/core/text/line-index';
import { applyEdits } from '../../../src/core/text/range';
import { atCursor, type Cursor, viewOfText } from '../../harness/cursor';

const plan = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
    rituals: Learn the division head's work by doing parts of it.
goals:
  golden-path:
    goal: Every product team deploys through the golden path
    measure: { what: teams, baseline: 2, target: 12 }
    deadline: 2027-06-30
    serves: [team.career.yaml#bench]
initiatives:
  pipeline:
    title: Build the golden-path deployment pipeline
    serves: [golden-path]
    drivers: [people.rituals]
    start: 2026-10-01
    finish: 2027-03-31
    measure: { what: services migrated, baseline: 0, target: 40 }
    strengths: [incident analysis]
leadership:
  focus: { firstCustomer: Ana Cole, adds: [golden-path] }
  strengths:
    - { what: incident analysis, builtBy: [pipeline] }
reviews: { every: month, with: ana }
`;

const team = `careerPlan: 1
person: Ana Cole
purpose: A payments organisation whose leads could each run it.
goals:
  bench:
    goal: Each team has one person ready to lead it
    measure: { what: teams with a ready successor, baseline: 3, target: 12 }
    deadline: 2027-12-31
`;

const others = { 'team.career.yaml': team };

/** The plan with the cursor before the given piece of it. */
function at(before: string, after: string): Cursor {
  const place = plan.indexOf(before + after);
  assert.ok(place >= 0, `no “${before}${after}” in the plan`);
  const offset = place + before.length;
  return atCursor(`${plan.slice(0, offset)}$0${plan.slice(offset)}`, { others });
}

/** The words a range covers. */
function words(
  text: string,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
) {
  const lines = viewOfText(text).document.lines;
  return text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
}

describe('go to definition', () => {
  for (const [what, cursor, uri, word, line] of [
    ['an id in serves', at('serves: [', 'golden-path]'), 'memory:/me.career.yaml', 'golden-path', 9],
    ['the end of an id', at('adds: [golden-path', ']'), 'memory:/me.career.yaml', 'golden-path', 9],
    ['a person', at('with: ', 'ana'), 'memory:/me.career.yaml', 'ana', 6],
    ['a strength', at('strengths: [', 'incident'), 'memory:/me.career.yaml', 'incident analysis', 26],
    ['an accelerator', at('drivers: [', 'people.rituals'), 'memory:/me.career.yaml', 'rituals', 7],
    ['an id of another file', at('team.career.yaml#', 'bench'), 'memory:/team.career.yaml', 'bench', 4],
    ['the file of a reference', at('serves: [', 'team.career.yaml'), 'memory:/team.career.yaml', '', 0],
  ] as const) {
    it(`leads from ${what} to where it is defined`, () => {
      const [link] = definition(cursor.view, cursor.position);
      assert.ok(link);
      assert.equal(link.targetUri, uri);
      assert.equal(link.targetSelectionRange.start.line, line);
      assert.equal(words(uri.includes('team') ? team : plan, link.targetSelectionRange), word);
    });
  }

  it('leads nowhere from a title, an unknown id or a person named plainly', () => {
    assert.deepEqual(definition(...pair(at('title: ', 'Build'))), []);
    assert.deepEqual(definition(...pair(at('firstCustomer: ', 'Ana Cole'))), []);
    assert.deepEqual(definition(...pair(atCursor('goals: {}\ninitiatives: { a: { serves: [$0nothing-here] } }'))), []);
  });
});

function pair({ view, position }: Cursor) {
  return [view, position] as const;
}

describe('references', () => {
  it('lists every use of an id, with its definition when asked', () => {
    const { view, position } = at('  ', 'golden-path:');
    const found = references(view, position, [], true);
    assert.deepEqual(
      found.map(({ range }) => [range.start.line, words(plan, range)]),
      [
        [9, 'golden-path'],
        [17, 'golden-path'],
        [24, 'golden-path'],
      ],
    );
    assert.equal(references(view, position, [], false).length, 2);
  });

  it('finds the uses in the other plans of the workspace', () => {
    const lead = viewOfText(team);
    const jo = viewOfText(plan, { others: { 'team.career.yaml': team } });
    // The team's plan is the file that jo's plan names.
    const teamView = { ...lead, uri: 'memory:/team.career.yaml' };
    const found = references(teamView, { line: 4, character: 3 }, [jo, teamView], false);
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, words(plan, range)]),
      [['memory:/me.career.yaml', 'bench']],
    );
  });
});

describe('highlights', () => {
  it('marks an id and its uses, the definition as written', () => {
    const { view, position } = at('adds: [', 'golden-path');
    assert.deepEqual(
      documentHighlight(view, position).map(({ range, kind }) => [range.start.line, kind]),
      [
        [9, 3],
        [17, 2],
        [24, 2],
      ],
    );
  });
});

describe('rename', () => {
  function renamed({ view, position, text }: Cursor, name: string, workspace = [view]) {
    const result = rename(view, position, name, workspace);
    if ('refusal' in result) return result.refusal;
    const edits = result.edit.changes?.[view.uri] ?? [];
    const lines = view.document.lines;
    return applyEdits(
      text,
      edits.map(({ range, newText }) => ({
        start: offsetAt(lines, range.start),
        end: offsetAt(lines, range.end),
        newText,
      })),
    );
  }

  it('changes an id where it is defined and everywhere it is used, and nothing else', () => {
    const result = renamed(at('serves: [', 'golden-path]'), 'paved-road');
    const wanted = plan
      .replace('  golden-path:\n', '  paved-road:\n')
      .replace('serves: [golden-path]', 'serves: [paved-road]')
      .replace('adds: [golden-path]', 'adds: [paved-road]');
    assert.equal(result, wanted);
  });

  it('keeps the line ends and the title that holds the same words', () => {
    const crlf = plan.replaceAll('\n', '\r\n');
    const offset = crlf.indexOf('golden-path:');
    const result = renamed(atCursor(`${crlf.slice(0, offset)}$0${crlf.slice(offset)}`, { others }), 'paved-road');
    assert.ok(result.includes('Build the golden-path deployment pipeline\r\n'));
    assert.equal(result.split('\r\n').length, crlf.split('\r\n').length);
  });

  it('renames a strength by its words, with the quotes the new words need', () => {
    const result = renamed(at('what: ', 'incident analysis'), 'root cause: analysis');
    assert.ok(
      result.includes('strengths: ["root cause: analysis"]') || result.includes("strengths: ['root cause: analysis']"),
    );
    assert.ok(!result.includes('incident analysis'));
  });

  it('changes the other plans of the workspace too', () => {
    const jo = viewOfText(plan, { others });
    const lead = { ...viewOfText(team), uri: 'memory:/team.career.yaml' };
    const result = rename(lead, { line: 4, character: 3 }, 'successors', [jo, lead]);
    assert.ok('edit' in result);
    assert.deepEqual(Object.keys(result.edit.changes ?? {}).sort(), [
      'memory:/me.career.yaml',
      'memory:/team.career.yaml',
    ]);
    assert.equal(
      words(
        plan,
        result.edit.changes?.['memory:/me.career.yaml']?.[0]?.range ?? {
          start: { line: 0, character: 0 },
          end: { line: 0, character: 0 },
        },
      ),
      'bench',
    );
  });

  for (const [name, reason] of [
    ['Paved Road', /for example “paved-road”/],
    ['pipeline', /already in use/],
    ['2027', /read “2027” as a number/],
    ['1e5', /number/],
    ['', /lower-case letters/],
  ] as const) {
    it(`says why “${name}” will not do`, () => {
      assert.match(renamed(at('  ', 'golden-path:'), name), reason);
    });
  }

  it('offers the name under the cursor, and says what can be renamed elsewhere', () => {
    const { view, position } = at('with: ', 'ana');
    const prepared = prepareRename(view, position);
    assert.ok('placeholder' in prepared && prepared.placeholder === 'ana');
    const nothing = prepareRename(...pair(at('title: ', 'Build')));
    assert.ok('refusal' in nothing);
  });
});
