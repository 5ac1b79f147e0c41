import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The binary of another Node.js, from the packages that npm's `node` is made of, fetched into `.cache` when it is first
 * asked for. No install script is run: those packages hold the binary itself.
 * @param {string} major such as `22`
 * @returns {string} absolute path
 */
export function nodeVersion(major) {
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const folder = path.resolve('.cache', 'node', major);
  const binary = path.join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${name}@${major}`];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: isWindows });
  if (status !== 0 || !existsSync(binary))
    throw new Error(`Node.js ${major} could not be fetched from npm into ${folder}.`);
  return binary;
}
