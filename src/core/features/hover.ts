import type { Hover, Position } from 'vscode-languageserver-types';
import { type Day, formatDay, parseDay, weekdayOf } from '../dates/day';
import { acceleratorNames, type TrackedEntry, trackedEntries } from '../plan/model';
import type { PlanView } from '../plan-view';
import { distance } from '../progress/words';
import { schemaAt } from '../schema/describe';
import { kindOf } from '../schema/json';
import { nodeAt } from '../syntax/node-at';
import { type Path, samePath } from '../syntax/path';
import { pathAt } from '../syntax/path-at';
import { toJson } from '../syntax/to-json';
import type { TextRange } from '../text/range';
import { trackedDetails } from '../views/tracked-outline';
import { toOffset, toRange } from './lsp-ranges';
import { plainText } from './markdown';
import { nameAt } from './name-at';

/** What is under the cursor: what a key is for, how an entry stands, what a reference names, how far a date is. */
export function hover(view: PlanView, position: Position): Hover | undefined {
  const { document } = view;
  const offset = toOffset(document, position);
  const { path, part } = pathAt(document.root, offset);
  const found =
    nameHover(view, position) ??
    (part === 'value' ? valueHover(view, path, offset) : undefined) ??
    keyHover(view, path, part, offset);
  if (!found) return undefined;
  const value = found.parts.filter((text) => text !== '').join('\n\n');
  return { contents: { kind: 'markdown', value }, range: toRange(document, found.range) };
}

interface Found {
  readonly range: TextRange;
  /** Markdown paragraphs; plan text in them is escaped. */
  readonly parts: readonly string[];
}

/** An entry's id, or a reference to one: how it stands, with the numbers. */
function nameHover(view: PlanView, position: Position): Found | undefined {
  const name = nameAt(view, position);
  if (!name?.target) return undefined;
  const { document, definition, uri } = name.target;
  if (definition.kind === 'strength') return undefined;
  if (definition.kind === 'person') {
    const person = document.plan.drivers?.supporters.find(({ id }) => id === definition.name);
    const lines = [
      [person?.name?.text, person?.as?.text].filter((text) => text !== undefined).join(', '),
      person?.helpsWith ? `Helps with: ${person.helpsWith.text}` : '',
      person?.involved?.value === false ? 'Not involved yet' : '',
      person?.nextStep ? `Next step: ${person.nextStep.text}` : '',
    ];
    return { range: name.range, parts: lines.map(plainText) };
  }
  const entry = trackedEntries(document.plan).find(({ path }) => samePath(path, definition.path));
  if (!entry) return undefined;
  const parts = uri === view.uri ? entryLines(view, entry) : foreignLines(entry, view.context.day);
  return { range: name.range, parts };
}

function entryLines(view: PlanView, entry: TrackedEntry): string[] {
  const progress = view.progress.get(entry);
  if (!progress) return [];
  const [title = '', ...lines] = trackedDetails(entry, progress, view.context.day);
  return [`**${plainText(title)}**`, lines.map((line) => `- ${plainText(line)}`).join('\n')];
}

function foreignLines(entry: TrackedEntry, today: Day): string[] {
  const due = entry.deadline?.day;
  return [
    `**${plainText(entry.title?.text ?? entry.id)}**`,
    ...(due === undefined ? [] : [plainText(`Due ${formatDay(due)}, ${distance(due, today)}`)]),
  ];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function valueHover(view: PlanView, path: Path, offset: number): Found | undefined {
  const { document, context } = view;
  const node = nodeAt(document.root, path);
  if (node?.kind !== 'scalar' || offset < node.start || offset > node.end) return undefined;
  const range = { start: node.start, end: node.end };
  const info = schemaAt(path);
  const day = info?.form === 'date' ? parseDay(node.text) : undefined;
  if (day !== undefined) {
    return { range, parts: [plainText(`${weekdays[weekdayOf(day) - 1] ?? ''}, ${distance(day, context.day)}`)] };
  }
  if (acceleratorNames.includes(node.text) && path.includes('drivers')) {
    const accelerator = document.plan.drivers?.accelerators.find(({ name }) => name === node.text);
    const target = schemaAt(['drivers', ...node.text.split('.')]);
    return { range, parts: [plainText(accelerator?.aim?.text ?? 'No aim yet'), target?.description ?? ''] };
  }
  const choice = info?.values.find(({ value }) => value === node.text);
  return choice?.description ? { range, parts: [choice.description] } : undefined;
}

/** What the key is for; on an entry's own id, what such an entry is. */
function keyHover(view: PlanView, path: Path, part: 'key' | 'value', offset: number): Found | undefined {
  if (part !== 'key') return undefined;
  const { root } = view.document;
  const parent = nodeAt(root, path.slice(0, -1));
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
