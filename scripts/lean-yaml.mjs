// Plans are read with the YAML library and never written with it, so what it has for writing, for making nodes out of
// values, for walking its own tree, for its own conversion to values and for YAML 1.1 is left out of what ships: a
// fifth of it. A stub that throws stands for each function that is left out. The unit tests run on the same library.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The library's ES module build: the same code in every host, without Node's builtins. */
const entry = realpathSync(fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)));

const LEFT_OUT =
  /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:visit|stringify[\\/]\w+|doc[\\/](?:applyReviver|createNode)|nodes[\\/](?:addPairToJSMap|toJS)|parse[\\/]cst-\w+|schema[\\/]json[\\/]\w+|schema[\\/]yaml-1\.1[\\/]\w+)\.js$/;

/**
 * An esbuild plugin: `yaml` without what plans do not need. `isLean(file)` says which importing files get it; the others
 * keep the library as it is.
 * @param {(importer: string) => boolean} [isLean]
 * @returns {import('esbuild').Plugin}
 */
export function leanYaml(isLean = () => true) {
  return {
    name: 'lean-yaml',
    setup(build) {
      build.onResolve({ filter: /^yaml$/ }, ({ importer }) =>
        isLean(importer) ? { path: entry, sideEffects: false } : undefined,
      );
      build.onLoad({ filter: LEFT_OUT }, async ({ path }) => ({ contents: stubs(await readFile(path, 'utf8')) }));
    },
  };
}

/** A module that exports the same names, each a function that says it is not there. */
function stubs(source) {
  const lists = [...source.matchAll(/^export \{([^}]*)\}/gm)].map(([, list]) => list.split(','));
  const names = lists.flat().map((name) => name.trim().split(' as ').at(-1));
  if (names.length === 0) throw new Error('The YAML library is built differently now: adapt lean-yaml.mjs.');
  return `function leftOut(){throw new Error('Not part of this build of yaml.')}
export {${names.map((name) => `leftOut as ${name}`).join(',')}};`;
}
