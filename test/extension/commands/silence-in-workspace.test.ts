import assert from 'node:assert/strict';
import { silenceInWorkspace } from '../../../src/extension/commands/silence-in-workspace';
import { newWorld } from '../../hostile/fake-editor/vscode';
import { folder } from '../../hostile/fake-editor/world';

const given = { rule: 'no-stretch', uri: `${folder}/jo.career.yaml` };

describe('silencing a check in the workspace', () => {
  it('writes the setting, and says what was done', async () => {
    const world = newWorld();
    await silenceInWorkspace(given);
    assert.deepEqual(world.set, [['rules', { 'no-stretch': 'off' }]]);
    assert.deepEqual(world.told, ['“no-stretch” is off in this workspace.']);
  });

  it('says why nothing is written in a folder that is not trusted', async () => {
    const world = newWorld();
    world.isTrusted = false;
    await silenceInWorkspace(given);
    assert.deepEqual(world.set, []);
    assert.deepEqual(world.told, [
      'The settings of this folder do not hold while it is not trusted, so nothing was changed.',
    ]);
  });

  it('says why nothing is written without a folder', async () => {
    const world = newWorld();
    world.hasFolder = false;
    await silenceInWorkspace(given);
    assert.deepEqual(world.set, []);
    assert.deepEqual(world.told, ['No folder is open that could hold this setting, so nothing was changed.']);
  });

  it('takes no word for a check that is none', async () => {
    const world = newWorld();
    for (const odd of [undefined, {}, { ...given, rule: 'no-such-check' }, { ...given, uri: 7 }]) {
      await silenceInWorkspace(odd);
    }
    assert.deepEqual([world.set, world.told], [[], []]);
  });
});
