import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type ChartMessage, chartMessage } from './messages';
import { buildPanel, launchBrowser, openPanel, type PanelFiles, type PanelPage, type PanelSetting } from './panel-page';

describe('the parts of the panel in a browser', () => {
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

  const able: Partial<ChartMessage> = { can: ['export', 'checkIn'] };
  const open = async (setting: PanelSetting = {}, message = chartMessage(able)) => {
    panel = await openPanel(browser, files, setting);
    await panel.send(message);
    return panel;
  };
  const until = (expression: string) =>
    panel.page.evaluate(
      `new Promise((done) => { const look = () => ((${expression}) ? done() : requestAnimationFrame(look)); look(); })`,
    );
  const range = () => panel.page.locator('.range').textContent();
  const timeKept = async () => (await panel.kept()) as { time?: unknown; section?: unknown };

  it('leads to each part, marks where one is and keeps where one went', async () => {
    const { page } = await open({ width: 700 });
    const parts = page.getByRole('navigation', { name: 'Parts' }).getByRole('button');
    assert.deepEqual(await parts.allTextContents(), [
      'This week',
      'Timeline',
      'Measures',
      'Coverage',
      'Delivery record',
    ]);
    for (const name of ['Coverage', 'Delivery record', 'Timeline']) {
      await parts.filter({ hasText: name }).click();
      assert.equal(await page.locator('[aria-current]').textContent(), name);
      assert.equal(await page.evaluate('document.activeElement.textContent'), name);
      await until(`document.activeElement.getBoundingClientRect().top < innerHeight`);
    }
    assert.equal((await timeKept()).section, 'timeline');
    await page.evaluate('scrollTo(0, 0)');
    await until(`document.querySelector('[aria-current]').textContent === 'This week'`);
  });

  it('asks for a check-in on what is due, and for the place of what is clicked', async () => {
    const { page, posted } = await open();
    await page.getByRole('button', { name: 'Check in: Replace the retry with a queue' }).click();
    await page.locator('.due').getByRole('button', { name: 'Report of 2026-W47' }).click();
    await page.locator('.cell-target .cell-title').first().click();
    await page.getByRole('button', { name: /^Queue takes Europe \(milestone\), due 2026-09-15/ }).click();
    assert.deepEqual((await posted()).slice(1), [
      { type: 'checkIn', version: 7, path: ['initiatives', 'queue'] },
      { type: 'reveal', version: 7, path: ['reports'] },
      { type: 'reveal', version: 7, path: ['drivers', 'people', 'role'] },
      { type: 'reveal', version: 7, path: ['initiatives', 'queue', 'milestones', 'Queue takes Europe'] },
    ]);
  });

  it('brings what is asked for into sight and gives it the focus: its own chart, else its row', async () => {
    const { page, send } = await open({ width: 500 });
    const focused = () => page.evaluate('document.activeElement.closest("[data-key]").dataset.key');
    const inSight = () =>
      page.evaluate(
        '(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())',
      );
    const at = (...path: (string | number)[]) => send({ type: 'show', path });

    await at('initiatives', 'queue');
    assert.equal(await focused(), '["initiatives","queue"]');
    assert.equal(await page.evaluate('document.activeElement.closest("li.card") !== null'), true);
    assert.equal(await inSight(), true);
    const ring = await page.evaluate('getComputedStyle(document.activeElement.closest(".card")).outlineStyle');
    assert.equal(ring, 'solid');
    assert.equal(
      await page.locator('.notice').textContent(),
      'The file does not parse right now; this is the last chart.',
    );

    // No measure in numbers: its row in the timeline, which the tab key comes back to.
    await at('initiatives', 'drill');
    assert.equal(await focused(), '["initiatives","drill"]');
    assert.equal(await page.evaluate('document.activeElement.closest("#timeline") !== null'), true);
    assert.equal(await inSight(), true);
    assert.equal(await page.locator('.card.asked-for').count(), 0);
    assert.equal(await page.evaluate('document.activeElement.getAttribute("tabindex")'), '0');

    // A check-in is shown by its entry, an accelerator by its cell.
    await at('initiatives', 'drill', 'checkIns', 3);
    assert.equal(await focused(), '["initiatives","drill"]');
    await at('drivers', 'people', 'role');
    assert.equal(await page.evaluate('document.activeElement.closest("#coverage") !== null'), true);

    await at('goals', 'nowhere');
    assert.match((await page.locator('.notice').textContent()) ?? '', /^“nowhere” has no chart yet/);
  });

  it('offers nothing the extension does not do', async () => {
    const { page } = await open({}, chartMessage());
    assert.equal(await page.getByRole('button', { name: /^(Check in|Save as)/ }).count(), 0);
  });

  it('zooms and pans by buttons and keys, and keeps the days', async () => {
    const { page } = await open();
    assert.equal(await range(), '2026-06-01 to 2027-07-30');
    await page.getByRole('button', { name: 'This quarter' }).click();
    await until(`document.querySelector('.range').textContent === '2026-10-01 to 2026-12-31'`);
    assert.equal((await timeKept()).time, 'quarter');
    // A quarter of 92 days is 23 days.
    await page.locator('.row-target').nth(1).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await until(`document.querySelector('.range').textContent === '2026-10-24 to 2027-01-23'`);
    await page.keyboard.press('-');
    await until(`document.querySelector('.range').textContent.startsWith('2026-09-27')`);
    await page.keyboard.press('+');
    await until(`document.querySelector('.range').textContent.startsWith('2026-10-24')`);
    assert.equal(
      await page.evaluate(`document.activeElement.closest('[data-key]').dataset.key`),
      JSON.stringify(['initiatives', 'queue']),
    );
    await page.keyboard.press('0');
    await until(`document.querySelector('.range').textContent === '2026-06-01 to 2027-07-30'`);
    assert.equal(await page.getByRole('button', { name: 'All', exact: true }).getAttribute('aria-pressed'), 'true');
  });

  it('zooms where the pointer is with the control key and the wheel, and leaves the wheel alone to the page', async () => {
    const { page } = await open();
    const today = () =>
      page.evaluate<number>(`Number(document.querySelector('.timeline-rows .today-line').getAttribute('x1'))`);
    const box = await page.locator('.timeline-rows').boundingBox();
    assert.ok(box);
    const at = box.x + (await today());
    await page.mouse.move(at, box.y + 20);
    const before = await today();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await until(`document.querySelector('.range').textContent !== '2026-06-01 to 2027-07-30'`);
    // The whole has room for a date at its right end, which a part has not.
    assert.ok(Math.abs((await today()) - before) < 25, `${before} to ${await today()}`);
    const zoomed = await range();
    await page.mouse.wheel(0, 200);
    await until('scrollY > 0');
    assert.equal(await range(), zoomed);
  });

  it('pans under the hand that drags, and does not take it for a click', async () => {
    const { page, posted } = await open({ state: { uri: chartMessage().uri, scroll: 0, open: [], time: 'quarter' } });
    assert.equal(await range(), '2026-10-01 to 2026-12-31');
    const box = await page.locator('.timeline-rows').boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width * 0.85, box.y + 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 5 });
    await page.mouse.up();
    await until(`document.querySelector('.range').textContent > '2026-10-02'`);
    assert.equal((await posted()).length, 1);
    await page.mouse.click(x, y);
    assert.equal((await posted()).length, 2);
  });

  it('finds its days again after a reload, and moves at once for who wants no motion', async () => {
    const state = { uri: chartMessage().uri, scroll: 0, open: [], time: { from: 20_700, to: 20_800 } };
    const { page } = await open({ state });
    // Day 20,700 is 2026-09-04, and day 20,800, with which it ends, 2026-12-13.
    assert.equal(await range(), '2026-09-04 to 2026-12-12');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frames = await page.evaluate<number>(`
      new Promise((done) => {
        let n = 0;
        const seen = new MutationObserver(() => n++);
        seen.observe(document.querySelector('.axis-holder svg'), { subtree: true, attributes: true, childList: true });
        document.querySelector('[aria-label="Zoom in"]').click();
        setTimeout(() => done(n), 400);
      })`);
    assert.equal(frames, 1);
  });

  it('shows the numbers of what the keyboard reached in a box, and hides it on Escape', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const box = page.locator('.tooltip');
    assert.equal(await box.isVisible(), true);
    assert.match((await box.textContent()) ?? '', /40 % done, 50 % expected.*Waits for “Run the drills”/);
    const place = await box.boundingBox();
    assert.ok(place && place.x >= 0 && place.y >= 0 && place.x + place.width <= 1000 && place.y + place.height <= 700);
    await page.keyboard.press('Escape');
    assert.equal(await box.isVisible(), false);
  });

  it('asks for text as files, and hands over a PNG it has drawn', async () => {
    const { page, posted } = await open();
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    await page.getByRole('button', { name: 'Save as HTML page' }).click();
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    await until('window.posted.length === 4');
    const [svg, html, png] = (await posted()).slice(1);
    assert.deepEqual(
      [svg, html],
      [
        { type: 'export', version: 7, format: 'svg' },
        { type: 'export', version: 7, format: 'html' },
      ],
    );
    const { data } = png as { data: string };
    const size = await browser
      .newPage()
      .then((other) =>
        other.evaluate<[number, number]>(
          `(async () => { const image = new Image(); image.src = ${JSON.stringify(data)}; await image.decode(); return [image.naturalWidth, image.naturalHeight]; })()`,
        ),
      );
    assert.equal(size[0], 2400);
    assert.ok(size[1] > 1000);
  });

  it('keeps the cards of measures that did not change', async () => {
    const { page, send } = await open();
    await page.evaluate(`document.querySelector('.card').marked = true`);
    const message = chartMessage({ ...able, version: 8 });
    await send(message);
    assert.equal(await page.evaluate(`document.querySelector('.card').marked`), true);
    const [first] = message.chart.burnUps;
    assert.ok(first);
    const burnUps = [{ ...first, title: 'Another title' }];
    await send({ ...message, version: 9, chart: { ...message.chart, burnUps } });
    assert.equal(await page.evaluate(`document.querySelector('.card').marked`), undefined);
    assert.equal(await page.locator('.card h3').textContent(), 'Another title');
    assert.equal(await page.locator('.burn-up .point').count(), 2);
  });
});
