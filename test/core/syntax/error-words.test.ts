import assert from 'node:assert/strict';
import { parseSyntax } from '../../../src/core/syntax/parse';

/** Lines of carets below a line stand for a fault on it, with its message: all of them, and no others. */
function checkFaults(what: string, annotated: readonly string[]): void {
  it(what, () => {
    const source: string[] = [];
    const wanted: { at: number; words: string; message: string }[] = [];
    let start = 0;
    for (const line of annotated) {
      const mark = /^( *)(\^+) (.+)$/.exec(line);
      const last = source.at(-1);
      if (mark && last !== undefined) {
        const from = mark[1]?.length ?? 0;
        const words = last.slice(from, from + (mark[2]?.length ?? 0));
        wanted.push({ at: start - last.length - 1 + from, words, message: mark[3] ?? '' });
      } else {
        source.push(line);
        start += line.length + 1;
      }
    }
    const text = `${source.join('\n')}\n`;
    const found = parseSyntax(text).faults.map((fault) => ({
      at: fault.start,
      words: text.slice(fault.start, fault.end),
      message: fault.message,
    }));
    assert.deepEqual(found, wanted);
  });
}

const noColon = 'This line has no “: ”. Write “key: value”, or remove it.';
const secondColon = 'Text that holds “: ” goes in quotes, or YAML takes it for another key.';
const column = 'The indentation does not fit the lines above. Entries of one map or list start in the same column.';
const among = 'A list item cannot stand among “key: value” lines. Give the list a key of its own, or remove the “-”.';
const comma = 'A comma is missing here: inside { } and [ ], commas stand between the entries.';
const behind =
  'This text goes on behind its closing quote. Put quotes around all of it. A quote inside is written \\".';
const tab = 'YAML indents with spaces: please replace the tab at the start of this line.';
const foreignSpace =
  'This looks like a space and is none YAML knows; it may come from a web page. Replace it by ordinary spaces.';
const goal = ['goals:', '  a:', '    goal: X'];

describe('a slip of the pen is shown where it is, once, with the way out:', () => {
  checkFaults('a missing colon', ['person: Jo', 'purpose Run it', `^^^^^^^^^^^^^^ ${noColon}`, 'goals:', '  a: 1']);
  checkFaults('a missing colon before entries', ['a: 1', 'goals', `^^^^^ ${noColon}`, '  b:', '    goal: X']);
  checkFaults('a missing colon in the last line', [
    ...goal,
    '    deadline 2027-01-01 # soon',
    `    ^^^^^^^^^^^^^^^^^^^ ${noColon}`,
  ]);
  checkFaults('a word half typed', [...goal, '    dea', `    ^^^ ${noColon}`, '  b:', '    goal: Y']);
  checkFaults('no space behind the colon', [
    ...goal,
    '    deadline:2027-01-01',
    '    ^^^^^^^^^ A space is missing behind the “:” of “deadline”.',
    '    why: x',
  ]);
  checkFaults('the space on the wrong side of the colon', [
    'careerPlan :1',
    '^^^^^^^^^^^^ A space is missing behind the “:” of “careerPlan”.',
    'person: Jo',
  ]);
  checkFaults('an equals sign', [
    ...goal,
    '    deadline = 2027-01-01',
    '    ^^^^^^^^^^^^^^^^^^^^^ A key and its value stand apart by “: ”, not “=”: write “deadline: …”.',
    '    why: x',
  ]);
  checkFaults('a colon in a title', [
    ...goal,
    '    title: Lead: the team # soon',
    `           ^^^^^^^^^^^^^^ ${secondColon}`,
    '    why: x',
  ]);
  checkFaults('two colons in a title', ['title: Lead: the team: now', `       ^^^^^^^^^^^^^^^^^^^ ${secondColon}`]);
  checkFaults('a colon in curly quotes', [
    'title: “Ship: it”',
    '       ^^^^^^^^^^ Curly quotes do not count as quotes in YAML. Put text that holds “: ” in straight ones: "…".',
  ]);
  checkFaults('too deep a line', [
    ...goal,
    '      deadline: 2027-01-01',
    '      ^^^^^^^^ This line is indented deeper than “goal”, which already has a value. Entries of one map start in the same column.',
  ]);
  checkFaults('entries below a value', [
    'measure: x',
    '',
    '  # about it',
    '  what: y',
    '  ^^^^ This line is indented deeper than “measure”, which already has a value. Entries of one map start in the same column.',
    'b: 1',
  ]);
  checkFaults('too shallow a line', [...goal, '   deadline: 2027-01-01', `   ^^^^^^^^ ${column}`, '    why: x']);
  checkFaults('a key in the column of a list', ['l:', '  - a', '  b: 1', `  ^ ${column}`]);
  checkFaults('a dash that does not line up', [
    'l:',
    '  - a',
    ' - b',
    ' ^ This “-” does not line up with the list above. Items of one list start in the same column.',
  ]);
  checkFaults('a key between dash and entries', [
    'l:',
    '  - date: 1',
    '   value: 2',
    '   ^^^^^ This line does not line up with the list above. Start it in the column of the item’s text, or with a “- ”.',
  ]);
  checkFaults('a dash among keys', [...goal, '    -', `    ^ ${among}`, '    why: x']);
  checkFaults('a list below a value', [...goal, '    log: 2026-01-01', '    - 2026-02-01', `    ^ ${among}`]);
  checkFaults('a dash in front of a text', [
    ...goal,
    '    title: - Ship it',
    '           ^^^^^^^^^ Text that starts with “- ” goes in quotes. A list starts on the line below its key.',
    '    why: x',
  ]);
  checkFaults('a tab', [...goal, '\twhy: x', `^ ${tab}`]);
  checkFaults('a tab behind spaces', [...goal, '  \twhy: x', `  ^ ${tab}`]);
  checkFaults('spaces of a web page', [...goal, '\u00a0\u00a0why: x', `^^ ${foreignSpace}`]);
  checkFaults('a double quote never closed', [
    ...goal,
    '    why: "for the team',
    '         ^^^^^^^^^^^^^ This text starts with a double quote that is never closed.',
    '    deadline: 2027-01-01',
    'person: Jo',
  ]);
  checkFaults('a single quote never closed', [
    "why: 'tis the season",
    '     ^^^^^^^^^^^^^^^ This text starts with a single quote that is never closed.',
    'person: Jo',
  ]);
  checkFaults('an apostrophe in single quotes', [
    "why: 'don't stop' # c",
    "     ^^^^^^^^^^^^ An apostrophe ends text in single quotes. Write it twice (''), or use double quotes.",
    'person: Jo',
  ]);
  checkFaults('quotes inside quotes', ['why: "say "hi" now"', `     ^^^^^^^^^^^^^^ ${behind}`, 'person: Jo']);
  checkFaults('text behind quotes', ['why: "Ship" it', `     ^^^^^^^^^ ${behind}`, 'person: Jo']);
  checkFaults('a bracket never closed', [
    ...goal,
    '    drivers: [a, b',
    '             ^ This “[” is closed by “]”, which is missing.',
    '    deadline: 2027-01-01',
    'person: Jo',
  ]);
  checkFaults('a brace never closed', [
    ...goal,
    '    measure: { what: x, baseline: 0',
    '             ^ This “{” is closed by “}”, which is missing.',
    'person: Jo',
  ]);
  checkFaults('a bracket closed by a brace', [
    'l: [a, b}',
    '   ^ This “[” is closed by “]”, not by “}”.',
    'person: Jo',
  ]);
  checkFaults('a bracket too many', [
    'l: [a, b]]',
    '         ^ This “]” closes a bracket that was never opened.',
    'person: Jo',
    'purpose: x',
  ]);
  checkFaults('a comma missing in braces', ['m: { what: x baseline: 0 }', `           ^^^^^^^^^^^^^ ${comma}`, 'b: 1']);
  checkFaults('a comma missing at a line end', [
    '{',
    '  "careerPlan": 1',
    `                ^ ${comma}`,
    '  "person": "Jo"',
    '}',
  ]);
  checkFaults('a comma too many', ['l: [a,, b]', '      ^ Nothing stands before this comma. Remove it.']);
  for (const sign of ['@', '`', '%', ',']) {
    checkFaults(`“${sign}” in front of a text`, [
      `title: ${sign}bo leads # c`,
      `       ^^^^^^^^^ Text that starts with “${sign}” goes in quotes.`,
      'b: 1',
    ]);
  }
  for (const text of ['[draft] Ship', '{team} Ships', '> fifty teams', '| pipes first']) {
    checkFaults(`“${text.charAt(0)}” in front of a text`, [
      `title: ${text}`,
      `       ${'^'.repeat(text.length)} Text that starts with “${text.charAt(0)}” goes in quotes.`,
      'b: 1',
    ]);
  }
  checkFaults('stars around a word', [
    'title: *important* thing',
    '       ^^^^^^^^^^^ No anchor “&important*” stands above this alias. Text that starts with “*” goes in quotes.',
    'b: 1',
  ]);
  checkFaults('an exclamation mark in front of a text', [
    'title: !important thing',
    '       ^^^^^^^^^^ The tag “!important” has no meaning in a plan and is not read. Please remove it.',
  ]);
  checkFaults('a backslash in double quotes', [
    'title: "C:\\plans"',
    '          ^ This backslash sequence is not known inside double quotes. Use single quotes, or write “\\\\” for a backslash.',
  ]);
  checkFaults('a comment without a space', [
    'l: [a]#c',
    '      ^^ A comment needs a space before its “#”. Text that holds “#” goes in quotes.',
  ]);
  checkFaults('a key given twice', [
    ...goal,
    '    goal: Y',
    '    ^^^^ “goal” is given twice in this map. Keep one of them; until then the first counts.',
  ]);
  checkFaults('several of them', [
    'a 1',
    `^^^ ${noColon}`,
    'b: x: y',
    `   ^^^^ ${secondColon}`,
    'c: 1',
    'd',
    `^ ${noColon}`,
  ]);
  checkFaults('none, in text that only looks odd', [
    "a: don't",
    'b: “Ship” it',
    'c: 50% @ 3:00 - #1',
    'd: a:b',
    'e: x-y',
  ]);
});
