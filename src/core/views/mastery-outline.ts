import { type Day, formatDay } from '../dates/day';
import type { Amount, Mastery, Observation, Responsibility, Text } from '../plan/model';
import { missedTwice } from '../progress/readiness';
import type { Path } from '../syntax/path';
import { type OutlineItem, outlineItem } from './outline-item';
import { partItem } from './outline-part';
import type { OutlineSource } from './outline-source';

/** What the role asks for and how far it is mastered: know-how, customers, responsibilities, and what was observed. */
export function masteryItem({ plan: { mastery }, today }: OutlineSource): OutlineItem | undefined {
  if (!mastery) return undefined;
  const levels = levelsOf(mastery);
  const children = [
    partItem('mastery/technical', 'Technical know-how', [...mastery.path, 'technical'], levels.technical),
    partItem('mastery/knowledge', 'Knowledge of the role', [...mastery.path, 'knowledge'], levels.knowledge),
    partItem('mastery/customers', 'Customers', [...mastery.path, 'customers'], levels.customers),
    partItem(
      'mastery/responsibilities',
      'Responsibilities',
      [...mastery.path, 'responsibilities'],
      mastery.responsibilities.map((one) => responsibilityItem(one, today)),
    ),
    partItem(
      'mastery/observations',
      'Observations',
      [...mastery.path, 'observations'],
      mastery.observations.map(observationItem),
    ),
  ].filter((item) => item !== undefined);
  if (children.length === 0) return undefined;
  const all = [...levels.technical, ...levels.knowledge, ...levels.customers];
  const reached = all.filter(({ state }) => state === 'done').length;
  return outlineItem({
    id: 'mastery',
    kind: 'mastery',
    label: 'Mastery',
    description: all.length === 0 ? '' : `${reached} of ${all.length} levels as wanted`,
    path: mastery.path,
    children,
  });
}

function levelsOf({ technical, knowledge, customers }: Mastery) {
  return {
    technical: technical.map((skill) => levelItem({ ...skill, name: skill.what })),
    knowledge: knowledge.map((skill) => levelItem({ ...skill, name: skill.what })),
    customers: customers.map((customer) => levelItem({ ...customer, name: customer.who })),
  };
}

interface Level {
  readonly name: Text | undefined;
  readonly needs?: Text | undefined;
  readonly level: Amount | undefined;
  readonly wanted: Amount | undefined;
  readonly evidence: Text | undefined;
  readonly path: Path;
}

function levelItem({ name, needs, level, wanted, evidence, path }: Level): OutlineItem {
  const isReached = level !== undefined && wanted !== undefined && level.value >= wanted.value;
  const now = level === undefined ? 'no level yet' : `level ${level.value}`;
  return outlineItem({
    id: path.join('/'),
    kind: 'level',
    label: (name?.text ?? '').replace(/^managers-manager$/, 'manager’s manager') || 'Not named yet',
    description: [
      wanted === undefined ? now : isReached ? `${now}, as wanted` : `${now}, wanted ${wanted.value}`,
      level !== undefined && !evidence ? 'no evidence yet' : '',
    ]
      .filter(Boolean)
      .join(' · '),
    state: isReached ? 'done' : undefined,
    details: [
      ...(name ? [name.text] : []),
      ...(needs ? [`Needs: ${needs.text}`] : []),
      `${now} of 5${wanted === undefined ? '' : `, wanted ${wanted.value}`}`.replace(/^./, (letter) =>
        letter.toUpperCase(),
      ),
      evidence ? `Evidence: ${evidence.text}` : 'No evidence yet',
    ],
    path,
  });
}

function responsibilityItem(responsibility: Responsibility, today: Day): OutlineItem {
  const { what, record, path } = responsibility;
  const known = record.flatMap(({ date, kept }) =>
    date?.day !== undefined && date.day <= today && kept ? [{ day: date.day, kept: kept.value }] : [],
  );
  const kept = known.filter((one) => one.kept).length;
  const isMissedTwice = missedTwice(responsibility, today) !== undefined;
  return outlineItem({
    id: path.join('/'),
    kind: 'responsibility',
    label: what?.text ?? 'Responsibility',
    description:
      known.length === 0
        ? 'no record yet'
        : isMissedTwice
          ? `missed twice in a row · kept ${kept} of ${known.length}`
          : `kept ${kept} of ${known.length}`,
    state: isMissedTwice ? 'off-track' : undefined,
    details: [
      ...(what ? [what.text] : []),
      ...[...known]
        .sort((a, b) => b.day - a.day)
        .slice(0, 6)
        .map((one) => `${formatDay(one.day)}: ${one.kept ? 'kept' : 'missed'}`),
    ],
    path,
  });
}

function observationItem({ date, noticed, kind, action, path }: Observation): OutlineItem {
  return outlineItem({
    id: path.join('/'),
    kind: 'observation',
    label: noticed?.text ?? 'Observation',
    description: [kind?.text.replaceAll('-', ' ') ?? '', date?.text ?? '', action ? '' : 'no action yet']
      .filter(Boolean)
      .join(' · '),
    details: [...(noticed ? [noticed.text] : []), action ? `Action: ${action.text}` : 'No action yet'],
    path,
  });
}
