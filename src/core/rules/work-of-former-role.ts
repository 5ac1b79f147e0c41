import { drills, planWith } from '../findings/example';
import type { Initiative } from '../plan/model';
import { isOpen } from '../progress/health';
import type { Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'work-of-former-role',
  summary: 'an open initiative that is the work of a role you have left.',
  why: 'It keeps you in the role you had, and keeps somebody else from growing into it.',
  severity: 'info',
  fix: 'Delegate it.',
  *checkEntry(entry, { progress }) {
    if (entry.kind !== 'initiative') return;
    const { whoseWork } = entry;
    if (whoseWork?.text !== 'former-role' || !isOpen(progress.state)) return;
    yield {
      path: whoseWork.path,
      part: 'value',
      message:
        'This is work of a role you have left. Hand it to somebody who grows by it, note that in “tradeOffs”, and set “status: cancelled” here.',
      fixes: () => [delegation(entry)],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(`${drills}    whoseWork: former-role\n`) },
  good: { text: planWith(`${drills}    whoseWork: mine\n`) },
});

function delegation({ id, path, keys, title }: Initiative): Fix {
  return {
    title: 'Delegate it and note the trade-off',
    edits: [
      keys.has('status')
        ? { kind: 'replace', path: [...path, 'status'], value: 'cancelled' }
        : { kind: 'insert', path, key: 'status', value: 'cancelled' },
      {
        kind: 'append',
        path: ['tradeOffs'],
        value: { what: title?.text ?? id, decision: 'delegate', to: 'The name of who takes it' },
      },
    ],
    safe: false,
  };
}
