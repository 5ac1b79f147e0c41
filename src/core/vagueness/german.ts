import type { Token } from './tokens';
import type { Charge, Task } from './verdict';
export function judgeGerman(_tokens: readonly Token[], _task: Task, _fine: ReadonlySet<number>): Charge | undefined {
  return undefined;
}
