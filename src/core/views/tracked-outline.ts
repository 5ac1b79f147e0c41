import { type Day, formatDay } from '../dates/day';
import type { TrackedEntry } from '../plan/model';
import { latestNumber } from '../progress/check-ins';
import { stateWords } from '../progress/health';
import { weeklyPaceNeeded } from '../progress/pace';
import type { Progress } from '../progress/progress';
import { amountIn, count, dateAndDistance, distance, percent, roundedIn } from '../progress/words';
import { titleOf, wordsOf } from './entry-words';
import { type OutlineItem, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';

/**
 * A goal, initiative or deliverable with its state.
 * @param under where it stands in the tree; part of its id, since an entry can stand under several
 */
export function trackedItem(entry: TrackedEntry, source: OutlineSource, under: string): OutlineItem {
  const { whole } = knownItems(entry, source);
  const item = linkItem(entry, source, under);
  const servers = serving(entry, source, item.id);
  const last = whole.get(under);
  if (last && servers.length === last.servers.length && servers.every((server, i) => server === last.servers[i])) {
    return last.item;
  }
  const fresh = { ...item, children: [...servers, ...milestones(entry, source.today, item.id)] };
  whole.set(under, { servers, item: fresh });
  return fresh;
}

/** An entry where it stands as something that moves or serves another: without children of its own. */
export function linkItem(entry: TrackedEntry, source: OutlineSource, under: string): OutlineItem {
  const { links } = knownItems(entry, source);
  const item = links.get(under) ?? madeItem(entry, source, under);
  links.set(under, item);
  return item;
}

/** The items of an entry by where they stand, with what they were made from besides the entry. */
interface KnownItems {
  readonly progress: Progress | undefined;
  readonly today: Day;
  readonly links: Map<string, OutlineItem>;
  /** Those with children, and which of these stand for what serves the entry. */
  readonly whole: Map<string, { readonly servers: readonly OutlineItem[]; readonly item: OutlineItem }>;
}

/** An entry is plain data that never changes, so its items stay the same while its progress and the day do. */
const known = new WeakMap<TrackedEntry, KnownItems>();

function knownItems(entry: TrackedEntry, source: OutlineSource): KnownItems {
  const progress = source.progress.get(entry);
  const last = known.get(entry);
  if (last && last.progress === progress && last.today === source.today) return last;
  const fresh = { progress, today: source.today, links: new Map(), whole: new Map() };
  known.set(entry, fresh);
  return fresh;
}

function madeItem(entry: TrackedEntry, source: OutlineSource, under: string): OutlineItem {
  const progress = source.progress.get(entry);
  return outlineItem({
    id: `${under}/${entry.id}`,
    kind: entry.kind,
    // In a narrow side bar the beginning is all there is: a short id and the state have to stand there.
    label: entry.id.trim() || titleOf(entry),
    description: [progress ? stateAndDate(progress, source.today) : '', titleBeside(entry), ...badges(entry)]
      .filter(Boolean)
      .join(' · '),
    state: progress?.state,
    due: entry.deadline?.day,
    details: progress ? trackedDetails(entry, progress, source.today) : [],
    path: entry.path,
  });
}

function stateAndDate({ state, basis, deadline }: Progress, today: Day): string {
  const words =
    basis === 'serving' && state !== 'no-data' ? `${stateWords[state]} (by what serves it)` : stateWords[state];
  if (deadline === undefined || state === 'done' || state === 'cancelled') return words;
  return `${words} · ${deadline < today ? 'was due' : 'due'} ${distance(deadline, today)}`;
}

/** The title where the id does not say the same. */
function titleBeside(entry: TrackedEntry): string {
  const title = titleOf(entry);
  return title === entry.id ? '' : title;
}

/** What sets an entry apart from others, each in a word or two. */
function badges(entry: TrackedEntry): string[] {
  if (entry.kind === 'goal') {
    const { definedBy } = entry;
    return definedBy?.text === 'me' ? ['your own measure'] : definedBy ? ['the organisation’s measure'] : [];
  }
  if (entry.kind === 'deliverable') return entry.category ? [entry.category.text.replaceAll('-', ' ')] : [];
  const waits = entry.approvals.some(({ keys }) => !keys.has('given'));
  return [
    entry.stretch?.value === true ? 'stretch' : '',
    entry.whoseWork?.text === 'former-role' ? 'work of a former role' : '',
    entry.whoseWork?.text === 'team' ? 'the team’s work' : '',
    waits ? 'approval not given yet' : '',
  ].filter(Boolean);
}

function serving(entry: TrackedEntry, source: OutlineSource, id: string): OutlineItem[] {
  return source.references.servedBy(entry).map((server) => linkItem(server, source, id));
}

function milestones(entry: TrackedEntry, today: Day, id: string): OutlineItem[] {
  if (entry.kind !== 'initiative') return [];
  return entry.milestones.map((milestone, index) => {
    const [due, done] = [milestone.due?.day, milestone.done?.day];
    const late = due !== undefined && done === undefined && due < today;
    return outlineItem({
      id: `${id}/milestones/${index}`,
      kind: 'milestone',
      label: milestone.title?.text ?? 'Milestone',
      description:
        done !== undefined
          ? `Done ${formatDay(done)}`
          : due === undefined
            ? 'No date yet'
            : `${late ? 'Was due' : 'Due'} ${distance(due, today)}`,
      state: done !== undefined ? 'done' : late ? 'overdue' : 'planned',
      due,
      details: due === undefined ? [] : [`Due ${dateAndDistance(due, today)}`],
      path: milestone.path,
    });
  });
}

/** The numbers behind a state, line by line; used by the tree's tooltips. */
export function trackedDetails(entry: TrackedEntry, progress: Progress, today: Day): string[] {
  const { measure } = entry;
  const unit = measure?.kind === 'numeric' ? measure.unit?.text : undefined;
  const latest = latestNumber(progress.checkIns);
  const needed = weeklyPaceNeeded(measure, latest?.value, today, progress.deadline);
  const lines: string[] = [titleOf(entry), wordsOf(progress)];
  if (measure?.kind === 'numeric' && measure.baseline && measure.target) {
    const what = measure.what ? `${measure.what.text}: ` : '';
    lines.push(`${what}from ${amountIn(measure.baseline.value, unit)} to ${amountIn(measure.target.value, unit)}`);
  }
  if (measure?.kind === 'outcome') lines.push(`Done when: ${measure.outcome.text}`);
  if (latest) lines.push(`Last check-in: ${amountIn(latest.value, unit)}, ${dateAndDistance(latest.day, today)}`);
  if (progress.progress !== undefined) {
    const expected = progress.expected === undefined ? '' : `, ${percent(progress.expected)} expected`;
    lines.push(`Progress: ${percent(progress.progress)}${expected}`);
  }
  if (needed !== undefined && needed !== 0) lines.push(`Pace needed: ${roundedIn(needed, unit)} a week`);
  if (progress.deadline !== undefined) lines.push(`Due ${dateAndDistance(progress.deadline, today)}`);
  if (entry.kind === 'initiative' && entry.milestones.length > 0) {
    const done = entry.milestones.filter((milestone) => milestone.done).length;
    lines.push(`${done} of ${count(entry.milestones.length, 'milestone')} done`);
  }
  return lines;
}
