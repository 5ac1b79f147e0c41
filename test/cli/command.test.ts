import assert from 'node:assert/strict';
import { runCommand } from '../../src/cli/command';
import { parseDay } from '../../src/core/dates/day';
import { memoryFiles } from '../harness/memory-files';

const clean = `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
`;

const unknownKey = `${clean}gaols: {}\n`;

const noDeadline = `${clean}goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60 }
`;

type Content = Parameters<typeof memoryFiles>[0];

async function run(args: string, content: Content, cwd = '/home') {
  let out = '';
  let err = '';
  const today = parseDay('2026-11-22');
  assert.ok(today !== undefined);
  const status = await runCommand(args.split(' ').filter(Boolean), {
    out: (text) => (out += text),
    err: (text) => (err += text),
    files: memoryFiles(content),
    cwd,
    today,
    colour: false,
    version: '9.9.9',
    startServer: () => (out += 'The server has the streams.'),
  });
  return { status, out, err };
}

function problems(
  out: string,
): { file: string; rule: string; range: { start: { line: number; character: number } } }[] {
  return JSON.parse(out).problems;
}

describe('career-plan check', () => {
  it('says that a clean plan has nothing to mend, with status 0', async () => {
    const { status, out, err } = await run('check /home/career.yaml', { '/home/career.yaml': clean });
    assert.deepEqual({ status, out, err }, { status: 0, out: '1 plan checked: nothing to mend.\n', err: '' });
  });

  it('gives one line for a problem, with line and column from 1, and status 1 for an error', async () => {
    const { status, out } = await run('check /home/career.yaml', { '/home/career.yaml': unknownKey });
    assert.equal(status, 1);
    assert.match(out, /^\/home\/career\.yaml:4:1: error: .*gaols.*goals.* \[schema\]\n\n1 plan checked: 1 error\.\n$/);
  });

  it('keeps status 0 for a warning unless asked to fail on it', async () => {
    const files = { '/home/career.yaml': noDeadline };
    assert.equal((await run('check /home/career.yaml', files)).status, 0);
    assert.equal((await run('check --fail-on warning /home/career.yaml', files)).status, 1);
    assert.equal((await run('check --fail-on hint /home/career.yaml', files)).status, 1);
    assert.equal((await run('check --fail-on error /home/career.yaml', files)).status, 0);
  });

  it('reports JSON with zero-based ranges, files as given, sorted by file and place', async () => {
    const { out } = await run('check --format json /home/b.career.yaml /home/a.career.yaml', {
      '/home/b.career.yaml': unknownKey,
      '/home/a.career.yaml': `${unknownKey}persn: x\n`,
    });
    assert.deepEqual(
      problems(out).map(({ file, rule, range }) => [file, rule, range.start.line, range.start.character]),
      [
        ['/home/a.career.yaml', 'schema', 3, 0],
        ['/home/a.career.yaml', 'schema', 4, 0],
        ['/home/b.career.yaml', 'schema', 3, 0],
      ],
    );
    assert.deepEqual(Object.keys(problems(out)[0] ?? {}), ['file', 'rule', 'severity', 'message', 'range']);
  });

  it('searches folders, but not .git and node_modules, and takes a named file whatever its name', async () => {
    const { out } = await run('check --format json /home/plans /home/notes.txt', {
      '/home/plans/a/career.yml': unknownKey,
      '/home/plans/b.career.yaml': unknownKey,
      '/home/plans/.git/c.career.yaml': unknownKey,
      '/home/plans/node_modules/d.career.yaml': unknownKey,
      '/home/plans/readme.yaml': unknownKey,
      '/home/notes.txt': unknownKey,
    });
    assert.deepEqual(
      problems(out).map(({ file }) => file),
      ['/home/notes.txt', '/home/plans/a/career.yml', '/home/plans/b.career.yaml'],
    );
  });

  it('checks a file once that is named twice', async () => {
    const { out } = await run('check --format json /home /home/career.yaml', { '/home/career.yaml': unknownKey });
    assert.equal(problems(out).length, 1);
  });

  for (const [what, args, content, named] of [
    [
      'a missing file',
      'check /home/none.career.yaml /home/career.yaml',
      {},
      /none\.career\.yaml: there is no such file/,
    ],
    [
      'a folder without a plan',
      'check /home/empty /home/career.yaml',
      { '/home/empty/': '' },
      /empty: there is no plan here/,
    ],
    [
      'a file that may not be read',
      'check /home/mine.career.yaml /home/career.yaml',
      { '/home/mine.career.yaml': { code: 'EACCES' } },
      /mine\.career\.yaml: reading it is not permitted/,
    ],
    [
      'a link that leads out of the folder',
      'check /home/plans /home/career.yaml',
      { '/home/plans/x.career.yaml': { to: '/secret' }, '/secret': clean },
      /x\.career\.yaml: this link leads out/,
    ],
  ] as const) {
    it(`names ${what}, checks the others, and ends with status 2`, async () => {
      const { status, out, err } = await run(args, { ...content, '/home/career.yaml': unknownKey });
      assert.equal(status, 2);
      assert.match(err, named);
      assert.match(out, /career\.yaml:4:1: error/);
    });
  }

  it('checks for the day it is given', async () => {
    const plan = `${clean}goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60 }
    deadline: 2027-03-31
    checkIns: [{ date: 2026-11-20, value: 200 }]
`;
    const rules = async (day: string) => {
      const { out } = await run(`check --format json --today ${day} /home/career.yaml`, { '/home/career.yaml': plan });
      return problems(out).map(({ rule }) => rule);
    };
    assert.ok(!(await rules('2026-11-22')).includes('overdue'));
    assert.ok((await rules('2027-04-01')).includes('overdue'));
  });

  it('reads .career-plan.json up to the folder with .git, the nearer winning', async () => {
    const settings = (severity: string) => JSON.stringify({ rules: { 'missing-deadline': severity } });
    const base = { '/home/team/me/career.yaml': noDeadline, '/home/team/.git/HEAD': '' };
    const severities = async (content: Content) => {
      const { out } = await run('check --format json /home/team/me/career.yaml', { ...base, ...content });
      return JSON.parse(out).problems.filter(({ rule }: { rule: string }) => rule === 'missing-deadline');
    };
    assert.equal((await severities({}))[0].severity, 'warning');
    assert.equal((await severities({ '/home/team/.career-plan.json': settings('hint') }))[0].severity, 'hint');
    assert.deepEqual(await severities({ '/home/team/.career-plan.json': settings('off') }), []);
    const both = {
      '/home/team/.career-plan.json': settings('off'),
      '/home/team/me/.career-plan.json': settings('error'),
    };
    assert.equal((await severities(both))[0].severity, 'error');
    assert.equal((await severities({ '/home/.career-plan.json': settings('off') }))[0].severity, 'warning');
  });

  it('reads .career-plan.json outside of a repository as far up as the folder it works in or is given', async () => {
    const isOff = async (settingsFolder: string, given: string, cwd: string) => {
      const content = {
        '/srv/plans/a/x.career.yaml': noDeadline,
        [`${settingsFolder}/.career-plan.json`]: '{ "rules": { "missing-deadline": "off" } }',
      };
      const { out } = await run(`check --format json ${given}`, content, cwd);
      return !problems(out).some(({ rule }) => rule === 'missing-deadline');
    };
    const plan = '/srv/plans/a/x.career.yaml';
    // A plan that is named, from elsewhere: its own folder's alone.
    assert.equal(await isOff('/srv/plans/a', plan, '/home'), true);
    assert.equal(await isOff('/srv/plans', plan, '/home'), false);
    // In a folder that is given: that one's too.
    assert.equal(await isOff('/srv/plans', '/srv/plans', '/home'), true);
    assert.equal(await isOff('/srv', '/srv/plans', '/home'), false);
    // Below the working folder: as far up as that.
    assert.equal(await isOff('/srv', plan, '/srv'), true);
    assert.equal(await isOff('/srv', '/srv/plans', '/srv'), true);
    assert.equal(await isOff('', plan, '/srv'), false);
  });

  it('names settings it cannot read, goes on without them, and ends with status 2', async () => {
    const { status, err, out } = await run('check /home/career.yaml', {
      '/home/career.yaml': noDeadline,
      '/home/.career-plan.json': '{ "rules": ',
    });
    assert.equal(status, 2);
    assert.match(err, /\.career-plan\.json: this is not JSON/);
    assert.match(out, /missing-deadline/);
  });

  for (const [what, settings, named] of [
    ['a key that is none', '{ "rulez": {} }', /rulez: “rulez” is not a setting; there are “rules”, “words”/],
    ['a list for a map', '[]', /Settings are a map/],
    ['rules in a list', '{ "rules": ["vague-goal"] }', /rules: Rules are a map/],
    [
      'a severity that is none',
      '{ "rules": { "vague-goal": "loud" } }',
      /rules\.vague-goal: “vague-goal” is set with off/,
    ],
    [
      'a slip in a rule',
      '{ "rules": { "vague-gaol": "off" } }',
      /There is no rule “vague-gaol”. Did you mean “vague-goal”\?/,
    ],
    [
      'an option that is none',
      '{ "rules": { "too-many-initiatives": { "options": { "maximum": 3 } } } }',
      /“maximum” is not an option of “too-many-initiatives”; there is “max”\./,
    ],
    [
      'an option of a rule that has none',
      '{ "rules": { "vague-goal": { "options": { "max": 3 } } } }',
      /“max” is not an option of “vague-goal”; it has none\./,
    ],
    ['a number too small', '{ "rules": { "too-many-initiatives": { "options": { "max": 0 } } } }', /from 1 up/],
    ['words that are no list', '{ "words": { "fine": "golden path" } }', /words\.fine: This is a list of texts/],
    ['a share beyond the whole', '{ "health": { "atRisk": 10 } }', /health\.atRisk: This is a share/],
    ['health that is no map', '{ "health": 0.1 }', /health: Health is/],
  ] as const) {
    it(`names ${what} in settings and ends with status 2`, async () => {
      const { status, err, out } = await run('check /home/career.yaml', {
        '/home/career.yaml': clean,
        '/home/.career-plan.json': settings,
      });
      assert.equal(status, 2);
      assert.match(err, named);
      assert.equal(err.split('\n').length, 2, err);
      assert.match(out, /1 plan checked/);
    });
  }

  it('is quiet about a rule that only a newer version knows', async () => {
    const { status, err } = await run('check /home/career.yaml', {
      '/home/career.yaml': clean,
      '/home/.career-plan.json': '{ "$schema": "x", "rules": { "mood-of-the-week": "off" } }',
    });
    assert.deepEqual({ status, err }, { status: 0, err: '' });
  });

  it('does not call it well where nothing was checked', async () => {
    const { status, out } = await run('check /home/none.career.yaml', {});
    assert.deepEqual({ status, out }, { status: 2, out: 'No plan was checked.\n' });
  });

  it('says of a file that is no plan only that', async () => {
    const { out } = await run('check /home/package.json', {
      '/home/package.json': '{ "name": "x", "version": "1.0.0", "scripts": { "test": "mocha" }, "private": true }',
    });
    assert.match(out, /^[^\n]*This does not look like a career plan[^\n]*\n\n1 plan checked: 1 error\.\n$/);
  });

  it('counts each severity by the name --fail-on has for it', async () => {
    const late = `${clean}initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`;
    assert.match(
      (await run('check /home/career.yaml', { '/home/career.yaml': late })).out,
      /1 plan checked: 1 info\.\n$/,
    );
  });

  it('says where bytes are no letters, and never that such a file is well', async () => {
    const latin1 = Buffer.from(clean.replace('Okafor', 'Müller'), 'latin1');
    const { status, out } = await run('check /home/career.yaml', { '/home/career.yaml': new Uint8Array(latin1) });
    assert.equal(status, 1);
    assert.match(out, /career\.yaml:2:14: error: .*not saved as UTF-8/);
  });

  it('resolves references to plans beside the file and does not judge what it cannot read', async () => {
    const plan = `${clean}goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60 }
    deadline: 2027-03-31
    serves: [lead.career.yaml#no-data-lost, gone.career.yaml#whatever]
`;
    const lead = `${clean}goals:
  other:
    goal: Twelve restores a year are drilled without notice
    measure: { what: drills, baseline: 0, target: 12 }
    deadline: 2027-12-31
`;
    const { out } = await run('check --format json /home/me.career.yaml', {
      '/home/me.career.yaml': plan,
      '/home/lead.career.yaml': lead,
    });
    const unknown = JSON.parse(out).problems.filter(({ rule }: { rule: string }) => rule === 'unknown-reference');
    assert.equal(unknown.length, 1);
    assert.match(unknown[0].message, /no-data-lost/);
  });

  it('lets nothing in a plan or a file name steer the terminal', async () => {
    const { out } = await run('check /home/a\u001b[2J.career.yaml', {
      '/home/a\u001b[2J.career.yaml': `${clean}"x\\e[31m\\u202e": 1\n`,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    assert.doesNotMatch(out.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it('reads UTF-16 and drops a byte-order mark, so that places are those an editor shows', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(unknownKey, 'utf16le')]);
    for (const content of [utf16, `\ufeff${unknownKey}`]) {
      const { out } = await run('check /home/career.yaml', { '/home/career.yaml': content });
      assert.match(out, /career\.yaml:4:1: error/);
    }
  });

  it('refuses a file beyond the size limit with a finding, not with silence', async () => {
    const { status, out } = await run('check /home/career.yaml', {
      '/home/career.yaml': `${clean}#${'x'.repeat(5_000_000)}`,
    });
    assert.equal(status, 1);
    assert.match(out, /1,000,000 characters/);
  });
});

describe('career-plan', () => {
  for (const [args, message] of [
    ['', /What should be done\?/],
    ['chekc x', /“chekc” is not a command/],
    ['check', /Which plans\?/],
    ['check --format xml x', /--format is text or json, not “xml”/],
    ['check --fail-on bad x', /--fail-on is error, warning, info or hint, not “bad”/],
    ['check --today 2026-02-30 x', /--today is a date like 2026-11-22, not “2026-02-30”/],
    ['check --frobnicate x', /--frobnicate/],
  ] as const) {
    it(`explains wrong use and ends with status 2: “${args}”`, async () => {
      const { status, out, err } = await run(args, {});
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }

  it('shows help and version on standard output', async () => {
    assert.match((await run('--help', {})).out, /--fail-on SEVERITY/);
    assert.deepEqual(await run('help', {}), await run('--help', {}));
    assert.deepEqual(await run('--version', {}), { status: 0, out: '9.9.9\n', err: '' });
  });

  it('takes what stands behind “--” as a file even when it looks like an option', async () => {
    const { status } = await run('check -- --career.yaml', { '/home/--career.yaml': clean, '/--career.yaml': clean });
    assert.equal(status, 0);
  });
});
