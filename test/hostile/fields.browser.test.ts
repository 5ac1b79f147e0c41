import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { completion } from '../../src/core/features/completion';
import { hover } from '../../src/core/features/hover';
import type { PlanView } from '../../src/core/plan-view';
import { positionAt } from '../../src/core/text/line-index';
import { exportHtml } from '../../src/picture/export-html';
import { exportSvg } from '../../src/picture/export-svg';
import { buildPanel, launchBrowser, openPanel, type PanelFiles } from '../webview/panel-page';
import { payloads } from './payloads';
import { mostVariants, planOfSchema, type TextField } from './plan-of-schema';
import { isLong, tell } from './programme';
import { viewOf } from './view';

/** Whether a payload may stand everywhere, or only where the schema asks for no fixed form, so that all else is shown. */
type Reach = 'free texts' | 'all texts';

function planWith(payload: string, variant: number, reach: Reach, seen: Set<string> = new Set()): PlanView {
  const textOf = ({ path, isFixed, example }: TextField) => {
    seen.add(path);
    return isFixed && reach === 'free texts' ? example : payload;
  };
  return viewOf(JSON.stringify(planOfSchema(variant, textOf), undefined, 2));
}

/** What plan text must never become. Our own links lead to a rule's page and to nothing else. */
const foreign = `(() => {
  const wrong = 'script:not([nonce]), img, image, iframe, frame, object, embed, form, input, base, meta[http-equiv=refresh], foreignObject, use, video, audio, math, details[ontoggle], body[onload]';
  const found = [...document.querySelectorAll(wrong)].map((one) => one.outerHTML.slice(0, 200));
  const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
    one.getAttributeNames().filter((name) => name.startsWith('on') || (/href|src|action|style/.test(name) && /evil|javascript|command:workbench|data:/.test(one.getAttribute(name)))).map((name) => one.localName + ' ' + name + '=' + one.getAttribute(name)));
  return [...found, ...attributes];
})()`;

const fields = new Set<string>();
for (let variant = 0; variant < mostVariants; variant++) planWith('x', variant, 'all texts', fields);

const some = isLong ? payloads : payloads.slice(0, 4);
const variants = Array.from({ length: isLong ? mostVariants : 1 }, (_, i) => i);
const reaches: readonly Reach[] = ['free texts', 'all texts'];

const markdownIt: (options: object) => { render: (source: string) => string } = createRequire(import.meta.url)(
  'markdown-it',
);

describe('Every payload in every field of the schema', () => {
  let browser: Browser;
  let files: PanelFiles;
  before(async () => {
    [browser, files] = await Promise.all([launchBrowser(), buildPanel()]);
    tell('fields', { 'texts of the schema': fields.size, payloads: some.length, variants: variants.length });
  });
  after(() => browser?.close());

  /** A page of its own that shows some HTML or SVG and tells of everything that happens. */
  async function shown(
    body: string,
    contentType: string,
  ): Promise<{ readonly incidents: string[]; readonly found: unknown }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const incidents: string[] = [];
    page.on('dialog', (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
    await page.route('**/*', (route) => {
      if (route.request().url() === 'http://shown.test/') return route.fulfill({ contentType, body });
      incidents.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    await page.goto('http://shown.test/');
    const found: unknown = await page.evaluate(foreign);
    await context.close();
    return { incidents, found };
  }

  const clean = { incidents: [], found: [] };

  it('walks all of the schema', () => {
    for (const path of [
      '/person',
      '/purpose',
      '/goals/golden-path/goal',
      '/lint',
      '/reports/0/week',
      '/role/current/title',
    ]) {
      assert.ok(
        [...fields].some((field) => field.startsWith(path)),
        `${path} is not reached`,
      );
    }
    assert.ok(fields.size > 100, `${fields.size} fields`);
  });

  it('is text in the panel', async () => {
    for (const payload of some) {
      for (const variant of variants) {
        for (const reach of reaches) {
          const { chart } = planWith(payload, variant, reach);
          const panel = await openPanel(browser, files);
          await panel.send({
            type: 'chart',
            uri: `file:///${payload}`,
            label: payload,
            version: 1,
            chart,
            notice: payload.slice(0, 500),
            can: ['checkIn', 'export'],
          });
          for (const summary of await panel.page.locator('summary').all()) await summary.click();
          const told = `${payload} in ${reach}, ${variant}`;
          assert.deepEqual(await panel.page.evaluate(foreign), [], told);
          assert.deepEqual([...panel.incidents, ...panel.strayRequests], [], told);
          await panel.close();
        }
      }
    }
  });

  it('is text in exports', async () => {
    for (const payload of some) {
      for (const variant of variants) {
        const { chart } = planWith(payload, variant, 'free texts');
        assert.deepEqual(await shown(exportHtml(chart, 'auto'), 'text/html'), clean, payload);
        assert.deepEqual(await shown(exportSvg(chart, 'all', 'light'), 'image/svg+xml'), clean, payload);
      }
    }
  });

  it('is text in hovers and in what completion says', async () => {
    // More than the editor lets through: HTML as it stands, and bare addresses as links.
    const markdown = markdownIt({ html: true, linkify: true });
    let hovers = 0;
    for (const payload of some) {
      for (const variant of variants) {
        const view = planWith(payload, variant, 'free texts');
        const parts = new Set<string>();
        for (const { index } of view.document.text.matchAll(/[^\s{}[\],:"]+/g)) {
          const position = positionAt(view.document.lines, index + 1);
          const found = hover(view, position)?.contents;
          if (found && typeof found === 'object' && 'value' in found) parts.add(found.value);
          if (index % (isLong ? 7 : 41) !== 0) continue;
          for (const { documentation } of completion(view, position, [view])) {
            if (documentation) parts.add(typeof documentation === 'string' ? '' : documentation.value);
          }
        }
        hovers += parts.size;
        assert.ok(
          [...parts].some((part) => /alert|evil/.test(part)),
          'the payload is shown',
        );
        const html = `<!DOCTYPE html><meta charset="utf-8">${[...parts].map((part) => markdown.render(part)).join('<hr>')}`;
        assert.deepEqual(await shown(html, 'text/html'), clean, payload);
      }
    }
    tell('fields', { 'hovers and completions shown': hovers });
  });
});
