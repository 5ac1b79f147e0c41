import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('generated files', () => {
  it('are what npm run generate writes', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, `Run npm run generate and commit what it writes.\n${stdout}${stderr}`);
  });
});
