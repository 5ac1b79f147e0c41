import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Hand, HandEvents } from './check-all';
import { type CheckedPlan, type CheckPlan, type CheckTask, createCheck } from './check-plan';
import { diskFiles } from './files';

/** Hires a thread that runs the program in a file, which is to call `workAsThread`. */
export function hireThread(program: string, task: CheckTask, { done, lost }: HandEvents): Hand {
  const worker = new Worker(program, { workerData: task });
  let isOver = false;
  const end = (reason: string) => {
    if (isOver) return;
    isOver = true;
    lost(reason);
  };
  // What our own thread at the other end sends; it is of the same version.
  worker.on('message', (plans: readonly CheckedPlan[]) => done(plans));
  worker.on('messageerror', (error) => end(error.message));
  worker.on('error', (error) => end(wordsFor(error)));
  worker.on('exit', (code) => end(`it ended with ${code}`));
  return {
    give: (files) => worker.postMessage(files),
    dismiss: () => {
      isOver = true;
      void worker.terminate();
    },
  };
}

/** The other end: checks what it is given until it is dismissed. */
export function workAsThread(): void {
  const task: CheckTask = workerData;
  const check: CheckPlan = createCheck(task, diskFiles);
  parentPort?.on('message', (files: readonly string[]) => parentPort?.postMessage(files.map(check)));
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it ran out of memory';
  return error instanceof Error ? error.message : String(error);
}
