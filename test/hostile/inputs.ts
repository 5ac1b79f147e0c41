/** Texts made to harm whoever reads them, each with a name. No host is needed to make them. */
export interface HostileInput {
  readonly id: string;
  readonly text: string;
}

const times = (count: number, make: (i: number) => string, between = '') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

/** An honest plan around one odd text, so that the rest is worth every feature's while. */
const around = (odd: string) => `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
goals:
  golden-path:
    goal: ${odd}
    measure: { what: teams, baseline: 2, target: 12 }
    deadline: 2027-06-30
initiatives:
  pipeline:
    title: Build the pipeline
    serves: [golden-path]
    start: 2026-10-01
    finish: 2027-03-31
    measure: ${odd}
    checkIns:
      - { date: 2026-11-01, value: 1, note: ${odd} }
`;

/** Aliases of aliases: `levels` lists, each of which holds the one before `width` times. */
const bomb = (levels: number, width: number, open: string, close: string, item: (i: number, of: string) => string) =>
  `a0: &a0 ${open}${times(width, (i) => item(i, 'x'), ', ')}${close}\n${times(
    levels - 1,
    (level) => `a${level + 1}: &a${level + 1} ${open}${times(width, (i) => item(i, `*a${level}`), ', ')}${close}\n`,
  )}`;

const depths = [20, 63, 64, 65, 100, 1000, 20_000].flatMap((n): HostileInput[] => [
  { id: `depth/brackets-${n}`, text: `goals: ${'['.repeat(n)}1${']'.repeat(n)}\n` },
  { id: `depth/braces-${n}`, text: `goals: ${'{a: '.repeat(n)}1${'}'.repeat(n)}\n` },
  { id: `depth/open-brackets-${n}`, text: `goals: ${'['.repeat(n)}` },
  { id: `depth/open-braces-${n}`, text: `goals: ${'{'.repeat(n)}` },
  { id: `depth/closed-only-${n}`, text: `goals: ${']'.repeat(n)}\n` },
  { id: `depth/dashes-${n}`, text: `goals:\n  ${'- '.repeat(n)}1\n` },
  { id: `depth/question-marks-${n}`, text: `goals:\n  ${'? '.repeat(n)}1\n` },
  { id: `depth/mixed-${n}`, text: `goals: ${'[{a: '.repeat(n)}\n` },
  { id: `depth/anchors-${n}`, text: `goals: ${times(n, (i) => `&a${i} [`)}1${']'.repeat(n)}\n` },
]);

const steps = [60, 500].map((n) => ({
  id: `depth/stairs-${n}`,
  text: times(n, (i) => `${' '.repeat(i)}k${i}:`, '\n'),
}));

const bombs: readonly HostileInput[] = [
  { id: 'alias/lists', text: bomb(9, 9, '[', ']', (_, of) => of) },
  { id: 'alias/maps', text: bomb(9, 9, '{', '}', (i, of) => `k${i}: ${of} `) },
  { id: 'alias/doubling-30', text: bomb(30, 2, '[', ']', (_, of) => of) },
  { id: 'alias/doubling-60', text: bomb(60, 2, '[', ']', (_, of) => of) },
  { id: 'alias/goals', text: `${bomb(12, 4, '{', '}', (i, of) => `k${i}: ${of} `)}goals: { g: *a11 }\n` },
  { id: 'alias/many-honest', text: `a: &a { goal: A }\ngoals:\n${times(500, (i) => `  g${i}: *a\n`)}` },
  { id: 'alias/too-many', text: `a: &a 1\nb: [${times(2500, () => '*a', ', ')}]\n` },
  { id: 'alias/in-itself', text: 'goals: &g\n  a: *g\n  b: { goal: B, serves: *g }\n' },
  { id: 'alias/root-in-itself', text: '&top\ngoals: *top\ninitiatives: [*top, *top]\n' },
  { id: 'alias/mutual', text: 'goals: &g { a: *i }\ninitiatives: &i { b: *g }\n' },
  { id: 'alias/as-key', text: 'a: &a [x]\ngoals:\n  *a : { goal: A }\n' },
  { id: 'alias/unknown', text: around('*nobody') },
  { id: 'alias/anchor-only', text: around('&a') },
  { id: 'alias/proto', text: 'goals: &__proto__ { a: { goal: A } }\ninitiatives: *__proto__\n' },
  { id: 'alias/redefined', text: times(2000, (i) => `k${i}: &a ${i}\nl${i}: *a\n`) },
  { id: 'alias/merge', text: 'a: &a { goal: A }\ngoals: { g: { <<: *a }, h: { <<: [*a, *a] } }\n' },
  { id: 'alias/merge-self', text: 'goals: &a { <<: *a, g: { goal: A } }\n' },
  { id: 'alias/of-a-long-text', text: `a: &a "${'x'.repeat(20_000)}"\nb: [${times(500, () => '*a', ', ')}]\n` },
];

/** Names that are no ordinary keys of an object. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const objectNames: readonly HostileInput[] = names.flatMap((name) => [
  { id: `name/key/${name}`, text: `careerPlan: 1\n${name}: { polluted: true }\ngoals:\n  ${name}: { goal: A }\n` },
  {
    id: `name/id/${name}`,
    text: `goals:\n  ${name}: { goal: A, serves: [${name}] }\ninitiatives:\n  i: { title: B, serves: [${name}, ${name}#${name}], dependsOn: ${name} }\nlint: { ${name}: off, words: { ${name}: [x] } }\n`,
  },
  { id: `name/value/${name}`, text: around(name) },
]);

/** Code units with a meaning of their own, each inside and around an honest plan. */
const units: Readonly<Record<string, string>> = {
  tab: '\t',
  'byte-order-mark': '\ufeff',
  'lone-cr': '\r',
  'crcr-lf': '\r\r\n',
  nul: '\0',
  bell: '\u0007',
  escape: '\u001b[31m',
  delete: '\u007f',
  'next-line': '\u0085',
  'line-separator': '\u2028',
  'paragraph-separator': '\u2029',
  'no-break-space': '\u00a0',
  'zero-width': '\u200b\u200d\u2060',
  'high-surrogate': '\ud83d',
  'low-surrogate': '\ude00',
  'reversed-surrogates': '\ude00\ud83d',
  'right-to-left-override': '\u202eevil\u202c',
  isolates: '\u2066\u2067\u2068\u2069',
  combining: `a${'\u0301'.repeat(2000)}`,
  'not-a-character': '\ufffe\uffff',
  'private-use': '\ue000\udbff\udfff',
  'dotless-i': 'İıſK',
  'ends-like-yaml': '...',
  'starts-like-yaml': '---',
  ampersand: '&',
  'replacement-pattern': "$& $1 $` $' $$",
};
const characters = Object.entries(units).flatMap(([name, unit]): HostileInput[] => [
  { id: `unit/${name}/plain`, text: around(`a${unit}b`) },
  { id: `unit/${name}/alone`, text: unit },
  { id: `unit/${name}/many`, text: unit.repeat(500) },
  { id: `unit/${name}/first`, text: unit + around('A goal') },
  { id: `unit/${name}/last`, text: around('A goal') + unit },
  { id: `unit/${name}/line-starts`, text: around('A goal').replaceAll('\n', `\n${unit}`) },
  { id: `unit/${name}/line-ends`, text: around('A goal').replaceAll('\n', `${unit}\n`) },
  { id: `unit/${name}/indentation`, text: around('A goal').replaceAll('  ', unit) },
  { id: `unit/${name}/in-quotes`, text: around(`"a${unit}b"`) },
  { id: `unit/${name}/in-key`, text: around('A goal').replace('golden-path:', `golden${unit}path:`) },
  { id: `unit/${name}/in-comment`, text: around(`A goal # ${unit} career-plan-disable-line ${unit}`) },
]);

/** What is opened and never closed, or means something else than it looks like, where a text should be. */
const slips = [
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  '[{',
  '{[',
  '"\\',
  '"\\u12',
  '"\\ud83d"',
  '"\\x0"',
  '|',
  '>',
  '|9',
  '|-+',
  '>0',
  '?',
  '? a',
  ': ',
  '- - -',
  '- a: b',
  'a: b',
  'a: b: c',
  '!',
  '!!',
  '!!str',
  '!!str 1',
  '!!timestamp 2026-02-30',
  '!!binary x',
  '!<tag:yaml.org,2002:map> {}',
  '!local a',
  '!!python/object/apply:os.system [id]',
  '!!js/function "function(){}"',
  '%YAML 1.1',
  '@',
  '`',
  '&',
  '*',
  '& a',
  '* a',
  '<<',
  '~',
  'null',
  'yes',
  '0x1f',
  '0o17',
  '1e999',
  '-.inf',
  '.nan',
  '1_000',
  '12:30:45',
  '2026-02-30',
  '0000-00-00',
  '99999-01-01',
  '2026-11-22T25:61:61Z',
  '9'.repeat(400),
  '-'.repeat(5000),
  ':'.repeat(5000),
  '"'.repeat(4999),
  "'".repeat(4999),
  '#'.repeat(5000),
  ' #'.repeat(2000),
  'a '.repeat(5000),
  'aA1-'.repeat(3000),
  '1 2 3 4 % '.repeat(500),
  'by more and better or less '.repeat(300),
  '../../../../etc/passwd',
  'file:///etc/passwd#golden-path',
  'https://evil.example/x.career.yaml#a',
  '\\\\server\\share\\x.career.yaml#a',
  'x.career.yaml#golden-path',
  '#golden-path',
  'golden-path#',
  '{{{{',
  '[[[[',
  '}}}}',
];
const openTexts = slips.flatMap((slip, i): HostileInput[] => [
  { id: `slip/${i}/everywhere`, text: around(slip) },
  { id: `slip/${i}/alone`, text: slip },
  { id: `slip/${i}/as-section`, text: `careerPlan: 1\ngoals: ${slip}\ninitiatives: ${slip}\nrole: ${slip}\n` },
  { id: `slip/${i}/as-entry`, text: `goals:\n  a: ${slip}\n  ${slip}: b\n- ${slip}\n` },
]);

const bulk: readonly HostileInput[] = [
  { id: 'bulk/nothing', text: '' },
  { id: 'bulk/one-line', text: `person: ${'x'.repeat(100_000)}` },
  { id: 'bulk/one-key', text: `${'k'.repeat(50_000)}: 1\n` },
  { id: 'bulk/blank-lines', text: '\n'.repeat(50_000) },
  { id: 'bulk/blanks', text: ' '.repeat(50_000) },
  { id: 'bulk/comments', text: '# nothing\n'.repeat(5_000) },
  { id: 'bulk/disable-comments', text: '# career-plan-disable-next-line vague-goal\n'.repeat(1_000) },
  {
    id: 'bulk/disable-many',
    text: `goals: { g: { goal: Be better } } # career-plan-disable-line ${'vague-goal, '.repeat(1_000)}\n`,
  },
  { id: 'bulk/documents', text: '---\na: 1\n'.repeat(2_000) },
  { id: 'bulk/directives', text: `${'%YAML 1.1\n'.repeat(500)}---\ngoals: {}\n` },
  { id: 'bulk/tag-directives', text: `${times(300, (i) => `%TAG !t${i}! tag:x,2026:\n`)}---\ngoals: !t1!a {}\n` },
  { id: 'bulk/tags', text: `goals:\n${times(500, (i) => `  g${i}: !!str x\n`)}` },
  { id: 'bulk/same-keys', text: `goals:\n${'  a: { goal: A }\n'.repeat(2_000)}` },
  { id: 'bulk/unknown-keys', text: times(2_000, (i) => `key${i}: 1\n`) },
  { id: 'bulk/errors', text: '- [\n'.repeat(2_000) },
  { id: 'bulk/quotes', text: '"a\n'.repeat(2_001) },
  { id: 'bulk/slips-at-one-depth', text: times(300, (i) => `key${i}: a: b\n`) },
  { id: 'bulk/slips-below-a-key', text: `goals:\n${times(300, (i) => `  g${i}: a: b\n`)}` },
  { id: 'bulk/slips-in-a-list', text: `goals:\n${times(300, () => '  - goal: a: b\n')}` },
  { id: 'bulk/slips-in-fields', text: `goals:\n${times(150, (i) => `  g${i}:\n    goal: Do it: well\n`)}` },
  { id: 'bulk/conflict-markers', text: times(300, () => '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n') },
  {
    id: 'bulk/goals',
    text: `goals:\n${times(400, (i) => `  g${i}: { goal: Get better at it, serves: [g${i + 1}] }\n`)}`,
  },
  { id: 'bulk/circle', text: `goals:\n${times(300, (i) => `  g${i}: { goal: A, serves: [g${(i + 1) % 300}] }\n`)}` },
  {
    id: 'bulk/all-serve-all',
    text: `goals:\n${times(60, (i) => `  g${i}: { goal: A, serves: [${times(60, (j) => `g${j}`, ', ')}] }\n`)}`,
  },
  {
    id: 'bulk/waits',
    text: `initiatives:\n${times(300, (i) => `  i${i}: { title: A, start: 2026-01-01, finish: 2027-01-01, dependsOn: [i${i + 1}, i${i + 2}] }\n`)}`,
  },
  {
    id: 'bulk/check-ins',
    text: `goals:\n  g:\n    goal: A\n    measure: { what: x, baseline: 0, target: 9 }\n    deadline: 2027-01-01\n    checkIns:\n${times(1_000, (i) => `      - { date: 2026-0${(i % 9) + 1}-1${i % 9}, value: ${i % 10} }\n`)}`,
  },
  { id: 'bulk/lists', text: `role: { current: { responsibilities: [${times(2_000, (i) => `r${i}`, ', ')}] } }\n` },
  { id: 'bulk/people', text: `team:\n${times(200, (i) => `  - plan: team${i}.career.yaml\n`)}` },
  {
    id: 'bulk/names-nearly-alike',
    text: `goals:\n${times(300, (i) => `  aaaaaaaaaaaaaaaaaaaa${i}: { goal: A, serves: aaaaaaaaaaaaaaaaaaab${i} }\n`)}`,
  },
  {
    id: 'bulk/numbers',
    text: `goals:\n${times(50, (i) => `  g${i}: { goal: A, measure: { what: x, baseline: ${'9'.repeat(i * 7)}, target: -1e${i * 7} } }\n`)}`,
  },
  { id: 'bulk/years', text: around('A').replace('2027-06-30', '9999-12-31').replace('2026-10-01', '0001-01-01') },
  { id: 'bulk/no-line-end', text: around('A').trimEnd() },
  { id: 'bulk/cr-lines', text: around('A').replaceAll('\n', '\r') },
  { id: 'bulk/mixed-lines', text: around('A').replaceAll('\n  ', '\r\n  ') },
  { id: 'bulk/tab-indented', text: around('A').replaceAll('  ', '\t') },
  { id: 'bulk/html', text: around('<script>alert(1)</script>') },
  { id: 'bulk/markdown', text: around('"[x](command:quit) ![y](https://evil.example) $(zap) <b>"') },
];

/** Sizes at and past the limits of what is read. */
const huge: readonly HostileInput[] = [
  { id: 'huge/at-the-limit', text: `person: ${'x'.repeat(1_000_000 - 8)}` },
  { id: 'huge/past-the-limit', text: `person: ${'x'.repeat(1_000_000)}` },
  { id: 'huge/lines', text: 'a: 1\n'.repeat(150_000) },
  { id: 'huge/blank-lines', text: '\n'.repeat(900_000) },
  { id: 'huge/tokens', text: `goals: [${'1,'.repeat(400_000)}]\n` },
  {
    id: 'huge/goals',
    text: `goals:\n${times(4_000, (i) => `  goal-${i}:\n    goal: Reduce the time it takes to restore a database\n    deadline: 2027-06-30\n`)}`,
  },
  { id: 'huge/words', text: around('better and more '.repeat(15_000)) },
  { id: 'huge/quotes', text: around(`"${'\\u0041'.repeat(60_000)}"`) },
  { id: 'huge/brackets', text: '['.repeat(900_000) },
  { id: 'huge/dashes', text: `goals:\n${'  - a\n'.repeat(100_000)}` },
  { id: 'huge/comments', text: '# x\n'.repeat(200_000) },
  { id: 'huge/slips', text: `goals:\n${times(15_000, (i) => `  g${i}: Do it: well\n`)}` },
];

/** What any build is tried with. */
export const hostileInputs: readonly HostileInput[] = [
  ...depths,
  ...steps,
  ...bombs,
  ...objectNames,
  ...characters,
  ...openTexts,
  ...bulk,
];

/** What takes its time to make and to read. */
export const hugeInputs: readonly HostileInput[] = huge;
