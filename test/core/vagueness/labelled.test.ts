import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { judgeMeasure, judgeTitle } from '../../../src/core/vagueness/judge';

const folder = 'test/core/vagueness/labelled';

type Labelled = { readonly text: string; readonly label: string; readonly measureOnly: boolean };

const texts: readonly Labelled[] = readdirSync(folder).flatMap((file) => {
  let section = '';
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) section = line.slice(3);
      const [, label, text] = /^([sov]) (.+)$/.exec(line) ?? [];
      return label === undefined || text === undefined ? [] : [{ text, label, measureOnly: section === 'measures' }];
    });
});

/** Of what is called vague, the share that is; of what is vague, the share that is called so; with the texts it got wrong. */
function scoreOf(which: readonly Labelled[], said: (text: string) => boolean, is: (label: string) => boolean) {
  const flagged = which.filter(({ text }) => said(text));
  const vague = which.filter(({ label }) => is(label));
  const both = flagged.filter(({ label }) => is(label)).length;
  const wrong = which.filter(({ text, label }) => said(text) !== is(label)).map(({ text }) => text);
  return { precision: both / flagged.length, recall: both / vague.length, wrong };
}

describe('vagueness on labelled texts', () => {
  it('has texts enough to say anything', () => assert.ok(texts.length > 1200));

  const tasks = [
    {
      name: 'titles',
      score: scoreOf(
        texts.filter(({ measureOnly }) => !measureOnly),
        (text) => judgeTitle(text).vague,
        (label) => label === 'v',
      ),
    },
    {
      name: 'measures',
      score: scoreOf(
        texts,
        (text) => judgeMeasure(text).vague,
        (label) => label !== 's',
      ),
    },
  ];
  for (const { name, score } of tasks) {
    it(`is right about ${name}: of a hundred alarms at most eight are false, of a hundred vague ones at most eight are missed`, () => {
      assert.ok(score.precision >= 0.92, `precision ${score.precision}: ${score.wrong.join(' | ')}`);
      assert.ok(score.recall >= 0.92, `recall ${score.recall}: ${score.wrong.join(' | ')}`);
    });
  }
});
