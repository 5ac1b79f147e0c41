import assert from 'node:assert/strict';
import { delegateInitiative, moveEntryToPlan, postponeInitiative } from '../../../src/extension/commands/trade-off';
import { createFakeHost, type FakeHost } from '../../hostile/fake-editor/host';
import { Uri } from '../../hostile/fake-editor/values';
import { folder } from '../../hostile/fake-editor/world';

const mine = Uri.joinPath(folder, 'jo.career.yaml');
const team = Uri.joinPath(folder, 'team.career.yaml');

const plan = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
drivers:
  people:
    supporters:
      mei: { name: Mei Tanaka, as: peer, involved: true }
      coach: { as: coach, involved: true }
initiatives:
  drills:
    title: Run a restore drill for each production database
    start: 2026-10-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`;

const question = { uri: mine.toString(), id: 'drills', title: 'Run a restore drill', suggestions: ['mei', 'coach'] };

let host: FakeHost | undefined;

/** The plan of Jo, open in the editor; and, where it is wanted, another. */
async function start(others: readonly Uri[] = []): Promise<FakeHost> {
  host = createFakeHost((world) => {
    for (const uri of [mine, ...others]) world.disk.set(uri.toString(), plan);
    world.openDocument(mine);
  });
  await host.store.start();
  await host.views.settled();
  return host;
}

const textOf = ({ world }: FakeHost) => world.documents.get(mine.toString())?.text;

afterEach(() => {
  host?.dispose();
  host = undefined;
});

describe('delegating an initiative', () => {
  it('offers people by their names, and writes the id of who is chosen', async () => {
    const { world, views } = await start();
    world.picked = 'Mei Tanaka';
    await delegateInitiative(views, question);
    assert.deepEqual(world.offered, ['Mei Tanaka (mei)', 'coach', '', 'Somebody else…']);
    assert.match(world.documents.get(mine.toString())?.text ?? '', /decision: delegate, to: mei/);
    assert.deepEqual(world.told, []);
  });

  it('asks for a name where it is somebody else', async () => {
    const { world, views } = await start();
    [world.picked, world.typed] = ['Somebody else…', 'Ada Byron'];
    await delegateInitiative(views, question);
    assert.match(world.documents.get(mine.toString())?.text ?? '', /decision: delegate, to: Ada Byron/);
  });

  it('writes nothing for who chooses nobody', async () => {
    const now = await start();
    await delegateInitiative(now.views, question);
    assert.equal(textOf(now), plan);
    assert.deepEqual(now.world.told, []);
  });
});

describe('a trade-off that cannot be written', () => {
  const refused = ['The plan changed at the same moment, or cannot be written to, so nothing was written. Try again.'];

  it('says so when the editor refuses the edit of a postponement', async () => {
    const now = await start();
    now.world.typed = '2027-06-30';
    now.world.faults.set(`edit ${mine}`, { code: 'EROFS' });
    await postponeInitiative(now.views, question);
    assert.deepEqual(now.world.told, refused);
    assert.equal(textOf(now), plan);
  });

  it('says so when the editor refuses the edit of a delegation', async () => {
    const now = await start();
    now.world.picked = 'coach';
    now.world.faults.set(`edit ${mine}`, { code: 'EROFS' });
    await delegateInitiative(now.views, question);
    assert.deepEqual(now.world.told, refused);
    assert.equal(textOf(now), plan);
  });

  it('says so when the editor refuses the edit of a move', async () => {
    const now = await start([team]);
    now.world.picked = 'Jo Rivera';
    now.world.faults.set(`edit ${mine}`, { code: 'EROFS' });
    await moveEntryToPlan(now.views, question);
    assert.equal(now.world.told.length, 1);
    assert.equal(textOf(now), plan);
  });

  it('says that the initiative is gone', async () => {
    const now = await start();
    now.world.typed = '2027-06-30';
    await postponeInitiative(now.views, { ...question, id: 'gone' });
    assert.deepEqual(now.world.told, ['There is no initiative “gone” in this plan any more.']);
  });

  it('says that the plan is gone', async () => {
    const now = await start();
    now.world.typed = '2027-06-30';
    await postponeInitiative(now.views, { ...question, uri: team.toString() });
    assert.deepEqual(now.world.told, ['This plan is not open in the workspace any more.']);
  });

  it('says that there is no other plan to move to', async () => {
    const now = await start();
    await moveEntryToPlan(now.views, question);
    assert.deepEqual(now.world.told, ['There is no other plan in this workspace to move it to.']);
  });
});
