import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { parseDay } from '../../src/core/dates/day';
import { diagnostics } from '../../src/core/features/diagnostic';
import { createLanguageService } from '../../src/core/language-service';
import { defaultSettings } from '../../src/core/settings/settings';
import { type BuiltServer, buildServer } from './built-server';
import { introduce, open, type ServerProcess, serverProcess, uriOf } from './client';
import { leader } from './plans';

/** An edit as it is drawn: where, as a share of the text, how much goes, and what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(12),
  text: fc.constantFrom(
    '',
    'x',
    ':',
    ' ',
    '\n',
    '\r\n',
    '  - ',
    '"',
    '{',
    '🚀',
    'goals:\n',
    'deadline: 2027-02-30\n',
    '# note\n',
  ),
  /** Whether the server is killed right after it was sent the edit. */
  kills: fc.integer({ min: 0, max: 14 }).map((n) => n === 0),
  /** Whether the person then waits for the findings; otherwise the typing goes on while the server starts. */
  waits: fc.boolean(),
});

/** Some 40 edits each; the long form comes to more than two thousand. */
const runs = process.env['HOSTILE'] === 'long' ? 60 : 5;

describe('a server that is killed while somebody types', () => {
  let built: BuiltServer;
  let folder: string;
  before(async () => {
    built = await buildServer();
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-plan-restart-')));
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is back with the findings of a fresh check of the text as it is, and nothing is lost', async () => {
    const uri = uriOf(path.join(folder, 'jo.career.yaml'));
    let [kills, typed] = [0, 0];
    /** Milliseconds from each start to the findings. */
    const waited: number[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 20, maxLength: 60 }), async (edits) => {
        let text = leader;
        let version = 1;
        /** What an editor does: starts the server and hands it the text it has. */
        const start = async (): Promise<ServerProcess> => {
          const server = serverProcess(built.server, '--stdio');
          await introduce(server);
          open(server, uri, text, version);
          return server;
        };
        let checked = 0;
        const sameAsFresh = async (server: ServerProcess) => {
          const { diagnostics } = await server.published(uri, version);
          checked = version;
          assert.deepEqual(diagnostics.map(withoutLink), fresh(uri, text));
        };
        let server = await start();
        try {
          for (const { at, removed, text: added, kills: isLast, waits } of edits) {
            const from = Math.floor(at * text.length);
            const change = {
              range: { start: positionAt(text, from), end: positionAt(text, from + removed) },
              text: added,
            };
            text =
              text.slice(0, offsetOf(text, change.range.start)) + added + text.slice(offsetOf(text, change.range.end));
            version++;
            typed++;
            server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
            if (!isLast) continue;
            kills++;
            const ended = once(server.child, 'exit');
            server.child.kill('SIGKILL');
            await ended;
            const began = performance.now();
            server = await start();
            if (!waits) continue;
            await sameAsFresh(server);
            waited.push(performance.now() - began);
          }
          if (checked !== version) await sameAsFresh(server);
        } finally {
          server.child.kill();
        }
      }),
      { numRuns: runs },
    );
    assert.ok(kills > 0);
    waited.sort((a, b) => a - b);
    const [median, longest] = [waited[waited.length >> 1] ?? 0, waited.at(-1) ?? 0].map((ms) => `${Math.round(ms)} ms`);
    console.log(`      ${kills} kills during ${typed} edits; findings back after ${median}, at most ${longest}`);
  });
});

function fresh(uri: string, text: string): unknown {
  const now = new Date();
  const day = parseDay([now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-'));
  assert.ok(day !== undefined);
  const world = { day, settings: defaultSettings, readNamed: () => undefined };
  return JSON.parse(JSON.stringify(diagnostics(createLanguageService().view({ uri, text }, world))));
}

const pad = (number: number) => String(number).padStart(2, '0');

function withoutLink({ codeDescription: _, ...rest }: { readonly codeDescription?: unknown }): unknown {
  return rest;
}

/** Positions as an editor counts them: no place between the two characters of a line end. */
function positionAt(text: string, offset: number): { line: number; character: number } {
  const inside = Math.min(offset, text.length);
  const before = text.slice(0, text[inside - 1] === '\r' && text[inside] === '\n' ? inside - 1 : inside);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (starts[line] ?? text.length) + character;
}
