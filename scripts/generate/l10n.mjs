import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src/extension/', import.meta.url));

/** l10n/bundle.l10n.json: every message the extension asks to have translated, for translators to copy. */
export async function outputs() {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const messages = new Set();
  for (const file of files) {
    for (const message of messagesOf(await readFile(`${SOURCES}${file}`, 'utf8'), file)) messages.add(message);
  }
  const bundle = Object.fromEntries([...messages].sort().map((message) => [message, message]));
  return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(bundle, null, 2)}\n`]]);
}

/**
 * The messages of the calls of `l10n.t` in a source.
 * @param {string} file for the error message where a call's message is no plain string, and so could not be looked up
 */
export function messagesOf(source, file) {
  return [...source.matchAll(/\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")?/g)].map(([call, literal]) => {
    if (literal === undefined) throw new Error(`${file}: the message of “${call}…” has to be a plain string.`);
    return textOf(literal);
  });
}

/** What a string literal of the source says. */
function textOf(literal) {
  const inside = literal.slice(1, -1).replaceAll("\\'", "'").replace(/\\"|"/g, '\\"');
  return JSON.parse(`"${inside}"`);
}
