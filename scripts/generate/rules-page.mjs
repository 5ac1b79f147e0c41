import { GENERATED, loadRules } from './rules.mjs';

/** docs/rules.md, one section a rule under its id. */
export async function outputs() {
  const loaded = await loadRules();
  const blocks = [
    `<!-- ${GENERATED} -->`,
    '# Rules',
    `What Career Plan looks for in a plan. A plan with no fault shows nothing. The examples are plans of ${loaded.exampleDay}, and every one of them is a test.`,
    table(loaded.rules),
    '## Setting and silencing rules',
    ...SILENCING,
    ...loaded.rules.flatMap((rule) => section(rule, loaded)),
  ];
  return new Map([['docs/rules.md', `${blocks.join('\n\n')}\n`]]);
}

const SILENCING = [
  'Every rule can be switched off or given another severity (`off`, `hint`, `info`, `warning`, `error`). The nearest setting wins: the plan’s own `lint` section, then a `.career-plan.json` in its folder or above it, then the settings of the editor (`careerPlan.rules`).',
  fence(
    'yaml',
    `lint:
  no-stretch: off
  vague-goal: info
  words: { fine: [golden path], vague: [synergy] }`,
  ),
  fence('json', `{ "rules": { "no-stretch": "off", "too-many-initiatives": { "options": { "max": 4 } } } }`),
  'A comment silences a place. Behind the rules a reason may follow `--`. Without a rule, every rule but `yaml-syntax` is silent; a comment that silences nothing any more is reported.',
  fence(
    'yaml',
    `# career-plan-disable-next-line vague-goal -- the wording is the board's
# career-plan-disable-line vague-goal -- on the line itself, behind the value
# career-plan-disable-file no-stretch -- in the whole file
# career-plan-disable date-order, overdue -- from here on
# career-plan-enable date-order, overdue -- down to here`,
  ),
];

function table(rules) {
  const rows = rules.map(
    ({ id, summary, severity, fix }) =>
      `| [\`${id}\`](#${id}) | ${cell(summary)} | ${severity} | ${fix ? 'yes' : ''} |`,
  );
  return ['| Rule | Finds | Severity | Fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function section(rule, { rules, problemsOf }) {
  const { id, summary, why, severity, fix, options, silences = [], bad, good } = rule;
  const speaksFirst = rules.filter((other) => other.silences?.includes(id)).map((other) => link(other.id));
  return [
    `## ${id}`,
    `Finds ${summary}`,
    why,
    ...(fix ? [`**Fix:** ${fix}`] : []),
    `**Severity:** ${severity}. Silence one place with \`# career-plan-disable-next-line ${id}\`, a plan with \`lint: { ${id}: off }\`.`,
    ...(options ? [optionList(options)] : []),
    ...(silences.length > 0
      ? [`Where it speaks, ${silences.map(link).join(', ')} say nothing about the same cause.`]
      : []),
    ...(speaksFirst.length > 0 ? [`Says nothing where ${speaksFirst.join(' or ')} speaks about the same cause.`] : []),
    'Found:',
    ...example(bad),
    ...problemsOf(bad).map(({ line, message }) => `> Line ${line + 1}: ${message}`),
    'Not found:',
    ...example(good),
  ];
}

function optionList(options) {
  const lines = Object.entries(options).map(
    ([name, option]) =>
      `- \`${name}\`: ${option.description} ${option.default} where nothing is set, ${option.minimum} at least.`,
  );
  return ['**Options:**', '', ...lines].join('\n');
}

function example({ text, others = {} }) {
  const named = Object.entries(others).flatMap(([file, content]) => [`with \`${file}\`:`, fence('yaml', content)]);
  return [fence('yaml', text), ...named];
}

function fence(language, text) {
  return `\`\`\`${language}\n${text.replace(/\n+$/, '')}\n\`\`\``;
}

const cell = (text) => text.replaceAll('|', '\\|');

const link = (id) => `[\`${id}\`](#${id})`;
