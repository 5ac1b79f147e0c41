import assert from 'node:assert/strict';
import { type SchemaInfo, schemaAt } from '../../../src/core/schema/describe';
import type { Path } from '../../../src/core/syntax/path';

function info(...path: Path): SchemaInfo {
  const found = schemaAt(path);
  assert.ok(found, path.join('.'));
  return found;
}

describe('schemaAt', () => {
  it('lists the sections of a plan and which of them it needs', () => {
    const keys = info().keys;
    assert.deepEqual(
      keys.filter(({ required }) => required).map(({ key }) => key),
      ['careerPlan', 'person', 'purpose'],
    );
    assert.equal(keys.find(({ key }) => key === 'purpose')?.missingRule, 'missing-purpose');
  });

  it('says of every place a newcomer can reach what it is for', () => {
    const bare: string[] = [];
    const visit = (path: Path): void => {
      const found = info(...path);
      if (found.description === '') bare.push(path.join('.'));
      for (const { key } of found.keys) visit([...path, key]);
      if (found.items) visit([...path, 0]);
      if (found.ownKeys) visit([...path, 'any-id']);
      for (const { description } of found.values) assert.ok(description || path.at(-1) === 'value', path.join('.'));
    };
    visit([]);
    // An item of a list of texts has nothing to say beyond its list.
    assert.deepEqual(
      bare.filter((path) => !path.endsWith('.0')),
      [],
    );
  });

  it('tells a short form from a long form', () => {
    const measure = info('goals', 'any', 'measure');
    assert.equal(measure.kind, 'union');
    assert.deepEqual(measure.kinds, ['text', 'map']);
    assert.deepEqual(
      measure.keys.map(({ key }) => key),
      ['what', 'baseline', 'target', 'unit', 'source'],
    );
    assert.equal(schemaAt(['goals', 'any', 'measure'], 'text')?.kind, 'text');
    assert.equal(schemaAt(['goals', 'any', 'measure'], 'map')?.title, 'Numeric measure');
    assert.equal(info('goals', 'any', 'measure', 'baseline').kind, 'number');
  });

  it('knows the sort of a value by its form', () => {
    assert.equal(info('goals', 'any', 'deadline').form, 'date');
    assert.equal(info('goals', 'any', 'deadline').rule, 'invalid-date');
    assert.equal(info('initiatives', 'any', 'serves', 0).form, 'reference');
    assert.equal(info('reviews', 'every').form, 'cadence');
    assert.equal(info('reports', 3, 'week').form, 'week');
  });

  it('prefers the words written for the place', () => {
    assert.equal(info('goals', 'any', 'deadline').description, 'The day by which it shall be reached.');
  });

  it('explains the texts to choose from', () => {
    const status = info('initiatives', 'any', 'status').values;
    assert.deepEqual(
      status.map(({ value }) => value),
      ['planned', 'active', 'done', 'paused', 'cancelled'],
    );
    assert.deepEqual(
      info('lint', 'vague-goal').values.map(({ value }) => value),
      ['off', 'hint', 'info', 'warning', 'error'],
    );
  });

  it('knows nothing of keys that do not exist', () => {
    for (const path of [
      ['xyzzy'],
      ['goals', 'any', 'xyzzy'],
      ['person', 'first'],
      ['goals', 0],
      ['__proto__'],
      ['constructor'],
    ]) {
      assert.equal(schemaAt(path), undefined, path.join('.'));
    }
  });
});
