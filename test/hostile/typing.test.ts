import assert from 'node:assert/strict';
import { diagnostics } from '../../src/core/features/diagnostic';
import { createLanguageService } from '../../src/core/language-service';
import { defaultSettings } from '../../src/core/settings/settings';
import { indexLines, positionAt } from '../../src/core/text/line-index';
import { introduce, open, pulling, pushing, serverInside, type TestClient } from '../server/client';
import { keep, keptCases, seed, sizeOf, tell, timer } from './programme';
import { typedPlans } from './real-plans';
import { day } from './view';

const uri = 'file:///hostile/typed.career.yaml';

/** What the core finds in a text it never saw before. */
function freshly(text: string): unknown {
  const view = createLanguageService().view(
    { uri, text },
    { day, settings: defaultSettings, readNamed: () => undefined },
  );
  return JSON.parse(JSON.stringify(diagnostics(view)));
}

/** One document of a client that asks for findings after each change. */
async function typist(client: TestClient) {
  await introduce(client, { capabilities: pulling });
  open(client, uri, '');
  let version = 1;
  const change = (contentChange: object) =>
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [contentChange],
    });
  return {
    replace: (text: string, start: number, end: number, by: string) => {
      const lines = indexLines(text);
      change({ range: { start: positionAt(lines, start), end: positionAt(lines, end) }, text: by });
    },
    become: (text: string) => change({ text }),
    findings: async (): Promise<unknown> => {
      const report = await client.request('textDocument/diagnostic', { textDocument: { uri } });
      assert.ok(typeof report === 'object' && report !== null && 'items' in report, JSON.stringify(report));
      return report.items;
    },
  };
}

const server = () => serverInside({ files: undefined });

function same(found: unknown, text: string, what: string): void {
  try {
    assert.deepEqual(found, freshly(text));
  } catch (error) {
    keep(`typing-${what}`, { text, at: text.length });
    throw error;
  }
}

// How many letters are passed over between two that are looked at, so that all plans have their turn.
const step = sizeOf({ short: 61, long: 1 });
const first = seed % step;

describe('A plan typed letter by letter, through the server', () => {
  const plans = typedPlans.slice(0, sizeOf({ short: 4, long: 20 }));

  it('has after each letter the findings of a fresh check', async () => {
    const client = server();
    const { replace, become, findings } = await typist(client);
    for (const { text } of [...keptCases('typing-prefix'), ...keptCases('typing-deletion')]) {
      become(text);
      same(await findings(), text, 'prefix');
    }
    let looked = 0;
    const hasTime = timer();
    for (const { text } of plans) {
      if (!hasTime()) break;
      become('');
      let typed = '';
      for (let end = first + 1; end <= text.length && hasTime(); end += step) {
        replace(typed, typed.length, typed.length, text.slice(typed.length, end));
        typed = text.slice(0, end);
        same(await findings(), typed, 'prefix');
        looked += 1;
      }
    }
    tell('typing', { prefixes: looked });
    client.connection.dispose();
  });

  it('has the same without any one of its letters, and again with it', async () => {
    const client = server();
    const { replace, become, findings } = await typist(client);
    let looked = 0;
    const hasTime = timer();
    for (const { text } of plans) {
      if (!hasTime()) break;
      become(text);
      for (let at = first; at < text.length && hasTime(); at += step) {
        // Half of a pair alone is tried with the other inputs.
        if (/[\ud800-\udfff]/.test(text.charAt(at))) continue;
        const without = text.slice(0, at) + text.slice(at + 1);
        replace(text, at, at + 1, '');
        same(await findings(), without, 'deletion');
        replace(without, at, at, text.charAt(at));
        looked += 1;
      }
      same(await findings(), text, 'deletion');
    }
    tell('typing', { 'single deletions': looked });
    client.connection.dispose();
  });

  it('has in the end the findings of a fresh check when nobody waits for an answer', async () => {
    for (const { text } of plans) {
      const client = server();
      await introduce(client, { capabilities: pushing });
      open(client, uri, '', 0);
      for (let end = 1; end <= text.length; end++) {
        const position = positionAt(indexLines(text.slice(0, end - 1)), end - 1);
        client.notify('textDocument/didChange', {
          textDocument: { uri, version: end },
          contentChanges: [{ range: { start: position, end: position }, text: text.charAt(end - 1) }],
        });
      }
      const last = await client.published(uri, text.length);
      same(last.diagnostics, text, 'burst');
      client.connection.dispose();
    }
  });
});
