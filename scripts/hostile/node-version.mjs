import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The binary of another Node.js, from the npm package `node`, fetched into `.cache` when it is first asked for.
 * @param {string} major such as `22`
 * @returns {string} absolute path
 */
export function nodeVersion(major) {
  const folder = path.resolve('.cache', 'node', major);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const binary = path.join(folder, 'node_modules', `node-bin-${platform}-${process.arch}`, 'bin', name);
  const older = path.join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  const find = () => [binary, older].find((file) => existsSync(file));
  const known = find();
  if (known) return known;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  // The package's install script only links the binary it depends on, so it is not run.
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `node@${major}`];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  const made = find();
  if (status !== 0 || !made) throw new Error(`Node.js ${major} could not be fetched from npm into ${folder}.`);
  return made;
}
