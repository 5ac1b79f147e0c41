import { type CheckedPlan, type CheckPlan, notChecked } from './check-plan';

/** Another thread that checks plans. */
export interface Hand {
  /** Checks these plans, one after the other. Given only to a hand that has nothing to do. */
  readonly give: (files: readonly string[]) => void;
  readonly dismiss: () => void;
}

/** What a hand reports. */
export interface HandEvents {
  /** What was given is checked, in the same order. */
  readonly done: (plans: readonly CheckedPlan[]) => void;
  /** The thread died over what it was given. @param reason as part of a sentence */
  readonly lost: (reason: string) => void;
}

export interface Crew {
  readonly hire: (events: HandEvents) => Hand;
  /** How many hands may be hired beside our own. */
  readonly size: number;
  /** Whether they are hired at once, or only once the work turns out to be worth it. */
  readonly isEager: boolean;
  /** Milliseconds of work done, from anywhere: what others do on the machine says nothing about our plans. */
  readonly now: () => number;
  /** Lets the other threads be heard. */
  readonly turn: () => Promise<void>;
}

/** Milliseconds of our own work that have to be left before other hands pay: each has to load and warm up first. */
const worthHiring = 250;
/** How much the last plan counts in what a plan takes of late. */
const weightOfLast = 0.15;
/** Milliseconds of work to judge by, and the share that is given away at once. */
const firstLook = 80;
const workAtOnce = 40;
const mostAtOnce = 64;
/** So many plans may be checked ahead of one that takes long, so that what waits to be reported stays small. */
const furthestAhead = 2_000;
/** So many threads may die before any has answered; then it is the threads that do not work here, and we do all ourselves. */
const firstDeaths = 3;

/**
 * Checks plans with our own hands and those of others, and hands out the results in the order of the files.
 * @param emit called once for each file, in their order
 */
export async function checkAll(
  files: readonly string[],
  own: CheckPlan,
  crew: Crew,
  emit: (plan: CheckedPlan) => void,
): Promise<void> {
  const waiting = new Map<number, CheckedPlan>();
  /** Plans over which a thread died together with others: each is tried once more, alone. */
  const suspects: number[] = [];
  const idle = new Set<(range: readonly number[]) => void>();
  const hands = new Set<Hand>();
  let [next, emitted, ownWork] = [0, 0, 0];
  /** What a plan takes of late, in milliseconds: the first ones run cold and say little about the rest. */
  let lately: number | undefined;
  let [deaths, hasAnswered] = [0, false];
  let wake = () => {};

  const settle = (index: number, plan: CheckedPlan) => {
    waiting.set(index, plan);
    for (let ready = waiting.get(emitted); ready; ready = waiting.get(emitted)) {
      waiting.delete(emitted++);
      emit(ready);
    }
  };
  const take = (most: number): number[] => {
    const end = Math.min(next + most, files.length, emitted + furthestAhead);
    const taken = Array.from({ length: Math.max(end - next, 0) }, (_, at) => next + at);
    next += taken.length;
    return taken;
  };
  const share = () => {
    const byTime = lately === undefined ? 1 : Math.round(workAtOnce / Math.max(lately, 0.1));
    const fair = Math.ceil((files.length - next) / (4 * (crew.size + 1)));
    return Math.max(1, Math.min(byTime, fair, mostAtOnce));
  };
  const feed = () => {
    for (const give of idle) {
      const suspect = suspects.shift();
      const range = suspect === undefined ? take(share()) : [suspect];
      if (range.length === 0) return;
      idle.delete(give);
      give(range);
    }
  };
  const hire = () => {
    let mine: readonly number[] = [];
    const hand = crew.hire({
      done: (plans) => {
        hasAnswered = true;
        mine.forEach((index, at) => {
          settle(index, plans[at] ?? notChecked(`${files[index]}: it was lost on the way between threads.`, true));
        });
        idle.add(give);
        feed();
        wake();
      },
      lost: (reason) => {
        hands.delete(hand);
        idle.delete(give);
        deaths++;
        const [alone, ...others] = mine;
        if (alone !== undefined && others.length === 0) settle(alone, notChecked(diedOver(files[alone], reason), true));
        else suspects.push(...mine);
        mine = [];
        if (isUsable() && (suspects.length > 0 || next < files.length)) hire();
        wake();
      },
    });
    const give = (range: readonly number[]) => {
      mine = range;
      hand.give(range.map((index) => files[index] ?? ''));
    };
    hands.add(hand);
    idle.add(give);
    feed();
  };
  const isUsable = () => hasAnswered || deaths < firstDeaths;
  const isWorthHiring = () =>
    crew.isEager || (ownWork >= firstLook && (lately ?? 0) * (files.length - next) >= worthHiring);

  try {
    while (emitted < files.length) {
      if (hands.size === 0 && crew.size > 0 && isUsable() && next < files.length && isWorthHiring()) {
        for (let hired = 0; hired < crew.size; hired++) hire();
      }
      feed();
      const index = (hands.size === 0 ? suspects.shift() : undefined) ?? take(1)[0];
      if (index === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const began = crew.now();
      settle(index, own(files[index] ?? ''));
      const took = crew.now() - began;
      ownWork += took;
      lately = lately === undefined ? took : lately + (took - lately) * weightOfLast;
      if (hands.size > 0) await crew.turn();
    }
  } finally {
    for (const hand of hands) hand.dismiss();
  }
}

function diedOver(file: string | undefined, reason: string): string {
  return `${file}: it could not be checked, and that is not your fault: the check of it died (${reason}). The other plans were checked.`;
}
