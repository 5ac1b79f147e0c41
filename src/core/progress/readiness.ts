import type { Day } from '../dates/day';
import type { Kept, Mastery, Responsibility } from '../plan/model';

/** The two latest records of a responsibility by date, newest first, where both were missed; else `undefined`. */
export function missedTwice({ record }: Responsibility, day: Day): readonly [Kept, Kept] | undefined {
  let last: Kept | undefined;
  let before: Kept | undefined;
  for (const kept of record) {
    const on = kept.date?.day;
    if (on === undefined || on > day) continue;
    if (last?.date?.day === undefined || on >= last.date.day) [last, before] = [kept, last];
    else if (before?.date?.day === undefined || on >= before.date.day) before = kept;
  }
  return last?.kept?.value === false && before?.kept?.value === false ? [last, before] : undefined;
}

/** A level this far below the one wanted is ground that does not carry yet. */
export const wideGap = 3;

/** What is known or served three levels or more below what is wanted, in the words of the plan. */
export function firstWideGap({ technical, knowledge, customers }: Mastery): string | undefined {
  const skills = [...technical, ...knowledge].map(({ what, level, wanted }) => ({ name: what, level, wanted }));
  const served = customers.map(({ who, level, wanted }) => ({ name: who, level, wanted }));
  const gap = [...skills, ...served].find(
    ({ level, wanted }) => level !== undefined && wanted !== undefined && wanted.value - level.value >= wideGap,
  );
  return gap && (gap.name?.text ?? 'a level');
}
