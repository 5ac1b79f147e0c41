import { judgeChinese } from './chinese';
import { judgeEnglish } from './english/judge-english';
import { judgeGerman } from './german';
import { languageOf } from './language';
import { messageFor } from './message';
import { findPhrases } from './phrases';
import { placeholdersIn } from './placeholders';
import { remembered } from './remembered';
import { rewriteFor } from './rewrite';
import { MAX_LENGTH, type Token, tokenize } from './tokens';
import type { Charge, JudgeOptions, Task, VagueReason, VagueSpan, Verdict } from './verdict';

export type { JudgeOptions, RewritePart, RewriteTemplate, VagueReason, VagueSpan, Verdict } from './verdict';

const noWords: JudgeOptions = {};

/**
 * Judges the title of a goal or an initiative that has a measure beside it: vague when it would not do even as a title.
 * Only the first 10,000 UTF-16 units are read. Never throws; linear in the text.
 */
export function judgeTitle(text: string, options: JudgeOptions = noWords): Verdict {
  return remembered(text, 'title', options, (own) => judge(own, 'title', options));
}

/** Judges a yes/no measure: vague when another person could not confirm it. Limits as for `judgeTitle`. */
export function judgeMeasure(text: string, options: JudgeOptions = noWords): Verdict {
  return remembered(text, 'measure', options, (own) => judge(own, 'measure', options));
}

/** Judges a purpose or an aim, gently: vague only when it says neither what nor for whom. Limits as for `judgeTitle`. */
export function judgePurpose(text: string, options: JudgeOptions = noWords): Verdict {
  return remembered(text, 'purpose', options, (own) => judge(own, 'purpose', options));
}

function judge(whole: string, task: Task, options: JudgeOptions): Verdict {
  const text = whole.slice(0, MAX_LENGTH);
  const tokens = tokenize(text);
  const gaps = placeholdersIn(text);
  if (gaps.length > 0)
    return { vague: true, spans: gaps, reason: 'placeholder', message: saidOf('placeholder', gaps, task) };
  const rejected = findPhrases(tokens, options.vague);
  if (rejected.length > 0) return verdict(text, tokens, task, { reason: 'rejected-word', at: rejected }, true);
  const fine = new Set<number>();
  for (const { from, to } of findPhrases(tokens, options.fine)) for (let i = from; i < to; i++) fine.add(i);
  const language = languageOf(tokens);
  if (language === 'other') return { vague: false };
  if (language === 'english') return verdict(text, tokens, task, judgeEnglish(tokens, task, fine), true);
  const read = language === 'german' ? judgeGerman : judgeChinese;
  return verdict(text, tokens, task, read(tokens, task, fine), false);
}

function verdict(
  text: string,
  tokens: readonly Token[],
  task: Task,
  charge: Charge | undefined,
  rewritable: boolean,
): Verdict {
  if (charge === undefined) return { vague: false };
  const spans = spansOf(text, tokens, charge);
  const rewrite = rewritable ? rewriteFor(text, tokens, charge, task) : undefined;
  const message = saidOf(charge.reason, spans, task);
  return { vague: true, spans, reason: charge.reason, message, ...(rewrite === undefined ? {} : { rewrite }) };
}

function saidOf(reason: VagueReason, spans: readonly VagueSpan[], task: Task): string {
  return messageFor(
    reason,
    spans.map((span) => span.word),
    task,
  );
}

/** Token ranges as spans of text, in order, overlaps joined away. */
function spansOf(text: string, tokens: readonly Token[], charge: Charge): readonly VagueSpan[] {
  const spans: VagueSpan[] = [];
  for (const range of [...charge.at].sort((a, b) => a.from - b.from)) {
    const start = tokens[range.from]?.start;
    const end = tokens[range.to - 1]?.end;
    if (start === undefined || end === undefined || start < (spans.at(-1)?.end ?? 0)) continue;
    spans.push({ start, end, word: text.slice(start, end) });
  }
  return spans;
}
