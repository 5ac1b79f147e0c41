/** Why a text is vague: one closed list, so that messages and tests can cover all of it. */
export type VagueReason =
  /** The person listed this word as one to avoid. */
  | 'rejected-word'
  /** A gap of a template is still to be filled ("‹by date›"). */
  | 'placeholder'
  /** Hoping, wanting, trying: says what is wished, not what will be there. */
  | 'wish'
  /** A quality of a person or thing ("be more strategic", "a great leader"). */
  | 'trait'
  /** What somebody feels or thinks ("people are happier"). */
  | 'feeling'
  /** Better, more, faster: than what, and by how much? */
  | 'bare-comparative'
  /** A verb of change (improve, increase) on something nobody can point at. */
  | 'bare-change'
  /** Effort that has no end ("work on", "explore"). */
  | 'activity'
  /** Learning or knowing that shows nowhere ("understand", "learn about"). */
  | 'knowing'
  /** A verb that would do, with nothing definite to do it to ("ship features"). */
  | 'no-object'
  /** A number that counts nothing ("top 3 priorities", "110 %"). */
  | 'empty-quantity'
  /** An opinion where a line is needed ("performs well", "high quality"). */
  | 'opinion'
  /** Only abstract words ("operational excellence"). */
  | 'abstract'
  /** A rhythm or a direction, but no number or event that would settle it. */
  | 'unmeasured';

/** A word or phrase in the judged text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export type VagueSpan = { readonly start: number; readonly end: number; readonly word: string };

/** A piece of a rewrite: fixed text, or a gap for the person to fill (`placeholder` says with what). */
export type RewritePart = string | { readonly placeholder: string };

/** A sentence to start again from, built from the judged sentence's own words; parts are joined without separators. */
export type RewriteTemplate = { readonly parts: readonly RewritePart[] };

/** What a text says of itself: nothing to mend, or which words are too vague, why, and a way out. */
export type Verdict =
  | { readonly vague: false }
  | {
      readonly vague: true;
      /** The words that make it vague, in text order, never empty and never overlapping. */
      readonly spans: readonly VagueSpan[];
      readonly reason: VagueReason;
      /** One plain sentence: which words, why, what would help. */
      readonly message: string;
      readonly rewrite?: RewriteTemplate;
    };

/**
 * What one language's reading hands to the judge: how the text stands, what to point at (token indexes, `to` exclusive)
 * and the parts of the sentence a rewrite can use. `undefined` where nothing is wrong.
 */
export type Charge = {
  readonly reason: VagueReason;
  readonly at: readonly { readonly from: number; readonly to: number }[];
  /** Parts of the sentence as token ranges, for the rewrite. */
  readonly subject?: { readonly from: number; readonly to: number };
  readonly verb?: { readonly from: number; readonly to: number };
  readonly object?: { readonly from: number; readonly to: number };
  /** Whether the verb is one of being or becoming. */
  readonly being?: boolean;
};

/** What is judged: a title with a measure beside it, a measure that stands alone, or a purpose. */
export type Task = 'title' | 'measure' | 'purpose';

/** Words or phrases the person accepts (`fine`) or rejects (`vague`); whole words, letter case ignored. */
export type JudgeOptions = { readonly fine?: readonly string[]; readonly vague?: readonly string[] };
