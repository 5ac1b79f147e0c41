import type { Uri } from 'vscode';

interface Running {
  done: Promise<void>;
  isStale: boolean;
}

/**
 * Work on files of which each has one at a time: who asks while it runs gets it done once more behind it, and waits for
 * that, so that the last answer is never an old one.
 * @param work must not reject
 */
export function oneAtATime(work: (uri: Uri) => Promise<void>): (uri: Uri) => Promise<void> {
  const running = new Map<string, Running>();
  return (uri) => {
    const key = uri.toString();
    const known = running.get(key);
    if (known) {
      known.isStale = true;
      return known.done;
    }
    const job: Running = { done: Promise.resolve(), isStale: true };
    job.done = (async () => {
      while (job.isStale) {
        job.isStale = false;
        await work(uri);
      }
      running.delete(key);
    })();
    running.set(key, job);
    return job.done;
  };
}
