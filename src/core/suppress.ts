import type { Comment } from './syntax/syntax-error';
import { type LineIndex, lineAt } from './text/line-index';
import type { TextRange } from './text/range';

/** What a `# career-plan-disable…` comment silences. */
export interface Suppression {
  /** The whole comment. */
  readonly comment: TextRange;
  /** The rules it names and where; empty where it names none and so means every rule. */
  readonly rules: readonly { readonly id: string; readonly range: TextRange }[];
  /** The zero-based lines it covers, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Something that can be silenced. */
interface Silenceable extends TextRange {
  readonly rule: string;
}

export interface Suppressed<P extends Silenceable> {
  readonly kept: readonly P[];
  /** Comments, or single rules of them, that silenced nothing. */
  readonly unused: readonly {
    readonly range: TextRange;
    readonly rule: string | undefined;
    readonly comment: TextRange;
  }[];
}

const directive = /^\s*career-plan-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|$)/;

/**
 * Reads the suppression comments. `…-disable` runs to the next `…-enable` (which may name the rules it ends) or to
 * the end of the file; a reason behind ` -- ` is for people.
 */
export function findSuppressions(comments: readonly Comment[], lines: LineIndex): Suppression[] {
  const found: Suppression[] = [];
  const open: { comment: Comment; rules: Suppression['rules']; line: number }[] = [];
  const lastLine = lines.starts.length - 1;
  for (const comment of comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const rules = namedRules(comment, match[0].length);
    const line = lineAt(lines, comment.start);
    const cover = (firstLine: number, last: number) => found.push({ comment, rules, firstLine, lastLine: last });
    switch (match[1]) {
      case 'disable-line':
        cover(line, line);
        break;
      case 'disable-next-line':
        cover(line + 1, line + 1);
        break;
      case 'disable-file':
        cover(0, lastLine);
        break;
      case 'disable':
        open.push({ comment, rules, line });
        break;
      default:
        for (const block of closeBlocks(open, rules)) found.push({ ...block, firstLine: block.line, lastLine: line });
    }
  }
  for (const block of open) found.push({ ...block, firstLine: block.line, lastLine });
  return found;
}

/** Takes out the open blocks an `enable` ends: all, or those that share a rule with it. */
function closeBlocks<B extends { rules: Suppression['rules'] }>(open: B[], rules: Suppression['rules']): B[] {
  const ids = new Set(rules.map(({ id }) => id));
  const ends = (block: B) => ids.size === 0 || block.rules.length === 0 || block.rules.some(({ id }) => ids.has(id));
  const closed = open.filter(ends);
  for (const block of closed) open.splice(open.indexOf(block), 1);
  return closed;
}

function namedRules(comment: Comment, from: number): Suppression['rules'] {
  const end = comment.text.search(/\s--(\s|$)/);
  const list = comment.text.slice(0, end < 0 ? undefined : Math.max(end, from));
  const rules: { id: string; range: TextRange }[] = [];
  for (const match of list.slice(from).matchAll(/[^\s,]+/g)) {
    const start = comment.start + 1 + from + match.index;
    rules.push({ id: match[0], range: { start, end: start + match[0].length } });
  }
  return rules;
}

/**
 * Takes out what the comments silence. Without a rule a comment silences every rule but `yaml-syntax`.
 * @param isJudged whether a rule ran here: one that is off or unknown never makes a comment unused
 */
export function suppress<P extends Silenceable>(
  problems: readonly P[],
  suppressions: readonly Suppression[],
  lines: LineIndex,
  isJudged: (rule: string) => boolean,
): Suppressed<P> {
  const used = new Set<unknown>();
  const covering = coveringLines(suppressions);
  const kept = problems.filter((problem) => {
    let silenced = false;
    for (const suppression of covering(lineAt(lines, problem.start))) {
      if (suppression.rules.length === 0 && problem.rule !== 'yaml-syntax') {
        used.add(suppression);
        silenced = true;
      }
      for (const rule of suppression.rules) {
        if (rule.id !== problem.rule) continue;
        used.add(rule);
        silenced = true;
      }
    }
    return !silenced;
  });
  return { kept, unused: suppressions.flatMap((suppression) => unusedParts(suppression, used, isJudged)) };
}

/** The suppressions that cover a line: those for a single line, of which there may be many, are found by it. */
function coveringLines(suppressions: readonly Suppression[]): (line: number) => readonly Suppression[] {
  const single = new Map<number, Suppression[]>();
  const blocks: Suppression[] = [];
  for (const suppression of suppressions) {
    const { firstLine, lastLine } = suppression;
    const list = firstLine === lastLine ? (single.get(firstLine) ?? []) : blocks;
    list.push(suppression);
    if (list !== blocks) single.set(firstLine, list);
  }
  return (line) => {
    const around = blocks.filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    return [...around, ...(single.get(line) ?? [])];
  };
}

function unusedParts(
  suppression: Suppression,
  used: ReadonlySet<unknown>,
  isJudged: (rule: string) => boolean,
): { range: TextRange; rule: string | undefined; comment: TextRange }[] {
  const { comment, rules } = suppression;
  if (rules.length === 0) return used.has(suppression) ? [] : [{ range: comment, rule: undefined, comment }];
  const idle = rules.filter((rule) => !used.has(rule) && isJudged(rule.id));
  if (idle.length === rules.length && rules.length > 1) return [{ range: comment, rule: undefined, comment }];
  return idle.map((rule) => ({ range: rules.length === 1 ? comment : rule.range, rule: rule.id, comment }));
}
