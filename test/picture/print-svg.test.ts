import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeXml, printSvg } from '../../src/picture/print-svg';
import { drawTimeline } from '../../src/picture/timeline';
import { row, timeline, today } from './samples';

describe('printing a picture', () => {
  it('writes one svg element with its name space and size', () => {
    const svg = printSvg(drawTimeline(timeline([row()]), today, { width: 640 }));
    assert.match(
      svg,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="picture timeline" width="640" height="\d+" /,
    );
    assert.ok(svg.endsWith('</svg>\n'));
  });

  it('writes plan text as text, never as markup', () => {
    const title = `</text><script>alert(1)</script><a href="javascript:x">&lt;]]>'"`;
    const svg = printSvg(drawTimeline(timeline([row({ title })]), today, { width: 1600 }));
    assert.ok(!/<(?!\/?(?:svg|g|path|line|rect|circle|text|title)[\s/>])/.test(svg));
    assert.ok(svg.includes('&lt;/text&gt;&lt;script&gt;'));
  });

  it('replaces what XML cannot hold', () => {
    assert.equal(escapeXml('a\u0000b\u001bc\ud800d\ufffee'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
    assert.equal(escapeXml('tab\tline\nemoji 🙂'), 'tab&#9;line&#10;emoji 🙂');
  });

  it('leaves no character with a meaning in XML, and every other one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        assert.ok(!/[<>"'\t\n\r]|&(?!(?:amp|lt|gt|quot|#39|#9|#10|#13);)/.test(escaped));
      }),
    );
  });
});
