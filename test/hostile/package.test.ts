import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tell } from './programme';

/** What is no source: a clean copy has none of it. */
const notSources = ['node_modules', 'out', 'dist', '.cache', '.git'];

/** What Node's builtins the bundles that run in Node may load; the extension's own load none. */
const mayLoad: Readonly<Record<string, readonly string[]>> = {
  'dist/extension.js': ['vscode'],
  'dist/web/extension.js': ['vscode'],
  'dist/webview.js': [],
  'dist/web/server.js': [],
};

/** Names that reach out of a bundle: over the network, to another program, or to code that is made of text. */
const reachingOut = [
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /(?<![.\w$])Function\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /(?<![.\w$])fetch\s*\(/,
  /\bimportScripts\s*\(/,
  /\bchild_process\b/,
];

interface Copy {
  readonly folder: string;
  readonly package: string;
}

/** Builds and packs a clean copy of the sources, as somebody else would: elsewhere, at another hour, with another mask. */
function cleanBuild(name: string, zone: string, umask: number): Copy {
  const top = mkdtempSync(path.join(tmpdir(), 'career-plan-clean-'));
  const folder = path.join(top, name);
  cpSync('.', folder, {
    recursive: true,
    filter: (source) => !notSources.includes(path.normalize(source).split(path.sep)[0] ?? ''),
  });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const before = process.umask(umask);
  const out = path.join(top, 'made.vsix');
  for (const words of [
    ['esbuild.mjs', '--production'],
    ['scripts/package.mjs', '--out', out],
  ]) {
    const env = { ...process.env, TZ: zone, SOURCE_DATE_EPOCH: '1790000000' };
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
  process.umask(before);
  return { folder, package: out };
}

describe('What is shipped', () => {
  let copies: readonly Copy[];
  before(() => {
    copies = [cleanBuild('one', 'UTC', 0o022), cleanBuild('another folder', 'Pacific/Kiritimati', 0o077)];
  });
  after(() => {
    for (const { folder } of copies) rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  const bundles = (folder: string) =>
    readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => `dist/${file.split(path.sep).join('/')}`);

  it('is the same, byte by byte, from two clean copies of the sources', () => {
    const [one, two] = copies.map((copy) => readFileSync(copy.package));
    assert.ok(one && two && one.length > 100_000);
    assert.ok(one.equals(two), 'the packages differ');
    tell('package', { bytes: one.length, 'copies built': copies.length });
  });

  it('loads nothing in the editor but the editor, and makes no code of text anywhere', () => {
    const [{ folder } = { folder: '.' }] = copies;
    assert.ok(bundles(folder).length >= Object.keys(mayLoad).length);
    for (const file of bundles(folder)) {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const loaded = [...source.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
      const allowed = mayLoad[file];
      const foreign = loaded.filter((name) => (allowed ? !allowed.includes(name) : !isBuiltin(name)));
      assert.deepEqual(foreign, [], `${file} loads what it should not`);
      const patterns = allowed ? reachingOut : reachingOut.slice(0, 3);
      assert.deepEqual(patterns.filter((pattern) => pattern.test(source)).map(String), [], file);
    }
  });

  it('names every address it holds: none is ever asked for', () => {
    const [{ folder } = { folder: '.' }] = copies;
    for (const file of Object.keys(mayLoad)) {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const addresses = new Set([...source.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.\w+)/g)].map((match) => match[1]));
      const isName = (address = '') => /^(?:www\.w3\.org|json-schema\.org|(?:.+\.)?example(?:\.com)?)$/.test(address);
      assert.deepEqual(
        [...addresses].filter((address) => !isName(address)),
        [],
        file,
      );
    }
  });
});

describe('What is installed', () => {
  const lock: {
    packages: Readonly<
      Record<
        string,
        { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; optional?: boolean }
      >
    >;
  } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  it('is of one version, with the hash of its content', () => {
    for (const [name, { version, resolved, integrity }] of packages) {
      assert.match(version ?? '', /^\d+\.\d+\.\d+/, name);
      assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, name);
      assert.match(integrity ?? '', /^sha512-/, name);
    }
  });

  it('has install scripts only where the build needs none of them', () => {
    const scripts = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([name]) => name.replace('node_modules/', ''));
    // The compiler's script only puts a binary in the place of a starter; those of the packager are for publishing.
    const known = ['@vscode/vsce-sign', 'esbuild', 'keytar'];
    assert.deepEqual(
      scripts.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('ships only the code of packages that CONTRIBUTING gives a reason for', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    const imported = new Set<string>();
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    )) {
      const source = readFileSync(path.join('src', file), 'utf8');
      for (const [, clause = '', name = ''] of source.matchAll(/^import\s+([^'"]*?)\s*from\s+'([^.'][^']*)'/gm)) {
        if (!clause.startsWith('type ') && !name.startsWith('node:')) imported.add(packageOf(name));
      }
    }
    imported.delete('vscode');
    for (const name of imported)
      assert.ok(page.includes(`| \`${name}\``), `CONTRIBUTING does not say why ${name} ships`);
    assert.ok(existsSync('package-lock.json'));
  });
});

const isBuiltin = (name: string) => builtinModules.includes(name.replace(/^node:/, '')) || name.startsWith('./');

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
