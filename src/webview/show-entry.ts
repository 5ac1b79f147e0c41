import { type Path, pathKey } from '../core/syntax/path';
import { keyAttribute } from '../picture/picture-node';
import type { Easel } from './drawing';
import { makeStop } from './targets';

/** Where an entry is looked for: its own chart first, then where it stands among others. */
const places = ['.card', '#timeline', '#coverage', '#record', '#week'];

/** Marks what somebody asked to see until the focus leaves it, also where the browser would draw no ring. */
const mark = 'asked-for';

/**
 * Brings the chart of an entry into sight and gives it the focus, which a screen reader follows; a step or a check-in that
 * has no place of its own is shown by the entry it belongs to.
 * @returns whether there is such a place
 */
export function showEntry(root: HTMLElement, path: Path, easel: Easel): boolean {
  for (let length = path.length; length > 1; length--) {
    const found = find(root, pathKey(path.slice(0, length)), easel);
    if (!found) continue;
    const around = found.closest('.card, .row') ?? found;
    for (const holder of around.querySelectorAll('[data-area]')) easel.drawNow(holder);
    around.scrollIntoView({ block: around.getBoundingClientRect().height > innerHeight * 0.8 ? 'start' : 'center' });
    if (found instanceof SVGElement && found.ownerSVGElement) makeStop(found.ownerSVGElement, found);
    found.focus({ preventScroll: true });
    const ringed = around.matches('.card') ? around : found;
    ringed.classList.add(mark);
    found.addEventListener('blur', () => ringed.classList.remove(mark), { once: true });
    return true;
  }
  return false;
}

function find(root: HTMLElement, key: string, easel: Easel): HTMLElement | SVGElement | undefined {
  const named = `[${keyAttribute}="${CSS.escape(key)}"]`;
  for (const place of places) {
    // These two are drawn once they come near; the others have a name or a row for each entry from the start.
    if (place === '#coverage' || place === '#record') {
      for (const holder of root.querySelectorAll(`${place} [data-area]`)) easel.drawNow(holder);
    }
    const found = root.querySelector(`${place} ${named}`);
    if (found instanceof HTMLElement || found instanceof SVGElement) return found;
  }
  return undefined;
}
