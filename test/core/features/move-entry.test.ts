import assert from 'node:assert/strict';
import { moveEntry } from '../../../src/core/features/actions/move-entry';
import { createLanguageService } from '../../../src/core/language-service';
import type { PlanView } from '../../../src/core/plan-view';
import { defaultSettings } from '../../../src/core/settings/settings';
import { withEdits } from '../../harness/check-fix';
import { dayNamed } from '../../harness/check-problems';

/** Plans by their path; what one names is read from the others. */
function workspace(files: Readonly<Record<string, string>>): ReadonlyMap<string, PlanView> {
  const service = createLanguageService();
  const uri = (path: string) => `memory:/${path}`;
  const views = Object.entries(files).map(([path, text]): [string, PlanView] => {
    const folder = path.split('/').slice(0, -1);
    const readNamed = (file: string) => {
      const parts = [...folder];
      for (const part of file.split('/')) part === '..' ? parts.pop() : parts.push(part);
      const found = files[parts.join('/')];
      return found === undefined ? undefined : { uri: uri(parts.join('/')), text: found };
    };
    const world = { day: dayNamed('2026-11-22'), settings: defaultSettings, readNamed };
    return [path, service.view({ uri: uri(path), text }, world)];
  });
  return new Map(views);
}

/** The plans once an entry has moved. */
function moved(
  files: Readonly<Record<string, string>>,
  from: string,
  id: string,
  to: string,
): Record<string, string> | string {
  const views = workspace(files);
  const [source, target] = [views.get(from), views.get(to)];
  assert.ok(source && target);
  const result = moveEntry(source, id, target, [...views.values()]);
  if ('refusal' in result) return result.refusal;
  const changes = result.edit.changes ?? {};
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, withEdits(text, changes[`memory:/${path}`] ?? [])]),
  );
}

const me = `careerPlan: 1
person: Jo
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
goals:
  # the first
  golden-path:
    goal: Every team deploys through the golden path
    measure: { what: teams, baseline: 2, target: 12 } # counted
    deadline: 2027-06-30
    serves: [team/lead.career.yaml#bench]
  other:
    goal: Another
    serves: [golden-path]
initiatives:
  pipeline:
    title: Build the pipeline
    serves: [golden-path, team/lead.career.yaml#bench, other]
    approvals: [{ by: ana }]
    evidence:
      - { title: The plan, link: notes/plan.md }
      - { title: The page, link: https://example.com/a }
`;
const lead = `careerPlan: 1
person: Ana Cole
goals:
    bench:
        goal: Each team has a second lead
        supports: words
initiatives: {}
team:
    - plan: ../me.career.yaml
leadership:
    focus: { adds: [../me.career.yaml#golden-path] }
`;
const third = `goals: { far: { goal: Far, serves: [me.career.yaml#golden-path] } }\n`;
const files = { 'me.career.yaml': me, 'team/lead.career.yaml': lead, 'third.career.yaml': third };

describe('moving an entry to another plan', () => {
  it('writes it there as it was, and every reference to and from it follows', () => {
    assert.deepEqual(moved(files, 'me.career.yaml', 'golden-path', 'team/lead.career.yaml'), {
      'me.career.yaml': me
        .replace(/ {2}# the first\n {2}golden-path:\n(?: {4}.*\n)+/, '')
        .replace('serves: [golden-path]', 'serves: [team/lead.career.yaml#golden-path]')
        .replace('serves: [golden-path,', 'serves: [team/lead.career.yaml#golden-path,'),
      'team/lead.career.yaml': lead
        .replace(
          '        supports: words\n',
          `        supports: words
    # the first
    golden-path:
      goal: Every team deploys through the golden path
      measure: { what: teams, baseline: 2, target: 12 } # counted
      deadline: 2027-06-30
      serves: [bench]
`,
        )
        .replace('[../me.career.yaml#golden-path]', '[golden-path]'),
      'third.career.yaml': third.replace('me.career.yaml#', 'team/lead.career.yaml#'),
    });
  });

  it('names what only the old plan knows: ids, people, files beside it', () => {
    const result = moved(files, 'me.career.yaml', 'pipeline', 'team/lead.career.yaml');
    assert.ok(typeof result === 'object');
    assert.equal(result['me.career.yaml'], me.slice(0, me.indexOf('initiatives:')));
    assert.ok(
      result['team/lead.career.yaml']?.includes(`
    pipeline:
      title: Build the pipeline
      serves: [../me.career.yaml#golden-path, bench, ../me.career.yaml#other]
      approvals: [{ by: Ana Cole }]
      evidence:
        - { title: The plan, link: ../notes/plan.md }
        - { title: The page, link: https://example.com/a }
`),
      result['team/lead.career.yaml'],
    );
  });

  it('keeps the line ends of each file', () => {
    const result = moved(
      { ...files, 'team/lead.career.yaml': lead.replaceAll('\n', '\r\n') },
      'me.career.yaml',
      'golden-path',
      'team/lead.career.yaml',
    );
    assert.ok(typeof result === 'object');
    assert.equal(result['team/lead.career.yaml']?.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(result['me.career.yaml']?.includes('\r'), false);
  });

  it('goes into a plan in flow style, where no comment would be lost', () => {
    const result = moved(files, 'me.career.yaml', 'other', 'third.career.yaml');
    assert.ok(typeof result === 'object');
    assert.equal(
      result['third.career.yaml'],
      'goals: { far: { goal: Far, serves: [me.career.yaml#golden-path] }, other: { goal: Another, serves: [me.career.yaml#golden-path] } }\n',
    );
  });

  for (const [what, changed, words] of [
    [
      'a comment has no place there',
      { 'team/lead.career.yaml': '{ careerPlan: 1, goals: { bench: { goal: B } } }\n' },
      /changed safely/,
    ],
    ['the id is in use there', { 'team/lead.career.yaml': 'goals: { golden-path: { goal: B } }\n' }, /already in use/],
    ['that file cannot be read', { 'team/lead.career.yaml': 'goals: [\n' }, /cannot be read whole/],
    [
      'the id is there twice',
      { 'me.career.yaml': `${me}mastery: { deliverables: { golden-path: { what: x } } }\n` },
      /Two entries/,
    ],
  ] as const) {
    it(`is refused where ${what}`, () => {
      const result = moved({ ...files, ...changed }, 'me.career.yaml', 'golden-path', 'team/lead.career.yaml');
      assert.ok(typeof result === 'string', JSON.stringify(result, null, 1));
      assert.match(result, words);
    });
  }

  it('is refused within one plan, and for an entry that is gone', () => {
    assert.match(String(moved(files, 'me.career.yaml', 'golden-path', 'me.career.yaml')), /already/);
    assert.match(String(moved(files, 'me.career.yaml', 'gone', 'third.career.yaml')), /no “gone”/);
  });
});
