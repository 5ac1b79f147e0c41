import type { JsonValue } from '../../../src/core/schema/json';

/** Data as the core hands it to the validator: maps without a prototype. */
export function bare(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const map: { [key: string]: JsonValue } = Object.create(null);
  for (const [key, child] of Object.entries(value)) map[key] = bare(child);
  return map;
}

/** A plan with nothing wrong in it, and these sections. */
export function planWith(sections: { [key: string]: JsonValue }): JsonValue {
  return bare({ careerPlan: 1, person: 'Jo Rivera', purpose: 'Run a payments division.', ...sections });
}

/** A plan with one goal that has these keys beside its title. */
export function goalWith(keys: { [key: string]: JsonValue }): JsonValue {
  return planWith({ goals: { g: { goal: 'Ship it', ...keys } } });
}

/** A plan with one initiative that has these keys beside its title. */
export function initiativeWith(keys: { [key: string]: JsonValue }): JsonValue {
  return planWith({ initiatives: { i: { title: 'Build it', ...keys } } });
}
