import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders of `src`, from the ground up. A folder may import itself and the folders above it in this list, where
 * its own row allows no less.
 */
const layers = [
  'core/memory',
  'core/text',
  'core/dates',
  'core/syntax',
  'core/schema',
  'core/plan',
  'core/progress',
  'core/vagueness',
  'core/findings',
  'core/rules',
  'core/settings',
  'core',
  'core/check-in',
  'core/views',
  'core/features',
  'picture',
  'webview',
  'extension',
  'server',
  'cli',
];

/** Packages, and the only folders that may import them. A folder below a named one counts as that one. */
const onlyImporters: Readonly<Record<string, readonly string[]>> = {
  yaml: ['core/syntax'],
  vscode: ['extension'],
  // For its types only: at run time the server carries its messages itself.
  'vscode-languageserver': ['server'],
  'vscode-languageserver-types': ['core', 'extension', 'server', 'cli'],
};

/** Hosts never import each other; the extension and the panel share one protocol. */
const hosts = ['webview', 'extension', 'server', 'cli'];
const sharedWithExtension = ['webview/protocol', 'webview/page'];

const vagueNames = /^(utils?|common|helpers?|misc|shared|index)$/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

function importsOf(file: string): string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** The file inside `src` that a relative import names, without its extension. */
function targetOf(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.[jt]s$/, '');
}

/** The deepest layer a file belongs to. */
function layerOf(file: string): string {
  const own = layers.filter((layer) => file.startsWith(`${layer}/`));
  return own.reduce((a, b) => (b.length > a.length ? b : a), '');
}

const inside: Import[] = [];
const outside: Import[] = [];
for (const from of files) {
  for (const specifier of importsOf(from)) {
    if (specifier.startsWith('.')) inside.push({ from, to: targetOf(from, specifier) });
    else outside.push({ from, to: specifier.replace(/^node:.*/, 'node:') });
  }
}

/** The core's own files stand on its folders; views and features may not be used by what they show. */
function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  // The facade puts everything of the core together.
  if (from === 'core') return to.startsWith('core/');
  return layers.indexOf(to) < layers.indexOf(from);
}

describe('the architecture', () => {
  it('gives every file a known folder', () => {
    assert.deepEqual(
      files.filter((file) => layerOf(file) === ''),
      [],
    );
  });

  it('lets a folder import only folders above it', () => {
    const wrong = inside.filter(({ from, to }) => {
      if (to.startsWith('..')) return false;
      const [a, b] = [layerOf(from), layerOf(to)];
      if (a === 'extension' && sharedWithExtension.includes(to)) return false;
      if (hosts.includes(a) && hosts.includes(b) && a !== b) return true;
      return !mayImport(a, b);
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps each package to the one folder that may know it', () => {
    const wrong = outside.filter(({ from, to }) => {
      const allowed = onlyImporters[to];
      if (to === 'node:') return !from.startsWith('cli/') && !from.startsWith('server/');
      return !allowed?.some((folder) => from.startsWith(`${folder}/`));
    });
    assert.deepEqual(wrong, []);
  });

  it('has no circles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of inside) {
      const name = from.replace(/\.tsx?$/, '');
      graph.set(name, [...(graph.get(name) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (name: string, trail: readonly string[]): void => {
      const at = trail.indexOf(name);
      if (at >= 0) circles.push([...trail.slice(at), name].join(' → '));
      if (at >= 0 || done.has(name)) return;
      for (const next of graph.get(name) ?? []) walk(next, [...trail, name]);
      done.add(name);
    };
    for (const name of graph.keys()) walk(name, []);
    assert.deepEqual(circles, []);
  });

  it('names no folder or file for nothing', () => {
    const vague = files.filter((file) =>
      file
        .replace(/\.tsx?$/, '')
        .split('/')
        .some((part) => vagueNames.test(part)),
    );
    assert.deepEqual(vague, ['core/rules/index.ts']);
  });

  it('keeps clock, randomness and hosts out of the core', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('core/') &&
        !file.includes('generated') &&
        /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bprocess\.(?:env|argv|cwd|exit|std|nextTick)|\bdocument\.(?:create|get|query)|\bwindow\.(?:add|alert|document|location|open|post|set)|\bfetch\(|\bsetTimeout\b/.test(
          readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    assert.deepEqual(wrong, []);
  });

  it('never builds markup from text in the panel', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('webview/') &&
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(
          readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    assert.deepEqual(wrong, []);
  });
});
