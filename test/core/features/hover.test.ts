import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { hover } from '../../../src/core/features/hover';
import { plainText } from '../../../src/core/features/markdown';
import { offsetAt } from '../../../src/core/text/line-index';
import { arbitraryText, propertyRuns } from '../../harness/arbitrary-plan';
import { atCursor, type CursorOptions } from '../../harness/cursor';

const others = {
  'team.career.yaml': `careerPlan: 1
person: Ana Cole
purpose: A payments organisation whose leads could each run it.
goals:
  bench:
    goal: Each team has one person ready to lead it
    measure: { what: teams with a successor, baseline: 3, target: 12 }
    deadline: 2027-12-31
`,
};

/** Compares what is shown at the `$0`, paragraph by paragraph, and the words it is about. */
function checkHover(marked: string, words: string | undefined, parts: readonly string[], options: CursorOptions = {}) {
  for (const text of [marked, marked.replaceAll('\n', '\r\n')]) {
    const { view, position, text: plan } = atCursor(text, { others, ...options });
    const found = hover(view, position);
    if (words === undefined) {
      assert.equal(found, undefined);
      continue;
    }
    assert.ok(found?.range, 'nothing is shown');
    const { lines } = view.document;
    assert.equal(plan.slice(offsetAt(lines, found.range.start), offsetAt(lines, found.range.end)), words);
    assert.ok(typeof found.contents === 'object' && 'kind' in found.contents);
    assert.equal(found.contents.kind, 'markdown');
    assert.deepEqual(found.contents.value.split('\n\n'), parts);
  }
}

const plan = `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, helpsWith: budgets }
      tomas: { name: Tomas, as: mentor, involved: false, nextStep: Ask him }
    rituals: Learn the work by doing parts of it.
goals:
  golden-path:
    goal: Every product team deploys through the golden path
    measure: { what: teams, baseline: 2, target: 12, unit: teams }
    deadline: 2027-06-30
    drivers: [people.rituals]
    serves: [team.career.yaml#bench]
    checkIns:
      - { date: 2026-06-13, value: 2 }
      - { date: 2026-11-10, value: 3, confidence: at-risk }
initiatives:
  pipeline:
    title: Build the pipeline
    serves: [golden-path]
    strengths: [incident analysis]
    start: 2026-10-01
    finish: 2027-03-31
    measure: Ana signs it off
    approvals: [{ by: ana }]
leadership:
  strengths:
    - { what: incident analysis, builtBy: [pipeline] }
    - { what: writing }
reports: [{ week: 2026-W47 }, { week: 2026-W40 }, { week: 2026-W52 }]
team: [{ plan: team.career.yaml }]
`;

/** The plan with the cursor in front of the given words. */
const at = (before: string, words: string) => plan.replace(before + words, `${before}$0${words}`);

describe('hover', () => {
  // Progress (3 − 2) / (12 − 2); expected 150 of 382 days from 2026-06-13, the first check-in, to 2027-06-30 had passed
  // at the latest check-in, which is younger than a month; 9 teams are left for 220 days.
  const standing = [
    '**Every product team deploys through the golden path**',
    [
      '- Off track',
      '- teams: from 2 teams to 12 teams',
      '- Last check-in: 3 teams, 2026-11-10, 12 days ago',
      '- Progress: 10 %, 39 % expected',
      '- Pace needed: 0.29 teams a week',
      '- Due 2027-06-30, in 7 months',
    ].join('\n'),
  ];

  it('tells how a goal stands, with the numbers behind it', () => {
    checkHover(at('  ', 'golden-path:'), 'golden-path', standing);
  });

  it('tells the same where the goal is referred to', () => {
    checkHover(at('serves: [', 'golden-path'), 'golden-path', standing);
  });

  it('tells of an entry of another plan what its own file says', () => {
    checkHover(at('team.career.yaml#', 'bench'), 'bench', [
      '**Each team has one person ready to lead it**',
      'In the plan of Ana Cole',
      'Due 2027-12-31, in 13 months',
    ]);
  });

  it('tells whose plan a file is', () => {
    const shown = ['The plan of Ana Cole', 'A payments organisation whose leads could each run it.'];
    checkHover(at('plan: ', 'team.career.yaml }'), 'team.career.yaml', shown);
    checkHover(at('serves: [', 'team.career'), 'team.career.yaml#bench', shown);
  });

  it('tells who a person is', () => {
    checkHover(at('by: ', 'ana'), 'ana', ['Ana Cole, manager', 'Helps with: budgets']);
    checkHover(at('      ', 'tomas:'), 'tomas', ['Tomas, mentor', 'Not involved yet', 'Next step: Ask him']);
  });

  it('tells what builds a strength', () => {
    checkHover(at('strengths: [', 'incident'), 'incident analysis', ['Built by pipeline']);
    checkHover(at('what: ', 'writing'), 'writing', ['Nothing builds this strength yet.']);
  });

  it('tells the weekday of a date and how far it is', () => {
    checkHover(at('deadline: ', '2027-06-30'), '2027-06-30', ['Wednesday, in 7 months']);
    checkHover(at('start: ', '2026-10-01'), '2026-10-01', ['Thursday, 7 weeks ago']);
    checkHover(at('start: ', '2026-10-01'), '2026-10-01', ['Thursday, tomorrow'], { today: '2026-09-30' });
  });

  it('tells the days of a week', () => {
    checkHover(at('week: ', '2026-W47'), '2026-W47', ['2026-11-16 to 2026-11-22, this week']);
    checkHover(at('week: ', '2026-W40'), '2026-W40', ['2026-09-28 to 2026-10-04, 7 weeks ago']);
    checkHover(at('week: ', '2026-W52'), '2026-W52', ['2026-12-21 to 2026-12-27, in 4 weeks']);
  });

  it('tells how much of the way a check-in is', () => {
    checkHover(at('2026-11-10, value: ', '3,'), '3', ['10 % of the way from 2 to 12 teams']);
    checkHover(at('2026-06-13, value: ', '2 }'), '2', ['0 % of the way from 2 to 12 teams']);
  });

  it('tells the aim of an accelerator', () => {
    const { view, position } = atCursor(at('drivers: [', 'people.rituals'));
    const found = hover(view, position);
    assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
    assert.ok(found.contents.value.startsWith('Learn the work by doing parts of it.\n\n'));
  });

  it('tells what a key is for, and what a choice means', () => {
    for (const marked of [at('    ', 'deadline:'), at('confidence: ', 'at-risk'), at('', 'goals:')]) {
      const { view, position } = atCursor(marked);
      const found = hover(view, position);
      assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
      assert.match(found.contents.value, /\w{3,}.*\w{3,}/);
    }
  });

  it('tells what a rule finds, why, and how it is set here', () => {
    for (const marked of [
      'lint: { late-$0start: warning }',
      'a: 1\nlint:\n  late-start: warning\n# career-plan-disable-next-line overdue, late-$0start -- so\nb: 1\n',
    ]) {
      const { view, position } = atCursor(marked);
      const found = hover(view, position);
      assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
      const [finds, why, setting] = found.contents.value.split('\n\n');
      assert.ok(finds?.startsWith('**late-start** finds '));
      assert.ok((why?.length ?? 0) > 20);
      assert.equal(setting, 'Reported as warning here; info where nothing is set.');
    }
  });

  it('is silent about words, numbers, comments and empty files', () => {
    for (const marked of [at('title: ', 'Build'), at('target: ', '12'), '# a comm$0ent\n', '$0', 'goals: [$0']) {
      checkHover(marked, undefined, []);
    }
  });

  it('works in half a file', () => {
    checkHover('goals:\n  a:\n    deadline: 2027-$006-30\n    measure: {', '2027-06-30', ['Wednesday, in 7 months']);
  });
});

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

interface Markdown {
  readonly parse: (text: string, environment: object) => readonly Token[];
}

/** A Markdown reader that is not ours, at its most willing: HTML and bare addresses count. */
const markdownIt: (options: object) => Markdown = createRequire(import.meta.url)('markdown-it');
const reader = markdownIt({ html: true, linkify: true, typographer: false });

/** The kinds of token but for paragraphs and text, and the words that are shown. */
function shownAs(markdown: string): { kinds: string[]; words: string } {
  const kinds: string[] = [];
  let words = '';
  const visit = (tokens: readonly Token[]) => {
    for (const { type, content, children } of tokens) {
      if (children) visit(children);
      else if (type === 'text' || type === 'text_special') words += content;
      else if (!type.startsWith('paragraph_')) kinds.push(type);
    }
  };
  visit(reader.parse(markdown, {}));
  return { kinds, words };
}

const hostile = [
  '[click](command:workbench.action.quit)',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '&lt;b&gt; &#x3c;i>',
  'https://evil.example www.evil.example me@evil.example mailto:me@evil.example',
  'evil.com //localhost //1.2.3.4 https:evil.com',
  '//evil.example/x ftp://evil.example evil.example',
  '$(alert~spin) $(link)',
  '# Head',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '```\ncode\n```',
  '`code` **bold** __bold__ ~~gone~~ *em* _em_',
  '| a | b |\n| - | - |',
  '===',
  '---',
  '***',
  'a  \nb',
  '\\[x](y)',
  '<https://evil.example>',
  '[x]: https://evil.example',
  '    code',
];

describe('plan text in Markdown', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as that text`, () => {
      const { kinds, words } = shownAs(plainText(text));
      assert.deepEqual(kinds, []);
      assert.equal(words, squeezed(text));
    });
  }

  it('shows any text as that text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...hostile), arbitraryText), { maxLength: 4 }), (texts) => {
        const text = texts.join(' ');
        // The reader replaces what no document may hold.
        if (/[\0\ud800-\udfff]/.test(text)) return;
        const { kinds } = shownAs(plainText(text));
        assert.deepEqual(kinds, []);
      }),
      propertyRuns(300),
    );
  });

  it('brings no link, image or HTML into any hover', () => {
    for (const text of hostile) {
      const title = JSON.stringify(text);
      const plan = `person: ${title}
purpose: ${title}
drivers:
  people:
    supporters:
      ana: { name: ${title}, as: ${title}, involved: false, helpsWith: ${title}, nextStep: ${title} }
    rituals: { aim: ${title} }
goals:
  one: { goal: ${title}, measure: { what: ${title}, baseline: 1, target: 2, unit: ${title} }, deadline: 2027-06-30 }
initiatives:
  two: { title: ${title}, serves: [one, me.career.yaml#one], measure: ${title}, drivers: [people.rituals], approvals: [{ by: ana }] }
`;
      for (const place of ['one:', 'one,', '#one', 'two:', 'ana:', 'ana }', 'people.rituals', 'me.career.yaml']) {
        const offset = plan.lastIndexOf(place) + (place === '#one' ? 1 : 0);
        const { view, position } = atCursor(`${plan.slice(0, offset)}$0${plan.slice(offset)}`, {
          others: { 'me.career.yaml': plan },
        });
        const found = hover(view, position);
        assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents, place);
        const kinds = new Set(shownAs(found.contents.value).kinds);
        const ours = [
          'strong_open',
          'strong_close',
          'bullet_list_open',
          'bullet_list_close',
          'list_item_open',
          'list_item_close',
        ];
        for (const kind of [...ours, 'softbreak']) kinds.delete(kind);
        assert.deepEqual([...kinds], [], found.contents.value);
      }
    }
  });
});
