import type { JudgeOptions, Verdict } from './verdict';

export type { JudgeOptions, RewritePart, RewriteTemplate, VagueReason, VagueSpan, Verdict } from './verdict';

const FINE: Verdict = { vague: false };
const OPENING =
  /^(?:i (?:want|will|hope) to )?(?:(?:get|be|become) (?:much )?(?:better|more|seen|the best)\b|(?:improve|enhance|strengthen|optimi[sz]e) (?!.*\d)|work on\b|focus on\b|understand\b|learn (?:about|more)\b|\p{L}+ more$|make a difference)/iu;
const FEELING = /\b(?:happ(?:y|ier)|satisfied|comfortable|confident|well|high|better|good)\b/i;

function verdict(text: string, match: RegExpExecArray | null): Verdict {
  if (match === null) return FINE;
  const word = match[0].trim();
  const start = match.index;
  return {
    vague: true,
    spans: [{ start, end: start + word.length, word }],
    reason: 'bare-comparative',
    message: `“${word}” names no result another person could see; say what will be there, for whom and how much.`,
  };
}

/** Judges the title of a goal or initiative that has a measure beside it: vague when it would not do even as a title. */
export function judgeTitle(text: string, _options: JudgeOptions = {}): Verdict {
  return verdict(text, OPENING.exec(text.slice(0, 10_000)));
}

/** Judges a yes/no measure: vague when another person could not confirm it. */
export function judgeMeasure(text: string, _options: JudgeOptions = {}): Verdict {
  const cut = text.slice(0, 10_000);
  return verdict(cut, OPENING.exec(cut) ?? (/\d/.test(cut) ? null : FEELING.exec(cut)));
}

/** Judges a purpose or an aim, gently: vague only when it says neither what nor for whom. */
export function judgePurpose(text: string, _options: JudgeOptions = {}): Verdict {
  const cut = text.slice(0, 10_000);
  return verdict(cut, cut.length > 40 ? null : OPENING.exec(cut));
}
