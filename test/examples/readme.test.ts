import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { EXAMPLES_DAY } from '../../scripts/examples-day.mjs';
import { status } from '../../src/cli/check-command';
import { rules } from '../../src/core/rules/index';
import { parseSettings } from '../../src/core/settings/settings';
import { problemsOf } from '../harness/check-problems';

const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}

function blockWith(language: string, words: string): string {
  const found = blocks(language).find((block) => block.includes(words));
  assert.ok(found, words);
  return found;
}

describe('the README', () => {
  const plan = blockWith('yaml', 'careerPlan: 1');
  const rulesOf = (text: string) => problemsOf(text).map(({ rule }) => rule);

  it('begins with a plan that is clean on the day of the examples, with its check-in too', () => {
    assert.equal(EXAMPLES_DAY, '2026-11-22');
    assert.deepEqual(rulesOf(plan), []);
    assert.deepEqual(rulesOf(plan + blockWith('yaml', 'checkIns:')), ['check-in-in-future']);
  });

  it('silences what it says it silences', () => {
    const silenced = blockWith('yaml', 'career-plan-disable-line');
    const goal =
      '    goal: Nobody on the team is woken at night\n    measure: { what: pages per month, baseline: 22, target: 4 }\n';
    const withGoal = (key: string) =>
      plan.replace(/^goals:[\s\S]*?(?=^initiatives:)/m, key + goal).replace('[fewer-calls]', '[calmer-nights]');
    assert.deepEqual(rulesOf(withGoal(silenced)), []);
    assert.deepEqual(rulesOf(withGoal(silenced.replace(/#.*/, ''))), ['missing-deadline']);
  });

  it('shows settings that hold', () => {
    const { settings, faults } = parseSettings(JSON.parse(blockWith('json', '"words"')));
    assert.deepEqual(faults, []);
    for (const [id, { options }] of settings.rules) {
      const rule = rules.find((candidate) => candidate.id === id);
      assert.ok(rule, id);
      for (const option of Object.keys(options)) assert.ok(rule.options?.[option], option);
    }
    assert.deepEqual(rulesOf(plan + blockWith('yaml', 'lint:')), []);
  });

  it('names every exit status, and the files and settings of the manifest', () => {
    const named = [...readme.matchAll(/^\| (\d) \|/gm)].map(([, digit]) => Number(digit));
    assert.deepEqual(named, Object.values(status).sort());
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const entry = JSON.parse(blockWith('json', '"fileMatch"'));
    assert.deepEqual(entry.fileMatch, contributes.yamlValidation[0].fileMatch);
    assert.equal(entry.url, JSON.parse(readFileSync('schemas/career-plan.schema.json', 'utf8')).$id);
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    for (const { title } of contributes.commands) {
      const shown = words[title.slice(1, -1)] ?? title;
      assert.ok(readme.includes(`*${shown}*`), shown);
    }
    const settings = Object.keys(contributes.configuration.properties).map((key) => key.split('.')[1]);
    const documented = [...readme.matchAll(/^\| `careerPlan\.(\w+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(documented.sort(), [...new Set(settings)].sort());
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].flatMap(([, link]) => link ?? []);
    assert.ok(links.length > 8);
    for (const link of links) assert.ok(existsSync(link), link);
  });
});
