import assert from 'node:assert/strict';
import { codeLens } from '../../../src/core/features/code-lens';
import { documentLink } from '../../../src/core/features/document-link';
import { inlayHint } from '../../../src/core/features/inlay-hint';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../../src/core/features/semantic-tokens';
import { offsetAt } from '../../../src/core/text/line-index';
import { viewOfText } from '../../harness/cursor';

const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

describe('inlay hints', () => {
  const plan = `goals:
  golden-path:
    goal: Every team deploys through the golden path
    measure: { what: teams, baseline: 2, target: 12 }
    deadline: 2027-06-30
    checkIns: [{ date: 2026-11-22, value: 3 }]
  commented:
    deadline: 2027-06-30 # agreed
  done:
    measure: { what: teams, baseline: 2, target: 12 }
    deadline: 2026-12-01
    checkIns: [{ date: 2026-11-22, value: 12 }]
initiatives:
  pipeline:
    title: Build the pipeline
    start: 2026-11-02
    finish: 2026-12-12
    measure:
      what: services
      baseline: 0
      target: 40
    checkIns: [{ date: 2026-11-22, value: 10 }]
`;
  /** Each hint behind its line. */
  const hints = (text: string, range = everything) =>
    inlayHint(viewOfText(text), range).map(({ position, label }) => {
      const line = text.split(/\r?\n/)[position.line] ?? '';
      assert.equal(position.character, line.length, 'a hint stands at the end of its line');
      return `${line.trim()} «${String(label)}»`;
    });

  it('say at line ends how far a deadline is, and progress against what is expected', () => {
    // 20 of the 40 days from 2026-11-02 to 2026-12-12 have passed, and 10 of 40 services.
    const wanted = [
      'deadline: 2027-06-30 «in 7 months»',
      'measure: { what: teams, baseline: 2, target: 12 } «10 %, 0 % expected»',
      'finish: 2026-12-12 «in 20 days»',
      'measure: «25 %, 50 % expected»',
    ];
    assert.deepEqual(hints(plan), wanted);
    assert.deepEqual(hints(plan.replaceAll('\n', '\r\n')), wanted);
  });

  it('are given for the lines that are asked for', () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    assert.deepEqual(hints(plan, range), ['deadline: 2027-06-30 «in 7 months»']);
  });

  it('are at most one a line', () => {
    const flow = 'goals: { a: { goal: A, deadline: 2027-06-30 }, b: { goal: B, deadline: 2027-06-30 } }\n';
    assert.ok(hints(flow).length <= 1);
  });

  it('are none in a file that holds nothing', () => {
    assert.deepEqual(hints(''), []);
  });
});

describe('code lenses', () => {
  it('count what an entry serves and what serves it', () => {
    const text = `goals:
  one: { goal: A, serves: [two] }
  two: { goal: B }
  alone: { goal: C }
initiatives:
  three: { title: D, serves: [one, two] }
`;
    const view = viewOfText(text);
    assert.deepEqual(
      codeLens(view).map(({ range, command }) => [range.start.line, command?.title, command?.arguments]),
      [
        [1, 'serves 1 entry, served by 1 entry', [view.uri, { line: 1, character: 2 }]],
        [2, 'served by 2 entries', [view.uri, { line: 2, character: 2 }]],
        [5, 'serves 2 entries', [view.uri, { line: 5, character: 2 }]],
      ],
    );
  });
});

describe('semantic tokens', () => {
  /** The tokens as words with what they are, decoded as a client does. */
  function tokens(text: string, others: Readonly<Record<string, string>> = {}): string[] {
    const view = viewOfText(text, { others });
    const { data } = semanticTokens(view);
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      line += deltaLine;
      character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
      const start = offsetAt(view.document.lines, { line, character });
      const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
      found.push([text.slice(start, start + length), tokenTypes[type], ...modifiers].join(' '));
    }
    return found;
  }

  const plan = `goals:
  one:
    goal: A
    deadline: 2027-06-30
    drivers: [people.role]
    serves: [team.career.yaml#bench]
initiatives:
  "two":
    title: B
    serves: [one]
    status: active
    start: 2026-10-01
    finish: soon
    checkIns: [{ date: 2026-11-22, confidence: at-risk }]
`;
  const wanted = [
    'one class declaration',
    '2027-06-30 number',
    'people.role variable readonly',
    'bench variable',
    '"two" class declaration',
    'one variable',
    'active enumMember',
    '2026-10-01 number readonly',
    '2026-11-22 number',
    'at-risk enumMember',
  ];

  it('tell ids, references, dates past and coming, and statuses apart', () => {
    assert.deepEqual(tokens(plan), wanted);
    assert.deepEqual(tokens(plan.replaceAll('\n', '\r\n')), wanted);
  });

  it('are none where there is nothing', () => {
    assert.deepEqual(tokens(''), []);
    assert.deepEqual(tokens('goals: ['), []);
  });
});

describe('document links', () => {
  const links = (text: string) =>
    documentLink(viewOfText(text)).map(({ link, file }) => {
      const { lines } = viewOfText(text).document;
      const words = text.slice(offsetAt(lines, link.range.start), offsetAt(lines, link.range.end));
      return [words, link.target ?? `file ${file}`];
    });

  const evidence = (link: string) => `initiatives: { a: { title: A, evidence: [{ title: T, link: ${link} }] } }\n`;

  it('lead to evidence, sources and plans', () => {
    const text = `goals:
  a: { goal: A, measure: { what: x, baseline: 1, target: 2, source: https://status.example.com/x } }
initiatives:
  b: { title: B, evidence: [{ title: T, link: notes/plan.md }, { title: U, link: "mailto:ana@example.com" }] }
mastery:
  technical: [{ what: SQL, level: 4, wanted: 5, evidence: https://example.com/sql }]
  customers: [{ who: team, evidence: said so }]
leadership:
  alignment: { context: [{ source: reports/2026.pdf }] }
team:
  - plan: ana/career.yaml
`;
    assert.deepEqual(links(text), [
      ['notes/plan.md', 'file notes/plan.md'],
      ['"mailto:ana@example.com"', 'mailto:ana@example.com'],
      ['https://status.example.com/x', 'https://status.example.com/x'],
      ['https://example.com/sql', 'https://example.com/sql'],
      ['reports/2026.pdf', 'file reports/2026.pdf'],
      ['ana/career.yaml', 'file ana/career.yaml'],
    ]);
  });

  for (const link of [
    'command:workbench.action.quit',
    'javascript:alert(1)',
    'http://example.com',
    'file:///etc/passwd',
    'vscode://x/y',
    'data:text/html,x',
    '/etc/passwd.txt',
    '"\\\\\\\\host\\\\share\\\\a.txt"',
    '"C:\\\\a.txt"',
    'c:/a.txt',
    '~/a.txt',
    '"https:// example.com"',
    'words of a sentence.',
  ]) {
    it(`never lead to ${link}`, () => {
      assert.deepEqual(links(evidence(link)), []);
    });
  }
});
