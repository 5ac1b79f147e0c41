import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/command';
import { diskFiles } from '../../src/cli/files';
import { parseDay } from '../../src/core/dates/day';
import { createLanguageService, type PlanText } from '../../src/core/language-service';
import { isPlanFileName } from '../../src/core/plan/file-name';
import { severities } from '../../src/core/rules/rule';
import { mergeSettings, parseSettings } from '../../src/core/settings/settings';
import { rangeAt } from '../../src/core/text/line-index';
import { introduce, open, pulling, pushing, serverInside, type TestClient, uriOf } from './client';

/** The day of every part. */
const today = '2026-11-22';

const head = 'careerPlan: 1\nperson: Jo Rivera\npurpose: Run a division that merchants trust.\n';

/** Small plans that are hard to read, or to point into, or that lean on others. */
const nasty: Readonly<Record<string, string>> = {
  'empty.career.yaml': '',
  'only-a-comment.career.yaml': '# nothing yet\n',
  'crlf.career.yaml': `${head}gaols: {}\ngoals:\n  a:\n    goal: Be better\n`.replaceAll('\n', '\r\n'),
  'lone-cr.career.yaml': 'careerPlan: 1\rperson: Jo\rgaols: {}\n',
  'emoji.career.yaml': `${head}goals:\n  a: { goal: "🚀🚀 grow", measure: "👩‍👩‍👧‍👦 happier", deadline: 2026-02-30 }\n`,
  'byte-order-mark.career.yaml': `\ufeff${head}persn: x\n`,
  'half-typed.career.yaml': `${head}goals:\n  a:\n    goal: Ship\n    mea`,
  'broken.career.yaml': `${head}goals: [ { a: "b\n`,
  'conflict.career.yaml': `${head}<<<<<<< ours\ngoals: {}\n=======\ninitiatives: {}\n>>>>>>> theirs\n`,
  'aliases.career.yaml': `${head}goals: &g\n  a: { goal: x, deadline: *g }\n<<: *g\n`,
  'deep.career.yaml': `${head}goals: ${'['.repeat(100)}${']'.repeat(100)}\n`,
  'twice.career.yaml': `${head}goals: {}\ngoals: {}\n__proto__: 1\nconstructor: 2\n`,
  'newer.career.yaml': 'careerPlan: 7\nwhatever: [1\n',
  'tabs.career.yaml': `${head}goals:\n\ta: 1\n`,
  'silenced.career.yaml': `${head}# career-plan-disable-next-line schema -- on purpose\ngaols: {}\n# career-plan-disable-line overdue\n`,
  'own-lint.career.yaml': `${head}lint: { missing-deadline: error }\ngoals:\n  a: { goal: Every release ships on a Tuesday, measure: releases shipped }\n`,
  'leads.career.yaml': `${head}team: [{ plan: reports/ana.career.yaml }, { plan: gone.career.yaml }]\ngoals:\n  a: { goal: Each team ships weekly, measure: { what: teams, baseline: 1, target: 9 }, deadline: 2027-06-30, serves: [reports/ana.career.yaml#benhc] }\n`,
  'reports/ana.career.yaml': `${head}goals:\n  bench: { goal: Be great, measure: nicer, deadline: soon, serves: [../leads.career.yaml#a] }\n`,
  'strict/rules.career.yaml': `${head}goals:\n  a: { goal: Be better, measure: nicer }\n`,
};

const settings = { rules: { 'missing-deadline': 'hint', 'vague-goal': 'error' } };
const strictSettings = { rules: { 'vague-goal': 'info', 'vague-measure': { severity: 'warning' } } };

interface Found {
  readonly rule: unknown;
  readonly severity: unknown;
  readonly message: unknown;
  readonly range: unknown;
}

describe('the contract of core, command line and server', () => {
  let folder: string;
  let files: string[];

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'career plan – contract '));
    mkdirSync(path.join(folder, '.git'));
    cpSync('examples', path.join(folder, 'examples'), { recursive: true });
    for (const [name, text] of Object.entries(nasty)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    writeFileSync(path.join(folder, '.career-plan.json'), JSON.stringify(settings));
    writeFileSync(path.join(folder, 'strict', '.career-plan.json'), JSON.stringify(strictSettings));
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPlanFileName).sort();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has plans to compare, with findings of every severity', async () => {
    assert.ok(files.length >= 25, `only ${files.length} plans`);
    const found: Found[] = (await Promise.all(files.map(fromCommand))).flatMap((json) => JSON.parse(json));
    const seen = new Set(found.map(({ severity }) => severity));
    assert.deepEqual([...seen].sort(), [...severities].sort());
  });

  it('gives the same findings from the core and the command line', async () => {
    for (const file of files) assert.equal(await fromCommand(file), fromCore(file), file);
  });

  it('gives the same findings from the server that tells them', async () => {
    const client = serverInside();
    await introduce(client, { folders: [folder], capabilities: pushing });
    for (const file of files) {
      const uri = uriOf(path.join(folder, file));
      open(client, uri, textOf(file));
      const { diagnostics } = await client.published(uri, 1);
      assert.equal(written(diagnostics), await fromCommand(file), file);
    }
  });

  it('gives the same findings from the server that is asked for them, open or not', async () => {
    const client = serverInside();
    await introduce(client, { folders: [folder], capabilities: pulling });
    const expected = await Promise.all(files.map(async (file) => [file, await fromCommand(file)] as const));
    assert.deepEqual(await fromWorkspace(client), new Map(expected));
    for (const file of files) {
      const uri = uriOf(path.join(folder, file));
      open(client, uri, textOf(file));
      const report = await client.request('textDocument/diagnostic', { textDocument: { uri } });
      assert.equal(written(itemsOf(report)), await fromCommand(file), file);
    }
  });

  async function fromWorkspace(client: TestClient): Promise<Map<string, string>> {
    const reports = itemsOf(await client.request('workspace/diagnostic', { previousResultIds: [] }));
    return new Map(
      reports.map((report) => {
        const uri: unknown = member(report, 'uri');
        const file = files.find((one) => encoded(uriOf(path.join(folder, one))) === encoded(String(uri)));
        return [file ?? String(uri), written(itemsOf(report))];
      }),
    );
  }

  /** The text as an editor has it: the byte-order mark is no part of it. */
  function textOf(file: string): string {
    return readFileSync(path.join(folder, file), 'utf8').replace(/^\ufeff/, '');
  }

  async function fromCommand(file: string): Promise<string> {
    let out = '';
    const day = parseDay(today);
    assert.ok(day !== undefined);
    await runCommand(['check', '--format', 'json', path.join(folder, file)], {
      out: (text) => (out += text),
      err: () => {},
      files: diskFiles,
      cwd: folder,
      today: day,
      colour: false,
      version: '9.9.9',
      startServer: () => {},
    });
    const { problems }: { problems: Found[] } = JSON.parse(out);
    return inOneForm(problems);
  }

  function fromCore(file: string): string {
    const day = parseDay(today);
    assert.ok(day !== undefined);
    const near = file.startsWith('strict') ? [settings, strictSettings] : [settings];
    const merged = near.map((raw) => parseSettings(raw).settings).reduce(mergeSettings);
    const readNamed = (named: string): PlanText | undefined => {
      const other = path.join(path.dirname(file), named);
      return files.includes(other) ? { uri: other, text: textOf(other) } : undefined;
    };
    const view = createLanguageService().view({ uri: file, text: textOf(file) }, { day, settings: merged, readNamed });
    return inOneForm(view.problems.map((problem) => ({ ...problem, range: rangeAt(view.document.lines, problem) })));
  }
});

/** Findings of the protocol in the words of the command line. */
function written(diagnostics: readonly unknown[]): string {
  return inOneForm(
    diagnostics.map((one) => ({
      rule: member(one, 'code'),
      severity: severities[Number(member(one, 'severity')) - 1],
      message: member(one, 'message'),
      range: member(one, 'range'),
    })),
  );
}

function inOneForm(found: readonly Found[]): string {
  return JSON.stringify(found.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })));
}

function itemsOf(report: unknown): readonly unknown[] {
  const items = member(report, 'items');
  assert.ok(Array.isArray(items));
  return items;
}

function member(value: unknown, key: string): unknown {
  assert.ok(typeof value === 'object' && value !== null);
  return Reflect.get(value, key);
}

/** Addresses compared as files, however they are spelt. */
function encoded(uri: string): string {
  return decodeURIComponent(uri);
}
