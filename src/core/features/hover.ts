import type { Hover, Position } from 'vscode-languageserver-types';
import { addDays, formatDay, parseDay, weekdayOf } from '../dates/day';
import { parseWeek } from '../dates/week';
import { entryAround } from '../plan/entry-table';
import { acceleratorNames } from '../plan/model';
import { splitReference } from '../plan/references';
import type { PlanView } from '../plan-view';
import { shareReached } from '../progress/progress';
import { amountIn, distance, percent } from '../progress/words';
import { schemaAt } from '../schema/describe';
import { kindOf } from '../schema/json';
import { nodeAt } from '../syntax/node-at';
import type { ScalarNode } from '../syntax/nodes';
import { type Path, samePath } from '../syntax/path';
import { pathAt } from '../syntax/path-at';
import { toJson } from '../syntax/to-json';
import type { TextRange } from '../text/range';
import { toOffset, toRange } from './lsp-ranges';
import { plainText } from './markdown';
import { nameHover } from './name-hover';
import { ruleHover } from './rule-hover';

/**
 * What is under the cursor: how an entry stands, what a reference names, how far a date is, what a key is for, what a rule
 * finds and why. Markdown, in which plan text shows as that text: no link, image or HTML can come of it.
 */
export function hover(view: PlanView, position: Position): Hover | undefined {
  const { document } = view;
  const offset = toOffset(document, position);
  const { path, part } = pathAt(document.root, offset);
  const found =
    ruleHover(view, offset) ??
    nameHover(view, position) ??
    (part === 'value' ? valueHover(view, path, offset) : undefined) ??
    keyHover(view, path, part, offset);
  const value = found?.parts.filter((text) => text !== '').join('\n\n');
  return found && value ? { contents: { kind: 'markdown', value }, range: toRange(document, found.range) } : undefined;
}

interface Found {
  readonly range: TextRange;
  /** Markdown paragraphs; plan text in them is escaped. */
  readonly parts: readonly string[];
}

function valueHover(view: PlanView, path: Path, offset: number): Found | undefined {
  const node = nodeAt(view.document.root, path);
  if (node?.kind !== 'scalar' || offset < node.start || offset > node.end) return undefined;
  const range = { start: node.start, end: node.end };
  const parts =
    dateParts(view, path, node) ??
    checkInParts(view, path) ??
    fileParts(view, path, node) ??
    acceleratorParts(view, path, node);
  if (parts) return { range, parts };
  const choice = schemaAt(path)?.values.find(({ value }) => value === node.text);
  return choice?.description ? { range, parts: [choice.description] } : undefined;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** “Friday, in 5 weeks”; of a week its first and last day. */
function dateParts({ context }: PlanView, path: Path, { text }: ScalarNode): string[] | undefined {
  const form = schemaAt(path)?.form;
  const day = form === 'date' ? parseDay(text) : undefined;
  if (day !== undefined) return [`${weekdays[weekdayOf(day) - 1] ?? ''}, ${distance(day, context.day)}`];
  const monday = form === 'week' ? parseWeek(text)?.monday : undefined;
  if (monday === undefined) return undefined;
  const sunday = addDays(monday, 6);
  const isNow = monday <= context.day && context.day <= sunday;
  const away = isNow ? 'this week' : distance(context.day < monday ? monday : sunday, context.day);
  return [`${formatDay(monday)} to ${formatDay(sunday)}, ${away}`];
}

/** The value of a check-in: how much of the way it is. */
function checkInParts({ document }: PlanView, path: Path): string[] | undefined {
  if (path.at(-1) !== 'value') return undefined;
  const entry = entryAround(document.plan, path);
  const value = entry?.checkIns.find((checkIn) => checkIn.value && samePath(checkIn.value.path, path))?.value?.value;
  const measure = entry?.measure;
  if (measure?.kind !== 'numeric' || typeof value !== 'number') return undefined;
  const [share, from, to] = [shareReached(measure, value), measure.baseline?.value, measure.target?.value];
  if (share === undefined || from === undefined || to === undefined) return undefined;
  const unit = measure.unit && plainText(measure.unit.text);
  return [`${percent(share)} of the way from ${amountIn(from, undefined)} to ${amountIn(to, unit)}`];
}

/** The file of `file#id`, or of a report: whose plan it is. */
function fileParts({ named }: PlanView, path: Path, { text }: ScalarNode): string[] | undefined {
  const isMember = path[0] === 'team' && path.at(-1) === 'plan';
  const file = isMember ? text : splitReference(text).file;
  const plan = file === undefined ? undefined : named.get(file)?.document.plan;
  if (!plan) return undefined;
  const purpose = plan.purpose?.statement?.text;
  return [`The plan of ${plainText(plan.person?.text ?? 'somebody')}`, purpose ? plainText(purpose) : ''];
}

function acceleratorParts({ document }: PlanView, path: Path, { text }: ScalarNode): string[] | undefined {
  if (!acceleratorNames.includes(text) || path[0] === 'drivers' || !path.includes('drivers')) return undefined;
  const accelerator = document.plan.drivers?.accelerators.find(({ name }) => name === text);
  const target = schemaAt(['drivers', ...text.split('.')]);
  return [plainText(accelerator?.aim?.text ?? 'No aim yet'), target?.description ?? ''];
}

/** What the key is for; on an entry's own id, what such an entry is. */
function keyHover(view: PlanView, path: Path, part: 'key' | 'value', offset: number): Found | undefined {
  if (part !== 'key') return undefined;
  const parent = nodeAt(view.document.root, path.slice(0, -1));
  const entry =
    parent?.kind === 'map' ? parent.entries.find(({ key }) => offset >= key.start && offset <= key.end) : undefined;
  if (!entry) return undefined;
  const info = schemaAt(path, entry.value ? kindOf(toJson(entry.value)) : undefined) ?? schemaAt(path);
  if (!info) return undefined;
  const example = info.examples[0];
  const shown =
    example === undefined || typeof example === 'object'
      ? ''
      : `For example \`${String(example).replaceAll('`', '')}\``;
  return { range: entry.key, parts: [info.markdown ?? info.description, shown] };
}
