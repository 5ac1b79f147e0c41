import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the build makes; the rest of the package is in the repository. */
// The command line and the server are for those who build it; in an editor nobody runs them.
const built = ['extension.js', 'web/extension.js', 'webview.js', 'webview.css'];

const within = (folder: string, ending: string) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file));

const lines = readFileSync('.vscodeignore', 'utf8').split('\n').filter(Boolean);
/** The package tool drops everything a line names, and takes back in what a line behind it names with a `!`. */
const [everything, ...takenBack] = lines;

/** The files that a line names: a file, or those of a folder whose names have anything in the place of the star. */
function filesOf(line: string): string[] {
  const pattern = line.replace(/^!/, '');
  if (!pattern.includes('*')) return [pattern];
  const [before = '', after = '', ...more] = path.posix.basename(pattern).split('*');
  assert.deepEqual(more, [], `${line}: one star is all this test understands`);
  return within(path.posix.dirname(pattern), after).filter((file) => path.posix.basename(file).startsWith(before));
}

describe('the package', () => {
  it('holds what people need, whole, and nothing else', () => {
    assert.equal(everything, '**');
    assert.ok(takenBack.every((line) => line.startsWith('!')));
    const expected = [
      ...['package.json', 'language-configuration.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md'],
      ...['docs/rules.md', 'docs/format.md', 'media/icon.png', 'media/view.svg'],
      ...built.map((file) => `dist/${file}`),
      ...within('.', '.json').filter((file) => file.startsWith('package.nls.')),
      ...within('l10n', '.json'),
      ...within('media/walkthrough', '.svg'),
      ...within('media/pictures', '.png'),
      ...within('schemas', '.json'),
      ...within('syntaxes', '.json'),
    ];
    assert.deepEqual(takenBack.flatMap(filesOf).sort(), expected.sort());
  });

  it('holds each file the manifest names for the editor', () => {
    const listed = new Set(takenBack.flatMap(filesOf));
    const named = [...readFileSync('package.json', 'utf8').matchAll(/": "(?:\.\/)?([\w-][\w.-]*\/[\w./-]+\.\w+)"/g)];
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.map((match) => match[1] ?? '').filter((file) => !listed.has(file) && file !== 'dist/cli.js'),
      [],
    );
  });
});
