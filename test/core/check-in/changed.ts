import assert from 'node:assert/strict';
import type { PlanChange } from '../../../src/core/check-in/plan-change';
import type { PlanView } from '../../../src/core/plan-view';
import { applyEdits } from '../../../src/core/text/range';
import { viewOfText } from '../../harness/cursor';

/** The plan as a change leaves it; the same plan with CRLF has to become the same with CRLF. */
export function changed(text: string, change: (view: PlanView) => PlanChange, today?: string): string {
  const results = ['\r\n', '\n'].map((lineBreak) => {
    const view = viewOfText(text.replaceAll('\n', lineBreak), today === undefined ? {} : { today });
    const made = change(view);
    assert.ok('edits' in made, 'refusal' in made ? made.refusal : '');
    return applyEdits(view.document.text, made.edits);
  });
  const [crlf = '', lf = ''] = results;
  assert.equal(crlf, lf.replaceAll('\n', '\r\n'));
  return lf;
}

/** Why a change is refused. */
export function refusalOf(text: string, change: (view: PlanView) => PlanChange, today?: string): string {
  const made = change(viewOfText(text, today === undefined ? {} : { today }));
  assert.ok('refusal' in made, 'it was not refused');
  return made.refusal;
}
