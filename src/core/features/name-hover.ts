import type { Position } from 'vscode-languageserver-types';
import { type Day, formatDay } from '../dates/day';
import { entryAround } from '../plan/entry-table';
import type { Supporter, TrackedEntry } from '../plan/model';
import type { PlanView } from '../plan-view';
import { distance } from '../progress/words';
import type { TextRange } from '../text/range';
import { trackedDetails } from '../views/tracked-outline';
import { plainText } from './markdown';
import { nameAt } from './name-at';

/** An id, a person or a strength, where it is defined or used: how the entry stands, with the numbers; who it is; what builds it. */
export function nameHover(
  view: PlanView,
  position: Position,
): { readonly range: TextRange; readonly parts: readonly string[] } | undefined {
  const name = nameAt(view, position);
  if (!name?.target) return undefined;
  const { range } = name;
  const { document, definition, uri } = name.target;
  const { plan } = document;
  if (definition.kind === 'strength') return { range, parts: strengthLines(view, definition.name) };
  if (definition.kind === 'person') {
    const person = plan.drivers?.supporters.find(({ id }) => id === definition.name);
    return person && { range, parts: personLines(person) };
  }
  const entry = entryAround(plan, definition.path);
  if (!entry) return undefined;
  return {
    range,
    parts: uri === view.uri ? entryLines(view, entry) : foreignLines(entry, plan.person?.text, view.context.day),
  };
}

function entryLines(view: PlanView, entry: TrackedEntry): string[] {
  const progress = view.progress.get(entry);
  if (!progress) return [];
  const [title = '', ...lines] = trackedDetails(entry, progress, view.context.day);
  return [`**${plainText(title)}**`, lines.map((line) => `- ${plainText(line)}`).join('\n')];
}

/** Of an entry of another plan only what its own file says: that plan's settings and cadence are not known here. */
function foreignLines(entry: TrackedEntry, person: string | undefined, today: Day): string[] {
  const due = entry.deadline?.day;
  return [
    `**${plainText(entry.title?.text ?? entry.id)}**`,
    ...(person ? [`In the plan of ${plainText(person)}`] : []),
    ...(due === undefined ? [] : [`Due ${formatDay(due)}, ${distance(due, today)}`]),
  ];
}

function personLines({ name, as, helpsWith, involved, nextStep }: Supporter): string[] {
  return [
    [name?.text, as?.text]
      .filter((part) => part !== undefined)
      .map(plainText)
      .join(', '),
    helpsWith ? `Helps with: ${plainText(helpsWith.text)}` : '',
    involved?.value === false ? 'Not involved yet' : '',
    nextStep ? `Next step: ${plainText(nextStep.text)}` : '',
  ];
}

function strengthLines({ document }: PlanView, words: string): string[] {
  const isSame = (text: string) => text.trim().toLowerCase() === words.trim().toLowerCase();
  const building = document.plan.initiatives.filter((initiative) =>
    initiative.strengths.some(({ text }) => isSame(text)),
  );
  const named = (document.plan.leadership?.strengths ?? [])
    .filter(({ what }) => what && isSame(what.text))
    .flatMap(({ builtBy }) => builtBy.map(({ text }) => text));
  const ids = new Set([...named, ...building.map(({ id }) => id)]);
  return [ids.size === 0 ? 'Nothing builds this strength yet.' : `Built by ${[...ids].map(plainText).join(', ')}`];
}
