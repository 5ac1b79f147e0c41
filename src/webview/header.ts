import { formatDay } from '../core/dates/day';
import type { ProgressChart } from '../core/views/progress-chart';
import { type ChartPart, partTitles } from '../picture/chart-part';
import { dayMonthYear } from '../picture/time-axis';
import { button, element } from './dom';

import type { Section } from './section';

/** Who it is about, what for, and of which day. */
export function headerOf(
  { person, purpose, today }: ProgressChart,
  label: string,
  actions: HTMLElement | undefined,
): HTMLElement {
  const day = element('time', { datetime: formatDay(today) }, dayMonthYear(today));
  return element(
    'header',
    {},
    element('h1', {}, person.trim() || label),
    purpose.trim() === '' ? undefined : element('p', { class: 'purpose' }, purpose),
    element('div', { class: 'about' }, element('p', { class: 'as-of' }, 'As of ', day, ` · ${label}`), actions),
  );
}

/** The ways to the parts of a page, kept in sight. */
export interface Ways {
  readonly element: HTMLElement;
  /** Begins to mark the part that is in sight; to be called once all parts are in the page. */
  readonly watch: (first: ChartPart | undefined) => void;
}

/** A button for each part of the page; the part in sight is marked, and kept once it changes. */
export function waysTo(sections: readonly Section[], keep: (section: ChartPart) => void): Ways {
  const buttons = new Map<ChartPart, HTMLButtonElement>();
  let chosen: HTMLElement | undefined;
  const mark = (name: ChartPart) => {
    for (const [other, made] of buttons) {
      if (other === name) made.setAttribute('aria-current', 'true');
      else made.removeAttribute('aria-current');
    }
  };
  for (const { name, element: part } of sections) {
    buttons.set(
      name,
      button(partTitles[name], { class: 'way' }, () => {
        part.scrollIntoView({ block: 'start' });
        part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
        chosen = part;
        mark(name);
        keep(name);
      }),
    );
    part.querySelector('h2')?.setAttribute('tabindex', '-1');
  }
  const nav = element('nav', { class: 'ways', 'aria-label': 'Parts' }, ...buttons.values());
  return {
    element: nav,
    watch: (first) => {
      const start = sections.find(({ name }) => name === first) ?? sections[0];
      if (start) mark(start.name);
      const seen = new Map<Element, boolean>();
      // A part is in sight once it reaches the top of the window.
      const observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
          const now = sections.filter((section) => seen.get(section.element)).at(-1);
          if (!nav.isConnected) return observer.disconnect();
          // At its end a page cannot scroll on: what was chosen stays marked although it is not at the top.
          if (chosen && isAtEnd() && chosen.getBoundingClientRect().top < innerHeight) return;
          chosen = undefined;
          // Above the first part there is only the head of the page.
          const inSight = now ?? sections[0];
          if (inSight) mark(inSight.name);
        },
        { rootMargin: '0px 0px -85% 0px' },
      );
      for (const section of sections) observer.observe(section.element);
    },
  };
}

function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return scrollTop + clientHeight >= scrollHeight - 2;
}
