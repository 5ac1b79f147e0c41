import assert from 'node:assert/strict';
import { relativePath } from '../../../../src/core/features/completion/relative-path';
import { checkCompletions } from '../../../harness/check-completions';

const plan = `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, helpsWith: "*this*" }
goals:
  payouts: { goal: Payouts on time, deadline: 2027-06-30 }
  bench: { goal: A successor, serves: [payouts] }
mastery:
  deliverables:
    leak: { what: Close the leak }
leadership:
  strengths:
    - what: incident analysis
    - what: "plain: words"
initiatives:
  queue: { title: Replace the retry, serves: [payouts], dependsOn: [pipeline] }
  pipeline: { title: Build it }
`;

const workspace = {
  'team.career.yaml': 'person: Mei\ngoals:\n  lead: { goal: Lead }\ninitiatives:\n  hire: { title: Hire }\n',
  'reports/bo.career.yaml': 'person: Bo\n',
};

describe('completing names', () => {
  it('offers what an initiative can serve: not itself, nothing that serves it, nothing twice', () => {
    const items = checkCompletions(`${plan}  c:\n    serves: [payouts, $0]\n`, {
      labels: ['bench', 'leak', 'queue', 'pipeline'],
      accepted: { leak: `${plan}  c:\n    serves: [payouts, leak]\n` },
    });
    assert.equal(items[0]?.labelDetails?.description, 'A successor');
    assert.equal(items[0]?.detail, 'goal');
    assert.equal(items[1]?.detail, 'deliverable');
  });

  it('lets a goal serve goals, and not the one that serves it', () => {
    checkCompletions(plan.replace('on time, deadline', 'on time, serves: [$0], deadline'), { labels: ['leak'] });
  });

  it('lets an initiative wait for initiatives only, and not for one that waits for it', () => {
    checkCompletions(`${plan}  c: { dependsOn: [$0] }`, { labels: ['queue', 'pipeline'] });
    checkCompletions(plan.replace('title: Build it', 'dependsOn: [$0]'), { labels: [] });
  });

  it('offers ids of other plans by the path of their file', () => {
    checkCompletions(`${plan}  c: { serves: [$0] }`, {
      workspace,
      has: ['payouts', 'team.career.yaml#lead'],
      lacks: ['team.career.yaml#hire'],
      accepted: { 'team.career.yaml#lead': `${plan}  c: { serves: [team.career.yaml#lead] }` },
    });
    checkCompletions(`${plan}  c: { dependsOn: [team$0] }`, { workspace, has: ['team.career.yaml#hire'] });
  });

  it('offers the plans of the workspace for a team, without those it has', () => {
    const items = checkCompletions('team:\n  - plan: team.career.yaml\n  - plan: $0', {
      workspace,
      labels: ['reports/bo.career.yaml'],
    });
    assert.equal(items[0]?.labelDetails?.description, 'Bo');
  });

  it('offers people by id, with their name, and those named elsewhere', () => {
    const items = checkCompletions(`${plan}tradeOffs:\n  - { what: x, to: Kim Lee }\nreviews: { with: $0 }`, {
      labels: ['ana', 'Kim Lee'],
      accepted: { 'Kim Lee': `${plan}tradeOffs:\n  - { what: x, to: Kim Lee }\nreviews: { with: Kim Lee }` },
    });
    assert.equal(items[0]?.detail, 'Ana Cole, manager');
    assert.equal(items[0]?.filterText, 'ana Ana Cole');
    assert.deepEqual(items[0]?.documentation, { kind: 'markdown', value: 'Helps with: \\*this\\*' });
  });

  it('offers strengths by their words, quoted where they have to be', () => {
    checkCompletions(`${plan}  c: { strengths: [incident analysis, $0] }`, {
      labels: ['plain: words'],
      accepted: { 'plain: words': `${plan}  c: { strengths: [incident analysis, "plain: words"] }` },
    });
  });

  it('quotes ids that YAML would read as something else', () => {
    checkCompletions('goals:\n  2027: { goal: A }\n  b: { serves: [$0] }', {
      accepted: { '2027': 'goals:\n  2027: { goal: A }\n  b: { serves: ["2027"] }' },
    });
  });

  it('does not take a dollar sign of a name for a tab stop', () => {
    checkCompletions('leadership:\n  strengths: [{ what: save $$1 }]\ninitiatives:\n  a: { strengths: [$0] }', {
      accepted: {
        'save $$1': 'leadership:\n  strengths: [{ what: save $$1 }]\ninitiatives:\n  a: { strengths: [save $$1] }',
      },
    });
  });
});

describe('the path from one plan to another', () => {
  for (const [from, to, path] of [
    ['file:///a/me.career.yaml', 'file:///a/team.career.yaml', 'team.career.yaml'],
    ['file:///a/b/me.career.yaml', 'file:///a/c/team.career.yaml', '../c/team.career.yaml'],
    ['file:///a/me.career.yaml', 'file:///a/with%20blank/x.career.yaml', 'with blank/x.career.yaml'],
    ['memory:/me.career.yaml', 'memory:/x/y.career.yaml', 'x/y.career.yaml'],
    ['file:///a/me.career.yaml', 'vscode-remote://host/a/x.career.yaml', undefined],
    ['file:///a/me.career.yaml', 'file:///a/b%23c.career.yaml', undefined],
    ['file:///a/me.career.yaml', 'file:///a/%E0%A4%A', undefined],
    ['untitled:Untitled-1', 'file:///a/x.career.yaml', undefined],
  ] as const) {
    it(`from ${from} to ${to} is ${path}`, () => {
      assert.equal(relativePath(from, to), path);
    });
  }
});
