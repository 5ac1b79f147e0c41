import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseWithLibrary } from '../../../../src/core/syntax/parse';
import { readPlain } from '../../../../src/core/syntax/plain/read-plain';
import { arbitraryFile, arbitraryText, propertyRuns } from '../../../harness/arbitrary-plan';
import { arbitraryMutant } from './arbitrary-mutant';
import { arbitraryOutline } from './arbitrary-outline';
import { arbitraryYaml } from './arbitrary-yaml';

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.career.yaml'))
  .sort()
  .map((file) => readFileSync(path.join('examples', file), 'utf8'));

/** Holds the reader to the library, over many texts. @returns the share of them it read */
function shareRead(texts: fc.Arbitrary<string>, usualRuns: number): number {
  let read = 0;
  let all = 0;
  fc.assert(
    fc.property(texts, (text) => {
      all++;
      const tree = readPlain(text);
      if (tree === undefined) return;
      read++;
      assert.deepEqual({ ...tree, faults: [] }, parseWithLibrary(text));
    }),
    propertyRuns(usualRuns),
  );
  if (process.env['PROPERTY_RUNS']) console.log(`      ${all} texts, ${read} of them read`);
  return read / all;
}

describe('whatever the reader of plain YAML does not refuse, it reads exactly as the library does', () => {
  it('in files as people write them', () => {
    assert.ok(
      shareRead(
        arbitraryFile.map(({ text }) => text),
        1500,
      ) > 0.4,
    );
  });

  it('in texts put together from pieces of YAML', () => {
    assert.ok(shareRead(arbitraryYaml, 6000) > 0.05);
  });

  it('in lines that mostly stand where they belong', () => {
    assert.ok(shareRead(arbitraryOutline, 3000) > 0.1);
  });

  it('in examples and files with mistakes in them', () => {
    assert.ok(shareRead(arbitraryMutant(examples), 3000) > 0.2);
  });

  it('in texts of any kind', () => {
    assert.ok(shareRead(arbitraryText, 1000) < 1);
  });
});
