import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

interface LanguageConfiguration {
  readonly wordPattern: string;
  readonly autoClosingPairs: readonly { readonly open: string; readonly notIn?: readonly string[] }[];
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly indent: 'none' | 'indent' | 'indentOutdent'; readonly appendText?: string };
  }[];
}

describe('the language configuration', () => {
  let configuration: LanguageConfiguration;
  before(async () => {
    configuration = JSON.parse(await readFile('language-configuration.json', 'utf8'));
  });

  it('takes ids, accelerators, dates and references for one word each', () => {
    assert.deepEqual(
      words('serves: [golden-path, ../team.career.yaml#lead-bench, people.rituals] # since 2026-W46, 2026-11-22.'),
      ['serves', 'golden-path', 'team.career.yaml#lead-bench', 'people.rituals', 'since', '2026-W46', '2026-11-22'],
    );
  });

  it('takes prose apart as prose', () => {
    assert.deepEqual(words("Lucía's review (the 2nd): don't wait."), [
      "Lucía's",
      'review',
      'the',
      '2nd',
      "don't",
      'wait',
    ]);
  });

  it('indents below what waits for more', () => {
    assert.equal(columnAfter('goals:'), 2);
    assert.equal(columnAfter('  golden-path:   # the big one'), 4);
    assert.equal(columnAfter('  why: >-'), 4);
    assert.equal(columnAfter('  "quoted":'), 4);
    assert.equal(columnAfter('  start: &start'), 4);
    assert.equal(columnAfter('    log: [2026-11-22,'), 6);
    assert.equal(columnAfter('    - { date: 2026-11-22,'), 6);
  });

  it('keeps the column behind a line that is complete', () => {
    assert.equal(columnAfter('    goal: Every team deploys: daily'), 4);
    assert.equal(columnAfter('    measure: { what: teams, baseline: 2, target: 12 }'), 4);
    assert.equal(columnAfter('      - { date: 2026-11-22, value: 3 }'), 6);
    assert.equal(columnAfter('      - money that arrives'), 6);
    assert.equal(columnAfter('  # a note: to myself'), 2);
    assert.equal(columnAfter(''), 0);
  });

  it('goes on with the keys of a list item, under the first key', () => {
    assert.equal(columnAfter('  - week: 2026-W46'), 4);
    assert.equal(columnAfter('  - next: [draft the page]'), 4);
    assert.equal(columnAfter('  - actions:'), 6);
    assert.equal(columnAfter('  - story: |'), 6);
    assert.equal(columnAfter('  - next: [one,'), 4);
  });

  it('opens a pair of brackets in three lines', () => {
    assert.equal(ruleFor('    log: [', ']')?.action.indent, 'indentOutdent');
    assert.equal(ruleFor('    measure: { what: teams,', ' }')?.action.indent, 'indentOutdent');
    assert.equal(ruleFor('    log: [2026-11-22]', ''), undefined);
  });

  it('leaves a line alone that is cut in two', () => {
    assert.equal(ruleFor('goals:', ' later'), undefined);
    assert.equal(ruleFor('  - do: Shadow', ' the review'), undefined);
  });

  it('closes brackets and quotes in what the grammar takes for text', () => {
    // What stands behind a key is text to the grammar, and so would be what is typed there.
    for (const { open, notIn } of configuration.autoClosingPairs) assert.deepEqual([open, notIn], [open, ['comment']]);
    assert.equal(configuration.autoClosingPairs.length, 4);
  });

  it('puts a closing bracket back', () => {
    const closes = new RegExp(configuration.indentationRules.decreaseIndentPattern);
    assert.ok(closes.test('    ]'));
    assert.ok(closes.test('    }, # done'));
    assert.ok(!closes.test('    - ] in a text'));
  });

  function words(line: string): string[] {
    return [...line.matchAll(new RegExp(configuration.wordPattern, 'g'))].map(([word]) => word);
  }

  /** The first rule about Enter between two pieces of a line. The editor's own indentation rules are not asked then. */
  function ruleFor(before: string, after: string) {
    return configuration.onEnterRules.find(
      ({ beforeText, afterText = '' }) => new RegExp(beforeText).test(before) && new RegExp(afterText).test(after),
    );
  }

  /** The column of the cursor after Enter at the end of the line, with indents of two, as the editor works it out. */
  function columnAfter(line: string): number {
    const indent = line.search(/\S|$/);
    const { indent: kind, appendText = '' } = ruleFor(line, '')?.action ?? { indent: 'none' };
    return indent + (kind === 'indent' ? 2 : 0) + appendText.length;
  }
});
