import assert from 'node:assert/strict';
import { type ClientOptions, introduce, open, type Published, pulling, pushing, serverInside } from './client';
import { leader } from './plans';

const cursed = 'file:///cursed/jo.career.yaml';
const sound = 'file:///sound/ana.career.yaml';
const text = leader.replace('goals:', 'gaols:');

/** A server whose disk throws, against its promise, wherever a plan in one folder is looked at. */
async function withFault(options: ClientOptions) {
  const fault = { isThere: true, met: 0 };
  const client = serverInside({
    files: {
      stat: (uri) => {
        if (!uri.startsWith('file:///cursed') || !fault.isThere) return undefined;
        fault.met++;
        throw new Error('a fault of ours');
      },
      real: () => undefined,
      read: () => undefined,
      list: async () => [],
    },
  });
  await introduce(client, options);
  let version = 1;
  return {
    client,
    fault,
    type: (uri: string) => {
      const start = { line: 0, character: 0 };
      const contentChanges = [{ range: { start, end: start }, text: '# typed\n' }];
      client.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      return version;
    },
  };
}

const firstOf = ({ diagnostics }: Pick<Published, 'diagnostics'>) => String(diagnostics[0]?.message);

describe('a plan that cannot be checked because of a fault of ours', () => {
  it('is set aside after the second time, says so, and takes nothing from the others', async () => {
    const { client, fault, type } = await withFault({ capabilities: pushing });
    open(client, cursed, text);
    assert.match(firstOf(await client.published(cursed, 1)), /^This plan could not be checked: .* not your fault/);
    const twice = type(cursed);
    assert.match(firstOf(await client.published(cursed, twice)), /^This plan is set aside: .* when you save it/);
    const met = fault.met;
    type(cursed);
    open(client, sound, text);
    assert.match(firstOf(await client.published(sound, 1)), /“gaols”/);
    const version = type(sound);
    assert.match(firstOf(await client.published(sound, version)), /“gaols”/);
    assert.equal(fault.met, met, 'it was looked at again');
  });

  it('is checked again once it is saved or opened anew', async () => {
    const { client, fault, type } = await withFault({ capabilities: pushing });
    open(client, cursed, text);
    await client.published(cursed, 1);
    await client.published(cursed, type(cursed));
    client.notify('textDocument/didSave', { textDocument: { uri: cursed } });
    assert.match(firstOf(await client.published(cursed)), /^This plan could not be checked/);
    fault.isThere = false;
    client.notify('textDocument/didClose', { textDocument: { uri: cursed } });
    assert.deepEqual((await client.published(cursed)).diagnostics, []);
    open(client, cursed, text, 9);
    assert.match(firstOf(await client.published(cursed, 9)), /“gaols”/);
  });

  it('says the same where the editor asks for findings', async () => {
    const { client, fault, type } = await withFault({ capabilities: pulling });
    open(client, cursed, text);
    const ask = async () => {
      const answer: unknown = await client.request('textDocument/diagnostic', { textDocument: { uri: cursed } });
      assert.ok(typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items));
      return firstOf({ diagnostics: answer.items });
    };
    assert.match(await ask(), /^This plan could not be checked/);
    assert.match(await ask(), /^This plan could not be checked/);
    type(cursed);
    assert.match(await ask(), /^This plan is set aside/);
    fault.isThere = false;
    type(cursed);
    assert.match(await ask(), /^This plan is set aside/);
    client.notify('textDocument/didSave', { textDocument: { uri: cursed } });
    assert.match(await ask(), /“gaols”/);
  });
});
