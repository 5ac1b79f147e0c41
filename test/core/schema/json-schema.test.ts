import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { JsonMap, JsonValue } from '../../../src/core/schema/json';
import { isMap } from '../../../src/core/schema/json';
import { validatePlan } from '../../../src/core/schema/validate';
import { goalWith, initiativeWith, planWith } from './plans';

/** The published schema in a validator that knows nothing of ours, as another YAML tool has it. */
describe('career-plan.schema.json in other tools', () => {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: true } });
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/career-plan.schema.json', 'utf8')));
  const whole = { measure: 'certificate issued', deadline: '2027-06-30' };

  it('accepts a whole plan', () => assert.ok(validate(goalWith(whole)), JSON.stringify(validate.errors)));

  const bad = {
    'no purpose': { careerPlan: 1, person: 'Jo' },
    'no measure': goalWith({ deadline: '2027-06-30' }),
    'a month that is none': goalWith({ ...whole, deadline: '2027-13-01' }),
    'a date in words': goalWith({ ...whole, deadline: 'soon' }),
    'no such accelerator': goalWith({ ...whole, drivers: ['people.ritual'] }),
    'an unknown key': goalWith({ ...whole, dedline: '2027-06-30' }),
    'a check-in in words': goalWith({ ...whole, checkIns: [{ date: '2027-01-31', value: 'nearly' }] }),
    'an empty title': initiativeWith({ title: '', start: '2027-01-01', finish: '2027-02-01', measure: 'x' }),
    'an id in capitals': planWith({ goals: { Goal: { goal: 'x', ...whole } } }),
    'a measure without target': goalWith({ ...whole, measure: { what: 'x', baseline: 1 } }),
    'a week that is none': planWith({ reports: [{ week: '2026-45' }] }),
    'a newer format': planWith({ careerPlan: 2 }),
  };
  for (const [name, plan] of Object.entries(bad)) it(`flags ${name}`, () => assert.equal(validate(plan), false));

  it('flags whatever the editor flags', () => {
    const keys = [
      'goal',
      'title',
      'measure',
      'deadline',
      'drivers',
      'checkIns',
      'status',
      'seenBy',
      'every',
      'Id',
      'a-b',
      'x',
    ];
    const values: JsonValue[] = [
      'text',
      'week',
      'active',
      '2 weeks',
      1,
      2.5,
      true,
      ['a'],
      [1],
      { what: 'x' },
      { g: { goal: 'x' } },
    ];
    const change = fc.record({ at: fc.nat(), key: fc.constantFrom(...keys), value: fc.constantFrom(...values) });
    const sound = {
      ...{ careerPlan: 1, person: 'Jo', purpose: { statement: 'x', standsFor: ['y'] } },
      goals: { g: { goal: 'x', ...whole, checkIns: [{ date: '2027-01-31', value: 2, confidence: 'on-track' }] } },
      initiatives: { i: { title: 'x', serves: ['g'], start: '2027-01-01', finish: '2027-02-01', measure: 'x' } },
      reviews: { every: 'month', with: 'Ana' },
      lint: { 'vague-goal': 'off' },
    };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const plan: JsonMap = structuredClone(sound);
        for (const { at, key, value } of changes) {
          const maps = mapsOf(plan);
          const map = maps[at % maps.length] ?? plan;
          map[Object.keys(map).find((_, index) => index === at % 7) ?? key] = structuredClone(value);
        }
        assert.ok(validatePlan(plan).length === 0 || !validate(plan), JSON.stringify(plan));
      }),
      { numRuns: 500 },
    );
  });
});

function mapsOf(value: JsonValue): JsonMap[] {
  if (Array.isArray(value)) return value.flatMap(mapsOf);
  return isMap(value) ? [value, ...Object.values(value).flatMap(mapsOf)] : [];
}
