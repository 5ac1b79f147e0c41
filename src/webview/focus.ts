import { keyAttribute } from '../picture/picture-node';
import type { Easel } from './drawing';
import { keyOf } from './targets';

/**
 * Names what has the focus so that it can be found again after everything was built anew: the area it is in and
 * the place of the plan it stands for, or the table it opens. `undefined` where nothing has it.
 */
export function focusedPlace(root: HTMLElement): string | undefined {
  const active = document.activeElement;
  if (!active || !root.contains(active)) return undefined;
  const table = active.closest('[data-table]')?.getAttribute('data-table');
  const key = keyOf(active);
  if (key !== undefined)
    return JSON.stringify([table === null || table === undefined ? areaOf(active) : `table ${table}`, key]);
  return table === null || table === undefined ? undefined : JSON.stringify([`table ${table}`]);
}

function areaOf(element: Element): string {
  return element.closest('[data-area]')?.getAttribute('data-area') ?? '';
}

/** Gives the focus back to what had it, if it is still there. */
export function focusPlace(root: HTMLElement, place: string, easel: Easel): void {
  if (focusedPlace(root) !== place) find(root, place, easel)?.focus({ preventScroll: true });
}

/** Makes what was once focused the stop of the tab key in its chart, without taking the focus from where it is. */
export function markPlace(root: HTMLElement, place: string, easel: Easel): void {
  const found = find(root, place, easel);
  if (!found?.hasAttribute('tabindex')) return;
  for (const other of ownerOf(found)?.querySelectorAll('[tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1');
  found.setAttribute('tabindex', '0');
}

function find(root: HTMLElement, place: string, easel: Easel): HTMLElement | SVGElement | undefined {
  const [area, key] = partsOf(place);
  const attribute = area?.startsWith('table ') ? 'data-table' : 'data-area';
  const name = area?.replace(/^table /, '');
  const within = [...root.querySelectorAll(`[${attribute}]`)].find(
    (element) => element.getAttribute(attribute) === name,
  );
  if (!within) return undefined;
  easel.drawNow(within);
  const found =
    key === undefined
      ? within.querySelector('summary')
      : [...within.querySelectorAll(`[${keyAttribute}]`)].find((element) => element.getAttribute(keyAttribute) === key);
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/** Kept state is text that anybody may have written. */
function partsOf(place: string): readonly [string | undefined, string | undefined] {
  try {
    const parts: unknown = JSON.parse(place);
    const [area, key]: unknown[] = Array.isArray(parts) ? parts : [];
    return [typeof area === 'string' ? area : undefined, typeof key === 'string' ? key : undefined];
  } catch {
    return [undefined, undefined];
  }
}

function ownerOf(element: HTMLElement | SVGElement): SVGElement | undefined {
  return element instanceof SVGElement ? (element.ownerSVGElement ?? undefined) : undefined;
}
