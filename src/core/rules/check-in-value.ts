import { planWith } from '../findings/example';
import { figure } from '../findings/figures';
import type { CheckInValue, Measure } from '../plan/model';
import { quote } from '../schema/phrases';
import type { Finding, Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'check-in-value',
  summary: 'a check-in whose value is of the wrong kind for the measure.',
  why: 'A number means nothing for a yes/no measure, and a word nothing for a number: the check-in would not count.',
  severity: 'error',
  fix: 'Write the number alone, or “done” or “not done”.',
  *checkEntry({ measure, checkIns }) {
    for (const { value } of checkIns) if (value) yield* judged(value, measure);
  },
  *check({ plan }) {
    for (const { checkIns, unit } of plan.leadership?.indicators ?? []) {
      for (const { value } of checkIns) {
        if (value && typeof value.value !== 'number') yield numberWanted(value, unit?.text, undefined);
      }
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9, unit: databases }
    checkIns:
      - { date: 2026-11-20, value: 2 databases }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9, unit: databases }
    checkIns:
      - { date: 2026-11-20, value: 2 }
`),
  },
});

function* judged(value: CheckInValue, measure: Measure | undefined): Iterable<Finding> {
  if (measure?.kind === 'numeric') {
    if (typeof value.value !== 'number') yield numberWanted(value, measure.unit?.text, measure.target?.value);
  } else if (measure?.kind === 'outcome') {
    if (typeof value.value !== 'string') yield outcomeWanted(value);
  } else if (value.value === undefined) yield neither(value);
}

function numberWanted(
  { path, text, value }: CheckInValue,
  unit: string | undefined,
  target: number | undefined,
): Finding {
  const [, number, rest] = /^\s*([-+]?\d{1,15}(?:\.\d{1,15})?)\s*(.{0,40})$/.exec(text) ?? [];
  const isQuoted = number !== undefined && rest?.trim() === '';
  const inUnit = unit === undefined || unit.length > 20 ? '' : ` of ${unit}`;
  return {
    path,
    part: 'value',
    message: isQuoted
      ? `${quote(text)} stands in quotes, which makes it a text. Write the number without them.`
      : `${quote(text)} is not a number, and this measure counts. Write the number${inUnit} alone${number === undefined ? `, for example “value: ${figure(target ?? 10)}”` : `: “value: ${number}”`}.`,
    fixes: () => {
      if (value === 'done' && target !== undefined) return [change(path, target, false)];
      if (number === undefined) return [];
      return [change(path, Number(number), rest === '' || rest?.trim() === unit)];
    },
  };
}

const yes = /^(done|yes|true|finished|reached|complete|completed)$/;
const no = /^(not[ -]?done|no|false|open|not yet)$/;

function outcomeWanted({ path, text }: CheckInValue): Finding {
  return {
    path,
    part: 'value',
    message: `This measure is a yes or no, so ${quote(text)} tells nothing about it. Write “done” or “not done”; a “note” can hold the rest.`,
    fixes: () => wordsMeant(path, text),
  };
}

function neither({ path, text }: CheckInValue): Finding {
  return {
    path,
    part: 'value',
    message: `${quote(text)} is neither a number nor “done” or “not done”. Write one of these; a “note” can hold the rest.`,
    fixes: () => wordsMeant(path, text),
  };
}

function wordsMeant(path: CheckInValue['path'], text: string): Fix[] {
  const word = text.trim().toLowerCase();
  if (yes.test(word)) return [change(path, 'done', word === 'done')];
  return no.test(word) ? [change(path, 'not done', /^not[ -]?done$/.test(word))] : [];
}

function change(path: CheckInValue['path'], value: number | string, safe: boolean): Fix {
  return { title: `Change to ${quote(String(value))}`, edits: [{ kind: 'replace', path, value }], safe };
}
