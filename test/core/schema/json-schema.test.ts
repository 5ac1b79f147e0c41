import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
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
});
