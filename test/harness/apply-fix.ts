import assert from 'node:assert/strict';
import type { Fix } from '../../src/core/rules/rule';
import { verifiedEdits } from '../../src/core/syntax/edit';

/** The plan with all edits of a fix made; every one of them has to be possible. */
export function applyFix(text: string, fix: Fix): string {
  return fix.edits.reduce((current, edit) => {
    const verified = verifiedEdits(current, edit);
    assert.ok(verified, `“${fix.title}” cannot be made: ${JSON.stringify(edit)}`);
    return verified.text;
  }, text);
}
