// How much work a call is, counted: the same on every machine, whatever else it does.

import { Session } from 'node:inspector/promises';

/**
 * Counts, for one module that is loaded already, how often each function and each block in it runs. What is inside of the
 * language's own functions (a sort, a copy) is not counted; only a time shows that. Code runs slower from then on.
 * @param {string} url of the module
 * @returns {Promise<(work: () => unknown) => Promise<number>>} the steps of a call
 */
export async function stepCounter(url) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const steps = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.find((script) => script.url === url)?.functions ?? [];
    return functions.reduce((sum, { ranges }) => sum + ranges.reduce((own, { count }) => own + count, 0), 0);
  };
  return async (work) => {
    await steps();
    work();
    return steps();
  };
}
