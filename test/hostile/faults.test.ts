import assert from 'node:assert/strict';
import type { Uri as RealUri } from 'vscode';
import { checkInEdits } from '../../src/core/check-in/check-in-edits';
import { writeChange } from '../../src/extension/check-in/write-change';
import { answering } from '../../src/extension/commands/answering';
import { newPlan } from '../../src/extension/commands/new-plan';
import { exportPicture } from '../../src/extension/panel/export-picture';
import { createFakeHost, type FakeHost } from './fake-editor/host';
import { Uri } from './fake-editor/values';
import { folder, type World } from './fake-editor/world';
import { day, viewOf } from './view';

const place = (name: string) => Uri.joinPath(folder, name);
const real = (uri: Uri) => uri as unknown as RealUri;
const [mine, other] = [place('jo.career.yaml'), place('team.career.yaml')];
const settings = place('.career-plan.json');

const plan = `careerPlan: 1
person: Jo Rivera
purpose: Let nurses see at a glance which patient needs them first.
goals:
  alarms:
    goal: Nine of ten alarms are answered within a minute
    measure: { what: alarms answered in a minute, baseline: 60, target: 90 }
    deadline: 2027-06-30
`;

/** Every code the editor knows, and what providers throw beside them. */
const codes = [
  'FileNotFound',
  'FileExists',
  'FileNotADirectory',
  'FileIsADirectory',
  'NoPermissions',
  'Unavailable',
  'Unknown',
  ...['EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'EMFILE', 'EIO', 'ELOOP', 'EBUSY', 'ETIMEDOUT'],
];

let host: FakeHost | undefined;

const start = async (prepare: (world: World) => void) => {
  host = createFakeHost((world) => {
    world.disk.set(mine.toString(), plan);
    world.disk.set(other.toString(), plan.replace('Jo Rivera', 'Ana Cole'));
    prepare(world);
  });
  void host.store.start();
  return host;
};

const people = ({ views }: FakeHost) => views.all().map(({ view }) => view.document.plan.person?.text);

/** Waits, turn by turn of the event loop, until something holds. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 2_000; i++) {
    if (holds()) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 1));
  }
  assert.fail(`Waited in vain until ${what}.`);
}

afterEach(() => {
  host?.dispose();
  host = undefined;
});

describe('A file system that fails', () => {
  for (const code of codes) {
    for (const work of ['stat', 'read']) {
      it(`with ${code} at ${work}: the plan is named with the reason, the others are there, and it comes back`, async () => {
        const now = await start((world) => world.faults.set(`${work} ${mine}`, { code }));
        await until('the other plan is there', () => people(now).includes('Ana Cole'));
        await now.views.settled();
        assert.deepEqual(people(now), ['Ana Cole']);
        const lines = now.world.logged.filter((line) => line.includes('jo.career.yaml'));
        const reason = /FileNotFound|FileNotADirectory/.test(code) ? 'there is no such file' : code;
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.ok(lines[0]?.includes('is not checked') && lines[0].includes(reason), lines[0]);
        now.world.faults.clear();
        now.world.outside(mine, plan);
        await until('it is back', () => people(now).includes('Jo Rivera'));
      });
    }

    it(`with ${code} at the settings: the plans are checked without them`, async () => {
      const now = await start((world) => {
        world.disk.set(settings.toString(), '{ "rules": {} }');
        world.faults.set(settings.toString(), { code });
      });
      await until('the plans are there', () => people(now).length === 2);
    });

    it(`with ${code} at writing an export: the file that was there is whole, nothing lies beside it, and it is said`, async () => {
      const now = await start((world) => {
        const target = place('progress.svg');
        world.disk.set(target.toString(), 'the picture of last week');
        world.saveAs = target;
        for (const file of [target, place('progress.svg.part')]) world.faults.set(`write ${file}`, { code });
        // What may only be written in its own place can only be written there.
        if (code === 'NoPermissions' || code === 'FileNotFound') world.faults.delete(`write ${target}`);
      });
      await exportPicture(real(mine), viewOf(plan).chart, { type: 'export', version: 1, format: 'svg' });
      const left = now.world.disk.get(place('progress.svg').toString()) ?? '';
      assert.equal(now.world.disk.has(place('progress.svg.part').toString()), false);
      if (left.startsWith('<svg'))
        assert.ok(left.trimEnd().endsWith('</svg>') && now.world.told.join().includes('Written'));
      else {
        assert.equal(left, 'the picture of last week');
        assert.match(now.world.told.join(), new RegExp(`progress.svg could not be written: .*${code}`));
      }
    });
  }

  it('when a plan that was read cannot be read any more: it is said, once', async () => {
    const now = await start(() => {});
    await until('both are there', () => people(now).length === 2);
    now.world.faults.set(`read ${mine}`, { code: 'EMFILE' });
    now.world.outside(mine, plan.replace('Jo', 'Bo'));
    await until('it is gone', () => people(now).length === 1);
    const told = () => now.world.logged.filter((line) => line.includes('jo.career.yaml is not checked'));
    assert.equal(told().length, 1);
    assert.match(told()[0] ?? '', /EMFILE/);
  });

  it('without a reason that is an error: what was thrown is said', async () => {
    const now = await start((world) => {
      const { stat } = world.fs;
      world.fs.stat = (uri) => (uri.toString() === mine.toString() ? Promise.reject('just so') : stat(uri));
    });
    await until('the other plan is there', () => people(now).includes('Ana Cole'));
    await now.views.settled();
    assert.ok(now.world.logged.some((line) => line.includes('jo.career.yaml is not checked: just so')));
  });
});

describe('A file system that lies', () => {
  it('about a size that is too large: the file is not read', async () => {
    const now = await start((world) => world.faults.set(`stat ${mine}`, { stat: 1e12 }));
    await until('the other plan is there', () => people(now).includes('Ana Cole'));
    await now.views.settled();
    assert.ok(now.world.logged.some((line) => line.includes('larger than 4 MB')));
    assert.equal(now.world.work.includes(`read ${mine}`), false);
  });

  it('about a size that is too small: what comes is not taken', async () => {
    const now = await start((world) => {
      world.disk.set(mine.toString(), `${plan}${'# more\n'.repeat(700_000)}`);
      world.faults.set(`stat ${mine}`, { stat: 10 });
    });
    await until('the other plan is there', () => people(now).includes('Ana Cole'));
    await until('it is said', () => now.world.logged.some((line) => line.includes('larger than 4 MB')));
    assert.deepEqual(people(now), ['Ana Cole']);
  });

  it('about what it gives: no bytes are no plan', async () => {
    const now = await start((world) => {
      const { readFile } = world.fs;
      world.fs.readFile = (uri) =>
        uri.toString() === mine.toString() ? Promise.resolve(JSON.parse('null')) : readFile(uri);
    });
    await until('the other plan is there', () => people(now).includes('Ana Cole'));
    await now.views.settled();
    assert.ok(now.world.logged.some((line) => line.includes('jo.career.yaml is not checked')));
  });
});

describe('A file system that never answers', () => {
  it('about one plan: the others are there', async () => {
    const now = await start((world) => world.faults.set(mine.toString(), { never: true }));
    await until('the other plan is there', () => people(now).includes('Ana Cole'));
  });

  it('about a plan that others name: those are there', async () => {
    const now = await start((world) => {
      world.disk.set(mine.toString(), `${plan}team:\n  - plan: slow.career.yaml\n`);
      world.disk.set(place('slow.career.yaml').toString(), plan);
      world.faults.set(place('slow.career.yaml').toString(), { never: true });
    });
    await until('both are there', () => people(now).length === 2);
  });

  it('about settings: the plan is there once somebody opens it or it answers', async () => {
    const now = await start((world) => {
      world.disk.set(settings.toString(), '{}');
      world.faults.set(settings.toString(), { never: true });
    });
    await until('the files were asked for', () => now.world.work.includes(`stat ${settings}`));
    await now.views.settled();
    assert.equal(
      now.world.logged.some((line) => line.startsWith('error')),
      false,
    );
  });
});

describe('A command that cannot do its work', () => {
  it('leaves a check-in unwritten and says so, where the text cannot be edited', async () => {
    const now = await start((world) => world.faults.set(`edit ${mine}`, { code: 'NoPermissions' }));
    await until('the plans are there', () => people(now).length === 2);
    const change = await writeChange(now.views, real(mine), (view) =>
      checkInEdits(view, ['goals', 'alarms'], { value: 70 }),
    );
    assert.match('refusal' in change ? change.refusal : '', /nothing was written/);
    assert.equal(now.world.documents.get(mine.toString())?.text, plan);
    assert.equal(now.world.disk.get(mine.toString()), plan);
  });

  it('makes a new plan whole or not at all', async () => {
    const now = await start((world) => {
      world.typed = 'new.career.yaml';
      world.faults.set(`open ${place('new.career.yaml')}`, { code: 'Unavailable' });
    });
    await assert.rejects(answering(() => newPlan(day)));
    const made = now.world.disk.get(place('new.career.yaml').toString()) ?? '';
    assert.deepEqual(
      viewOf(made).problems.map(({ message }) => message),
      [],
    );
    assert.match(now.world.told.join(), /Unavailable/);
  });

  it('says so where a new plan cannot be made, and touches no file that is there', async () => {
    const now = await start((world) => {
      world.typed = 'jo.career.yaml';
    });
    await newPlan(day);
    assert.equal(now.world.disk.get(mine.toString()), plan);
    assert.match(now.world.told.join(), /could not be made/);
  });

  it('tells the person what stopped it', async () => {
    const now = await start(() => {});
    await assert.rejects(answering(() => Promise.reject(new Error('The disk is full'))));
    assert.deepEqual(now.world.told, [
      'Career Plan could not do this: The disk is full. The log “Career Plan” says more.',
    ]);
  });
});
