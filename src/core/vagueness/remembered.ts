import type { JudgeOptions, Task, Verdict } from './verdict';

/** How many verdicts are kept at least, of each task and for one person's words. */
const atLeast = 2000;
/** Longer texts are rare, and would take much memory to keep. In UTF-16 units. */
const longest = 400;

/** Verdicts by text, the newer ones and those from before them: the older half goes when the newer is full. */
interface Memory {
  newer: Map<string, Verdict>;
  older: ReadonlyMap<string, Verdict>;
}

const memories = new WeakMap<JudgeOptions, Partial<Record<Task, Memory>>>();

/**
 * A verdict, from memory where the same text was judged lately for the same words: nearly all of a plan is as it was a
 * keystroke ago. Words are compared by identity, so they must not be changed once they were handed in.
 */
export function remembered(text: string, task: Task, options: JudgeOptions, judge: () => Verdict): Verdict {
  if (text.length > longest) return judge();
  const memory = memoryOf(options, task);
  const known = memory.newer.get(text);
  if (known) return known;
  const verdict = memory.older.get(text) ?? judge();
  if (memory.newer.size >= atLeast) [memory.older, memory.newer] = [memory.newer, new Map()];
  memory.newer.set(text, verdict);
  return verdict;
}

function memoryOf(options: JudgeOptions, task: Task): Memory {
  const own = memories.get(options) ?? {};
  memories.set(options, own);
  own[task] ??= { newer: new Map(), older: new Map() };
  return own[task];
}
