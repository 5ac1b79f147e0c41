import { rule as missingDeadline } from './missing-deadline';
import type { Rule } from './rule';

/** Every rule there is. */
export const rules: readonly Rule[] = [missingDeadline];
