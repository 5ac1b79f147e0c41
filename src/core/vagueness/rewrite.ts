import type { Token } from './tokens';
import type { Charge, RewritePart, RewriteTemplate } from './verdict';

/** Longest stretch of the person's own words that is carried into a rewrite, in UTF-16 units. */
const CARRIED = 120;
const WRITTEN = /\b(?:documentation|docs|guides?|manual|wiki|handbook|procedures)\b/i;

const gap = (placeholder: string): RewritePart => ({ placeholder });
const BY_DATE: readonly RewritePart[] = [' by ', gap('date')];
const FROM_TO: readonly RewritePart[] = [' from ', gap('baseline'), ' to ', gap('target'), ' ', gap('unit')];
const SO_THAT: readonly RewritePart[] = [' so that ', gap('who'), ' can ', gap('do what')];

/** Builds an English template from the words of a vague sentence: what it is about stays, what is missing becomes gaps. */
export function rewriteFor(text: string, tokens: readonly Token[], charge: Charge): RewriteTemplate | undefined {
  const cut = (range: Charge['object']): string => {
    const first = range === undefined ? undefined : tokens[range.from];
    const last = range === undefined ? undefined : tokens[range.to - 1];
    if (first === undefined || last === undefined || last.end <= first.start) return '';
    return text.slice(first.start, last.end);
  };
  const object = cut(charge.object);
  const verb = cut(charge.verb);
  const at = charge.at[0];
  const first = at === undefined ? undefined : tokens[at.from];
  const last = at === undefined ? undefined : tokens[at.to - 1];
  if (text.length > CARRIED || first === undefined || last === undefined) return undefined;
  const around = (...middle: RewritePart[]): RewritePart[] => [
    text.slice(0, first.start),
    ...middle,
    text.slice(last.end),
  ];
  const rest = text
    .slice(last.end)
    .replace(/[\s.!]+$/, '')
    .trimStart();
  return {
    parts: partsFor(charge, { verb, object, rest, tail: text.replace(/[\s.!]+$/, ''), around }).filter(
      (part) => part !== '',
    ),
  };
}

type Words = {
  readonly verb: string;
  readonly object: string;
  readonly rest: string;
  /** The whole text without its closing mark. */
  readonly tail: string;
  readonly around: (...middle: RewritePart[]) => RewritePart[];
};

function partsFor(charge: Charge, { verb, object, rest, tail, around }: Words): readonly RewritePart[] {
  const topic = object || rest;
  switch (charge.reason) {
    case 'bare-change':
      if (WRITTEN.test(object)) return ['Publish ', gap('which'), ` ${object}`, ...SO_THAT, ...BY_DATE];
      return [tail, ...FROM_TO, ...BY_DATE];
    case 'bare-comparative':
      if (rest === '') return [tail, ': ', gap('what'), ...FROM_TO, ...BY_DATE];
      return [
        gap('do what, how many times'),
        ...BY_DATE,
        ` to show ${rest.replace(/^(?:at|in|as) /i, '')}, confirmed by `,
        gap('whom'),
      ];
    case 'trait':
      return [gap('do what'), ' for ', gap('whom'), ...BY_DATE, ` as a sign of: ${lowerFirst(tail)}`];
    case 'activity':
      return ['Finish ', gap('what'), topic === '' ? '' : ` (${rest || object})`, ...BY_DATE, ...SO_THAT];
    case 'knowing':
      return [
        'Use ',
        topic.replace(/^(?:about|how) /i, '') || gap('what you learn'),
        ' to ',
        gap('build or explain what'),
        ' for ',
        gap('whom'),
        ...BY_DATE,
      ];
    case 'no-object':
      return [verb || tail, ' ', gap('which, or how many'), object === '' ? '' : ` ${object}`, ...BY_DATE];
    case 'feeling':
      return [gap('score'), ' in ', gap('survey'), ...FROM_TO, ` (${lowerFirst(tail)})`];
    case 'empty-quantity':
      return around(gap('number'), ' ', gap('what exactly'));
    case 'opinion':
    case 'rejected-word':
      return around(gap('what others will see'));
    case 'abstract':
      return [gap('deliver what'), ' for ', gap('whom'), ...BY_DATE, ` as a sign of ${lowerFirst(topic || tail)}`];
    case 'wish':
      return ['Have ', gap('what'), ' done', ...BY_DATE, ...SO_THAT];
    case 'unmeasured':
      return [tail, ', ', gap('how many'), ' ', gap('unit'), ...BY_DATE];
  }
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
