// docs/performance.md from what was measured: medians of ours and of what it is compared with, their ratio, the target.

const PEER = 'yls (bundled, as an extension ships it)';
const same = (limit) => () => limit;
const each =
  (...limits) =>
  (index) =>
    limits[index];

/** What is compared: ours, with what, and the highest ratio we allow ourselves on each of the three sizes. */
const IN_PROCESS = [
  ['Keystroke to problems, every rule run', 'diagnostics', 'ours: bare yaml parse', each(0.6, 0.08, 0.03)],
  ['Keystroke to problems', 'diagnostics', 'yls: diagnostics'],
  ['Keystroke to completion of a key', 'completion: key', 'yls: completion: key', each(1 / 10, 1 / 30, 1 / 60)],
  ['Keystroke to hover', 'hover', 'yls: hover', each(1 / 8, 1 / 25, 1 / 50)],
  ['Keystroke to symbols', 'symbols', 'yls: symbols', each(1 / 5, 1 / 10, 1 / 15)],
  ['Hover, nothing typed since', 'hover, already parsed', 'yls: hover, already parsed', each(1 / 5, 1 / 30, 1 / 300)],
];
const SERVER = [
  ['Keystroke to diagnostics', (s) => s.keystrokeToDiagnostics?.median, each(0.29, 0.25, 0.16)],
  ['Keystroke to completion', (s) => s.keystrokeToCompletion?.median, each(1 / 5, 1 / 20, 1 / 40)],
  ['Last keystroke of a burst to completion', (s) => s.burstLastKeystrokeToCompletion, each(1 / 5, 1 / 20, 1 / 40)],
  ['Start to first diagnostics', (s) => s.firstDiagnostics, same(1 / 3)],
  ['Memory after typing, MiB', (s) => s.memoryAfterTyping, each(0.6, 0.45, 0.45)],
];
const CHECK = [
  ['floor: yaml + ajv', 1.3, 0.8],
  ['floor: js-yaml + ajv'],
  ['yls engine, in one process'],
  ['ajv-cli'],
  ['v8r', 0.1, 0.1],
  ['spectral', 0.1, 0.1],
];
const LIMITS = { 'dist/extension.js': 300_000, vsix: 1_000_000 };

/** The page. `documents` has what was measured for each of `sizes`, in process and over stdio; what is missing was not. */
export function performancePage({ sizes, documents, check, weights, note }) {
  const meta = documents.find(({ process }) => process)?.process.meta;
  const { versions = {} } = meta ?? {};
  const named = sizes.map((lines) => lines.toLocaleString('en')).join(' · ');
  return `# Speed and weight

Written by \`npm run bench\`${meta ? ` on ${meta.date}, Node ${meta.node}, ${meta.cores} cores, yaml-language-server ${versions['yaml-language-server']}, yaml ${versions.yaml}, ajv ${versions.ajv}` : ''}. Ours and what it is compared with took
turns in one run, so read the ratios: bare times, and wall time most of all, say more about the machine and its load than about anybody's code. Three
figures in a cell are for plans of ${named} lines, generated, the same for everybody;
“–” was not measured. Each part below is a run of its own and compares only within itself.
${note ? `\n${note}\n` : ''}
## In process

Medians in milliseconds after one keystroke in the middle of the plan.

${table(
  ['Work', 'Compared with', 'It', 'Ours', 'Ours ÷ it', 'Target', 'Met'],
  IN_PROCESS.map(([work, name, peer, target]) => {
    const cells = documents.map(({ process }) => [process?.ms[peer], process?.ms[`ours: ${name}`]]);
    return [work, peer.replace(/^ours: /, '').replace(/^yls: .*/, 'yaml-language-server'), ...compared(cells, target)];
  }),
)}

## The language server over stdio

Medians in milliseconds, beside yaml-language-server bundled as an extension ships it.

${table(
  ['Work', 'It', 'Ours', 'Ours ÷ it', 'Target', 'Met'],
  SERVER.map(([work, figure, target]) => {
    const cells = documents.map(({ server }) => [PEER, 'ours'].map((name) => server && figure(server.lsp[name])));
    return [work, ...compared(cells, target)];
  }),
)}

## \`career-plan check\`

${check ? checkTable(check) : 'Not measured in this run.'}

## Weight

${table(
  ['File', 'KB', 'Target', 'Met'],
  weights.map(([file, bytes]) => {
    const limit = LIMITS[file] ?? (file.endsWith('.vsix') ? LIMITS.vsix : undefined);
    return [file, Math.round(bytes / 1000), ...(limit ? [`under ${limit / 1000}`, yes(bytes < limit)] : ['', ''])];
  }),
)}

## What is missed, and why

- Each keystroke takes the whole text apart again with the \`yaml\` library: no design that does can be faster than the bare
  parse, so the targets of the larger sizes wait for the core that keeps what did not change. \`plan-document.ts\` is the
  place where it comes in.
- Over the bare parse come the tokens kept for exact places, the tree, the plan, the schema and every rule.
- The bundles hold the texts of every rule, description and sentence judged vague, in English and German, beside the code.
`;
}

function checkTable({ files, tools }) {
  const { ours } = tools;
  const rows = CHECK.filter(([name]) => tools[name]).map(([name, cpu, wall]) => {
    const tool = tools[name];
    const [byCpu, byWall] = [ours.cpuS / tool.cpuS, ours.wallS / tool.wallS];
    const target = cpu === undefined ? '' : `${ratio(cpu)} · ${ratio(wall)}`;
    const met = cpu === undefined ? '' : `${yes(byCpu <= cpu)} · ${yes(byWall <= wall)}`;
    return [name, `${tool.cpuS} · ${tool.wallS}`, `${ratio(byCpu)} · ${ratio(byWall)}`, target, met];
  });
  return `${files.toLocaleString('en')} plans of 200 lines: seconds of processor · of wall time. Ours, with every rule run: ${ours.cpuS} · ${ours.wallS},
${ours.peakMiB} MiB at most.

${table(['Tool', 'Processor · wall, s', 'Ours ÷ it', 'Target', 'Met'], rows)}`;
}

/** The cells for what it takes, what ours takes, the ratios, the target and whether it is met. */
function compared(cells, target) {
  const ratios = cells.map(([peer, ours]) => (peer && ours !== undefined ? ours / peer : undefined));
  const met = ratios.map((value, index) => (value === undefined ? '–' : yes(value <= target?.(index))));
  return [
    cells.map(([peer]) => figure(peer)).join(' · '),
    cells.map(([, ours]) => figure(ours)).join(' · '),
    ratios.map(ratio).join(' · '),
    target ? cells.map((_, index) => ratio(target(index))).join(' · ') : '',
    target ? met.join(' · ') : '',
  ];
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const figure = (value) => (value === undefined ? '–' : String(Number(value.toPrecision(2))));
const ratio = figure;
const yes = (isMet) => (isMet ? 'yes' : 'no');
