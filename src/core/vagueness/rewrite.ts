import { isTrait } from './english/adjectives';
import type { Token } from './tokens';
import type { Charge, RewritePart, RewriteTemplate, Task } from './verdict';

/** A longer text is left to its writer, in UTF-16 units. */
const LONGEST = 120;
const WRITTEN = /\b(?:documentation|docs|guides?|manual|wiki|handbook|procedures)\b/i;

const gap = (placeholder: string): RewritePart => ({ placeholder });
const BY_DATE: readonly RewritePart[] = [' by ', gap('date')];
const FROM_TO: readonly RewritePart[] = [' from ', gap('baseline'), ' to ', gap('target'), ' ', gap('unit')];
const SO_THAT: readonly RewritePart[] = [' so that ', gap('who'), ' can ', gap('do what')];
const DONE: readonly RewritePart[] = [gap('do what'), ' ', gap('how many times')];

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

/** Builds an English template from a vague sentence: what it is about stays, what is missing becomes gaps; none rather than a bad one. */
export function rewriteFor(
  text: string,
  tokens: readonly Token[],
  charge: Charge,
  task: Task,
): RewriteTemplate | undefined {
  if (text.length > LONGEST) return undefined;
  if (task === 'purpose' && charge.reason !== 'rejected-word')
    return { parts: [gap('do what'), ' for ', gap('whom'), ' so that they can ', gap('do what')] };
  const parts = partsFor(charge, ownWords(text, tokens, charge)).filter((part) => part !== '');
  return parts.length === 0 ? undefined : { parts: joined(parts) };
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
    subject: cut(subject?.from, subject?.to).replace(/^(?:not|never)$/i, ''),
    verb: cut(verb?.from, verb?.to),
    object: cut(object?.from, object?.to),
    vague: cut(being === true && verb?.from === last?.from ? (last?.from ?? 0) + 1 : last?.from, last?.to),
    before: text.slice(0, start),
    after: withoutEnd(text.slice(end)).trimStart(),
    all: withoutEnd(text),
  };
}

function partsFor(charge: Charge, own: Own): readonly RewritePart[] {
  const { subject, verb, object, before, after, all } = own;
  const topic = withoutArticle(object || after.replace(PLACING, ''));
  switch (charge.reason) {
    case 'bare-change':
      if (/^(?:how|what|why)\b/i.test(object)) return [];
      return WRITTEN.test(object)
        ? ['Publish ', gap('which'), ` ${withoutArticle(object)}`, ...SO_THAT, ...BY_DATE]
        : [all, ...FROM_TO, ...BY_DATE];
    case 'bare-comparative':
      return compared(charge, own, topic);
    case 'trait':
    case 'feeling':
      if (subject !== '') return [subject, ' ', gap('do what'), ' ', gap('how often'), ...BY_DATE];
      return [...DONE, PLACING.test(after) ? ` ${after}` : '', ...BY_DATE];
    case 'activity':
      return /^(?:stop|quit|avoid|keep|continue)$/i.test(verb)
        ? []
        : [
            'Finish ',
            gap('what'),
            /^(?:the|my|our|an?) /i.test(object) ? ` for ${object}` : '',
            ...BY_DATE,
            ...SO_THAT,
          ];
    case 'knowing':
      return topic === '' || /^(?:how|why|what|more|better)\b/i.test(topic)
        ? [gap('build or explain what'), ' for ', gap('whom'), ...BY_DATE]
        : ['Use ', topic, ' to ', gap('build or explain what'), ' for ', gap('whom'), ...BY_DATE];
    case 'no-object':
      return verb === '' ? [] : [verb, ' ', gap('which, or how many'), nameless(topic), ...BY_DATE];
    case 'empty-quantity':
      return [before, gap('number'), ' ', gap('what exactly'), after && ` ${after}`, ...BY_DATE];
    case 'rejected-word':
      return [before, gap('what exactly'), after && ` ${after}`, ...BY_DATE];
    case 'opinion':
      return verb === '' || charge.being === true
        ? []
        : [verb, ' ', gap('what exactly'), ' for ', gap('whom'), ...BY_DATE];
    case 'abstract':
      return ['Deliver ', gap('what'), ' to ', gap('whom'), ...BY_DATE];
    case 'wish':
      return ['Finish ', gap('what'), ...BY_DATE, ...SO_THAT];
    case 'unmeasured':
      return [all, ', confirmed by ', gap('whom'), ...BY_DATE];
    case 'placeholder':
      return [];
  }
}

/** What places or relates the words behind it. */
const PLACING = /^(?:on|at|about|with|to|in|into|for|towards?|as) /i;

/** "It" and the like leave nothing to keep. */
function nameless(topic: string): string {
  return topic === '' || /^(?:it|them|others|things|stuff|people|everyone|what|something)\b/i.test(topic)
    ? ''
    : ` ${topic}`;
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the) /i, '');
}

function compared(charge: Charge, { after, all, vague, verb }: Own, topic: string): readonly RewritePart[] {
  if (charge.being === true) {
    const what = vague.replace(/^better /i, '');
    if (/^(?:at|in|with|on) (?!\w+ing\b)/i.test(what))
      return [...DONE, ` that calls for ${what.replace(PLACING, '')}`, ...BY_DATE];
    if (what !== '' && what !== vague && !PLACING.test(what) && !isTrait(what.toLowerCase()))
      return [
        ...DONE,
        ` as ${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`,
        ...BY_DATE,
        ', confirmed by ',
        gap('whom'),
      ];
    return [...DONE, PLACING.test(after) ? ` ${after}` : '', ...BY_DATE];
  }
  if (verb === '' && topic !== '') return [topic, ...FROM_TO, ...BY_DATE];
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
