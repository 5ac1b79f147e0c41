import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuiltServer, buildServer } from '../server/built-server';
import { isLong, tell } from './programme';

/** Before and behind everybody else, half hours and quarters, and days on which the clocks change at midnight. */
const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Asuncion',
  'Europe/Berlin',
];
const locales = ['C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8', 'C.UTF-8'];

const questions: readonly (readonly string[])[] = [
  ['check', '--format', 'json', '--today', '2026-11-22', 'examples'],
  ['check', '--today', '2027-02-28', 'examples', 'test/fixtures/drafts'],
  ['chart', '--today', '2026-11-22', '--out', 'plan.html', 'examples/engineer.career.yaml'],
  ['chart', '--today', '2026-11-22', '--out', 'plan.svg', 'examples/engineer.career.yaml'],
];

interface Place {
  readonly node: string;
  readonly zone: string;
  readonly locale: string;
}

describe('The same plan on the same day', () => {
  let built: BuiltServer;
  before(async () => {
    built = await buildServer();
  });
  after(() => built.remove());

  const answer = (words: readonly string[], { node, zone, locale }: Place) => {
    const env = { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
    const inFolder = words.map((word) => (word.startsWith('plan.') ? path.join(built.folder, word) : word));
    const { status, stdout, stderr } = spawnSync(node, [built.commandLine, ...inFolder], { env, encoding: 'utf8' });
    const file = inFolder[words.indexOf('--out') + 1];
    const written = words.includes('--out') && file ? readFileSync(file, 'utf8') : '';
    return { status, stderr, said: stdout + written };
  };

  it('has the same answer in every time zone, locale and version of Node.js', async () => {
    const nodes = isLong ? [process.execPath, ...(await otherNodes())] : [process.execPath];
    const places: Place[] = nodes.flatMap((node) => [
      ...zones.slice(0, isLong ? zones.length : 5).map((zone) => ({ node, zone, locale: 'C.UTF-8' })),
      ...locales.slice(0, isLong ? locales.length : 3).map((locale) => ({ node, zone: 'UTC', locale })),
    ]);
    for (const words of questions) {
      const [first, ...others] = places.map((place) => ({ place, ...answer(words, place) }));
      assert.ok(first && first.said.length > 500, `${words.join(' ')}: ${first?.stderr}`);
      assert.ok(first.status === 0 || first.status === 1, first.stderr);
      const { status, stderr, said } = first;
      for (const { place, ...other } of others) {
        assert.deepEqual(other, { status, stderr, said }, JSON.stringify(place));
      }
    }
    tell('determinism', { places: places.length, questions: questions.length });
  });

  it('is on the day it is where the person is, when no day is given', () => {
    // On one and the same moment it is one day on one island and the day before on another.
    const dayIn = (zone: string) => {
      const words = ['chart', '--out', 'plan.html', 'examples/engineer.career.yaml'];
      const { said } = answer(words, { node: process.execPath, zone, locale: 'C' });
      return /<time datetime="([^"]+)"/.exec(said)?.[1];
    };
    const expected = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const [before, said, behind] = [expected(zone), dayIn(zone), expected(zone)];
      assert.ok(said === before || said === behind, `${said} in ${zone}, where it is ${before}`);
    }
  });
});

/** Binaries of the other supported versions, fetched by the script that runs the programme. */
async function otherNodes(): Promise<string[]> {
  const finder: unknown = await import(pathToFileURL(path.resolve('scripts/hostile/node-version.mjs')).href);
  assert.ok(typeof finder === 'object' && finder !== null && 'nodeVersion' in finder);
  const { nodeVersion } = finder;
  assert.ok(typeof nodeVersion === 'function');
  return ['22', '24'].map((major) => String(nodeVersion(major)));
}
