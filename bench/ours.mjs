// Our operations for the peers' harness, under the peers' names: one call after one keystroke, in process.
// Bundled by scripts/bench.mjs; `planCase` needs `text` (the plan), `site` (where the imagined user types) and `docUri`.
import { parseDocument } from 'yaml';
import { parseDay } from '../src/core/dates/day';
import { completion } from '../src/core/features/completion';
import { diagnostics } from '../src/core/features/diagnostic';
import { documentSymbol } from '../src/core/features/document-symbol';
import { hover } from '../src/core/features/hover';
import { createLanguageService } from '../src/core/language-service';
import { defaultSettings } from '../src/core/settings/settings';

const world = { day: parseDay('2026-11-22'), settings: defaultSettings, readNamed: () => undefined };

/** @param {{ text: string, site: number, docUri: string }} planCase */
export default function ours({ text, site, docUri }) {
  const service = createLanguageService();
  const see = (version) => service.view({ uri: docUri, text: version }, world);
  const typed = typing(text, site);
  const key = keyNearTheMiddle(text);
  const keyPosition = positionOf(text, key.offset);
  const settled = () => {
    const view = see(typed().text);
    diagnostics(view);
    return view;
  };
  const typedBefore = typing(key.withNewLine, site);
  const shifted = (version, at, before) =>
    positionOf(version.text, at + (site < at ? version.text.length - before : 0));
  const asked = (typist, at, before) => () => {
    const version = typist();
    return { text: version.text, position: shifted(version, at, before) };
  };
  return {
    // The floor of every design that parses the whole text again: the library alone, nothing done with the result.
    'bare yaml parse': { prepare: typed, run: (version) => parseDocument(version.text) },
    diagnostics: { prepare: typed, run: (version) => diagnostics(see(version.text)) },
    symbols: { prepare: typed, run: (version) => documentSymbol(see(version.text)) },
    hover: {
      prepare: asked(typed, key.offset, text.length),
      run: (version) => hover(see(version.text), version.position),
    },
    'hover, already parsed': {
      prepare: settled,
      run: (view) => hover(view, keyPosition),
    },
    'completion: key': {
      prepare: asked(typedBefore, key.newLine, key.withNewLine.length),
      run: (version) => completion(see(version.text), version.position, [see(version.text)]),
    },
  };
}

/** Letters put in and taken out at `site`, six of them at a time, so that no version is like one before it. */
function typing(text, site) {
  let letters = 'abcdef';
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    letters = letters.length > 6 ? letters.slice(1) : letters + String.fromCharCode(97 + (seed % 26));
    return { text: text.slice(0, site) + letters + text.slice(site) };
  };
}

/** A key of an entry in the middle of the plan, and the text with an empty line below it where another key may come. */
function keyNearTheMiddle(text) {
  const match = [...text.matchAll(/^( {2,})(?:- )?([a-z]\w*): [^\n]*\n(?=\1)/gm)]
    .map((found) => ({ found, distance: Math.abs(found.index - text.length / 2) }))
    .sort((a, b) => a.distance - b.distance)[0]?.found;
  if (!match) throw new Error('No key to hover over in this plan.');
  const [line, , name] = match;
  const column = line.indexOf(`${name}:`);
  const end = match.index + line.length;
  const indent = ' '.repeat(column);
  return {
    offset: match.index + column + 1,
    newLine: end + column,
    withNewLine: `${text.slice(0, end)}${indent}\n${text.slice(end)}`,
  };
}

function positionOf(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
}
