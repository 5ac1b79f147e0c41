import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { shrinkText } from './shrink-text';

/** The long form is run by hand and takes an hour; the short one is part of `npm test`. */
export const isLong = process.env['HOSTILE'] === 'long';

/** The same numbers give the same inputs; `--seed` gives others. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? 20261122);

/** Inputs that failed once, shrunk; each is tried again at every run. */
const keptFolder = path.join('test', 'hostile', 'found');

/** The most minutes a part may take; what was tried until then is what counts. */
const minutes = Number(process.env['HOSTILE_MINUTES'] ?? 600);

export interface Size {
  readonly short: number;
  readonly long: number;
}

export const sizeOf = ({ short, long }: Size): number => (isLong ? long : short);

/** How a property is run: with the seed of the programme, so many times, or as often as the time allows. */
export function runsOf(size: Size) {
  return {
    seed,
    numRuns: sizeOf(size),
    interruptAfterTimeLimit: minutes * 60_000,
    markInterruptAsFailure: false,
  };
}

/** Whether there is time left for a part that goes through a list. */
export function timer(): () => boolean {
  const end = performance.now() + minutes * 60_000;
  return () => performance.now() < end;
}

/** Prints what a run was, so that its figures can be written down and it can be run again. */
export function tell(name: string, figures: Readonly<Record<string, string | number>>): void {
  const words = Object.entries(figures).map(([what, value]) => `${value} ${what}`);
  console.log(`      ${name}: ${words.join(', ')} (seed ${seed})`);
}

/** A text that failed, and what else it failed with, such as a place. */
export interface TextCase {
  readonly text: string;
  readonly at: number;
}

/**
 * Tries a property on texts: first on those that failed before, then on new ones. What fails is shrunk, kept in
 * `test/hostile/found` and reported with its seed.
 */
export function tryTexts(
  name: string,
  size: Size,
  texts: fc.Arbitrary<TextCase>,
  check: (tried: TextCase) => void,
): void {
  for (const kept of keptCases(name)) check(kept);
  const details = fc.check(fc.property(texts, check), runsOf(size));
  tell(name, { inputs: details.numRuns });
  if (!details.failed) return;
  const [failing] = details.counterexample ?? [];
  assert.ok(failing, `${name} failed without an input`);
  const faultOf = (text: string) => fault(() => check({ ...failing, text }));
  const text = shrinkText(failing.text, (candidate) => faultOf(candidate) !== undefined);
  keep(name, { ...failing, text });
  assert.fail(`${JSON.stringify(text)} at ${failing.at}: ${faultOf(text) ?? 'failed only once'}`);
}

/** What is thrown, in words; `undefined` where nothing is. */
function fault(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** What is kept of a programme; a file is one case. */
export function keptCases(name: string): TextCase[] {
  return readdirSync(keptFolder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.json'))
    .map((file) => {
      const kept: unknown = JSON.parse(readFileSync(path.join(keptFolder, file), 'utf8'));
      assert.ok(typeof kept === 'object' && kept !== null && 'text' in kept && 'at' in kept, file);
      assert.ok(typeof kept.text === 'string' && typeof kept.at === 'number', file);
      return { text: kept.text, at: kept.at };
    });
}

/** Keeps a failing case beside its seed; give the file a name that says what was wrong. */
export function keep(name: string, failing: TextCase): void {
  mkdirSync(keptFolder, { recursive: true });
  const file = path.join(keptFolder, `${name}-${seed}.json`);
  writeFileSync(file, `${JSON.stringify({ seed, ...failing }, undefined, 2)}\n`);
  console.log(`      kept as ${file}`);
}
