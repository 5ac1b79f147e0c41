import { type Day, parseDay } from '../../src/core/dates/day';
import { createLanguageService, type PlanText } from '../../src/core/language-service';
import type { PlanView } from '../../src/core/plan-view';
import { defaultSettings } from '../../src/core/settings/settings';

/** The day on which every hostile plan is looked at. */
export const day: Day = dayOf('2026-11-22');

export const uri = 'memory:/me.career.yaml';

/** A text as everything in the product sees it. @param others the plans it may name, by the name it has for them */
export function viewOf(text: string, others: ReadonlyMap<string, string> = new Map()): PlanView {
  const readNamed = (file: string): PlanText | undefined => {
    const other = others.get(file);
    return other === undefined ? undefined : { uri: `memory:/${file}`, text: other };
  };
  return createLanguageService().view({ uri, text }, { day, settings: defaultSettings, readNamed });
}

function dayOf(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}
