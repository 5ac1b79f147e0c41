import assert from 'node:assert/strict';
import {
  type JudgeOptions,
  judgeMeasure,
  judgePurpose,
  judgeTitle,
  type Verdict,
} from '../../../src/core/vagueness/judge';
import { FINE_CHINESE, FINE_GERMAN, UNJUDGED, VAGUE_CHINESE, VAGUE_GERMAN } from './foreign-sentences';
import { FINE_MEASURES, FINE_PURPOSES, FINE_TITLES, VAGUE_MEASURES, VAGUE_PURPOSES, VAGUE_TITLES } from './sentences';

type Judge = (text: string, options?: JudgeOptions) => Verdict;

function texts(judge: Judge, sentences: readonly string[], vague: boolean): void {
  for (const sentence of sentences) {
    it(sentence, () => assert.equal(judge(sentence).vague, vague));
  }
}

function wordsOf(verdict: Verdict): readonly string[] {
  return verdict.vague ? verdict.spans.map((span) => span.word) : [];
}

function rewriteOf(verdict: Verdict): string {
  const parts = verdict.vague ? (verdict.rewrite?.parts ?? []) : [];
  return parts.map((part) => (typeof part === 'string' ? part : `‹${part.placeholder}›`)).join('');
}

/** What a sensible person could put into each gap of a template. */
const FILLED: Readonly<Record<string, string>> = {
  'do what': 'present the ward figures',
  'how many times': 'four times',
  'how often': 'every month',
  date: '2027-03-31',
  baseline: '3',
  target: '9',
  unit: 'talks',
  who: 'the night team',
  whom: 'the night team',
  what: 'the rota guide',
  which: 'the restore',
  'which, or how many': 'three',
  'what exactly': 'the spring catalogue',
  number: '12',
  'build or explain what': 'build the ward dashboard',
};

describe('vagueness', () => {
  describe('titles that would not do', () => texts(judgeTitle, VAGUE_TITLES, true));
  describe('titles that do', () => texts(judgeTitle, FINE_TITLES, false));
  describe('measures nobody could confirm', () => texts(judgeMeasure, VAGUE_MEASURES, true));
  describe('measures somebody could confirm', () => texts(judgeMeasure, FINE_MEASURES, false));
  describe('purposes that say neither what nor for whom', () => texts(judgePurpose, VAGUE_PURPOSES, true));
  describe('purposes that say what or for whom', () => texts(judgePurpose, FINE_PURPOSES, false));
  describe('vague titles in German', () => texts(judgeTitle, VAGUE_GERMAN, true));
  describe('near misses in German', () => texts(judgeTitle, FINE_GERMAN, false));
  describe('vague titles in Chinese', () => texts(judgeTitle, VAGUE_CHINESE, true));
  describe('near misses in Chinese', () => texts(judgeTitle, FINE_CHINESE, false));
  describe('titles in other languages', () => texts(judgeTitle, UNJUDGED, false));
  describe('measures in other languages', () => texts(judgeMeasure, UNJUDGED, false));

  describe('gentleness', () => {
    it('lets a metric do as a title and not as a measure', () => {
      assert.equal(judgeTitle('Increase newsletter subscribers').vague, false);
      assert.equal(judgeMeasure('increase newsletter subscribers').vague, true);
    });

    it('lets as a purpose what would not do as a title', () => {
      assert.equal(judgeTitle('Improve how nurses hand over').vague, true);
      assert.equal(judgePurpose('Improve how nurses hand over').vague, false);
    });

    it('takes a year, a quarter, a name or a ratio for no number', () => {
      for (const title of [
        'Improve collaboration in 2027',
        'Have better 1:1s',
        'Improve teamwork in Q3',
        'Be a better B2B seller',
      ]) {
        assert.equal(judgeTitle(title).vague, true, title);
      }
    });

    it('takes a share, a count, an amount and a time for numbers', () => {
      for (const measure of [
        'collaboration score +10 %',
        '3 audits passed',
        'savings of €4k',
        'restore in under 20 minutes',
      ]) {
        assert.equal(judgeMeasure(measure).vague, false, measure);
      }
    });
  });

  describe('what it says', () => {
    const cases: readonly [text: string, words: readonly string[], reason: string][] = [
      ['Improve documentation', ['Improve documentation'], 'bare-change'],
      ['Be more patient', ['more patient'], 'trait'],
      ['Be seen as an authority by peers', ['seen as an authority'], 'trait'],
      ['Be taken more seriously', ['more seriously'], 'trait'],
      ['Become a better leader', ['better leader'], 'bare-comparative'],
      ['Take a course', ['Take a course'], 'no-object'],
      ['Provide outstanding support', ['Provide outstanding support'], 'opinion'],
      ['Stop procrastinating', ['Stop procrastinating'], 'activity'],
      ['Get better at estimating', ['better at estimating'], 'bare-comparative'],
      ['Work on the pricing', ['Work on the pricing'], 'activity'],
      ['Understand pricing', ['Understand pricing'], 'knowing'],
      ['Deliver the top 3 priorities', ['3 priorities'], 'empty-quantity'],
      ['Operational excellence', ['Operational excellence'], 'abstract'],
      ['Speak up more', ['Speak up more'], 'bare-comparative'],
      ['Run a shop people come back to', ['people come back to'], 'feeling'],
      ['Build a service people love', ['people love'], 'feeling'],
      ['Keep the lab tidy', ['Keep the lab tidy'], 'opinion'],
      ['Be able to think ahead', ['think ahead'], 'abstract'],
      ['Lead every round with empathy', ['empathy'], 'opinion'],
      ['Everybody pulls together', ['pulls together'], 'abstract'],
    ];
    for (const [text, words, reason] of cases) {
      it(`names the words of “${text}”`, () => {
        const verdict = judgeTitle(text);
        assert.deepEqual(wordsOf(verdict), words);
        assert.equal(verdict.vague && verdict.reason, reason);
      });
    }

    it('names the words in Chinese and German', () => {
      assert.deepEqual(wordsOf(judgeTitle('今年提升沟通能力')), ['提升']);
      assert.deepEqual(wordsOf(judgeTitle('Meine Kommunikation verbessern')), ['verbessern']);
    });

    it('says in the message which words', () => {
      const verdict = judgeTitle('Improve documentation');
      assert.match(
        verdict.vague ? verdict.message : '',
        /^“Improve documentation”: a direction with no place to arrive\. .*\.$/,
      );
    });

    it('builds the rewrite from the words of the sentence', () => {
      assert.equal(
        rewriteOf(judgeTitle('Improve documentation')),
        'Publish ‹which› documentation so that ‹who› can ‹do what› by ‹date›',
      );
      assert.equal(
        rewriteOf(judgeMeasure('Increase sales.')),
        'Increase sales from ‹baseline› to ‹target› ‹unit› by ‹date›',
      );
      assert.equal(rewriteOf(judgeTitle('Be seen as an authority by peers')), '‹do what› ‹how many times› by ‹date›');
      assert.equal(
        rewriteOf(judgeTitle('Become a better presenter')),
        '‹do what› ‹how many times› as a presenter by ‹date›, confirmed by ‹whom›',
      );
      assert.equal(
        rewriteOf(judgeTitle('Be better organised with marking')),
        '‹do what› ‹how many times› with marking by ‹date›',
      );
      assert.equal(rewriteOf(judgeTitle('Take a course')), 'Take ‹which, or how many› course by ‹date›');
    });

    it('offers none rather than a bad one', () => {
      for (const text of ['Stop procrastinating', 'Improve how we work together'])
        assert.equal(rewriteOf(judgeTitle(text)), '', text);
    });

    it('asks a purpose for no baseline', () => {
      for (const text of ['Make a difference', 'Be a great manager', 'Lead with empathy', 'Grow every day']) {
        const verdict = judgePurpose(text);
        assert.equal(rewriteOf(verdict), '‹do what› for ‹whom› so that they can ‹do what›', text);
        assert.match(verdict.vague ? verdict.message : '', /could stand in anyone's plan\. Say what .*\.$/);
      }
    });

    it('fits on a line', () => {
      for (const text of [...VAGUE_TITLES, ...VAGUE_MEASURES, ...VAGUE_PURPOSES, ...VAGUE_GERMAN]) {
        for (const verdict of [judgeTitle(text), judgeMeasure(text), judgePurpose(text)])
          assert.ok(!verdict.vague || verdict.message.length <= 200, text);
      }
    });

    it('finds nothing vague in its own templates once they are filled', () => {
      for (const text of VAGUE_TITLES) {
        const verdict = judgeTitle(text);
        const parts = verdict.vague ? (verdict.rewrite?.parts ?? []) : [];
        const filled = parts.map((part) => (typeof part === 'string' ? part : FILLED[part.placeholder])).join('');
        assert.equal(judgeTitle(filled).vague, false, `${text} → ${filled}`);
      }
    });

    it('points at the gaps that are still to be filled, and at nothing that is none', () => {
      const verdict = judgeTitle('Publish ‹which› guide by <date>');
      assert.deepEqual(wordsOf(verdict), ['‹which›', '<date>']);
      assert.equal(verdict.vague && verdict.message, '“‹which›” and “<date>” are still to be filled in.');
      assert.equal(judgeMeasure('<do what> signed by the board').vague, true);
      for (const text of ['P95 below <200 ms> at noon', 'Every page has a <title>', 'Render 3 pages in <10 s'])
        assert.equal(judgeTitle(text).vague, false, text);
    });

    it('points at the words and nowhere else', () => {
      for (const text of [...VAGUE_TITLES, ...VAGUE_MEASURES, ...VAGUE_GERMAN, ...VAGUE_CHINESE]) {
        for (const verdict of [judgeTitle(`  ${text}`), judgeMeasure(`  ${text}`)]) {
          if (!verdict.vague) continue;
          assert.ok(verdict.spans.length > 0, text);
          let last = 0;
          for (const { start, end, word } of verdict.spans) {
            assert.ok(start >= last && end > start, text);
            assert.equal(`  ${text}`.slice(start, end), word);
            last = end;
          }
        }
      }
    });
  });

  describe('what the person teaches it', () => {
    it('lets accepted words be', () => {
      assert.equal(judgeTitle('Improve documentation', { fine: ['documentation'] }).vague, false);
      assert.equal(judgeTitle('Improve documentation', { fine: ['IMPROVE DOCUMENTATION'] }).vague, false);
      assert.equal(judgeMeasure('customers are happier', { fine: ['happier'] }).vague, false);
    });

    it('takes whole words only', () => {
      assert.equal(judgeTitle('Improve documentation', { fine: ['document'] }).vague, true);
      assert.equal(judgeTitle('Ship the synergyboard', { vague: ['synergy'] }).vague, false);
    });

    it('still speaks about the words that were not accepted', () => {
      assert.equal(judgeTitle('Get better at mentorship', { fine: ['mentorship'] }).vague, true);
    });

    it('points at rejected words in any language', () => {
      const verdict = judgeTitle('Run the synergy workshop in Lyon', { vague: ['Synergy'] });
      assert.deepEqual(wordsOf(verdict), ['synergy']);
      assert.equal(verdict.vague && verdict.reason, 'rejected-word');
      assert.equal(rewriteOf(verdict), 'Run the ‹what exactly› workshop in Lyon by ‹date›');
      assert.deepEqual(wordsOf(judgeTitle('Lancer la synergie', { vague: ['la synergie'] })), ['la synergie']);
    });
  });
});
