import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules/index';
import { problemsOf } from '../../harness/check-problems';
import { leading } from './near-misses/leading';
import { load } from './near-misses/load';
import { fileOf, type NearMiss, placesOf, readingOf } from './near-misses/near-miss';
import { order } from './near-misses/order';
import { people } from './near-misses/people';
import { progress } from './near-misses/progress';
import { wording } from './near-misses/wording';

const table: readonly NearMiss[] = [...order, ...wording, ...progress, ...load, ...people, ...leading];

function problemsIn({ plan, others = {} }: NearMiss, which: 'speaks' | 'silent') {
  const files = Object.entries(others).map(([name, text]) => [name, readingOf(text, which)] as const);
  return problemsOf(readingOf(fileOf(plan), which), { others: Object.fromEntries(files) });
}

/** The rules that speak in one reading of a case, each as often as it does. */
function spokenIn(entry: NearMiss, which: 'speaks' | 'silent'): string[] {
  return problemsIn(entry, which)
    .map(({ rule }) => rule)
    .sort();
}

describe('each rule beside a near miss', () => {
  it('has one case for every rule there is', () => {
    assert.deepEqual(table.map(({ rule }) => rule).sort(), rules.map(({ id }) => id).sort());
  });

  for (const entry of table) {
    const { rule, when, unless, plan, others = {}, also = [], near = [] } = entry;
    describe(rule, () => {
      it('differs in one place', () => {
        const places = [plan, ...Object.values(others)].map(placesOf);
        assert.equal(
          places.reduce((sum, count) => sum + count),
          1,
        );
      });
      it(`speaks when ${when}`, () => assert.deepEqual(spokenIn(entry, 'speaks'), [rule, ...also].sort()));
      it('says so in a sentence or two', () => {
        for (const { message } of problemsIn(entry, 'speaks')) {
          assert.match(message, /^[\p{Lu}\p{N}“].*[.?]$/u);
          assert.ok(message.length <= 200, `${message.length} characters: ${message}`);
        }
      });
      it(`keeps silent when ${unless}`, () => assert.deepEqual(spokenIn(entry, 'silent'), [...also, ...near].sort()));
    });
  }
});
