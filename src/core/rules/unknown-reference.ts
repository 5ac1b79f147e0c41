import { planWith } from '../findings/example';
import { capitalised } from '../findings/figures';
import { acceleratorNames, acceleratorsOf, driverNames, type Plan, type Reference } from '../plan/model';
import { referencesBesides, referencesOf } from '../plan/reference-lists';
import { type ReferenceLookup, splitReference } from '../plan/references';
import { enumerate, quote } from '../schema/phrases';
import type { Finding, Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'unknown-reference',
  summary: 'an id, accelerator or person that does not exist. A file that cannot be read is not checked.',
  why: 'A name that leads nowhere breaks the line from your daily work to what it is for, and everything computed along it.',
  severity: 'error',
  judges: 'value',
  fix: 'Take the nearest id, or create the entry.',
  checkLinks: (entry, { references }) => unknownAmong(referencesOf(entry), references),
  check: ({ plan, references }) => unknownAmong(referencesBesides(plan), references),
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-tim]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
  good: {
    text: planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});

function* unknownAmong(named: Iterable<Reference>, references: ReferenceLookup): Iterable<Finding> {
  for (const reference of named) {
    const resolution = references.resolve(reference);
    if (resolution.kind === 'unknown') yield unknown(reference, resolution.fix ?? fullName(reference));
  }
}

function unknown(reference: Reference, near: string | undefined): Finding {
  const { path } = reference;
  const { file, id } = splitReference(reference.text);
  const place = file ? `in ${quote(file)}` : 'here';
  const start =
    reference.kind === 'accelerator'
      ? `There is no accelerator ${quote(reference.text)}.`
      : `There is no ${quote(reference.kind === 'entry' ? id : reference.text)} ${place}.`;
  const wayOut = near === undefined ? choices(reference) : `Did you mean ${quote(near)}?`;
  return {
    path,
    part: 'value',
    message: `${start} ${wayOut}`,
    fixes: ({ plan }) => [
      ...(near === undefined ? [] : [changeTo(reference, near)]),
      ...(reference.kind === 'entry' && !file ? creation(reference, plan) : []),
    ],
  };
}

/** `rituals` for `people.rituals`. */
function fullName({ kind, text }: Reference): string | undefined {
  return kind === 'accelerator' ? acceleratorNames.find((name) => name.endsWith(`.${text}`)) : undefined;
}

function choices({ kind, text }: Reference): string {
  if (kind !== 'accelerator') return 'Name a goal, an initiative or a deliverable by its id, or write that entry.';
  const driver = driverNames.find((name) => text.startsWith(`${name}.`));
  const groups = driver ? [driver] : driverNames;
  const lists = groups.map((name) => `${name} has ${enumerate(acceleratorsOf[name], 'and')}`);
  return `${capitalised(lists.join('; '))}.`;
}

function changeTo({ path }: Reference, value: string): Fix {
  return { title: `Change to ${quote(value)}`, edits: [{ kind: 'replace', path, value }], safe: true };
}

/** What is served is a goal; what is waited for, or builds a strength, is an initiative. */
function creation({ path, text }: Reference, plan: Plan): Fix[] {
  const id = splitReference(text).id;
  if (!/^[a-z0-9-]{1,60}$/.test(id)) return [];
  const isGoal = path.includes('serves') || path.includes('adds');
  const section = isGoal ? 'goals' : 'initiatives';
  const title = capitalised(id.replaceAll('-', ' ').trim());
  const entry = isGoal ? { goal: title } : { title };
  return [
    {
      title: `Create the ${isGoal ? 'goal' : 'initiative'} ${quote(id)}`,
      edits: [
        plan.keys.has(section)
          ? { kind: 'insert', path: [section], key: id, value: entry }
          : { kind: 'insert', path: [], key: section, value: { [id]: entry } },
      ],
      safe: false,
    },
  ];
}
