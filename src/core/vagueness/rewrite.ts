import type { Token } from './tokens';
import type { Charge, RewritePart, RewriteTemplate } from './verdict';

/** A longer text is left to its writer, in UTF-16 units. */
const LONGEST = 120;
const WRITTEN = /\b(?:documentation|docs|guides?|manual|wiki|handbook|procedures)\b/i;

const gap = (placeholder: string): RewritePart => ({ placeholder });
const BY_DATE: readonly RewritePart[] = [' by ', gap('date')];
const FROM_TO: readonly RewritePart[] = [' from ', gap('baseline'), ' to ', gap('target'), ' ', gap('unit')];
const SO_THAT: readonly RewritePart[] = [' so that ', gap('who'), ' can ', gap('do what')];

/** The stretches of the judged sentence a template can keep; each may be empty. */
type Own = {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  /** The vague words themselves, without a verb of being. */
  readonly vague: string;
  /** What stands before and after the vague words. */
  readonly before: string;
  readonly after: string;
  /** The whole text without its closing mark. */
  readonly all: string;
};

/** Builds an English template from a vague sentence: what it is about stays, what is missing becomes gaps. */
export function rewriteFor(text: string, tokens: readonly Token[], charge: Charge): RewriteTemplate | undefined {
  if (text.length > LONGEST) return undefined;
  const own = ownWords(text, tokens, charge);
  return { parts: joined(partsFor(charge, own).filter((part) => part !== '')) };
}

function ownWords(text: string, tokens: readonly Token[], { at, subject, verb, object, being }: Charge): Own {
  const cut = (from: number | undefined, to: number | undefined): string => {
    const first = tokens[from ?? -1];
    const last = tokens[(to ?? 0) - 1];
    return first === undefined || last === undefined || last.end <= first.start
      ? ''
      : text.slice(first.start, last.end);
  };
  const last = at.at(-1);
  const from = at[0]?.from ?? 0;
  const to = at[0]?.to ?? 0;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return {
    subject: cut(subject?.from, subject?.to),
    verb: cut(verb?.from, verb?.to),
    object: cut(object?.from, object?.to),
    vague: cut(being === true && verb?.from === last?.from ? (last?.from ?? 0) + 1 : last?.from, last?.to),
    before: text.slice(0, start),
    after: withoutEnd(text.slice(end)).trimStart(),
    all: withoutEnd(text),
  };
}

function partsFor(charge: Charge, own: Own): readonly RewritePart[] {
  const { subject, verb, object, vague, before, after, all } = own;
  const topic = object || after.replace(/^(?:on|at|about|with|to|in|into|for|towards?|as) /i, '');
  switch (charge.reason) {
    case 'bare-change':
      return WRITTEN.test(object)
        ? ['Publish ', gap('which'), ` ${object}`, ...SO_THAT, ...BY_DATE]
        : [all, ...FROM_TO, ...BY_DATE];
    case 'bare-comparative':
      return compared(charge, own, topic);
    case 'trait':
    case 'feeling':
      if (subject !== '')
        return [`${subject}: `, gap(`what shows “${vague || after || verb}”`), ...FROM_TO, ...BY_DATE];
      return [
        gap('do what, how often'),
        charge.at.length === 1 && vague !== '' && after !== '' && !/^by /i.test(after) ? ` ${after}` : '',
        ...BY_DATE,
        ' so that ',
        gap('who'),
        ` calls me ${lowerFirst(vague || after).replace(/^(?:seen|known|perceived) (?:as|for) /, '')}`,
      ];
    case 'activity':
      return ['Finish ', gap('what'), topic && ` for ${topic}`, ...BY_DATE, ...SO_THAT];
    case 'knowing':
      return [
        'Use ',
        topic === '' ? gap('what you learn') : topic,
        ' to ',
        gap('build or explain what'),
        ' for ',
        gap('whom'),
        ...BY_DATE,
      ];
    case 'no-object':
      return [verb || all, ' ', gap('which, or how many'), object && ` ${object}`, ...BY_DATE];
    case 'empty-quantity':
      return [before, gap('number'), ' ', gap('what exactly'), after && ` ${after}`, ...BY_DATE];
    case 'opinion':
    case 'rejected-word':
      return [before, gap('what others will see'), after && ` ${after}`, ...BY_DATE];
    case 'abstract':
      return [gap('deliver what'), ' for ', gap('whom'), ...BY_DATE, ` as a sign of ${lowerFirst(topic || all)}`];
    case 'wish':
      return ['Have ', gap('what'), ' done', topic && ` for ${topic}`, ...BY_DATE, ...SO_THAT];
    case 'unmeasured':
      return [all, ', ', gap('how many'), ' ', gap('unit'), ...BY_DATE];
  }
}

function compared(charge: Charge, { after, all, verb }: Own, topic: string): readonly RewritePart[] {
  if (charge.being === true && after !== '') {
    const link = /^(?:at|in|with|on) /i.test(after) ? ' for ' : ' as a ';
    const what = after.replace(/^(?:at|in|with|on) /i, '');
    return [gap('do what, how many times'), link, what, ...BY_DATE, ', confirmed by ', gap('whom')];
  }
  if (verb === '' && topic !== '') return [topic, ':', ...FROM_TO, ...BY_DATE];
  return [all, ': ', gap('what'), ...FROM_TO, ...BY_DATE];
}

/** Neighbouring texts as one part, so that a part is either text or a gap to fill. */
function joined(parts: readonly RewritePart[]): readonly RewritePart[] {
  const result: RewritePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

function withoutEnd(text: string): string {
  return text.trimEnd().replace(/[.!]$/, '').trimEnd();
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
