import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { EXAMPLES_DAY } from '../../scripts/examples-day.mjs';
import { check } from '../../src/core/check';
import { parseDay } from '../../src/core/dates/day';
import { openPlanDocument } from '../../src/core/plan-document';
import { defaultSettings } from '../../src/core/settings/settings';

/** What the first drafts of the plans in `examples/professions` deserve: the rules, by entry. */
const deserved: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'data-analyst': {
    purpose: ['missing-purpose'],
    'goals.morning-report': ['invalid-date'],
    'goals.engineer': ['missing-deadline', 'vague-goal', 'vague-measure'],
    'initiatives.course': ['finish-after-deadline', 'late-start', 'vague-goal'],
  },
  designer: {
    purpose: ['vague-goal'],
    'goals.renewals': ['vague-goal', 'vague-measure'],
    'goals.components': ['empty-measure', 'goal-without-initiative'],
    'initiatives.research': ['date-order', 'late-start', 'vague-goal', 'vague-measure'],
  },
  engineer: {
    purpose: ['vague-goal'],
    'goals.reliability': ['vague-goal', 'vague-measure'],
    'goals.design-lead': ['goal-without-initiative', 'invalid-date', 'missing-measure'],
    'initiatives.batches': ['late-start', 'unknown-reference', 'vague-goal'],
  },
  manager: {
    purpose: ['vague-goal'],
    'goals.culture': ['vague-goal', 'vague-measure'],
    'goals.delegation': ['goal-without-initiative', 'vague-goal'],
    'initiatives.interviews': ['late-start', 'vague-goal'],
    'initiatives.one-on-ones': ['vague-goal', 'vague-measure'],
  },
  nurse: {
    purpose: ['vague-goal'],
    'role.target': ['role-unclear'],
    'goals.care': ['goal-without-initiative', 'vague-goal', 'vague-measure'],
    'goals.educator': ['invalid-date'],
    'initiatives.teaching': ['late-start', 'missing-measure', 'vague-goal'],
  },
  operations: {
    purpose: ['vague-goal'],
    'goals.departures': ['vague-measure'],
    'goals.safety': ['vague-goal'],
    'initiatives.belt-two': ['late-start', 'unapproved-resources'],
    'initiatives.yard-board': ['date-order', 'late-start'],
  },
  researcher: {
    'goals.paper': ['vague-measure'],
    'goals.visibility': ['goal-without-initiative', 'vague-goal', 'vague-measure'],
    'initiatives.methane-data': ['check-in-order', 'finish-after-deadline'],
    'tradeOffs.0': ['loose-trade-off'],
  },
  sales: {
    purpose: ['vague-goal'],
    'goals.sales': ['check-in-value', 'goal-without-initiative'],
    'goals.relationships': ['vague-goal', 'vague-measure'],
    // 1 of 9 wards on day 76 of 263, and no word about it since 2 October.
    'initiatives.visits': ['at-risk', 'stale-check-in'],
  },
  support: {
    purpose: ['vague-goal'],
    // The slip in its id is a slip, and nothing else: the goal counts as served.
    'goals.first-call': ['vague-goal'],
    'goals.articles': ['vague-goal', 'vague-measure'],
    'goals.stand-in': ['goal-without-initiative', 'missing-deadline', 'missing-measure', 'vague-goal'],
    'initiatives.top-codes': ['late-start', 'unknown-reference'],
  },
  teacher: {
    purpose: ['vague-goal'],
    'goals.results': ['goal-without-initiative', 'vague-measure'],
    'goals.leading': ['vague-goal'],
    // “progress” is taken for a slip of “checkIns”, so nothing is called late.
    'initiatives.clinic': ['missing-stepping-stone', 'schema'],
    // Overdue speaks alone about how it stands.
    'initiatives.scheme': ['overdue', 'vague-goal'],
  },
};

const folder = 'test/fixtures/drafts';
const profession = (file: string) => file.replace('.career.yaml', '');

describe('the first drafts of ten professions', () => {
  it('each stand beside the plan they became', () => {
    const plans = readdirSync('examples/professions').map(profession).sort();
    assert.deepEqual(readdirSync(folder).map(profession).sort(), plans);
    assert.deepEqual(Object.keys(deserved), plans);
    assert.equal(plans.length, 10);
  });

  for (const [name, entries] of Object.entries(deserved)) {
    it(`says of the draft for ${name} what it deserves`, () => {
      const found: Record<string, string[]> = {};
      for (const { rule, path } of problemsOf(`${folder}/${name}.career.yaml`)) {
        const [section, entry] = path;
        const place = section === undefined || section === 'purpose' ? 'purpose' : `${section}.${entry}`;
        found[place] = [...(found[place] ?? []), rule].sort();
      }
      assert.deepEqual(found, entries);
    });
  }
});

function problemsOf(file: string) {
  const day = parseDay(EXAMPLES_DAY);
  assert.ok(day !== undefined);
  return check(openPlanDocument(readFileSync(file, 'utf8')), { day, settings: defaultSettings, others: new Map() });
}
