// Times one keystroke, from the text to the taken-apart document and to its problems, beside the library's bare parse of the same
// text, in turns in one process. Bundled and run by scripts/bench-document.mjs.
import { parseDocument } from 'yaml';
import { check } from '../src/core/check';
import { parseDay } from '../src/core/dates/day';
import { openPlanDocument } from '../src/core/plan-document';
import { defaultSettings } from '../src/core/settings/settings';
import { timeInTurns } from './turns.mjs';

const context = { day: parseDay('2026-11-22'), settings: defaultSettings, others: new Map() };

/** Medians in milliseconds for a plan in whose middle somebody types. */
export async function timeKeystrokes(text, budgetMs) {
  const states = {
    'a word of a title': { site: endOfLine(text, /^ {4}title: .*$/gm), letters: 'abcdef' },
    'a key without a colon': { site: newLine(text), letters: 'abcdef', rest: '\n    ' },
    'a quote that is open': { site: newLine(text), letters: 'whose: "abcdef', rest: '\n    ' },
  };
  const operations = {
    'bare yaml parse': { prepare: typing(text, states['a word of a title']), run: (version) => parseDocument(version) },
  };
  for (const [name, state] of Object.entries(states)) {
    for (const [what, use] of [
      ['document', (document) => document.schemaFaults],
      ['problems', (document) => check(document, context)],
    ]) {
      const next = typing(text, state);
      let document = openPlanDocument(next(), openPlanDocument(text));
      operations[`${name}: ${what}`] = {
        prepare: next,
        run: (version) => {
          document = openPlanDocument(version, document);
          use(document);
        },
      };
    }
  }
  return timeInTurns(operations, budgetMs);
}

/** Letters put in and taken out, so that no version is like the one before it. */
function typing(text, { site, letters: start, rest = '' }) {
  let letters = start;
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    const isLong = letters.length > start.length;
    letters = isLong ? letters.slice(0, -1) : letters + String.fromCharCode(97 + (seed % 26));
    return text.slice(0, site) + letters + rest + text.slice(site);
  };
}

/** The end of such a line nearest to the middle. */
function endOfLine(text, line) {
  const ends = [...text.matchAll(line)].map((found) => found.index + found[0].length);
  return ends.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
}

/** A place for a new key below a title: the text there ends with a line break and four spaces. */
function newLine(text) {
  return endOfLine(text, /^ {4}title: .*\n {4}(?=\w)/gm);
}
