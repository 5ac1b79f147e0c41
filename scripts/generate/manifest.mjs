import { readFile } from 'node:fs/promises';
import { loadRules } from './rules.mjs';
import { levelsOf, settings } from './rules-settings.mjs';

const FILE = new URL('../../package.json', import.meta.url);
const WORDS = new URL('../../package.nls.json', import.meta.url);

/** The part of package.json that follows from the rules, and its English words; everything else stays as it is. */
export async function outputs() {
  const manifest = JSON.parse(await readFile(FILE, 'utf8'));
  const words = JSON.parse(await readFile(WORDS, 'utf8'));
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { title: 'Career Plan', properties: {} };
  const { configuration } = manifest.contributes;
  configuration.properties = {
    ...configuration.properties,
    ...translatable(ruleConfiguration(await loadRules()), words),
  };
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['package.nls.json', `${JSON.stringify(words, null, 2)}\n`],
  ]);
}

/**
 * Puts keys in the place of descriptions, and the descriptions into `words`. What each rule finds stays as it is: rules
 * speak English in all languages so far.
 */
function translatable(properties, words) {
  const named = (key, text) => {
    words[key] = text;
    return `%${key}%`;
  };
  const walk = (schema, key) => {
    if (Array.isArray(schema)) return schema.map((one) => walk(one, key));
    if (typeof schema !== 'object' || schema === null) return schema;
    const parts = Object.entries(schema).map(([name, value]) => {
      if (name === 'description') return [name, named(key, value)];
      if (name === 'enumDescriptions') return [name, value.map((text, at) => named(`${key}.${schema.enum[at]}`, text))];
      if (name !== 'properties') return [name, walk(value, key)];
      if (key === 'config.rules') return [name, value];
      return [name, Object.fromEntries(Object.entries(value).map(([id, own]) => [id, walk(own, `${key}.${id}`)]))];
    });
    return Object.fromEntries(parts);
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, walk(schema, name.replace('careerPlan', 'config'))]),
  );
}

/** `careerPlan.rules`, `careerPlan.words` and `careerPlan.health`, as `contributes.configuration.properties` has them. */
export function ruleConfiguration(loaded) {
  const levels = levelsOf(loaded);
  const level = { enum: levels, enumDescriptions: levels.map((name) => LEVELS[name]) };
  const plain = { anyOf: [level, { type: 'object' }] };
  const { rules, ...others } = settings(loaded, plain);
  const properties = Object.entries({ rules: said(rules, plain), ...others });
  return Object.fromEntries(
    properties.map(([name, schema]) => [`careerPlan.${name}`, { scope: 'resource', ...schema }]),
  );
}

const LEVELS = {
  off: 'Not checked.',
  error: 'An error: provably wrong.',
  warning: 'A warning: better mended.',
  info: 'Information: good to know.',
  hint: 'A hint: marked in the editor, and not listed among the problems.',
};

/** What may stand at each rule is said once for all of them; a rule adds its words, its default and its own options. */
function said({ properties, additionalProperties: _, ...schema }, plain) {
  const own = Object.entries(properties).map(([id, { anyOf, ...rest }]) => [
    id,
    anyOf === plain.anyOf ? rest : { ...rest, anyOf: [{ type: 'string' }, ...anyOf.slice(1)] },
  ]);
  return { ...schema, patternProperties: { '^[a-z-]+$': plain }, properties: Object.fromEntries(own) };
}
