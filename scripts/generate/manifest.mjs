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
  const plain = { anyOf: [{ enum: levelsOf(loaded) }, { type: 'object' }] };
  const properties = Object.entries(settings(loaded, plain));
  return Object.fromEntries(
    properties.map(([name, schema]) => [`careerPlan.${name}`, { scope: 'resource', ...schema }]),
  );
}
