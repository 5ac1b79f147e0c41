import { readFile } from 'node:fs/promises';
import { loadRules } from './rules.mjs';
import { levelsOf, settings } from './rules-settings.mjs';

const FILE = new URL('../../package.json', import.meta.url);

/** The part of package.json that follows from the rules; everything else in it stays as it is. */
export async function outputs() {
  const manifest = JSON.parse(await readFile(FILE, 'utf8'));
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { title: 'Career Plan', properties: {} };
  const { configuration } = manifest.contributes;
  configuration.properties = { ...configuration.properties, ...ruleConfiguration(await loadRules()) };
  return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
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
