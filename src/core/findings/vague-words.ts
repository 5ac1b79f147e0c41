import type { Text } from '../plan/model';
import type { TextRange } from '../text/range';
import type { RewritePart, VagueSpan, Verdict } from '../vagueness/judge';

/** What a verdict says of a text, in the terms of a finding; nothing where there is nothing to mend. */
export interface VagueWords {
  readonly within: TextRange;
  readonly message: string;
  /** A sentence to start again from, with its gaps in angle brackets. */
  readonly rewrite: string | undefined;
}

/** Spans this far apart, in UTF-16 units, are shown as one. */
const near = 12;
/** A longer stretch would underline more than it explains. */
const longest = 60;

export function vagueWords(verdict: Verdict): VagueWords | undefined {
  const [first, ...others] = verdict.vague ? verdict.spans : [];
  if (!verdict.vague || !first) return undefined;
  const rewrite = verdict.rewrite?.parts.map(written).join('');
  return { within: stretch(first, others), message: verdict.message, rewrite };
}

/** The first span, and with it those that follow closely. */
function stretch(first: VagueSpan, others: readonly VagueSpan[]): TextRange {
  let end = first.end;
  for (const span of others) {
    if (span.start - end > near || span.end - first.start > longest) break;
    end = Math.max(end, span.end);
  }
  return { start: first.start, end };
}

const written = (part: RewritePart) => (typeof part === 'string' ? part : `<${part.placeholder}>`);

/** Whether a text is one: of its words something can be said. */
export function hasWords(text: Text | undefined): text is Text {
  return text !== undefined && text.text.trim() !== '';
}
