import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

export interface BuiltServer {
  readonly folder: string;
  readonly server: string;
  readonly commandLine: string;
  readonly remove: () => void;
}

/** Server, command line and the page of rules as they ship, in a folder of their own. */
export async function buildServer(): Promise<BuiltServer> {
  const folder = mkdtempSync(path.join('out', 'server-'));
  await build({
    entryPoints: { server: 'src/server/node.ts', cli: 'src/cli/main.ts' },
    outdir: path.join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    logLevel: 'warning',
  });
  cpSync('docs/rules.md', path.join(folder, 'docs/rules.md'));
  return {
    folder: path.resolve(folder),
    server: path.resolve(folder, 'dist/server.js'),
    commandLine: path.resolve(folder, 'dist/cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
