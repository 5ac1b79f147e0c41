import { readdir, readFile } from 'node:fs/promises';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';

/** The editors whose YAML grammar lies in `test/grammar/yaml`. */
export const YAML_VERSIONS = ['1.139', '1.82'] as const;
export type YamlVersion = (typeof YAML_VERSIONS)[number];

type Grammar = NonNullable<Awaited<ReturnType<ReturnType<typeof createRegistryFromGrammars>['loadGrammar']>>>;

/** A line and its tokens; offsets in UTF-16 units, `end` behind the last one; scopes from the outermost to the innermost. */
export interface PaintedLine {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly scopes: readonly string[] }[];
}

/** Our grammar, or with `source.yaml` the plain one, on the YAML grammar of that editor. Rejects where a file is missing. */
export async function openYamlGrammar(version: YamlVersion, scope = 'source.yaml.career-plan'): Promise<Grammar> {
  const folder = `test/grammar/yaml/${version}`;
  const files = (await readdir(folder)).map((name) => `${folder}/${name}`);
  const registry = createRegistryFromGrammars(
    await Promise.all([...files, 'syntaxes/career-plan.tmLanguage.json'].map(readGrammar)),
  );
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`No grammar for ${scope}`);
  return grammar;
}

async function readGrammar(path: string): Promise<{ grammar: { path: string; scopeName: string }; content: string }> {
  const content = await readFile(path, 'utf8');
  const scopeName = /"scopeName": "([^"]+)"/.exec(content)?.[1];
  if (scopeName === undefined) throw new Error(`${path} has no scope name`);
  return { grammar: { path, scopeName }, content };
}

/** Every line of the text, painted from the top. */
export function tokensOf(grammar: Grammar, text: string): PaintedLine[] {
  let state: Parameters<Grammar['tokenizeLine']>[1] = null;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return {
      text: line,
      tokens: tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes })),
    };
  });
}
