import assert from 'node:assert/strict';
import { type DocumentSymbol, FoldingRangeKind, type SelectionRange, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbol } from '../../../src/core/features/document-symbol';
import { foldingRange } from '../../../src/core/features/folding-range';
import { selectionRange } from '../../../src/core/features/selection-range';
import { workspaceSymbol } from '../../../src/core/features/workspace-symbol';
import { offsetAt } from '../../../src/core/text/line-index';
import { atCursor, viewOfText } from '../../harness/cursor';

const plan = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust.
# what is wanted
# this year
goals:
  golden-path:
    goal: Every team deploys through the golden path
    deadline: 2027-06-30
initiatives:
  pipeline:
    title: Build the pipeline
    serves: [golden-path]
    milestones:
      - { title: First team, due: 2026-12-18 }
      - title: All teams
        due: 2027-03-31
`;

interface Shown {
  readonly name: string;
  readonly children: readonly Shown[];
}

const shown = ({ name, children = [] }: DocumentSymbol): Shown => ({ name, children: children.map(shown) });

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}

describe('the outline of a document', () => {
  it('lists each entry once, where it is written', () => {
    const symbols = documentSymbol(viewOfText(plan));
    const leaf = (name: string): Shown => ({ name, children: [] });
    const names = symbols.map(shown);
    assert.deepEqual(
      names.find(({ name }) => name === 'Goals'),
      { name: 'Goals', children: [leaf('golden-path')] },
    );
    assert.deepEqual(
      names.find(({ name }) => name === 'Initiatives'),
      {
        name: 'Initiatives',
        children: [{ name: 'pipeline', children: [leaf('First team'), leaf('All teams')] }],
      },
    );
    const all = flat(symbols);
    assert.equal(all.filter(({ name }) => name === 'pipeline').length, 1);
    const pipeline = all.find(({ name }) => name === 'pipeline');
    assert.equal(pipeline?.kind, SymbolKind.Function);
    assert.match(pipeline?.detail ?? '', / · Build the pipeline$/);
  });

  it('keeps a name inside its entry, and an entry inside the one around it', () => {
    for (const text of [plan, plan.replaceAll('\n', '\r\n')]) {
      const { lines } = viewOfText(text).document;
      const places = ({ range }: Pick<DocumentSymbol, 'range'>) =>
        [offsetAt(lines, range.start), offsetAt(lines, range.end)] as const;
      const check = (symbol: DocumentSymbol) => {
        const [start, end] = places(symbol);
        for (const inner of [{ range: symbol.selectionRange }, ...(symbol.children ?? [])]) {
          const [from, to] = places(inner);
          assert.ok(start <= from && to <= end, symbol.name);
        }
        for (const child of symbol.children ?? []) check(child);
      };
      for (const symbol of documentSymbol(viewOfText(text))) check(symbol);
    }
  });

  it('selects the key of an entry', () => {
    const goal = flat(documentSymbol(viewOfText(plan))).find(({ name }) => name === 'golden-path');
    assert.deepEqual(goal?.selectionRange, { start: { line: 6, character: 2 }, end: { line: 6, character: 13 } });
    assert.deepEqual(goal?.range, { start: { line: 6, character: 2 }, end: { line: 8, character: 24 } });
  });

  it('is empty for an empty file, and never without a name', () => {
    assert.deepEqual(documentSymbol(viewOfText('')), []);
    for (const text of ['goals: { "": { goal: "" } }', 'goals:\n  a:\n    goal: " "', 'goals: [', '- a\n- b']) {
      for (const { name } of flat(documentSymbol(viewOfText(text)))) assert.notEqual(name.trim(), '', text);
    }
  });
});

describe('symbols of the workspace', () => {
  const views = [viewOfText(plan)];
  const found = (query: string) => workspaceSymbol(query, views).map(({ name }) => name);

  it('are found by letters of the id or the title, in their order', () => {
    assert.deepEqual(found('gldnpth'), ['Every team deploys through the golden path']);
    assert.deepEqual(found('Build'), ['Build the pipeline']);
    assert.deepEqual(found('xyz'), []);
  });

  it('are all there is without a query, with whose they are', () => {
    const all = workspaceSymbol('', views);
    assert.deepEqual(
      all.map(({ containerName }) => containerName),
      ['golden-path, Jo Rivera', 'pipeline, Jo Rivera'],
    );
    assert.deepEqual(all[0]?.location, {
      uri: 'memory:/me.career.yaml',
      range: { start: { line: 6, character: 2 }, end: { line: 6, character: 13 } },
    });
  });
});

describe('folding', () => {
  it('folds sections, entries, items and comments of several lines', () => {
    for (const text of [plan, plan.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(
        foldingRange(viewOfText(text)).map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
        [
          [3, 4, FoldingRangeKind.Comment],
          [5, 8, undefined],
          [6, 8, undefined],
          [9, 16, undefined],
          [10, 16, undefined],
          [13, 16, undefined],
          [15, 16, undefined],
        ],
      );
    }
  });

  it('folds texts and flow collections of several lines', () => {
    const text = 'a: |\n  one\n  two\nb: {\n  c: 1\n}\nd: 1\n';
    assert.deepEqual(
      foldingRange(viewOfText(text)).map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 2],
        [3, 5],
      ],
    );
  });

  it('has nothing to fold in an empty file', () => {
    assert.deepEqual(foldingRange(viewOfText('')), []);
  });
});

describe('growing a selection', () => {
  /** The texts selected one after the other. */
  function grown(marked: string): string[] {
    const { view, position, text } = atCursor(marked);
    const { lines } = view.document;
    const chain: string[] = [];
    for (let at: SelectionRange | undefined = selectionRange(view, [position])[0]; at; at = at.parent) {
      chain.push(text.slice(offsetAt(lines, at.range.start), offsetAt(lines, at.range.end)));
    }
    return chain;
  }

  it('goes from the word to the value, the entry, the map and the plan', () => {
    const text = 'goals:\n  one:\n    goal: Every te$0am deploys\n    why: because\nperson: Jo\n';
    const whole = text.replace('$0', '');
    assert.deepEqual(grown(text), [
      'team',
      'Every team deploys',
      'goal: Every team deploys',
      'goal: Every team deploys\n    why: because',
      'one:\n    goal: Every team deploys\n    why: because',
      'goals:\n  one:\n    goal: Every team deploys\n    why: because',
      whole.trimEnd(),
      whole,
    ]);
  });

  it('goes from an item of a list outwards', () => {
    assert.deepEqual(grown('a: [on$0e, two]'), ['one', '[one, two]', 'a: [one, two]']);
    assert.deepEqual(grown('a:\n  - on$0e\n'), ['one', '- one', 'a:\n  - one', 'a:\n  - one\n']);
  });

  it('goes from a key to its entry', () => {
    assert.deepEqual(grown('a$0b: 1\n'), ['ab', 'ab: 1', 'ab: 1\n']);
  });

  it('selects a whole file that has nothing in it', () => {
    assert.deepEqual(grown('# a comment$0\n'), ['# a comment\n']);
    assert.deepEqual(grown('$0'), ['']);
  });

  it('answers for every position it is asked for', () => {
    const view = viewOfText('a: 1\n');
    assert.equal(
      selectionRange(view, [
        { line: 0, character: 0 },
        { line: 9, character: 9 },
      ]).length,
      2,
    );
  });
});
