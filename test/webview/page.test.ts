import assert from 'node:assert/strict';
import { panelHtml } from '../../src/webview/page';

const parts = {
  scriptUri: 'https://panel.test/webview.js',
  styleUri: 'https://panel.test/webview.css',
  cspSource: 'https://panel.test',
  nonce: 'bm9uY2U',
  title: 'Jo Rivera: progress',
};

describe('the page of the panel', () => {
  const html = panelHtml(parts);

  it('allows its own script and stylesheet, images it makes itself, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-bm9uY2U'; style-src https://panel.test; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('has one script, with the nonce and nothing inside, and no handler or style in a tag', () => {
    const scripts = html.match(/<script[^>]*>[^<]*/g);
    assert.deepEqual(scripts, ['<script nonce="bm9uY2U" src="https://panel.test/webview.js">']);
    assert.ok(!/\son[a-z]+=|\sstyle=/.test(html));
  });

  it('says its language and title, escaped', () => {
    assert.ok(html.includes('<html lang="en">'));
    const hostile = panelHtml({ ...parts, title: `</title><script>alert(1)</script>`, styleUri: `x"onload="alert(1)` });
    assert.equal(hostile.match(/<script/g)?.length, 1);
    assert.ok(hostile.includes('href="x&quot;onload=&quot;alert(1)"'));
  });
});
