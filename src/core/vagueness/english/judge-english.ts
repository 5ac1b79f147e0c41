import type { Token } from '../tokens';
import type { Charge, Task, VagueReason } from '../verdict';
import { type Evidence, type Reading, readEnglish } from './features';
import { isGenericPurpose } from './purpose';
import { REASONS } from './reasons';
import { MEASURE_WEIGHTS, TITLE_WEIGHTS, type Weights } from './weights.generated';

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

/** The reason whose features weigh most together, with the tokens of its heaviest feature. */
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
  return best;
}

function charge(reading: Reading, ground: Ground | undefined): Charge {
  const { clause, tokens } = reading;
  const whole = { from: clause.verb === -1 ? clause.object.from : clause.verb, to: clause.object.to };
  const at = ground?.at ?? [whole.from < whole.to ? whole : { from: 0, to: tokens.length }];
  return {
    reason: ground?.reason ?? 'unmeasured',
    at,
    object: clause.object,
    ...(clause.verb === -1 ? {} : { verb: { from: clause.verb, to: clause.object.from } }),
  };
}
