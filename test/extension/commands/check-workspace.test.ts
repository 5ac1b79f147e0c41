import assert from 'node:assert/strict';
import { checkWorkspace } from '../../../src/extension/commands/check-workspace';
import type { Diagnostics } from '../../../src/extension/diagnostics';
import { createFakeHost } from '../../hostile/fake-editor/host';
import { Uri } from '../../hostile/fake-editor/values';
import { folder } from '../../hostile/fake-editor/world';

const plan = (more: string) => `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
${more}`;
/** A goal nobody works at: one finding of severity info. */
const goal = `goals:
  golden-path:
    goal: Every product team deploys through the golden path
    measure: { what: teams on the golden path, baseline: 2, target: 12 }
    deadline: 2027-06-30
`;

async function said(...plans: readonly string[]): Promise<readonly string[]> {
  const host = createFakeHost((world) => {
    for (const [i, text] of plans.entries()) world.disk.set(Uri.joinPath(folder, `${i}.career.yaml`).toString(), text);
  });
  const diagnostics: Diagnostics = { list: () => {}, dispose: () => {} };
  await checkWorkspace(host.store, host.views, diagnostics);
  host.dispose();
  return host.world.told;
}

describe('checking the workspace', () => {
  it('counts findings by the names their severities have everywhere', async () => {
    assert.deepEqual(await said(plan(goal)), ['1 plan checked: 1 info. They are listed under Problems.']);
    assert.deepEqual(await said(plan(goal), plan(goal)), ['2 plans checked: 2 info. They are listed under Problems.']);
  });

  it('says when there is nothing to mend, or nothing to check', async () => {
    assert.deepEqual(await said(plan('')), ['1 plan checked: nothing to mend.']);
    assert.deepEqual(await said(), ['There is no career plan in this workspace.']);
  });
});
