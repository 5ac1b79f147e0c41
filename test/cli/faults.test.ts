import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chartCommand } from '../../src/cli/chart-command';
import { runCommand } from '../../src/cli/command';
import { diskFiles, type Files, filesOn, type ReadingDisk } from '../../src/cli/files';
import type { Surroundings } from '../../src/cli/surroundings';
import { type WritingDisk, writerOn } from '../../src/cli/write-file';
import { parseDay } from '../../src/core/dates/day';
import { type BuiltServer, buildServer } from '../server/built-server';

const head = 'careerPlan: 1\nperson: Jo Rivera\npurpose: Run a division that merchants trust.\n';
const slip = `${head}gaols: {}\n`;

/** Every call that can meet a fault while reading, and every fault. */
const reading = [
  'closeSync',
  'fstatSync',
  'lstatSync',
  'openSync',
  'readdirSync',
  'readSync',
  'realpathSync',
  'statSync',
] as const;
const readFaults = ['EACCES', 'ENOENT', 'EISDIR', 'EMFILE', 'EIO', 'ELOOP', 'ENAMETOOLONG', 'EPERM', 'ESTALE'];
const writing = ['closeSync', 'fsyncSync', 'openSync', 'renameSync', 'writeSync'] as const;
const writeFaults: readonly (readonly [string, RegExp])[] = [
  ['ENOSPC', /there is no room left/],
  ['EDQUOT', /there is no room left/],
  ['EROFS', /writing there is not permitted/],
  ['EACCES', /writing there is not permitted/],
  ['EIO', /the disk could not write it/],
  ['EMFILE', /too many files are open/],
  ['EISDIR', /this is a folder/],
  ['ENOENT', /there is no such folder/],
];

function faultOf(code: string): Error {
  return Object.assign(new Error(`${code}: from the test`), { code });
}

/** A disk whose n-th call (from 1) of those that are named meets a fault; also counts the calls. */
function faultyDisk<D extends object>(disk: D, names: readonly (keyof D)[], at: number, code: string) {
  let calls = 0;
  const faulty = new Proxy(disk, {
    get: (_, name) => {
      const own: unknown = Reflect.get(disk, name);
      if (typeof own !== 'function' || !names.some((one) => one === name)) return own;
      return (...args: unknown[]) => {
        calls++;
        // A file is let go of all the same, as the system does.
        if (calls === at && name === 'closeSync') Reflect.apply(own, disk, args);
        if (calls === at) throw faultOf(code);
        return Reflect.apply(own, disk, args);
      };
    },
  });
  return { disk: faulty, calls: () => calls };
}

describe('the command line under faults', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'career-plan-faults-'));
    mkdirSync(path.join(folder, '.git'));
    mkdirSync(path.join(folder, 'team'));
    writeFileSync(path.join(folder, 'jo.career.yaml'), slip);
    writeFileSync(path.join(folder, 'team', 'ana.career.yaml'), head);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const around = (files: Files, said: { out: string; err: string }): Surroundings => {
    const today = parseDay('2026-11-22');
    assert.ok(today !== undefined);
    return {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      files,
      cwd: folder,
      today,
      colour: false,
      version: '9.9.9',
      startServer: () => assert.fail('no server here'),
    };
  };
  const check = async (disk: ReadingDisk) => {
    const said = { out: '', err: '' };
    const status = await runCommand(['check', folder], around(filesOn(disk), said));
    return { status, ...said };
  };

  it('calls nothing well that met a fault while it was read, wherever that was', async () => {
    const counted = faultyDisk<ReadingDisk>(fs, reading, 0, '');
    const clean = await check(counted.disk);
    assert.equal(clean.status, 1);
    assert.match(clean.out, /2 plans checked: 1 error/);
    for (let at = 1; at <= counted.calls(); at++) {
      for (const code of readFaults) {
        const { status, out, err } = await check(faultyDisk<ReadingDisk>(fs, reading, at, code).disk);
        const what = `${code} at call ${at}: ${status} ${out} ${err}`;
        // A fault that hid nothing leaves everything as it is; any other is named, and nothing of what it hid is called well.
        if (err === '') assert.deepEqual({ status, out }, { status: clean.status, out: clean.out }, what);
        else {
          assert.equal(status, 2, what);
          assert.match(err, /^career-plan: .+\.\n$/, what);
          assert.doesNotMatch(err, /from the test$|not your fault/, what);
          assert.ok(err.includes(folder), what);
        }
      }
    }
  });

  it('reads what comes in small pieces', async () => {
    const readSync = (file: number, bytes: Uint8Array, offset: number, length: number, at: number) =>
      fs.readSync(file, bytes, offset, Math.min(length, 3), at);
    const { status, out } = await check(
      new Proxy(fs, { get: (_, name) => (name === 'readSync' ? readSync : Reflect.get(fs, name)) }),
    );
    assert.equal(status, 1);
    assert.match(out, /2 plans checked: 1 error/);
  });

  it('reads again what was written to meanwhile, and says so where that does not end', async () => {
    const changing = (times: number): ReadingDisk => {
      let left = times;
      const fstatSync = (file: number) => {
        const stat = fs.fstatSync(file);
        if (left-- > 0) stat.mtimeMs += left;
        return stat;
      };
      return new Proxy(fs, { get: (_, name) => (name === 'fstatSync' ? fstatSync : Reflect.get(fs, name)) });
    };
    assert.equal((await check(changing(2))).status, 1);
    const { status, err } = await check(changing(100));
    assert.equal(status, 2);
    assert.match(err, /jo\.career\.yaml: it went on changing while it was read; try again\./);
  });

  it('keeps the old chart whole and leaves nothing beside it, whatever the disk does', () => {
    const target = path.join(folder, 'jo.svg');
    const draw = (disk: WritingDisk) => {
      const said = { out: '', err: '' };
      const { today } = around(diskFiles, said);
      const options = { today, file: path.join(folder, 'team', 'ana.career.yaml'), out: target };
      return { status: chartCommand(options, around(diskFiles, said), writerOn(disk)), ...said };
    };
    const counted = faultyDisk<WritingDisk>(fs, writing, 0, '');
    assert.equal(draw(counted.disk).status, 0);
    writeFileSync(target, 'old');
    for (let at = 1; at <= counted.calls(); at++) {
      for (const [code, message] of writeFaults) {
        const { status, out, err } = draw(faultyDisk<WritingDisk>(fs, writing, at, code).disk);
        assert.deepEqual([status, out], [2, ''], `${code} at call ${at}`);
        assert.match(err, message);
        assert.match(err, /Nothing was written\.\n$/);
        assert.equal(readFileSync(target, 'utf8'), 'old');
        assert.deepEqual(readdirSync(folder).sort(), ['.git', 'jo.career.yaml', 'jo.svg', 'team']);
      }
    }
  });

  it('writes all of a chart where the disk takes little at a time, and none of it where it takes nothing more', () => {
    const taking = (most: number): WritingDisk => {
      const writeSync = (file: number, bytes: Uint8Array, offset: number, length: number) =>
        most === 0 ? 0 : fs.writeSync(file, bytes, offset, Math.min(length, most));
      return new Proxy(fs, { get: (_, name) => (name === 'writeSync' ? writeSync : Reflect.get(fs, name)) });
    };
    const target = path.join(folder, 'x');
    const text = 'ä€🚀'.repeat(100);
    writerOn(taking(7))(target, text);
    assert.equal(readFileSync(target, 'utf8'), text);
    assert.throws(() => writerOn(taking(0))(target, 'other'), { code: 'ENOSPC' });
    assert.equal(readFileSync(target, 'utf8'), text);
    assert.deepEqual(readdirSync(folder).sort(), ['.git', 'jo.career.yaml', 'team', 'x']);
  });

  it('tells a fault of ours from one of the file, and checks the others', async () => {
    const said = { out: '', err: '' };
    const files: Files = {
      ...diskFiles,
      read: (file, limit) => {
        if (file.endsWith('jo.career.yaml')) throw new TypeError('x is not a function');
        return diskFiles.read(file, limit);
      },
    };
    assert.equal(await runCommand(['check', folder], around(files, said)), 3);
    assert.match(
      said.err,
      /jo\.career\.yaml: it could not be checked, and that is not your fault: x is not a function\./,
    );
    assert.match(said.out, /^1 plan checked: nothing to mend\.\n$/);
  });
});

describe('exit statuses of the command line', () => {
  let built: BuiltServer;
  let folder: string;
  before(async () => {
    built = await buildServer();
    folder = mkdtempSync(path.join(tmpdir(), 'career-plan-statuses-'));
    const write = (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    };
    write('clean.career.yaml', head);
    write('slip.career.yaml', slip);
    write(
      'warned.career.yaml',
      `${head}goals:\n  a: { goal: Every restore ends within the hour, measure: { what: minutes, baseline: 9, target: 1 } }\n`,
    );
    write('empty.career.yaml', '');
    write('broken.career.yaml', `${head}goals: [ { a: "b\n`);
    write('bytes.career.yaml', '\u0000\u0001\u0002');
    write('set/wrong.career.yaml', head);
    write('set/.career-plan.json', '{');
    mkdirSync(path.join(folder, 'nothing'));
    mkdirSync(path.join(folder, 'folder.career.yaml'));
    fs.symlinkSync('circle.career.yaml', path.join(folder, 'circle.career.yaml'));
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is asked for, and the status a script gets. */
  const table: readonly (readonly [string, number])[] = [
    ['check clean.career.yaml', 0],
    ['check slip.career.yaml', 1],
    ['check slip.career.yaml clean.career.yaml --jobs 3', 1],
    ['check warned.career.yaml', 0],
    ['check --fail-on warning warned.career.yaml', 1],
    ['check --fail-on hint clean.career.yaml', 0],
    ['check broken.career.yaml', 1],
    ['check empty.career.yaml', 1],
    ['check bytes.career.yaml', 1],
    ['check gone.career.yaml', 2],
    ['check slip.career.yaml gone.career.yaml', 2],
    ['check clean.career.yaml gone.career.yaml --format json --jobs 2', 2],
    ['check circle.career.yaml', 2],
    ['check nothing', 2],
    ['check folder.career.yaml', 2],
    ['check set', 2],
    ['check clean.career.yaml/inside', 2],
    ['check', 2],
    ['check --jobs 0 clean.career.yaml', 2],
    ['check --today 2026-13-01 clean.career.yaml', 2],
    ['nonsense', 2],
    ['--help', 0],
    ['--version', 0],
    ['chart --out nowhere/x.svg clean.career.yaml', 2],
    ['chart --out folder.career.yaml clean.career.yaml', 2],
    ['chart --out x.svg gone.career.yaml', 2],
    ['chart --out x.svg broken.career.yaml', 1],
    ['chart --out x.svg clean.career.yaml', 0],
  ];
  for (const [line, status] of table) {
    it(`are ${status} for “${line}”`, () => {
      const ran = spawnSync(process.execPath, [built.commandLine, ...line.split(' ')], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(ran.status, status, ran.stderr);
      assert.equal(ran.stderr !== '', status === 2 || line.includes('chart --out x.svg broken'), ran.stderr);
      assert.doesNotMatch(ran.stderr, /\n {4}at /);
    });
  }

  // Only some systems have a place that is always full.
  const noRoom = '/dev/full';
  const findsNoRoom = () => {
    const full = openSync(noRoom, 'w');
    const ran = spawnSync(process.execPath, [built.commandLine, 'check', 'clean.career.yaml'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /the report could not be written: there is no room left\./);
  };
  if (existsSync(noRoom)) it('are 2 where the report finds no room', findsNoRoom);
});
