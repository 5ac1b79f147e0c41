import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { parseDay } from '../../src/core/dates/day';
import { createLanguageService, type PlanText } from '../../src/core/language-service';
import type { PlanView } from '../../src/core/plan-view';
import { defaultSettings } from '../../src/core/settings/settings';
import { positionAt } from '../../src/core/text/line-index';

/** A plan seen on a day, and where the `$0` of its text stood. */
export interface Cursor {
  readonly view: PlanView;
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
}

export interface CursorOptions {
  /** 2026-11-22 where none is given. */
  readonly today?: string;
  /** What the files named by the plan hold. */
  readonly others?: Readonly<Record<string, string>>;
}

/** Opens a text whose `$0` marks the cursor; without one the cursor is at its end. */
export function atCursor(marked: string, options: CursorOptions = {}): Cursor {
  const at = marked.indexOf('$0');
  const text = at < 0 ? marked : marked.slice(0, at) + marked.slice(at + 2);
  const offset = at < 0 ? text.length : at;
  const view = viewOfText(text, options);
  return { view, text, offset, position: positionAt(view.document.lines, offset) };
}

/** A plan seen on a day. */
export function viewOfText(text: string, { today = '2026-11-22', others = {} }: CursorOptions = {}): PlanView {
  const day = parseDay(today);
  assert.ok(day !== undefined, `${today} is no day`);
  const readNamed = (file: string): PlanText | undefined => {
    const other = others[file];
    return other === undefined ? undefined : { uri: `memory:/${file}`, text: other };
  };
  return createLanguageService().view(
    { uri: 'memory:/me.career.yaml', text },
    { day, settings: defaultSettings, readNamed },
  );
}
