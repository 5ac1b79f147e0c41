/**
 * Asks again and again until there is an answer: a host does most of its work some time after one has asked for it.
 * @param what for the message: "the tree shows the new goal"
 * @param ask gives the answer, or `undefined` or `false` while there is none
 * @param limit in milliseconds; it is long because it costs time only where a test fails, and machines are slow and busy
 * @throws Error when the time is up
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limit = 120_000,
): Promise<T> {
  const end = Date.now() + limit;
  do {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  } while (Date.now() < end);
  throw new Error(`Waited ${limit / 1000} s in vain until ${what}.`);
}
