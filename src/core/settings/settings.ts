import { nearestName } from '../plan/nearest-name';
import { defaultThresholds, type HealthThresholds } from '../progress/health';
import { rules as knownRules } from '../rules/index';
import type { Rule, Severity, TaughtWords } from '../rules/rule';
import { severities } from '../rules/rule';
import { enumerate, quote } from '../schema/phrases';
import type { JsonValue } from '../syntax/to-json';

/** How a rule is set: its severity or `off`, and its options; what is absent keeps its default. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, number>>;
}

/** What a person can adjust, from all the places it can be adjusted in. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly words: TaughtWords;
  readonly thresholds: HealthThresholds;
}

export const defaultSettings: Settings = {
  rules: new Map(),
  words: { fine: [], vague: [] },
  thresholds: defaultThresholds,
};

/** Something in settings that was passed over, and why. */
export interface SettingsFault {
  /** Dotted: `rules.vague-goal` */
  readonly at: string;
  readonly message: string;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}

type Json = JsonValue | undefined;

/**
 * Reads `{ rules: { id: off | severity | { severity, options } }, words: { fine, vague }, health: { atRisk, offTrack } }`
 * as written in a `.career-plan.json` or handed over by an editor. Never fails: what cannot be read is passed over
 * and named. Rules this version does not know are kept quietly, since a newer version may; only a slip of one it knows
 * is named.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const faults: SettingsFault[] = [];
  if (raw === undefined || raw === null) return { settings: defaultSettings, faults };
  const top = asMap(raw);
  if (!top) {
    faults.push({ at: '', message: 'Settings are a map, for example { "rules": { "vague-goal": "hint" } }.' });
    return { settings: defaultSettings, faults };
  }
  for (const key of top.keys()) {
    if (!topKeys.includes(key))
      faults.push({ at: key, message: `${quote(key)} is not a setting; ${theyAre(topKeys)}.` });
  }
  return {
    settings: {
      rules: parseRules(top.get('rules'), faults),
      words: parseWords(top.get('words'), faults),
      thresholds: parseThresholds(top.get('health'), faults),
    },
    faults,
  };
}

/** The keys of settings; `$schema` is for editors of JSON. */
const topKeys = ['rules', 'words', 'health', '$schema'];

const theyAre = (keys: readonly string[]) =>
  `there ${keys.length === 1 ? 'is' : 'are'} ${enumerate(keys.map(quote), 'and')}`;

/** The rule a rule's id is a slip of, if it is one. */
export function ruleMeantBy(id: string): string | undefined {
  const ids = knownRules.map((rule) => rule.id);
  return ids.includes(id) ? undefined : nearestName(id, ids);
}

/** The settings in a plan's own `lint` section: rules beside `words`. Its faults are the schema's business. */
export function parseLint(lint: Json): Settings {
  const map = asMap(lint);
  if (!map) return defaultSettings;
  const rules = new Map([...map].filter(([key]) => key !== 'words'));
  return {
    rules: parseRules(rules, []),
    words: parseWords(map.get('words'), []),
    thresholds: defaultThresholds,
  };
}

/** Lays `nearer` over `farther`: rule by rule and option by option the nearer wins, taught words add up. */
export function mergeSettings(farther: Settings, nearer: Settings): Settings {
  const rules = new Map(farther.rules);
  for (const [id, setting] of nearer.rules) {
    const below = rules.get(id);
    rules.set(id, { ...below, ...setting, options: { ...below?.options, ...setting.options } });
  }
  const { thresholds } = nearer;
  return {
    rules,
    words: {
      fine: [...farther.words.fine, ...nearer.words.fine],
      vague: [...farther.words.vague, ...nearer.words.vague],
    },
    thresholds: {
      atRisk: thresholds.atRisk === defaultThresholds.atRisk ? farther.thresholds.atRisk : thresholds.atRisk,
      offTrack: thresholds.offTrack === defaultThresholds.offTrack ? farther.thresholds.offTrack : thresholds.offTrack,
    },
  };
}

/** The severity a rule's findings get, or `off`. */
export function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules.get(rule.id)?.severity ?? rule.severity;
}

/** A rule's options with their defaults filled in; values below the minimum keep the default. */
export function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, number>> {
  const set = settings.rules.get(rule.id)?.options ?? {};
  const values: Record<string, number> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    const value = set[name];
    values[name] = value !== undefined && value >= option.minimum ? value : option.default;
  }
  return values;
}

function parseRules(raw: unknown, faults: SettingsFault[]): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  if (raw === undefined) return rules;
  const map = asMap(raw);
  if (!map) {
    faults.push({ at: 'rules', message: 'Rules are a map from a rule to “off” or a severity.' });
    return rules;
  }
  for (const [id, value] of map) {
    const at = `rules.${id}`;
    const meant = ruleMeantBy(id);
    if (meant !== undefined)
      faults.push({ at, message: `There is no rule ${quote(id)}. Did you mean ${quote(meant)}?` });
    const setting = parseRuleSetting(id, value, faults);
    if (setting) rules.set(id, setting);
    else {
      const message = `${quote(id)} is set with off, hint, info, warning or error, or { "severity": …, "options": … }.`;
      faults.push({ at, message });
    }
  }
  return rules;
}

function parseRuleSetting(id: string, raw: unknown, faults: SettingsFault[]): RuleSetting | undefined {
  const severity = parseSeverity(raw);
  if (severity) return { severity, options: {} };
  const map = asMap(raw);
  if (!map) return undefined;
  const own = parseSeverity(map.get('severity'));
  if (map.has('severity') && !own) return undefined;
  for (const key of map.keys()) {
    if (key === 'severity' || key === 'options') continue;
    faults.push({ at: `rules.${id}.${key}`, message: `${quote(key)} is none of “severity” and “options”.` });
  }
  const options = parseOptions(id, map.get('options'), faults);
  return own ? { severity: own, options } : { options };
}

function parseOptions(id: string, raw: unknown, faults: SettingsFault[]): Record<string, number> {
  const options: Record<string, number> = Object.create(null);
  if (raw === undefined) return options;
  const at = `rules.${id}.options`;
  const map = asMap(raw);
  if (!map) faults.push({ at, message: 'Options are a map from a name to a number.' });
  const rule = knownRules.find((candidate) => candidate.id === id);
  const known = Object.entries(rule?.options ?? {});
  for (const [name, value] of map ?? []) {
    const option = known.find(([key]) => key === name)?.[1];
    if (rule && !option) {
      const names = known.map(([key]) => key);
      const there = names.length === 0 ? 'it has none' : theyAre(names);
      faults.push({ at: `${at}.${name}`, message: `${quote(name)} is not an option of ${quote(id)}; ${there}.` });
    } else if (typeof value !== 'number' || !Number.isFinite(value) || value < (option?.minimum ?? value)) {
      faults.push({ at: `${at}.${name}`, message: `This is a number from ${option?.minimum ?? 0} up.` });
    } else options[name] = value;
  }
  return options;
}

function parseSeverity(raw: unknown): Severity | 'off' | undefined {
  // YAML 1.1 readers and writers turn a bare `off` into false.
  if (raw === false || raw === 'off') return 'off';
  return severities.find((severity) => severity === raw);
}

function parseWords(raw: unknown, faults: SettingsFault[]): TaughtWords {
  const map = asMap(raw);
  if (raw !== undefined && !map) faults.push({ at: 'words', message: 'Words are { "fine": […], "vague": […] }.' });
  const kinds = ['fine', 'vague'];
  for (const key of map?.keys() ?? []) {
    if (!kinds.includes(key))
      faults.push({ at: `words.${key}`, message: `${quote(key)} is not known; ${theyAre(kinds)}.` });
  }
  const list = (key: string) => {
    const value = map?.get(key) ?? [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const words = items.filter((word): word is string => typeof word === 'string' && word !== '');
    if (!Array.isArray(value) || words.length < items.length) {
      faults.push({ at: `words.${key}`, message: 'This is a list of texts, for example ["golden path"].' });
    }
    return words;
  };
  return { fine: list('fine'), vague: list('vague') };
}

function parseThresholds(raw: unknown, faults: SettingsFault[]): HealthThresholds {
  if (raw === undefined) return defaultThresholds;
  const map = asMap(raw);
  if (!map) {
    faults.push({ at: 'health', message: 'Health is { "atRisk": 0.1, "offTrack": 0.25 }.' });
    return defaultThresholds;
  }
  const shares = ['atRisk', 'offTrack'];
  for (const key of map.keys()) {
    if (!shares.includes(key))
      faults.push({ at: `health.${key}`, message: `${quote(key)} is not known; ${theyAre(shares)}.` });
  }
  const share = (key: 'atRisk' | 'offTrack') => {
    const value = map.get(key);
    if (value === undefined) return defaultThresholds[key];
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    faults.push({ at: `health.${key}`, message: 'This is a share from 0 to 1, for example 0.1.' });
    return defaultThresholds[key];
  };
  const thresholds = { atRisk: share('atRisk'), offTrack: share('offTrack') };
  if (thresholds.atRisk <= thresholds.offTrack) return thresholds;
  faults.push({ at: 'health', message: '“atRisk” is at most as large as “offTrack”.' });
  return defaultThresholds;
}

/** The own entries of a plain object, however it was made; `undefined` for anything else. */
function asMap(raw: unknown): Map<string, unknown> | undefined {
  if (raw instanceof Map) return raw;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  return new Map(Object.entries(raw));
}
