// docs/performance.md from what was measured: medians of ours and of what it is compared with, their ratio, the target.
import { figure, markdownTable, metInWords, ratios } from './tables.mjs';

const PEER = 'yls (bundled, as an extension ships it)';
const FLOOR = 'floor (empty server, bundled)';
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
  ['Keystroke to diagnostics', (s) => s.keystrokeToDiagnostics?.median, PEER, each(0.29, 0.25, 0.16)],
  ['Keystroke to completion', (s) => s.keystrokeToCompletion?.median, PEER, each(1 / 5, 1 / 20, 1 / 40)],
  ['Last letter of a burst to completion', (s) => s.burstLastKeystrokeToCompletion, PEER, each(1 / 5, 1 / 20, 1 / 40)],
  ['Last letter of a burst to diagnostics', (s) => s.burstLastKeystrokeToDiagnostics, PEER],
  ['Start to first diagnostics', (s) => s.firstDiagnostics, PEER, same(1 / 3)],
  ['Start to first diagnostics', (s) => s.firstDiagnostics, FLOOR, same(2.5)],
  ['Memory after typing, MiB', (s) => s.memoryAfterTyping, PEER, each(0.6, 0.45, 0.45)],
];
/** Tools over a folder of plans, with the highest ratios of processor time and of wall time. */
const CHECK = [
  ['floor: yaml + ajv', 1.3, 0.8],
  ['floor: js-yaml + ajv'],
  ['yls engine, in one process'],
  ['ajv-cli'],
  ['v8r', 0.1, 0.1],
  ['spectral', 0.1, 0.1],
  ['ours, one thread'],
  ['node starting, nothing else'],
];
const LIMITS = { 'dist/extension.js': 300_000, vsix: 1_000_000 };

/**
 * The page.
 * @param {{ sizes: readonly number[], plans: readonly number[], kept: (name: string) => any, note?: string }} measured `kept` gives a result by its
 *   name, or nothing where it was not measured
 */
export function performancePage({ sizes, plans, kept, note }) {
  const missed = [];
  const inProcess = sizes.map((lines) => kept(`in-process-${lines}`));
  const stdio = sizes.map((lines) => kept(`stdio-${lines}`));
  const named = sizes.map((lines) => lines.toLocaleString('en')).join(' · ');
  const sections = [
    `## In process

${said(inProcess)}Medians in milliseconds after one keystroke in the middle of the plan.

${comparison(
  IN_PROCESS.map(([work, name, peer, target]) => {
    const cells = inProcess.map((result) => [result?.ms[peer], result?.ms[`ours: ${name}`]]);
    return { work, peer: peer.replace(/^ours: /, '').replace(/^yls: .*/, 'yaml-language-server'), cells, target };
  }),
  missed,
)}`,
    `## The language server over stdio

${said(stdio)}Medians in milliseconds, beside yaml-language-server bundled as an extension ships it and beside a server that does
nothing. A burst is a letter every 80 ms, each with a request for completion that takes back the one before.

${comparison(
  SERVER.map(([work, of, peer, target]) => {
    const cells = stdio.map((result) => [peer, 'ours'].map((name) => result && of(result.lsp[name])));
    return { work, peer: peer === PEER ? 'yaml-language-server' : 'empty server', cells, target };
  }),
  missed,
)}`,
    `## \`career-plan check\`

${plans
  .filter((plans) => plans >= 1000)
  .map((plans) => checkTable(plans, kept(`check-${plans}`), kept(`check-slow-${plans}`), missed))
  .join('\n\n')}

${memoryTable(plans.map((plans) => [plans, kept(`check-${plans}`)]))}`,
    `## Weight

${weightTables(kept('weight'), missed)}`,
  ];
  const meta = [...inProcess, ...stdio].find(Boolean)?.meta;
  const { versions = {} } = meta ?? {};
  const machine = meta
    ? ` on Node ${meta.node}, ${meta.cores} cores, beside yaml-language-server ${versions['yaml-language-server']}, yaml ${versions.yaml}, ajv ${versions.ajv}`
    : '';
  return `# Speed and weight

Written by \`npm run bench\`${machine}. Ours and what it is compared with took turns in one run, so read the ratios: bare times, and
wall time most of all, say more about the machine and its load than about anybody's code. Three figures in a cell are for
plans of ${named} lines, generated, the same for everybody; “–” was not measured. Each part below is a run of its own and
compares only within itself.
${note ? `\n${note}\n` : ''}
${sections.join('\n\n')}

## What is missed

${missed.length === 0 ? 'Nothing that has a target.' : missed.map((line) => `- ${line}`).join('\n')}
`;
}

function said(results) {
  const dates = [...new Set(results.flatMap((result) => result?.date ?? []))].sort();
  return dates.length === 0 ? '' : `Measured on ${dates.join(' and ')}. `;
}

function comparison(rows, missed) {
  const head = ['Work', 'Compared with', 'It', 'Ours', 'Ours ÷ it', 'Target', 'Met'];
  return markdownTable(
    head,
    rows.map(({ work, peer, cells, target }) => {
      const own = ratios(cells);
      const met = own.map((value, index) => metInWords(value, target?.(index)));
      if (met.includes('no')) {
        const limits = cells.map((_, index) => figure(target(index))).join(' · ');
        missed.push(`${work}: ${own.map(figure).join(' · ')} of ${peer}, where ${limits} is the target.`);
      }
      return [
        work,
        peer,
        cells.map(([it]) => figure(it)).join(' · '),
        cells.map(([, ours]) => figure(ours)).join(' · '),
        own.map(figure).join(' · '),
        target ? cells.map((_, index) => figure(target(index))).join(' · ') : '',
        target ? met.join(' · ') : '',
      ];
    }),
  );
}

function checkTable(plans, fast, slow, missed) {
  const title = `${plans.toLocaleString('en')} plans of 200 lines`;
  if (!fast) return `${title}: not measured.`;
  const rows = CHECK.flatMap(([name, cpu, wall]) => {
    // Each tool is compared with ours of the same run.
    const run = [fast, slow].find((result) => result?.tools[name]);
    if (!run) return [];
    const { [name]: tool, ours } = run.tools;
    const [byCpu, byWall] = [ours.cpuS / tool.cpuS, ours.wallS / tool.wallS];
    const met = [metInWords(byCpu, cpu), metInWords(byWall, wall)];
    if (met.includes('no')) {
      missed.push(
        `\`check\` of ${title}: ${figure(byCpu)} · ${figure(byWall)} of ${name}, where ${figure(cpu)} · ${figure(wall)} is the target.`,
      );
    }
    const target = cpu === undefined ? ['', ''] : [`${figure(cpu)} · ${figure(wall)}`, met.join(' · ')];
    return [
      [
        name,
        `${figure(tool.cpuS)} · ${figure(tool.wallS)}`,
        tool.peakMiB,
        `${figure(byCpu)} · ${figure(byWall)}`,
        ...target,
      ],
    ];
  });
  const { ours } = fast.tools;
  return `${said([fast, slow])}${title}: seconds of processor · of wall time. Ours, with every rule run: ${figure(ours.cpuS)} · ${figure(ours.wallS)},
${ours.peakMiB} MiB at most. v8r and spectral ran once, the others three times at most.

${markdownTable(['Tool', 'Processor · wall, s', 'MiB at most', 'Ours ÷ it', 'Target', 'Met'], rows)}`;
}

/** What each takes at most over folders of several sizes. */
function memoryTable(measured) {
  const names = ['ours', 'ours, one thread', 'floor: yaml + ajv'];
  return `Memory at most, in MiB, of processes by themselves:

${markdownTable(
  ['Plans of 200 lines', ...measured.map(([plans]) => plans.toLocaleString('en'))],
  names.map((name) => [name, ...measured.map(([, result]) => result?.tools[name]?.peakMiB ?? '–')]),
)}`;
}

function weightTables(weight, missed) {
  if (!weight) return 'Not measured.';
  const files = weight.bytes.map(([file, bytes]) => {
    const limit = LIMITS[file] ?? (file.endsWith('.vsix') ? LIMITS.vsix : undefined);
    if (limit && bytes >= limit)
      missed.push(`${file}: ${Math.round(bytes / 1000)} KB, where less than ${limit / 1000} is the target.`);
    return [
      file,
      Math.round(bytes / 1000),
      ...(limit ? [`under ${limit / 1000}`, bytes < limit ? 'yes' : 'no'] : ['', '']),
    ];
  });
  const peer = weight.imports['yaml-language-server'];
  const engines = Object.entries(weight.imports).map(([name, { ms, bytes }]) => {
    const byTime = ms / peer.ms;
    const target = name === 'our engine' ? 0.1 : undefined;
    if (target && byTime > target)
      missed.push(`Load of our engine: ${figure(byTime)} of yaml-language-server's, where ${target} is the target.`);
    return [name, Math.round(bytes / 1000), figure(ms), figure(byTime), target ?? '', metInWords(byTime, target)];
  });
  return `${said([weight])}What ships, in kilobytes:

${markdownTable(['File', 'KB', 'Target', 'Met'], files)}

To load an engine, bundled and minified, in a process of its own: milliseconds of processor time. The extension is loaded with a
stand-in for the editor, so this is what its own code costs before it does anything.

${markdownTable(['Engine', 'KB', 'ms', '÷ yaml-language-server', 'Target', 'Met'], engines)}`;
}
