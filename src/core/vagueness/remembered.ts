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
export function remembered(text: string, task: Task, options: JudgeOptions, judge: (text: string) => Verdict): Verdict {
  if (text.length > longest) return judge(text);
  const memory = memoryOf(options, task);
  const known = memory.newer.get(text);
  if (known) return known;
  // What is remembered, words within the verdict too, stands on its own.
  const own = copyOf(text);
  const verdict = memory.older.get(text) ?? judge(own);
  if (memory.newer.size >= atLeast) [memory.older, memory.newer] = [memory.newer, new Map()];
  memory.newer.set(own, verdict);
  return verdict;
}

/** A text of its own: a part of a longer text would keep all of that alive, here a whole plan for each of its titles. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}

function memoryOf(options: JudgeOptions, task: Task): Memory {
  const own = memories.get(options) ?? {};
  memories.set(options, own);
  own[task] ??= { newer: new Map(), older: new Map() };
  return own[task];
}
