import type { VagueReason } from '../verdict';
import type { FeatureName } from './evidence';

/** What each feature that speaks against a text says of it; features that speak for one have no reason. */
export const REASONS: Readonly<Partial<Record<FeatureName, VagueReason>>> = {
  changeAbstract: 'bare-change',
  changeMetric: 'bare-change',
  changeThing: 'bare-change',
  changeOther: 'bare-change',
  activity: 'activity',
  steering: 'activity',
  knowingAbout: 'knowing',
  learning: 'knowing',
  feeling: 'feeling',
  mood: 'feeling',
  beingTrait: 'trait',
  beingOther: 'trait',
  gettingBetter: 'bare-comparative',
  comparative: 'bare-comparative',
  moreThings: 'bare-comparative',
  wish: 'wish',
  stated: 'wish',
  fuzzy: 'opinion',
  superlative: 'opinion',
  praise: 'opinion',
  cliche: 'abstract',
  resultAbstract: 'abstract',
  nounAbstract: 'abstract',
  resultPlural: 'no-object',
  resultBare: 'no-object',
  resultAlone: 'no-object',
  emptyQuantity: 'empty-quantity',
  rhythmOnly: 'unmeasured',
};
