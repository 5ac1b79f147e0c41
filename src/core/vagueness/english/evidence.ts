import type { Range } from './clause';

/** A named observation about a text; the ranges are the tokens it was made on (none: the text as a whole). */
export type Evidence = { readonly name: FeatureName; readonly at: readonly Range[] };

export type FeatureName = AgainstName | ForName;

/** What speaks for vagueness. */
export type AgainstName =
  | 'changeAbstract'
  | 'changeMetric'
  | 'changeThing'
  | 'changeOther'
  | 'activity'
  | 'steering'
  | 'knowingAbout'
  | 'feeling'
  | 'beingTrait'
  | 'beingOther'
  | 'stateOther'
  | 'gettingBetter'
  | 'comparative'
  | 'moreThings'
  | 'mood'
  | 'liked'
  | 'ability'
  | 'wish'
  | 'stated'
  | 'fuzzy'
  | 'superlative'
  | 'praise'
  | 'cliche'
  | 'resultAbstract'
  | 'resultPlural'
  | 'resultBare'
  | 'resultAlone'
  | 'nounAbstract'
  | 'nounOther'
  | 'emptyQuantity'
  | 'rhythmOnly'
  | 'brief';

/** What speaks for a result that others can see. */
export type ForName =
  | 'measured'
  | 'fromTo'
  | 'countedRhythm'
  | 'when'
  | 'resultDefinite'
  | 'telic'
  | 'oneThing'
  | 'learning'
  | 'role'
  | 'happened'
  | 'visibleState'
  | 'deed'
  | 'passage'
  | 'named'
  | 'place'
  | 'observer'
  | 'universal'
  | 'concrete'
  | 'means'
  | 'unaided'
  | 'detail';

/** Takes down one observation. */
export type Add = (name: FeatureName, ...at: Range[]) => void;
