import type { CheckIn, Measure, NumericMeasure, OutcomeMeasure, TrackedEntry } from '../../plan/model';
import { amount } from '../../progress/words';
import type { PlanEdit } from '../../syntax/plan-edit';

/** A change of form, before it is worked out on the text. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly PlanEdit[];
}

/**
 * A yes/no measure as a number from a baseline to a target, and back where nothing but its words and its two numbers
 * would be left. Check-ins change along: what was `done` becomes the target.
 */
export function measureForm(entry: TrackedEntry): Rewrite | undefined {
  const { measure } = entry;
  if (measure?.kind === 'outcome') return toNumbers(measure, entry.checkIns);
  return measure ? toOutcome(measure, entry.checkIns) : undefined;
}

const range = /\bfrom (-?\d{1,15}(?:\.\d{1,10})?) to (-?\d{1,15}(?:\.\d{1,10})?)(?: ?(%)| (\p{L}{1,20}))?$/iu;

function toNumbers(measure: OutcomeMeasure, checkIns: readonly CheckIn[]): Rewrite {
  const words = measure.outcome.text.trim();
  const numbers = numbersIn(words) ?? { what: words, baseline: 0, target: 1 };
  return {
    title: 'Measure this with a baseline and a target',
    edits: [
      { kind: 'replace', path: measure.path, value: { ...numbers } },
      ...checkIns.flatMap(({ value }): PlanEdit[] =>
        value?.value === 'done' || value?.value === 'not done'
          ? [{ kind: 'replace', path: value.path, value: value.value === 'done' ? numbers.target : numbers.baseline }]
          : [],
      ),
    ],
  };
}

/** “Restore time from 340 to 60 minutes”. */
function numbersIn(words: string): { what: string; baseline: number; target: number; unit?: string } | undefined {
  const match = range.exec(words);
  const what = match && words.slice(0, match.index).trim();
  if (!match || !what) return undefined;
  const [baseline, target, unit] = [Number(match[1]), Number(match[2]), match[3] ?? match[4]];
  return baseline === target ? undefined : { what, baseline, target, ...(unit ? { unit } : {}) };
}

function toOutcome(measure: NumericMeasure, checkIns: readonly CheckIn[]): Rewrite | undefined {
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  const known = ['what', 'baseline', 'target', 'unit'];
  if (!measure.what || baseline === undefined || target === undefined) return undefined;
  if ([...measure.keys].some((key) => !known.includes(key))) return undefined;
  const edits: PlanEdit[] = [{ kind: 'replace', path: measure.path, value: wordsOf(measure, baseline, target) }];
  for (const { value } of checkIns) {
    if (!value) continue;
    if (value.value !== baseline && value.value !== target) return undefined;
    edits.push({ kind: 'replace', path: value.path, value: value.value === target ? 'done' : 'not done' });
  }
  return { title: 'Measure this by yes or no', edits };
}

function wordsOf({ what, unit }: Extract<Measure, { kind: 'numeric' }>, baseline: number, target: number): string {
  const words = what?.text.trim() ?? '';
  if (baseline === 0 && target === 1 && !unit) return words;
  return `${words} from ${plain(baseline)} to ${plain(target)}${unit ? ` ${unit.text.trim()}` : ''}`;
}

const plain = (value: number) => amount(value).replace('−', '-');
