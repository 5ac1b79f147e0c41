import { associationFor, planPatternOf } from '../../../src/extension/language-associations';
import * as assert from '../runner/assert';

describe('the setting that opens a plan as YAML', () => {
  const found = (name: string, set: unknown) => associationFor(name, set, 'yaml');

  it('is found by ending, by whole name and behind any folder', () => {
    assert.equal(found('jo.career.yaml', { '*.yaml': 'yaml' }), '*.yaml');
    assert.equal(found('career.yml', { 'career.yml': 'yaml' }), 'career.yml');
    assert.equal(found('jo.career.yaml', { '**/*.career.yaml': 'yaml' }), '**/*.career.yaml');
    assert.equal(found('Jo.career.yaml', { 'jo*.YAML': 'yaml' }), 'jo*.YAML');
    assert.equal(found('jo.career.yaml', { '*a*e*r.*': 'yaml' }), '*a*e*r.*');
  });

  it('is the longest that fits', () => {
    assert.equal(found('jo.career.yaml', { '*.yaml': 'yaml', '*.career.yaml': 'yaml', '*': 'yaml' }), '*.career.yaml');
  });

  it('is none where the pattern is for others, for another language, or no pattern', () => {
    assert.equal(found('jo.career.yaml', { '*.yml': 'yaml', 'career.yaml': 'yaml', jo: 'yaml' }), undefined);
    assert.equal(found('jo.career.yaml', { '*.yaml': 'ansible' }), undefined);
    assert.equal(found('jo.career.yaml', { 'plans/*.yaml': 'yaml', '*.{yaml,yml}': 'yaml' }), undefined);
    assert.equal(found('aa', { 'aa*aa': 'yaml', '*aa*a': 'yaml' }), undefined);
    for (const odd of [undefined, null, 7, 'yaml', [], { '*.yaml': {} }]) assert.equal(found('a.yaml', odd), undefined);
  });

  it('is completed by a pattern for plans alone', () => {
    assert.equal(planPatternOf('jo.career.yaml'), '*.career.yaml');
    assert.equal(planPatternOf('career.yml'), 'career.yml');
    assert.equal(planPatternOf('my.career.first.career.yml'), '*.career.yml');
  });
});
