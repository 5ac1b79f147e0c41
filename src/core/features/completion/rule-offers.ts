import { check, type Problem } from '../../check';
import type { PlanView } from '../../plan-view';
import { rules } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { lineAt } from '../../text/line-index';
import { kinds, type Offer } from './offer';

/** How a rule is shown wherever its id is offered. */
export function ruleText({ id, summary, why, severity }: Rule): Pick<Offer, 'label' | 'detail' | 'documentation'> {
  return { label: id, detail: `Finds ${summary}`, documentation: `${why}\n\nNormally: ${severity}.` };
}

/** The options of a rule that are not set yet. */
export function optionNames(rule: string, present: ReadonlySet<string>): Offer[] {
  const options = Object.entries(rules.find(({ id }) => id === rule)?.options ?? {});
  return options
    .filter(([name]) => !present.has(name))
    .map(([name, option]) => ({
      label: name,
      kind: kinds.key,
      snippet: name,
      beside: `default ${option.default}`,
      documentation: option.description,
    }));
}

const directives = [
  ['career-plan-disable-next-line', 'Silence rules on the next line.'],
  ['career-plan-disable-line', 'Silence rules on this line.'],
  ['career-plan-disable-file', 'Silence rules in this file.'],
  ['career-plan-disable', 'Silence rules from here to “career-plan-enable”, or to the end of the file.'],
  ['career-plan-enable', 'End what “career-plan-disable” began.'],
] as const;

/** No directive and no rule is longer, in UTF-16 units. */
const longestWord = 100;

/** What is offered in a comment, and where the word it replaces begins. */
export interface CommentOffers {
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}

/**
 * Offers in a comment: the directives that silence rules, and behind one the rules it may name, those that speak about
 * the line in question first.
 * @param comment offset of the `#`
 * @param isUnasked whether nobody asked: then a comment that may become any text is left alone
 */
export function commentOffers(
  view: PlanView,
  comment: number,
  offset: number,
  isUnasked: boolean,
): CommentOffers | undefined {
  const { text } = view.document;
  const before = text.slice(comment + 1, offset);
  const start = offset - (/[\w-]*$/.exec(before.slice(-longestWord))?.[0].length ?? 0);
  const end = offset + (/^[\w-]*/.exec(text.slice(offset, offset + longestWord))?.[0].length ?? 0);
  const [first = '', ...named] = before.trimStart().split(/[\s,]+/);
  const isKnown = directives.some(([name]) => name === first);
  if (isKnown && start > comment + 1 + before.indexOf(first) + first.length) {
    if (/\s--(\s|$)/.test(before)) return undefined;
    return { start, end, offers: rulesFor(view, first, comment, new Set(named.slice(0, -1))) };
  }
  if (before.trim().includes(' ') || before.trim().length !== offset - start) return undefined;
  if (isUnasked && start === offset) return undefined;
  const space = before === '' ? ' ' : '';
  const offers = directives.map(
    ([name, description]): Offer => ({
      label: name,
      kind: kinds.rule,
      snippet: space + name,
      documentation: description,
      asksNext: true,
    }),
  );
  return { start, end, offers };
}

function rulesFor(view: PlanView, directive: string, comment: number, named: ReadonlySet<string>): Offer[] {
  const { document } = view;
  const line = lineAt(document.lines, comment);
  const wanted = directive.endsWith('next-line') ? line + 1 : directive.endsWith('disable-line') ? line : undefined;
  const here = new Set<string>();
  for (const { rule, start } of problemsWithout(view, comment)) {
    if (wanted === undefined || lineAt(document.lines, start) === wanted) here.add(rule);
  }
  const able = rules.filter(({ id }) => !named.has(id));
  const ordered = [...able.filter(({ id }) => here.has(id)), ...able.filter(({ id }) => !here.has(id))];
  return ordered.map((rule) => ({
    ...ruleText(rule),
    kind: kinds.rule,
    snippet: rule.id,
    beside: here.has(rule.id) ? 'speaks here' : undefined,
  }));
}

/** What would be found if the comment were not there: without a rule's name it silences every rule. */
function problemsWithout({ document, context }: PlanView, comment: number): readonly Problem[] {
  const comments = document.syntax.comments.filter(({ start }) => start !== comment);
  return check({ ...document, syntax: { ...document.syntax, comments } }, context);
}
