import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { printSvg } from '../../src/picture/print-svg';
import { drawTimeline } from '../../src/picture/timeline';
import { row, timeline, today } from '../picture/samples';
import { type ChartMessage, chartMessage } from './messages';
import {
  buildPanel,
  launchBrowser,
  openPanel,
  type PanelFiles,
  type PanelPage,
  type PanelSetting,
  themeScript,
  themes,
} from './panel-page';

describe('the panel in a browser', () => {
  let browser: Browser;
  let files: PanelFiles;
  let panel: PanelPage;

  before(async () => {
    [browser, files] = await Promise.all([launchBrowser(), buildPanel()]);
  });
  after(() => browser?.close());
  afterEach(async () => {
    assert.deepEqual([...panel.incidents], []);
    assert.deepEqual([...panel.strayRequests], []);
    await panel.close();
  });

  const open = async (setting: PanelSetting = {}, message = chartMessage()) => {
    panel = await openPanel(browser, files, setting);
    await panel.send(message);
    return panel;
  };
  const focused = () => panel.page.evaluate<string>(`document.activeElement?.closest('[data-key]')?.dataset.key ?? ''`);
  /** Waits, frame by frame, until something is true in the page. */
  const until = (expression: string) =>
    panel.page.evaluate(
      `new Promise((done) => { const look = () => ((${expression}) ? done() : requestAnimationFrame(look)); look(); })`,
    );
  const key = (...path: (string | number)[]) => JSON.stringify(path);

  it('says it is ready, and shows who, what for and which day', async () => {
    const { page, posted } = await open();
    assert.deepEqual(await posted(), [{ type: 'ready' }]);
    assert.equal(await page.locator('h1').textContent(), 'Jo Rivera');
    assert.equal(await page.locator('.purpose').textContent(), 'Run a division that merchants trust.');
    assert.equal(await page.locator('time').getAttribute('datetime'), '2026-11-22');
    assert.deepEqual(await page.locator('.timeline-rows .row-title').allTextContents(), [
      'Payouts arrive on time',
      'Replace the retry with a queue',
      'Run the drills',
    ]);
    assert.equal(await page.locator('.burn-up .point').count(), 2);
  });

  it('gives each chart a name, a sentence and a way in by keyboard', async () => {
    const { page } = await open();
    for (const name of ['Timeline', 'Replace the retry with a queue']) {
      const chart = page.getByRole('group', { name });
      assert.equal(await chart.count(), 1, name);
      assert.equal(await chart.locator('[tabindex="0"]').count(), 1, name);
      const sentence = await chart.getAttribute('aria-describedby');
      assert.ok(((await page.locator(`[id="${sentence}"]`).textContent()) ?? '').length > 20, name);
    }
    const said = page.getByRole('button', {
      name: /^Replace the retry with a queue \(initiative\)\. On track: 40 % done, 50 % expected/,
    });
    assert.equal(await said.count(), 1);
  });

  it('walks rows and marks with the arrow keys, and asks for the place on Enter', async () => {
    const { page, posted } = await open();
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), key('goals', 'on-time'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await page.keyboard.press('End');
    assert.equal(await focused(), key('initiatives', 'drill'));
    await page.keyboard.press('Home');
    assert.equal(await focused(), key('goals', 'on-time'));
    assert.deepEqual((await posted()).slice(1), [
      { type: 'reveal', version: 7, path: ['initiatives', 'queue'] },
      { type: 'reveal', version: 7, path: ['initiatives', 'queue', 'milestones', 0] },
    ]);
    const outline = await page.evaluate(`getComputedStyle(document.activeElement.querySelector('.hit')).stroke`);
    assert.equal(outline, 'rgb(0, 120, 212)');
  });

  it('asks for the place that is clicked: a row, a check-in, a title', async () => {
    const { page, posted } = await open();
    await page.locator('.row-target .row-title').nth(2).click();
    await page.locator('.point-target .point').first().click();
    await page.locator('.card h3 button').click();
    assert.deepEqual(
      (await posted()).slice(1).map((message) => (message as { path: unknown }).path),
      [
        ['initiatives', 'drill'],
        ['initiatives', 'queue', 'checkIns', 0],
        ['initiatives', 'queue'],
      ],
    );
  });

  it('has the same numbers in tables', async () => {
    const { page } = await open();
    for (const summary of await page.locator('summary').all()) await summary.click();
    const cells = (table: string) =>
      page.evaluate<string[][]>(
        `[...document.querySelectorAll('[data-table]')].filter((one) => one.dataset.table === ${JSON.stringify(table)})
          .flatMap((one) => [...one.querySelectorAll('tbody tr')].map((line) => [...line.cells].map((cell) => cell.textContent)))`,
      );
    assert.deepEqual(await cells('timeline'), [
      ['Payouts arrive on time', 'goal', '2026-08-31', '2027-06-30', 'At risk', '45 %', '20 %', '–', '–', '–'],
      [
        'Replace the retry with a queue',
        'initiative',
        '2026-07-01',
        '2026-12-18',
        'On track; start passed, nothing checked in',
        '40 %',
        '50 %',
        'Payouts arrive on time, 2027-06-30',
        '“Run the drills”, until 2026-07-27, after this starts',
        'Nightly retry switched off: due 2026-12-11',
      ],
      ['Run the drills', 'initiative', '2026-01-01', '2026-07-27', 'Planned', '40 %', '50 %', '–', '–', '–'],
    ]);
    // A thousandth of the way from 410 to 40 is 0.37: one decimal tells it.
    assert.deepEqual(await cells(key('initiatives', 'queue')), [
      ['2026-07-01', '–', '410', 'Baseline, where the pace starts'],
      ['2026-08-31', '395', '277.2', ''],
      ['2026-10-31', '150', '144.5', 'Retry went live.'],
      ['2026-12-18', '–', '40', 'Target, at the deadline'],
      ['2026-12-01 to 2026-12-24', '–', '40', 'Likely between 1 and 24 Dec 2026 (80 % range).'],
    ]);
    assert.deepEqual((await cells('coverage'))[0], [
      'Role',
      'People',
      '1 goal, 1 practice',
      'Aim of Role',
      'Payouts arrive on time (goal). At risk.Ask for feedback. Practice, every week.',
    ]);
    assert.deepEqual(
      (await cells('record')).map(([, , , on, outcome]) => [on, outcome]),
      [
        ['2026-10-12', 'Kept 3 days early'],
        ['2026-09-18', 'Kept 3 days late'],
        ['–', 'Missed; was due 2026-11-10'],
      ],
    );
    assert.deepEqual((await cells('week'))[1], [
      'Report of 2026-W47',
      '2026-11-27',
      'Wins, opportunities and what is next',
      '–',
    ]);
    assert.equal(await page.locator('caption').count(), 5);
    assert.equal(await page.locator('th[scope="col"]').count(), 28);
  });

  it('keeps focus, scroll and open tables when the plan changes', async () => {
    const { page, send } = await open({ width: 420 });
    await page.locator('.card summary').click();
    await page.locator('.row-target').nth(1).focus();
    await page.evaluate('scrollTo(0, 150)');
    await send(chartMessage({ version: 8 }));
    assert.equal(await focused(), key('initiatives', 'queue'));
    assert.equal(await page.evaluate('scrollY'), 150);
    assert.equal(await page.locator('.card details[open] tbody tr').count(), 5);
    await page.locator('.card h3 button').focus();
    await send(chartMessage({ version: 9 }));
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'BUTTON');
  });

  it('leaves the focus in the editor when the plan changes there', async () => {
    const { page, send } = await open({ isFramed: true });
    await page.frameLocator('iframe').locator('.row-target').nth(1).focus();
    await page.locator('input').click();
    await send(chartMessage({ version: 8 }));
    await page.keyboard.type('typed');
    assert.equal(await page.locator('input').inputValue(), 'typed');
    const marked = page.frameLocator('iframe').locator('.timeline-rows [tabindex="0"]');
    assert.equal(await marked.getAttribute('data-key'), key('initiatives', 'queue'));
  });

  it('finds its view again after a reload, without taking the focus', async () => {
    await open({ width: 420 });
    await panel.page.locator('[data-table="timeline"] summary').click();
    await panel.page.locator('.row-target').nth(2).focus();
    await panel.page.evaluate('scrollTo(0, 90)');
    await until('window.kept.scroll === 90');
    const state = await panel.kept();
    await panel.close();
    const { page } = await open({ width: 420, state });
    assert.equal(await page.locator('[data-table="timeline"][open] tbody tr').count(), 3);
    assert.equal(await page.evaluate('scrollY'), 90);
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'BODY');
    assert.equal(
      await page.locator('.timeline-rows [tabindex="0"]').getAttribute('data-key'),
      key('initiatives', 'drill'),
    );
  });

  it('starts anew for another plan and for a state that is not its own', async () => {
    await open({ state: { uri: 'file:///other', scroll: 500, open: ['timeline'], selected: '[[' } });
    assert.equal(await panel.page.locator('details[open]').count(), 0);
    await panel.close();
    await open({ state: { uri: 12, open: '<script>' } });
    assert.equal(await panel.page.locator('h1').textContent(), 'Jo Rivera');
  });

  it('keeps the last chart and says why, quietly', async () => {
    const { page, send } = await open();
    assert.equal(
      await page.getByRole('status').textContent(),
      'The file does not parse right now; this is the last chart.',
    );
    await send({ type: 'notice', message: '' });
    assert.equal(await page.getByRole('status').count(), 0);
    assert.equal(await page.locator('.timeline-rows .row').count(), 3);
    await send({
      type: 'empty',
      uri: 'file:///a',
      label: 'a.career.yaml',
      message: 'There is no plan in this file yet.',
    });
    assert.equal(await page.locator('.row').count(), 0);
    assert.ok((await page.locator('main').textContent())?.includes('There is no plan in this file yet.'));
  });

  it('says what to do where nothing has a date or a measure', async () => {
    const { chart } = chartMessage();
    const empty = {
      ...chart,
      timeline: { ...chart.timeline, groups: [], sentence: 'Nothing has a date yet.' },
      burnUps: [],
    };
    const { page } = await open({}, chartMessage({ chart: empty }));
    assert.ok((await page.locator('#timeline').textContent())?.includes('Give an initiative a start and a finish'));
    assert.ok((await page.locator('#measures').textContent())?.includes('once it has a baseline'));
  });

  it('shows hostile text as text, wherever it stands', async () => {
    const payloads = [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '</title></text></svg><iframe src="https://evil.test"></iframe>',
      "javascript:alert(1)'//",
      '<a href="command:workbench.action.quit">x</a>',
      '<style>@import url(https://evil.test)</style>',
      '$(zap) [x](https://evil.test) \u202e\u0000\ud800',
    ];
    for (const payload of payloads) {
      const { page } = await open({}, poisoned(payload));
      for (const summary of await page.locator('summary').all()) await summary.click();
      const built = await page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('main *')].map((element) => element.localName))]`,
      );
      const foreign = built.filter((tag) =>
        [
          'script',
          'img',
          'iframe',
          'a',
          'style',
          'link',
          'object',
          'form',
          'input',
          'image',
          'use',
          'foreignObject',
        ].includes(tag),
      );
      assert.deepEqual(foreign, [], payload);
      const attributes = await page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('main *')].flatMap((element) => element.getAttributeNames()))]`,
      );
      assert.deepEqual(
        attributes.filter((name) => /^on|href|src/.test(name)),
        [],
        payload,
      );
      assert.ok((await page.locator('h1').textContent())?.includes(payload.slice(0, 12)), payload);
      assert.deepEqual([...panel.incidents, ...panel.strayRequests], [], payload);
      await panel.close();
    }
    await open();
  });

  it('runs no script but its own', async () => {
    await open();
    const ran = await panel.page.evaluate(`
      (() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        return window.ran === true;
      })()`);
    assert.equal(ran, false);
    // The refusal is what was wanted; the browser writes it down.
    assert.ok(panel.incidents.every((incident) => incident.includes('Content Security Policy')));
    await panel.close();
    await open();
  });

  it('understands no message but the protocol', async () => {
    const { page, posted } = await open();
    await page.evaluate(`postMessage({ type: 'chart', version: 9, chart: { person: '<b>x</b>' } }, '*')`);
    await panel.send({ type: 'notice', message: 'Still here.' });
    assert.equal(await page.locator('h1').textContent(), 'Jo Rivera');
    assert.equal((await posted()).length, 1);
  });

  for (const theme of Object.keys(themes)) {
    it(`has its colours from the theme at once: ${theme}`, async () => {
      const { page } = await open({ theme: 'vscode-dark' });
      await page.evaluate(themeScript(theme));
      const [foreground, , background, , red, blue, yellow] =
        Object.entries(themes).find(([name]) => name === theme)?.[1] ?? [];
      const colour = (selector: string, property: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
      assert.equal(await colour('body', 'backgroundColor'), rgb(background));
      assert.equal(await colour('.row-title', 'fill'), rgb(foreground));
      assert.equal(await colour('.state-on-track .bar-done', 'fill'), rgb(blue));
      assert.equal(await colour('.state-at-risk .deadline-mark', 'fill'), rgb(yellow));
      assert.notEqual(red, blue);
      const tint = await colour('.state-on-track .bar', 'fill');
      assert.equal(tint, theme.includes('high-contrast') ? 'none' : rgb(blue));
    });
  }

  for (const width of [320, 400, 700, 1200, 1600]) {
    it(`fits ${width} pixels`, async () => {
      const { page } = await open({ width });
      await page.setViewportSize({ width, height: 700 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      const { right } = await page.evaluate<{ right: number }>(
        `document.querySelector('.timeline-rows').getBoundingClientRect().toJSON()`,
      );
      assert.ok(right <= width, String(right));
    });
  }

  it('draws anew when the panel gets another width, and keeps the focus', async () => {
    const { page } = await open({ width: 1200 });
    await page.locator('.row-target').nth(1).focus();
    await page.setViewportSize({ width: 500, height: 700 });
    await until(`document.querySelector('.timeline-rows').getBoundingClientRect().width < 500`);
    assert.equal(await focused(), key('initiatives', 'queue'));
  });

  it('reads an exported picture as the same text with another parser', async () => {
    await open();
    const title = `</text><script>alert(1)</script> & "quotes" 'x' ]]> \u0001 &amp; 🙂`;
    const svg = printSvg(drawTimeline(timeline([row({ title })]), today, { width: 1600 }));
    const [root, tooltip, scripts] = await panel.page.evaluate<[string, string, number]>(`
      (() => {
        const parsed = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
        return [parsed.documentElement.localName, parsed.querySelector('.row-target > title').textContent, parsed.querySelectorAll('script, parsererror').length];
      })()`);
    assert.equal(root, 'svg');
    assert.ok(tooltip.startsWith(title.replace('\u0001', '\ufffd')), tooltip);
    assert.equal(scripts, 0);
  });
});

/** A message with the payload in every text a plan can put into it. */
function poisoned(payload: string): ChartMessage {
  const visit = (value: unknown, name: string): unknown => {
    if (typeof value === 'string')
      return ['kind', 'state', 'type', 'outcome', 'confidence', 'computed', 'name'].includes(name) ? value : payload;
    if (Array.isArray(value)) return value.map((item) => visit(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]));
  };
  return visit(chartMessage(), '') as ChartMessage;
}

function rgb(hex: string | undefined): string {
  const parts =
    /^#(..)(..)(..)/
      .exec(hex ?? '')
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)) ?? [];
  return `rgb(${parts.join(', ')})`;
}
