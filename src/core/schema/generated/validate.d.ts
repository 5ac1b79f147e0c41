// Generated from schemas/career-plan.schema.json by npm run generate. Do not edit.
import type { RawFault } from '../raw-fault';

/** Whether `value` has the shape of a plan; if not, `errors` holds what is wrong until the next call. */
export const validate: { (value: unknown, pointer: string): boolean; errors: RawFault[] | null };
