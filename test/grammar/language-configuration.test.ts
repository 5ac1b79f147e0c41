import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

interface LanguageConfiguration {
  readonly wordPattern: string;
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: 'none' | 'indent'; readonly appendText: string };
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

  it('puts a closing bracket back', () => {
    const closes = new RegExp(configuration.indentationRules.decreaseIndentPattern);
    assert.ok(closes.test('    ]'));
    assert.ok(closes.test('    }, # done'));
    assert.ok(!closes.test('    - ] in a text'));
  });

  function words(line: string): string[] {
    return [...line.matchAll(new RegExp(configuration.wordPattern, 'g'))].map(([word]) => word);
  }

  /** The column of the cursor after Enter at the end of the line, with indents of two, as the editor works it out. */
  function columnAfter(line: string): number {
    const indent = line.search(/\S|$/);
    const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
    if (rule !== undefined) return indent + (rule.action.indent === 'indent' ? 2 : 0) + rule.action.appendText.length;
    return new RegExp(configuration.indentationRules.increaseIndentPattern).test(line) ? indent + 2 : indent;
  }
});
