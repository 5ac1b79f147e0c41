import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatDocument, formatRange } from '../../../src/core/features/formatting';
import { formatOnType } from '../../../src/core/features/on-type-formatting';
import type { SyntaxNode } from '../../../src/core/syntax/nodes';
import { parseSyntax } from '../../../src/core/syntax/parse';
import { toJson } from '../../../src/core/syntax/to-json';
import { arbitraryFile, propertyRuns } from '../../harness/arbitrary-plan';
import { withEdits } from '../../harness/check-fix';
import { atCursor, viewOfText } from '../../harness/cursor';

function formatted(text: string): string {
  return withEdits(text, formatDocument(viewOfText(text)));
}

/** Formats a file, with LF and with CRLF; formatting the result again changes nothing. */
function checkFormat(before: string, after: string): void {
  for (const lineBreak of ['\n', '\r\n']) {
    const [from, to] = [before.replaceAll('\n', lineBreak), after.replaceAll('\n', lineBreak)];
    assert.equal(formatted(from), to);
    assert.deepEqual(formatDocument(viewOfText(to)), []);
  }
}

describe('formatting a plan', () => {
  it('leaves a tidy file alone', () => {
    checkFormat(
      `# a plan
careerPlan: 1

goals:
  one:
    measure: { what: teams, baseline: 2, target: 12 } # counted by hand
    serves: [two, three]
    # said twice
    why: >-
      Because
        it matters
`,
      `# a plan
careerPlan: 1

goals:
  one:
    measure: { what: teams, baseline: 2, target: 12 } # counted by hand
    serves: [two, three]
    # said twice
    why: >-
      Because
        it matters
`,
    );
  });

  it('indents by two columns, with the comments beside what they are about', () => {
    checkFormat(
      `goals:
     # the first
     one:
         # its words
         goal: A
         # behind its words
     # behind the first
# at the margin
     two:
         goal: B
`,
      `goals:
  # the first
  one:
    # its words
    goal: A
    # behind its words
  # behind the first
# at the margin
  two:
    goal: B
`,
    );
  });

  it('indents lists as most of the file does', () => {
    checkFormat(
      `a:
- 1
- 2
b:
- 3
c:
    - 4
`,
      `a:
- 1
- 2
b:
- 3
c:
- 4
`,
    );
    checkFormat('a:\n   -   x: 1\n       y:\n          - 2\n', 'a:\n  - x: 1\n    y:\n      - 2\n');
  });

  it('puts one space behind colons and commas and inside braces, none inside brackets', () => {
    checkFormat(
      'm:   {what: teams,baseline:  2 , target: 12}\nl: [ a,b ,  c ]\ne: {  }\nf: [ ]\nq: {"k":1, j: }\n',
      'm: { what: teams, baseline: 2, target: 12 }\nl: [a, b, c]\ne: {}\nf: []\nq: { "k": 1, j: }\n',
    );
  });

  it('keeps the lines of a flow collection, and indents them', () => {
    checkFormat(
      `goals:
    one: {
            goal: A,   # here
      measure: {
     what: b,
      },
       }
    two: [
        x,
        y,
      ]
`,
      `goals:
  one: {
      goal: A,   # here
      measure: {
        what: b,
      },
    }
  two: [
      x,
      y,
    ]
`,
    );
    checkFormat('a: [\n      x,\n    y\n]\n', 'a: [\n  x,\n  y\n]\n');
  });

  it('takes blanks off line ends, and leaves one line end at the end', () => {
    checkFormat('a: 1  \n   \nb: two \n words\t\n# c  \n\n\n', 'a: 1\n\nb: two\n  words\n# c\n');
    assert.equal(formatted('a: 1'), 'a: 1\n');
    assert.equal(formatted('a:  1\r\nb: 2'), 'a: 1\r\nb: 2\r\n');
  });

  it('shifts a block text as a whole, and keeps the blanks that are content', () => {
    checkFormat(
      `goals:
    one:
        why: |
            First
              deeper  
   
            last
        text: |2
            two more
`,
      `goals:
  one:
    why: |
      First
        deeper  

      last
    text: |2
        two more
`,
    );
    const kept = 'a: |+\n  text\n\n\n';
    checkFormat(kept, kept);
  });

  it('keeps the blanks behind a backslash in double quotes', () => {
    const text = 'a: "one\\  \n  two"\n';
    checkFormat(text, text);
  });

  it('keeps anchors and aliases', () => {
    checkFormat('a:   &x {b: 1}\nc:   *x\n', 'a:   &x { b: 1 }\nc: *x\n');
  });

  it('leaves a file with a fault alone', () => {
    assert.deepEqual(formatDocument(viewOfText('a:   1\nb: [\n')), []);
    assert.deepEqual(formatDocument(viewOfText('a:   1\na:   2\n')), []);
  });

  it('takes no longer for a file of blank lines than for any other', () => {
    const blank = '\n'.repeat(200_000);
    assert.equal(formatted(`a:  1${blank}b: 2\n`), `a: 1${blank}b: 2\n`);
  });

  it('leaves an empty file alone', () => {
    assert.deepEqual(formatDocument(viewOfText('')), []);
    assert.deepEqual(formatDocument(viewOfText('\n\n')), []);
  });

  it('does nothing but that, twice nothing more, in any plan', () => {
    fc.assert(
      fc.property(arbitraryFile, ({ text, lineBreak }) => {
        const once = formatted(text);
        assert.deepEqual(toJson(parseSyntax(once).root), toJson(parseSyntax(text).root), once);
        assert.deepEqual(said(once), said(text), once);
        assert.deepEqual(parseSyntax(once).faults, []);
        assert.equal(formatted(once), once);
        assert.equal(visible(once), visible(text));
        if (lineBreak === '\r\n' && text.includes('\n'))
          assert.equal(once.replaceAll('\r\n', '').includes('\n'), false);
        if (lineBreak === '\n') assert.equal(once.includes('\r'), false);
      }),
      propertyRuns(150),
    );
  });

  it('leaves no entry of any plan beside its column', () => {
    fc.assert(
      fc.property(arbitraryFile, ({ text }) => {
        const once = formatted(text).replace('\ufeff', '');
        for (const column of columnsOf(parseSyntax(once).root, once)) assert.equal(column % 2, 0, once);
      }),
      propertyRuns(60),
    );
  });
});

const said = (text: string) => parseSyntax(text).comments.map((comment) => comment.text.trimEnd());

/** All that is not blank: formatting moves nothing else. */
const visible = (text: string) => text.replace(/\s+/g, '');

/** Where the entries of block maps and lists start. */
function columnsOf(node: SyntaxNode | undefined, text: string): number[] {
  if (node?.kind !== 'map' && node?.kind !== 'list') return [];
  const parts = node.kind === 'map' ? node.entries : node.items;
  const own = node.flow ? [] : parts.map(({ start }) => start - (text.lastIndexOf('\n', start - 1) + 1));
  return [...own, ...parts.flatMap(({ value }) => columnsOf(value, text))];
}

describe('formatting a selection', () => {
  const lines = (start: number, end: number): Range => ({
    start: { line: start, character: 0 },
    end: { line: end, character: 0 },
  });
  const selected = (text: string, range: Range) => withEdits(text, formatRange(viewOfText(text), range));

  it('changes only the lines that are selected', () => {
    const text = 'a:   1\nb: [ 1,2 ]\nc: {x:  1}\n';
    assert.equal(selected(text, lines(1, 2)), 'a:   1\nb: [1, 2]\nc: {x:  1}\n');
  });

  it('fits an entry into what is around it, which keeps its columns', () => {
    const text = `goals:
    one:
          goal: A
          why: |
              text
    two:
          goal: B
`;
    assert.equal(
      selected(text, lines(2, 5)),
      `goals:
    one:
      goal: A
      why: |
        text
    two:
          goal: B
`,
    );
  });

  it('keeps the columns of a map that is only partly selected', () => {
    const text = 'a:\n     b:   1\n     c: 2\n';
    assert.equal(selected(text, lines(1, 2)), 'a:\n     b: 1\n     c: 2\n');
  });

  it('says the same as before, in any plan and for any selection', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.nat(), fc.nat(), ({ text }, a, b) => {
        const count = text.split('\n').length;
        const [start, end] = [Math.min(a % count, b % count), Math.max(a % count, b % count) + 1];
        const result = selected(text, lines(start, end));
        assert.deepEqual(toJson(parseSyntax(result).root), toJson(parseSyntax(text).root), result);
        assert.deepEqual(said(result), said(text));
        const [before, after] = [text.split('\n'), result.split('\n')];
        assert.deepEqual(after.slice(0, start), before.slice(0, start));
        assert.deepEqual(after.slice(end), before.slice(end));
      }),
      propertyRuns(100),
    );
  });
});

describe('formatting while a line is typed', () => {
  /** The text behind it once Enter was pressed at the `$0`, with `indent` put in by the editor. */
  function enter(marked: string): string {
    const { view, position, text } = atCursor(marked);
    return withEdits(text, formatOnType(view, position, '\n'));
  }

  it('goes on with a list of texts', () => {
    assert.equal(enter('a:\n  - one\n$0'), 'a:\n  - one\n  - ');
    assert.equal(enter('a:\n  - one\n  $0\nb: 1\n'), 'a:\n  - one\n  - \nb: 1\n');
    assert.equal(enter('a:\r\n- one\r\n$0'), 'a:\r\n- one\r\n- ');
    assert.equal(enter('a:\n  - "one: two"\n$0'), 'a:\n  - "one: two"\n  - ');
    assert.equal(enter('a:\n  - { do: x }\n$0'), 'a:\n  - { do: x }\n  - ');
  });

  it('ends the list at an empty item', () => {
    assert.equal(enter('a:\n  - one\n  - \n  $0'), 'a:\n  - one\n');
  });

  it('goes on below the first key of an item', () => {
    assert.equal(enter('a:\n  - do: one\n$0'), 'a:\n  - do: one\n    ');
    assert.equal(enter('a:\n  - do: one\n    $0'), 'a:\n  - do: one\n    ');
  });

  it('does nothing behind a key, inside a text, or where the line goes on', () => {
    for (const text of [
      'a: 1\n$0',
      'a: |\n  - one\n  $0',
      'a:\n  - do:\n    $0',
      'a:\n  - one\n  $0two',
      'a:\n  - "one\n  $0',
      '\t- {}\n$0',
    ]) {
      const { view, position } = atCursor(text);
      assert.deepEqual(formatOnType(view, position, '\n'), [], text);
    }
  });

  it('does nothing at another character', () => {
    const { view, position } = atCursor('a:\n  - one\n$0');
    assert.deepEqual(formatOnType(view, position, ':'), []);
  });
});

describe('formatting what is selected of nothing', () => {
  it('is no edit', () => {
    const none: TextEdit[] = [];
    assert.deepEqual(
      formatRange(viewOfText(''), { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }),
      none,
    );
  });
});
