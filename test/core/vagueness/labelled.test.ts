import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { judgeMeasure, judgeTitle } from '../../../src/core/vagueness/judge';

const folder = 'test/core/vagueness';

type Labelled = { readonly text: string; readonly label: string; readonly measureOnly: boolean };

const textsIn = (part: string): readonly Labelled[] =>
  readdirSync(`${folder}/${part}`).flatMap((file) => labelledIn(readFileSync(`${folder}/${part}/${file}`, 'utf8')));

function labelledIn(content: string): Labelled[] {
  let section = '';
  return content.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3);
    const [, label, text] = /^([sov]) (.+)$/.exec(line) ?? [];
    return label === undefined || text === undefined ? [] : [{ text, label, measureOnly: section === 'measures' }];
  });
}

/** Of what is called vague, the share that is; of what is vague, the share that is called so; with the texts it got wrong. */
function scoreOf(which: readonly Labelled[], said: (text: string) => boolean, is: (label: string) => boolean) {
  const flagged = which.filter(({ text }) => said(text));
  const vague = which.filter(({ label }) => is(label));
  const both = flagged.filter(({ label }) => is(label)).length;
  const wrong = which.filter(({ text, label }) => said(text) !== is(label)).map(({ text }) => text);
  return { precision: both / flagged.length, recall: both / vague.length, wrong };
}

const tasksOn = (texts: readonly Labelled[]) => [
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

describe('vagueness on labelled texts', () => {
  const texts = textsIn('labelled');
  it('has texts enough to say anything', () => assert.ok(texts.length > 2000));

  for (const { name, score } of tasksOn(texts)) {
    it(`is right about ${name}: of a hundred alarms at most five are false, of a hundred vague ones at most five are missed`, () => {
      assert.ok(score.precision >= 0.95, `precision ${score.precision}: ${score.wrong.join(' | ')}`);
      assert.ok(score.recall >= 0.95, `recall ${score.recall}: ${score.wrong.join(' | ')}`);
    });
  }
});

describe('vagueness on texts held back', () => {
  const texts = textsIn('held-back');
  it('has texts enough to say anything', () => assert.ok(texts.length > 100));

  // What was got wrong is not told: whoever mends by it has to hold back others.
  for (const { name, score } of tasksOn(texts)) {
    it(`is right about ${name} nearly as often: at most one alarm in seven is false, at most one in six vague ones is missed`, () => {
      assert.ok(score.precision >= 0.86, `precision ${score.precision}`);
      assert.ok(score.recall >= 0.83, `recall ${score.recall}`);
    });
  }
});
