import { element } from './dom';

/** In milliseconds: long enough that it does not flicker along under a hand that passes. */
const delay = 350;

/**
 * A quiet box with the numbers of what the pointer rests on or the keyboard has reached. It repeats the target's own
 * name, so that assistive technology has no need of it. Escape closes it.
 */
export function startTooltip(root: HTMLElement): void {
  const box = element('div', { class: 'tooltip', 'aria-hidden': 'true' });
  box.hidden = true;
  root.append(box);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shownFor: Element | undefined;

  const hide = () => {
    clearTimeout(waiting);
    shownFor = undefined;
    box.hidden = true;
  };
  const show = (target: Element, pointer: number | undefined) => {
    shownFor = target;
    box.textContent = target.getAttribute('aria-label');
    box.hidden = false;
    place(box, (target.querySelector('.hit') ?? target).getBoundingClientRect(), pointer);
  };

  root.addEventListener('pointerover', (event) => {
    const target = targetOf(event.target);
    if (!target || target === shownFor || event.buttons > 0) return;
    clearTimeout(waiting);
    if (event.pointerType === 'mouse') waiting = setTimeout(() => show(target, event.clientX), delay);
  });
  root.addEventListener('pointerout', (event) => {
    const [from, to] = [targetOf(event.target), targetOf(event.relatedTarget)];
    if (from && from !== to) hide();
  });
  root.addEventListener('focusin', (event) => {
    const target = targetOf(event.target);
    if (target?.matches(':focus-visible')) show(target, undefined);
    else hide();
  });
  root.addEventListener('focusout', hide);
  root.addEventListener('pointerdown', hide);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', hide, { passive: true });
}

function targetOf(place: EventTarget | null): Element | undefined {
  return (place instanceof Element ? place.closest('.target[aria-label]') : undefined) ?? undefined;
}

/** Below the target, or above it where the window ends; never beyond the window's sides. */
function place(box: HTMLElement, target: DOMRect, pointer: number | undefined): void {
  const gap = 6;
  const { width, height } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - gap;
  const left = pointer ?? (target.width > 60 ? target.left + 24 : target.left);
  const below = target.bottom + gap;
  const top = below + height <= innerHeight ? below : Math.max(gap, target.top - height - gap);
  box.style.left = `${Math.max(gap, Math.min(left, room))}px`;
  box.style.top = `${top}px`;
}
