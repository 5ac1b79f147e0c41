import assert from 'node:assert/strict';
import type { ProgressChart } from '../../src/core/views/progress-chart';
import { wrapped } from '../../src/picture/block';
import { exportHtml } from '../../src/picture/export-html';
import { exportSvg } from '../../src/picture/export-svg';
import { letteringOf } from '../../src/picture/measure-text';
import { chartMessage } from '../webview/messages';

const { chart } = chartMessage();

/** The chart with a text in every place a plan can put one into. */
function poisoned(payload: string): ProgressChart {
  const names = ['kind', 'state', 'outcome', 'confidence', 'computed', 'name', 'id'];
  const visit = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return names.includes(name) ? value : payload;
    if (Array.isArray(value)) return value.map((item) => visit(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]));
  };
  return visit(chart, '') as ProgressChart;
}

/** The tags of a text that is XML or HTML, in the order of their first coming. */
const tagsOf = (text: string) => [...new Set([...text.matchAll(/<([a-zA-Z!][^\s/>]*)/g)].map(([, tag]) => tag))];

describe('an exported chart', () => {
  it('is one SVG document with all parts, or one of them', () => {
    const svg = exportSvg(chart, 'all', 'light');
    assert.match(
      svg,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox="0 0 1200 \d+"[^>]*role="img"[^>]*><style>/,
    );
    for (const title of ['This week', 'Timeline', 'Measures', 'Coverage', 'Delivery record'])
      assert.ok(svg.includes(`>${title}</text>`), title);
    const one = exportSvg(chart, 'coverage', 'light');
    assert.ok(one.includes('>Coverage</text>') && !one.includes('>Timeline</text>'));
  });

  it('brings its colours, and both kinds where the reader decides', () => {
    assert.ok(!exportSvg(chart, 'all', 'dark').includes('prefers-color-scheme'));
    assert.ok(exportSvg(chart, 'all', 'auto').includes('@media (prefers-color-scheme: dark)'));
    assert.ok(!/var\(--vscode/.test(exportSvg(chart, 'all', 'auto') + exportHtml(chart, 'auto')));
    const used = new Set([...exportHtml(chart, 'auto').matchAll(/var\((--[a-z]+)\)/g)].map(([, name]) => name));
    for (const name of used) assert.ok(exportHtml(chart, 'light').includes(`${name}: `), name);
  });

  it('has nothing that only a panel needs', () => {
    for (const text of [exportSvg(chart, 'all', 'auto'), exportHtml(chart, 'auto')])
      assert.ok(!/data-key|class="hit"/.test(text));
  });

  it('is a page with sentences, pictures and tables, that may run and fetch nothing', () => {
    const html = exportHtml(chart, 'auto');
    assert.ok(html.startsWith('<!DOCTYPE html>\n<html lang="en">'));
    assert.ok(html.includes(`http-equiv="Content-Security-Policy" content="default-src 'none';`));
    assert.equal(html.match(/<table>/g)?.length, 5);
    for (const words of [chart.week.sentence, chart.timeline.sentence, chart.coverage.sentence, chart.record.sentence])
      assert.ok(html.includes(words), words);
    assert.ok(html.includes('Forecast: Likely between 1 and 24 Dec 2026 (80 % range).'));
  });

  it('holds plan text as text only, whatever it says', () => {
    const payloads = [
      '<script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='alert(1)",
      ']]></text></svg><iframe src="https://evil.test">',
      '&lt;b&gt; &#60;',
      '\u0000\ud800\u202e\n\t',
    ];
    const tags = { svg: tagsOf(exportSvg(chart, 'all', 'auto')), html: tagsOf(exportHtml(chart, 'auto')) };
    for (const payload of payloads) {
      const hostile = poisoned(payload);
      const [svg, html] = [exportSvg(hostile, 'all', 'auto'), exportHtml(hostile, 'auto')];
      for (const [made, known] of [
        [tagsOf(svg), tags.svg],
        [tagsOf(html), tags.html],
      ] as const)
        assert.deepEqual(
          made.filter((tag) => !known.includes(tag)),
          [],
          payload,
        );
      for (const text of [svg, html]) {
        const attributes = [...text.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) =>
          [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([^\s=>/]+)=/g)].map(([, name]) => name ?? ''),
        );
        assert.deepEqual(
          attributes.filter((name) => /^on|href|src/i.test(name)),
          [],
          payload,
        );
        assert.ok(!text.includes('\u0000'));
        // Half a character would not survive being written.
        assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text);
      }
    }
  });

  it('is the same each time', () => {
    assert.equal(exportSvg(chart, 'all', 'auto'), exportSvg(chart, 'all', 'auto'));
    assert.equal(exportHtml(chart, 'auto'), exportHtml(chart, 'auto'));
  });
});

describe('words over several lines', () => {
  it('break at spaces, lose no word, and cut one that is longer than a line', () => {
    const lettering = letteringOf({ fontSize: 10 });
    const text = 'One two three four five six seven';
    const lines = wrapped(text, 60, lettering);
    assert.ok(lines.length > 1);
    assert.equal(lines.join(' '), text);
    assert.ok(lines.every((line) => lettering.width(line) <= 60));
    assert.match(wrapped('x'.repeat(100), 60, lettering).join(), /^x+…$/);
    assert.deepEqual(wrapped(' \n ', 60, lettering), []);
  });
});
