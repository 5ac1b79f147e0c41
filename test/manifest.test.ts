import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isPlanFileName } from '../src/core/plan/file-name';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly filenames: readonly string[];
      readonly filenamePatterns: readonly string[];
      readonly configuration: string;
    }[];
    readonly grammars: readonly { readonly language?: string; readonly scopeName: string; readonly path: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly scope?: string }>>;
    };
  };
}

/** The words that stand behind the manifest's `%keys%`. */
const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) =>
  typeof value === 'string' && /^%.+%$/.test(value) ? (words[value.slice(1, -1)] ?? value) : value,
);
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);

/** Everything the extension's sources say, to look names up in. */
const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/extension', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('names only files that are there or that the build makes', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
    const bundles = readFileSync('esbuild.mjs', 'utf8');
    for (const built of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
      assert.ok(bundles.includes(`'${built.replace('./', '')}'`), `${built} is not built`);
    }
  });

  it('registers each command it offers, once', () => {
    for (const command of commands) {
      assert.equal(sources.split(`'${command}'`).length - 1 > 0, true, `${command} is offered and nobody registers it`);
    }
    assert.equal(new Set(commands).size, commands.length);
  });

  it('puts only offered commands into menus and welcome views', () => {
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    for (const { contents } of contributes.viewsWelcome) {
      for (const match of contents.matchAll(/\(command:(careerPlan\.\w+)\)/g)) used.push(match[1] ?? '');
    }
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('keeps all commands under one category, in words that start with a capital', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'Career Plan');
      assert.match(title, /^\p{Lu}/u);
    }
  });

  it('reads every setting it offers, and offers every setting with a default and a scope', () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.match(name, /^careerPlan\./);
      assert.ok('default' in setting, `${name} has no default`);
      assert.ok(setting.scope, `${name} has no scope`);
      const [section] = name.replace('careerPlan.', '').split('.');
      assert.ok(sources.includes(`'${section}'`), `${name} is never read`);
    }
  });

  it('has a view for each view id in the sources', () => {
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    for (const view of views) assert.ok(sources.includes(`'${view}'`), `${view} is shown by nobody`);
  });

  it('knows a plan by the same names as the core', () => {
    const [language] = contributes.languages;
    const examples = ['jo.career.yaml', 'jo.career.yml', 'career.yaml', 'career.yml'];
    const byManifest = [
      ...(language?.filenamePatterns ?? []).map((pattern) => pattern.replace('*', 'jo')),
      ...(language?.filenames ?? []),
    ];
    assert.deepEqual([...byManifest].sort(), [...examples].sort());
    assert.ok(examples.every(isPlanFileName));
    assert.ok(!['xcareer.yaml', 'career.json', 'career.yaml.bak', 'mycareer.yml'].some(isPlanFileName));
    assert.deepEqual(
      [...(contributes.yamlValidation[0]?.fileMatch ?? [])].sort(),
      [...(language?.filenamePatterns ?? []), ...(language?.filenames ?? [])].sort(),
    );
  });

  it('starts for plans, views and commands, never for everything', () => {
    assert.ok(!manifest.activationEvents.includes('*') && !manifest.activationEvents.includes('onStartupFinished'));
    for (const name of ['*.career.yaml', '*.career.yml', 'career.yaml', 'career.yml']) {
      assert.ok(manifest.activationEvents.includes(`workspaceContains:**/${name}`), `${name} does not activate`);
    }
  });

  it('is typed against the oldest editor it runs in', () => {
    const oldest = manifest.engines.vscode.replace('^', '').split('.').slice(0, 2).join('.');
    assert.ok(manifest.devDependencies['@types/vscode']?.startsWith(`${oldest}.`));
  });

  it('pins every package exactly and ships none beside its bundles', () => {
    const versions = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
    assert.equal(manifest.devDependencies['yaml'], '2.9.1');
    assert.equal(manifest.dependencies, undefined);
  });
});
