import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chartCommand } from '../../src/cli/chart-command';
import { runCommand } from '../../src/cli/command';
import { diskFiles } from '../../src/cli/files';
import type { Surroundings } from '../../src/cli/surroundings';
import { parseDay } from '../../src/core/dates/day';

const plan = `careerPlan: 1
person: Sam <Okafor>
purpose: Become the engineer people call when data must not be lost.
initiatives:
  drills:
    title: Run a restore drill
    start: 2026-10-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9, unit: databases }
    checkIns:
      - { date: 2026-11-12, value: 1 }
`;

describe('career-plan chart', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'career-plan-chart-'));
    writeFileSync(path.join(folder, 'sam.career.yaml'), plan);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const around = (said: { out: string; err: string }): Surroundings => {
    const today = parseDay('2026-11-22');
    assert.ok(today !== undefined);
    return {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      files: diskFiles,
      cwd: folder,
      today,
      colour: false,
      version: '9.9.9',
      startServer: () => assert.fail('no server here'),
    };
  };
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    // The disk's own calls take paths from the process's folder, as a shell's would be.
    const before = process.cwd();
    process.chdir(folder);
    try {
      return { status: await runCommand(['chart', ...args], around(said)), ...said };
    } finally {
      process.chdir(before);
    }
  };
  const written = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('writes an SVG document with the words of the plan in it, and says so', async () => {
    const { status, out, err } = await run('--out', 'sam.svg', 'sam.career.yaml');
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, 'sam.career.yaml as of 2026-11-22 is drawn in sam.svg.\n');
    const svg = written('sam.svg');
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.ok(svg.includes('Sam &lt;Okafor&gt;') && svg.includes('Run a restore drill'));
    assert.ok(!svg.includes('<Okafor>') && !svg.includes('<script'));
    assert.deepEqual(readdirSync(folder).sort(), ['sam.career.yaml', 'sam.svg']);
  });

  it('writes a page that may run nothing and fetch nothing', async () => {
    assert.equal((await run('--out', 'sam.html', 'sam.career.yaml')).status, 0);
    const html = written('sam.html');
    assert.match(html, /^<!DOCTYPE html>/);
    assert.ok(
      html.includes(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`),
    );
    assert.ok(!/<script|<link|<img|<iframe|\son[a-z]+=|\ssrc=|\shref=/.test(html));
    assert.ok(html.includes('<th scope="row" class="many-words">Run a restore drill</th>'));
  });

  it('draws the day it is told', async () => {
    assert.match((await run('--today', '2027-01-15', '--out', 'later.SVG', 'sam.career.yaml')).out, /as of 2027-01-15/);
    assert.ok(written('later.SVG').includes('Today, 15 Jan'));
    assert.equal((await run('--today', 'soon', '--out', 'x.svg', 'sam.career.yaml')).status, 2);
  });

  it('takes the place of a chart that is there, and of nothing else', async () => {
    writeFileSync(path.join(folder, 'old.svg'), 'old');
    assert.equal((await run('--out', 'old.svg', 'sam.career.yaml')).status, 0);
    assert.match(written('old.svg'), /^<svg /);
    writeFileSync(path.join(folder, 'precious'), 'mine');
    symlinkSync('precious', path.join(folder, 'link.svg'));
    mkdirSync(path.join(folder, 'folder.html'));
    for (const [name, why] of [
      ['link.svg', /this is a link/],
      ['folder.html', /this is a folder/],
    ] as const) {
      const { status, out, err } = await run('--out', name, 'sam.career.yaml');
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, why);
    }
    assert.equal(written('precious'), 'mine');
  });

  it('asks for what is missing, with an example', async () => {
    for (const args of [
      [],
      ['sam.career.yaml'],
      ['--out', 'x.svg'],
      ['--out', 'x.pdf', 'sam.career.yaml'],
      ['--out', 'x.svg', 'sam.career.yaml', 'another.career.yaml'],
    ]) {
      const { status, err } = await run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, /^career-plan: .*See “career-plan --help”\.\n$/s);
    }
    assert.deepEqual(readdirSync(folder), ['sam.career.yaml']);
  });

  it('says what could not be read or written, and leaves nothing behind', async () => {
    assert.match(
      (await run('--out', 'x.svg', 'gone.career.yaml')).err,
      /gone\.career\.yaml: there is no such file or folder/,
    );
    assert.match((await run('--out', 'none/x.svg', 'sam.career.yaml')).err, /none\/x\.svg: there is no such folder/);
    assert.match((await run('--out', 'x.svg', '.')).err, /a chart is of one plan/);
    writeFileSync(path.join(folder, 'empty.career.yaml'), '');
    const { status, err } = await run('--out', 'x.svg', 'empty.career.yaml');
    assert.equal(status, 2);
    assert.match(err, /there is no plan in it that could be read/);
    assert.ok(!readdirSync(folder).some((name) => name.includes('x.svg')));
  });

  it('keeps what was there when the disk gives out in the middle', async () => {
    writeFileSync(path.join(folder, 'old.svg'), 'old');
    const said = { out: '', err: '' };
    const full = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const options = {
      today: around(said).today,
      file: path.join(folder, 'sam.career.yaml'),
      out: path.join(folder, 'old.svg'),
    };
    assert.equal(chartCommand(options, around(said), full), 2);
    assert.match(said.err, /there is no room left\. Nothing was written\./);
    assert.equal(written('old.svg'), 'old');
  });

  it('draws what could be read of a broken plan, and does not call it well', async () => {
    writeFileSync(path.join(folder, 'broken.career.yaml'), `${plan}goals:\n  - [unclosed\n`);
    const { status, err } = await run('--out', 'x.svg', 'broken.career.yaml');
    assert.equal(status, 1);
    assert.match(err, /it has YAML errors; what could be read of it is drawn/);
    assert.ok(written('x.svg').includes('Run a restore drill'));
  });
});
