// Times the progress panel in a browser on the plan of `plans.mjs`: opening it beside an empty plan's, redrawing it after an
// edit beside one whole check, and scrolling through all of it. Medians; the rounds of both plans take turns.
//   node bench/panel.mjs [--initiatives 200] [--weeks 52] [--rounds 5] [--profile NAME]
// Bare times say more about the machine than about the code: read the ratios.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/host/chromium.mjs';
import { benchDay, tenYears } from './plans.mjs';

const { values } = parseArgs({
  options: {
    initiatives: { type: 'string', default: '200' },
    weeks: { type: 'string', default: '52' },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const big = tenYears({ initiatives: Number(values.initiatives), weeks: Number(values.weeks) });
const empty = 'careerPlan: 1\nperson: Sam Okafor\npurpose: Run a payments division that merchants trust.\n';

const build = async (options) => {
  const { outputFiles } = await esbuild.build({ bundle: true, write: false, logLevel: 'warning', ...options });
  return outputFiles[0].text;
};
const core = (file) => `export * from './src/${file}';`;
const folder = path.join('out', 'bench');
mkdirSync(folder, { recursive: true });
const outfile = path.resolve(folder, `panel-${process.pid}.mjs`);
const [product, script, style] = await Promise.all([
  build({
    stdin: {
      contents: ['core/language-service', 'core/settings/settings', 'core/dates/day', 'webview/page']
        .map(core)
        .join('\n'),
      resolveDir: '.',
      loader: 'ts',
    },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  }).then(async (text) => {
    writeFileSync(outfile, text);
    const made = await import(pathToFileURL(outfile).href);
    rmSync(outfile);
    return made;
  }),
  build({
    entryPoints: ['src/webview/main.ts'],
    format: 'iife',
    target: 'es2021',
    minify: values.profile === undefined,
  }),
  build({ entryPoints: ['src/webview/panel.css'], minify: true }),
]);

const world = { day: product.parseDay(benchDay), settings: product.defaultSettings, readNamed: () => undefined };
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const viewOf = (text) => product.createLanguageService().view({ uri: 'bench', text }, world);
const message = (chart, version) => ({
  type: 'chart',
  uri: 'file:///bench.career.yaml',
  label: 'bench.career.yaml',
  version,
  can: ['checkIn', 'export'],
  chart,
});

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const origin = 'http://panel.test';
const parts = {
  scriptUri: `${origin}/webview.js`,
  styleUri: `${origin}/webview.css`,
  cspSource: origin,
  nonce: 'once',
};
const files = new Map([
  [`${origin}/panel`, { contentType: 'text/html', body: product.panelHtml({ ...parts, title: 'Progress' }) }],
  [`${origin}/webview.js`, { contentType: 'text/javascript', body: script }],
  [`${origin}/webview.css`, { contentType: 'text/css', body: style }],
]);

async function newPage() {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const file = files.get(route.request().url());
    return file ? route.fulfill(file) : route.abort();
  });
  await page.addInitScript(`
    window.acquireVsCodeApi = () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} });
    // From the message's arrival until what it changed is on the screen.
    window.shown = (chart) => new Promise((done) => {
      const begun = performance.now();
      postMessage(chart, '*');
      addEventListener('message', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))), { once: true });
    });
  `);
  return page;
}

const work = new Map();
/** Adds to what was measured: wall time in milliseconds, and time of the processor where the machine is busy with others. */
const note = (name, wall, cpu) => work.set(name, [...(work.get(name) ?? []), { wall, cpu }]);

/**
 * Does something in a page, and gives what the page's own thread spent on it: wall time of a busy machine says little.
 * Tasks are what the browser cannot interrupt: one beyond 50 ms is felt.
 */
async function traced(session, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,toplevel,cc,blink',
    transferMode: 'ReportEvents',
  });
  const begun = performance.now();
  const result = await act();
  const wall = performance.now() - begun;
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const own = main ? events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid) : events;
  const spent = (name) => own.filter((one) => one.name === name && one.tdur).map(({ tdur }) => tdur / 1000);
  const tasks = spent('RunTask').length > 0 ? spent('RunTask') : spent('ThreadControllerImpl::RunTask');
  return {
    result,
    wall,
    tasks,
    frames: spent('ProxyMain::BeginMainFrame'),
    cpu: tasks.reduce((sum, one) => sum + one, 0),
  };
}

/** Opens the panel and draws a chart in it, from the first byte of the page until it is on the screen. */
async function open(name, chart) {
  const page = await newPage();
  const session = await page.context().newCDPSession(page);
  const loaded = await traced(session, () => page.goto(`${origin}/panel`));
  // The editor hands over an object; making one of a text is this script's own business.
  const handle = await page.evaluateHandle((text) => JSON.parse(text), JSON.stringify(message(chart, 1)));
  const drawn = await traced(session, () =>
    profiled(session, 'open', () => page.evaluate((sent) => window.shown(sent), handle)),
  );
  const [wall, cpu] = [loaded.wall + drawn.wall, loaded.cpu + drawn.cpu];
  note(name, wall, cpu);
  return { page, session };
}

const charts = { empty: viewOf(empty).chart, big: viewOf(big).chart };
for (let round = 0; round < rounds; round++) {
  for (const name of ['empty', 'big']) {
    const { page } = await open(`open, ${name} plan`, charts[name]);
    await page.context().close();
  }
}

/** Writes down where the time of some work in the page goes, where somebody asked for it. */
async function profiled(session, name, act) {
  if (values.profile === undefined) return act();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  const result = await act();
  const { profile } = await session.send('Profiler.stop');
  writeFileSync(`${values.profile}-${name}.cpuprofile`, JSON.stringify(profile));
  return result;
}

// An edit: another value in the last check-in of the last initiative.
const { page, session } = await open('open, last', charts.big);
for (let round = 0; round < rounds; round++) {
  const at = big.lastIndexOf('value: ');
  const text = `${big.slice(0, at)}value: ${50 + round}${big.slice(at).replace(/^value: \d+/, '')}`;
  const inNode = (name, act) => {
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const result = act();
    const { user, system } = process.cpuUsage(cpu);
    note(name, performance.now() - begun, (user + system) / 1000);
    return result;
  };
  const view = inNode('one whole check', () => {
    const made = viewOf(text);
    made.problems.length;
    return made;
  });
  const chart = inNode('edit: chart', () => view.chart);
  const handle = await page.evaluateHandle((json) => JSON.parse(json), JSON.stringify(message(chart, round + 2)));
  const { wall, cpu } = await traced(session, () =>
    profiled(session, 'redraw', () => page.evaluate((sent) => window.shown(sent), handle)),
  );
  note('edit: panel', wall, cpu);
}

// Scrolling through everything, a wheel's notch each frame.
const scroll = await traced(session, () =>
  profiled(session, 'scroll', () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const frames = [];
          let last = performance.now();
          const step = (now) => {
            frames.push(now - last);
            last = now;
            scrollBy(0, 120);
            const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
            if (scrollTop + clientHeight < scrollHeight - 2) requestAnimationFrame(step);
            else done({ frames: frames.slice(1), height: scrollHeight });
          };
          requestAnimationFrame(step);
        }),
    ),
  ),
);
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
await browser.close();

const figure = (ms) => `${ms.toFixed(1)} ms`;
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const of = (name, kind) => median((work.get(name) ?? []).map((one) => one[kind]));
const line = (name) =>
  console.log(`${name.padEnd(24)} ${figure(of(name, 'cpu'))} of processor, ${figure(of(name, 'wall'))} of wall`);
const ratio = (words, most, a, b) =>
  console.log(
    `  ${words.padEnd(22)} ${(a('cpu') / b('cpu')).toFixed(2)} by processor, ${(a('wall') / b('wall')).toFixed(2)} by wall (at most ${most})`,
  );
console.log(
  `${Math.round(big.length / 1000)} KB of plan, ${nodes} elements, ${Math.round(scroll.result.height)} px high, ${rounds} rounds`,
);
for (const name of ['open, empty plan', 'open, big plan']) line(name);
ratio(
  'big ÷ empty',
  3,
  (kind) => of('open, big plan', kind),
  (kind) => of('open, empty plan', kind),
);
for (const name of ['one whole check', 'edit: chart', 'edit: panel']) line(name);
ratio(
  'edit ÷ check',
  1,
  (kind) => of('edit: chart', kind) + of('edit: panel', kind),
  (kind) => of('one whole check', kind),
);
const { frames, tasks } = scroll;
console.log(
  `scrolling, ${frames.length} frames   by processor: median ${figure(median(frames))}, 95 % ${figure(at(frames, 0.95))}, longest ${figure(Math.max(...frames))}`,
);
console.log(
  `  by wall                median ${figure(median(scroll.result.frames))}, 95 % ${figure(at(scroll.result.frames, 0.95))}`,
);
console.log(
  `  tasks beyond 50 ms     ${
    tasks
      .filter((one) => one > 50)
      .map(Math.round)
      .join(', ') || 'none'
  } (longest ${figure(Math.max(...tasks))} of processor)`,
);
