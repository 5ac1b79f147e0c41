// How much work a call is, counted: the same on every machine, whatever else it does.

import { Session } from 'node:inspector/promises';

/**
 * Counts, for one module, how often each function and each block in it runs. What is inside of the language's own
 * functions (a sort, a copy) is not counted; only a time shows that.
 * @template T
 * @param {string} url of the module; it is loaded once more, since code that ran before is not counted whole
 * @param {(product: any, stepsOf: (work: () => unknown) => Promise<number>) => Promise<T>} use
 */
export async function withCountedSteps(url, use) {
  const counted = `${url}?counted`;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const steps = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.find((script) => script.url === counted)?.functions ?? [];
    return functions.reduce((sum, { ranges }) => sum + ranges.reduce((own, { count }) => own + count, 0), 0);
  };
  const product = await import(counted);
  try {
    return await use(product, async (work) => {
      await steps();
      work();
      return steps();
    });
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
