import { loadRules } from './rules.mjs';

/** schemas/career-plan-settings.schema.json, for `.career-plan.json`. */
export async function outputs() {
  const loaded = await loadRules();
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://json.schemastore.org/career-plan-settings.json',
    $comment: 'Generated from src/core/rules by npm run generate. Do not edit.',
    title: 'Career Plan settings',
    description:
      'How the plans in this folder and below are checked. A plan’s own “lint” section goes before it; it goes before the settings of the editor.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The schema of this file.', type: 'string' },
      ...settings(loaded, { anyOf: [{ $ref: '#/definitions/severity' }, { $ref: '#/definitions/setting' }] }),
    },
    definitions: {
      severity: { type: 'string', enum: levelsOf(loaded) },
      setting: detailed(
        { $ref: '#/definitions/severity' },
        { type: 'object', additionalProperties: { type: 'integer' } },
      ),
    },
    examples: [{ rules: { 'no-stretch': 'off', 'too-many-initiatives': { options: { max: 4 } } } }],
  };
  return new Map([['schemas/career-plan-settings.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}

/**
 * What `rules`, `words` and `health` may hold, the same in a file and in the editor's settings. `plain` is the schema
 * of a rule that has no options of its own.
 */
export function settings(loaded, plain) {
  const { rules, thresholds } = loaded;
  return {
    rules: {
      description: 'How strictly each rule is checked: “off”, a severity, or a severity with options.',
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule, levelsOf(loaded), plain)])),
      // Rules this version does not know may come from a newer one.
      additionalProperties: plain,
      default: {},
    },
    words: {
      description: 'Words and phrases you teach the rules about vague wording; upper and lower case are the same.',
      type: 'object',
      additionalProperties: false,
      properties: {
        fine: list('Words that say enough where you work.', ['golden path']),
        vague: list('Words that say too little where you work.', ['synergy']),
      },
      default: {},
    },
    health: {
      description: 'How far progress may fall behind an even pace, as a share of the whole way.',
      type: 'object',
      additionalProperties: false,
      properties: {
        atRisk: share('Further behind than this is at risk.', thresholds.atRisk),
        offTrack: share('Further behind than this is off track.', thresholds.offTrack),
      },
      default: {},
    },
  };
}

/** What a rule can be set to in place of a map: `off` and the severities. */
export function levelsOf({ severities }) {
  return ['off', ...severities];
}

function ruleSetting({ summary, severity, options }, levels, plain) {
  const description = `Finds ${summary}`;
  if (!options) return { description, ...plain, default: severity };
  const properties = Object.entries(options).map(([name, option]) => [
    name,
    { description: option.description, type: 'integer', minimum: option.minimum, default: option.default },
  ]);
  const level = { type: 'string', enum: levels };
  const values = { type: 'object', properties: Object.fromEntries(properties) };
  return { description, anyOf: [level, detailed(level, values)], default: severity };
}

/** A severity with options. */
function detailed(level, options) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: { description: 'How strictly it is checked.', ...level },
      options: { description: 'What can be adjusted.', ...options },
    },
  };
}

function list(description, examples) {
  return { description, type: 'array', items: { type: 'string', minLength: 1 }, examples: [examples], default: [] };
}

function share(description, value) {
  return { description, type: 'number', minimum: 0, maximum: 1, default: value };
}
