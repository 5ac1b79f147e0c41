/** Milliseconds a file system may take to answer; one that does not must not keep a file from being read later. */
export const longestWait = 30_000;

/**
 * What a promise gives, unless it takes too long; it goes on then, and nobody waits for it.
 * @param longest in milliseconds
 * @returns `undefined` when the time is up; rejects where the promise does before
 */
export function within<T>(longest: number, work: PromiseLike<T>): Promise<{ readonly value: T } | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), longest);
    const done = () => clearTimeout(timer);
    work.then(
      (value) => {
        done();
        resolve({ value });
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}
