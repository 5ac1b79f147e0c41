import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Crew, checkAll, type HandEvents } from '../../src/cli/check-all';
import { type CheckedPlan, notChecked } from '../../src/cli/check-plan';
import { emptyTally } from '../../src/cli/reporters/reporter';

const checked = (file: string): CheckedPlan => ({ report: `${file}\n`, tally: emptyTally, complaints: [] });

/** Hands without threads: each turn one of them, chosen by the test, reports what it was given. */
class FakeCrew implements Crew {
  readonly given: string[] = [];
  readonly dismissed: number[] = [];
  hired = 0;
  private clock = 0;
  private readonly busy: { files: readonly string[]; events: HandEvents }[] = [];

  constructor(
    readonly size: number,
    readonly isEager: boolean,
    /** Which of the busy hands reports next. */
    private readonly choose: () => number,
    /** Files that kill the thread they are checked in. */
    private readonly deadly: ReadonlySet<string> = new Set(),
  ) {}

  readonly now = () => this.clock++;

  readonly hire = (events: HandEvents) => {
    const number = this.hired++;
    return {
      give: (files: readonly string[]) => {
        this.given.push(...files);
        this.busy.push({ files, events });
        // Where everybody waits, somebody has to speak.
        queueMicrotask(() => this.speak());
      },
      dismiss: () => void this.dismissed.push(number),
    };
  };

  readonly turn = async () => this.speak();

  private speak(): void {
    const [next] = this.busy.splice(this.choose() % Math.max(this.busy.length, 1), 1);
    if (!next) return;
    if (next.files.some((file) => this.deadly.has(file))) next.events.lost('a fault of the test');
    else next.events.done(next.files.map(checked));
  }
}

async function reported(files: readonly string[], crew: Crew): Promise<CheckedPlan[]> {
  const plans: CheckedPlan[] = [];
  await checkAll(files, checked, crew, (plan) => plans.push(plan));
  return plans;
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `${at}.career.yaml`);

describe('checking many plans', () => {
  it('reports each plan once and in order, however many hands there are and whoever is first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 5 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat(9)),
        async (count, size, isEager, order) => {
          const crew = new FakeCrew(size, isEager, () => order.next().value ?? 0);
          assert.deepEqual(await reported(names(count), crew), names(count).map(checked));
          assert.equal(crew.dismissed.length, crew.hired, 'a thread that is not dismissed keeps the program alive');
        },
      ),
      { numRuns: 200 },
    ));

  it('sets a plan aside that kills the thread it is checked in, and checks the others', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(199),
        fc.infiniteStream(fc.nat(9)),
        async (count, size, at, order) => {
          const files = names(count);
          const deadly = files[at % count] ?? '';
          const crew = new FakeCrew(size, true, () => order.next().value ?? 0, new Set([deadly]));
          const plans = await reported(files, crew);
          // Our own hands may have taken it, which in this test are immortal.
          const isOursToCheck = !crew.given.includes(deadly);
          plans.forEach((plan, index) => {
            const file = files[index] ?? '';
            if (file !== deadly || isOursToCheck) assert.deepEqual(plan, checked(file));
            else {
              assert.equal(plan.isOurs, true);
              assert.match(plan.failure ?? '', /^\d+\.career\.yaml: it could not be checked.*\(a fault of the test\)/);
            }
          });
          assert.equal(plans.length, count);
        },
      ),
      { numRuns: 200 },
    ));

  it('does the work alone where no thread ever answers', async () => {
    const files = names(60);
    const crew = new FakeCrew(2, true, () => 0, new Set(files));
    const plans = await reported(files, crew);
    assert.equal(plans.length, 60);
    assert.ok(crew.hired <= 5, `${crew.hired} threads were tried`);
    assert.ok(plans.filter(({ failure }) => failure === undefined).length >= 55);
  });

  it('hires nobody for a few plans, unless told to', async () => {
    const [few, told, many] = [false, true, false].map((isEager) => new FakeCrew(3, isEager, () => 0));
    assert.ok(few && told && many);
    await reported(names(40), few);
    await reported(names(40), told);
    // In this test each plan takes a millisecond, so the rest of these is worth it.
    await reported(names(1_000), many);
    assert.deepEqual([few.hired, told.hired, many.hired], [0, 3, 3]);
  });

  it('says so where an answer lacks a plan', async () => {
    const crew = new FakeCrew(1, true, () => 0);
    const short: Crew = {
      ...crew,
      size: 1,
      isEager: true,
      hire: ({ done, lost }) => crew.hire({ lost, done: () => done([]) }),
    };
    const plans = await reported(names(3), short);
    assert.deepEqual(plans[0], notChecked('0.career.yaml: it was lost on the way between threads.', true));
  });
});
