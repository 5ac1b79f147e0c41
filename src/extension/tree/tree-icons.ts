import { ThemeColor, ThemeIcon } from 'vscode';
import type { OutlineKind, OutlineState } from '../../core/views/outline-item';

type Look = readonly [icon: string, color?: string];

/** A state by its shape first, by the editor's own colours second, as in the panel; the row says it in words too. */
const states: Readonly<Record<OutlineState, Look>> = {
  done: ['check', 'charts.green'],
  'on-track': ['circle-filled', 'charts.blue'],
  'at-risk': ['triangle-up', 'charts.yellow'],
  'off-track': ['primitive-square', 'charts.red'],
  overdue: ['history', 'charts.red'],
  planned: ['circle-outline'],
  // This icon has a colour of its own elsewhere.
  paused: ['debug-pause', 'icon.foreground'],
  cancelled: ['close'],
  'no-data': ['dash'],
  moving: ['circle-filled', 'charts.blue'],
  'at-rest': ['circle-outline', 'charts.yellow'],
};

const kinds: Readonly<Record<OutlineKind, string>> = {
  purpose: 'compass',
  value: 'star-empty',
  lifeGoal: 'heart',
  role: 'mortar-board',
  point: 'circle-small',
  question: 'question',
  drivers: 'dashboard',
  driver: 'dashboard',
  supporter: 'person',
  accelerator: 'circle-outline',
  practice: 'sync',
  goals: 'target',
  goal: 'target',
  initiatives: 'rocket',
  growth: 'symbol-class',
  initiative: 'rocket',
  milestone: 'milestone',
  deliverables: 'package',
  deliverable: 'package',
  link: 'link',
  tradeOffs: 'arrow-swap',
  tradeOff: 'arrow-swap',
  mastery: 'book',
  leadership: 'organization',
  part: 'list-unordered',
  level: 'circle-large-outline',
  responsibility: 'shield',
  observation: 'eye',
  indicator: 'pulse',
  practices: 'sync',
  oneOnOnes: 'comment-discussion',
  rhythm: 'person',
  oneOnOne: 'comment',
  action: 'tasklist',
  reviews: 'calendar',
  review: 'note',
  reports: 'notebook',
  report: 'note',
  reportDue: 'edit',
};

export function iconOf(kind: OutlineKind, state: OutlineState | undefined): ThemeIcon {
  if (state === undefined) return new ThemeIcon(kinds[kind]);
  const [icon, color] = states[state];
  return new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
}
