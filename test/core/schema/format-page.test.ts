import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { validatePlan } from '../../../src/core/schema/validate';

describe('docs/format.md', () => {
  const page = readFileSync('docs/format.md', 'utf8');
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');

  it('shows every section', () => assert.ok(blocks.length >= 14, String(blocks.length)));

  for (const block of blocks) {
    it(`shows nothing wrong in ${block.split('\n', 1)[0]}`, () => {
      const sections = parse(block);
      assert.deepEqual(validatePlan({ careerPlan: 1, person: 'Jo', ...sections }), []);
    });
  }

  it('links only to places that exist', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
      (words ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, name]) => name ?? '');
    const places = new Set([...headings, ...anchors]);
    const dead = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to ?? '').filter((to) => !places.has(to));
    assert.deepEqual(dead, []);
  });
});
