import type { Token } from '../tokens';
import type { Charge, Task, VagueReason } from '../verdict';
import { COMPARATIVES, isFuzzy, isTrait } from './adjectives';
import type { Range } from './clause';
import type { Evidence, FeatureName } from './evidence';
import { type Reading, readEnglish } from './features';
import { isAnyEvent } from './phrase';
import { isGenericPurpose } from './purpose';
import { REASONS } from './reasons';
import { MEASURE_WEIGHTS, TITLE_WEIGHTS, type Weights } from './weights.generated';
import { PRONOUNS } from './words';

/** A feature that counts less than this is not worth naming as the reason. */
const WORTH_NAMING = 0.05;

/**
 * Judges an English text. `fine` tells whether the person accepts the token at an index: evidence that rests on an
 * accepted word alone is dropped, and what is then without any evidence is fine.
 */
export function judgeEnglish(tokens: readonly Token[], task: Task, fine: ReadonlySet<number>): Charge | undefined {
  if (tokens.length === 0) return undefined;
  const reading = readEnglish(tokens);
  if (task === 'purpose') {
    const generic = isGenericPurpose(reading, fine);
    return generic ? charge(reading, strongest(reading.evidence, TITLE_WEIGHTS, fine)) : undefined;
  }
  const weights = task === 'title' ? TITLE_WEIGHTS : MEASURE_WEIGHTS;
  const kept = reading.evidence.map((evidence) => keep(evidence, fine)).filter((evidence) => evidence !== undefined);
  const total = kept.reduce((sum, evidence) => sum + weights[evidence.name], weights.bias);
  if (total <= 0) return undefined;
  const top = strongest(kept, weights, fine);
  // Without a nameable reason a title is let be; a measure has to show how it is confirmed, unless the person accepted it.
  if (top === undefined && (task === 'title' || kept.length < reading.evidence.length)) return undefined;
  return charge(reading, top);
}

function keep(evidence: Evidence, fine: ReadonlySet<number>): Evidence | undefined {
  if (fine.size === 0 || evidence.at.length === 0) return evidence;
  const at = evidence.at.filter((range) => {
    for (let i = range.from; i < range.to; i++) if (fine.has(i)) return false;
    return true;
  });
  return at.length === 0 ? undefined : { name: evidence.name, at };
}

type Ground = { readonly reason: VagueReason; readonly at: Charge['at'] };

/** The reason of the heaviest feature that has one, with the tokens it rests on. */
function strongest(evidence: readonly Evidence[], weights: Weights, fine: ReadonlySet<number>): Ground | undefined {
  let best: Ground | undefined;
  let most = WORTH_NAMING;
  for (const item of evidence) {
    const reason = REASONS[item.name];
    const kept = keep(item, fine);
    if (reason === undefined || kept === undefined || kept.at.length === 0 || weights[item.name] <= most) continue;
    most = weights[item.name];
    best = { reason, at: kept.at };
  }
  return best === undefined ? undefined : sharpen(best, evidence, fine);
}

/** "Are happier" is a feeling before it is a trait; "collaborate better" lacks a comparison before it lacks an end. */
const SHARPER: Readonly<Partial<Record<VagueReason, FeatureName>>> = {
  trait: 'mood',
  activity: 'comparative',
  opinion: 'gettingBetter',
};

function sharpen(ground: Ground, evidence: readonly Evidence[], fine: ReadonlySet<number>): Ground {
  const other = evidence.find((item) => item.name === SHARPER[ground.reason]);
  const at = other === undefined ? [] : (keep(other, fine)?.at ?? []);
  const reason = other === undefined ? undefined : REASONS[other.name];
  return reason === undefined || at.length === 0 ? ground : { reason, at };
}

/** "Take a course" and "provide outstanding support" change nothing: the one leaves open which, the other is an opinion. */
function fitting({ clause, tokens }: Reading, ground: Ground): Ground {
  if (ground.reason === 'bare-comparative' && /^(?:make|find|keep)$/.test(clause.base) && !isCompared(tokens))
    return { reason: 'opinion', at: ground.at };
  if (ground.reason !== 'bare-change' || clause.kind !== 'result') return ground;
  if (isAnyEvent(tokens, clause)) return { reason: 'no-object', at: ground.at };
  const praised = tokens
    .slice(clause.object.from, clause.object.to)
    .some(({ lower }) => isTrait(lower) || isFuzzy(lower));
  return { reason: praised ? 'opinion' : 'abstract', at: ground.at };
}

const isCompared = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => COMPARATIVES.has(lower));

function charge(reading: Reading, found: Ground | undefined): Charge {
  const { clause, tokens } = reading;
  const ground = found && fitting(reading, found);
  const { verb, subject } = clause;
  const object = trimmed(tokens, clause.object);
  const whole = { from: verb === -1 ? object.from : verb, to: object.to };
  return {
    reason: ground?.reason ?? 'unmeasured',
    at: ground?.at ?? [whole.from < whole.to ? whole : { from: 0, to: tokens.length }],
    object,
    ...(verb === -1 ? {} : { verb: { from: verb, to: verb + 1 } }),
    ...(verb > subject.from && !PRONOUNS.has(tokens[subject.from]?.lower ?? '')
      ? { subject: { from: subject.from, to: verb } }
      : {}),
    being: clause.kind === 'being',
  };
}

/** An object without the comparatives and adverbs behind it, nor "more" before it. */
function trimmed(tokens: readonly Token[], { from, to }: Range): Range {
  let first = from;
  let last = to;
  while (last > first && isTrimmed(tokens[last - 1])) last -= 1;
  while (first < last && isTrimmed(tokens[first])) first += 1;
  return { from: first, to: last };
}

function isTrimmed(token: Token | undefined): boolean {
  return (
    token !== undefined && (COMPARATIVES.has(token.lower) || token.lower.endsWith('ly') || token.lower === 'everything')
  );
}
