import { keyAttribute } from '../picture/picture-node';
import type { Cell, Table } from '../picture/tables';
import { element } from './dom';

/** A chart's numbers as a table that is built when somebody first opens it. `key` names it in the kept state. */
export function tableTwin(key: string, isOpen: boolean, build: () => Table): HTMLDetailsElement {
  const details = element('details', { class: 'twin', 'data-table': key }, element('summary', {}, 'Show as table'));
  const fill = () => {
    if (details.children.length > 1) return;
    const table = build();
    const scroller = { class: 'scroller', role: 'region', tabindex: '0', 'aria-label': table.caption };
    details.append(element('div', scroller, tableOf(table)));
  };
  details.addEventListener('toggle', () => {
    if (details.open) fill();
  });
  if (isOpen) {
    fill();
    details.open = true;
  }
  return details;
}

function tableOf({ caption, columns, rows }: Table): HTMLTableElement {
  const head = columns.map(({ words, kind }) => element('th', { scope: 'col', class: kind }, words));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, i) =>
        i === 0
          ? element('th', { scope: 'row', class: columns[i]?.kind }, built(cell))
          : element('td', { class: columns[i]?.kind }, built(cell)),
      ),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

function built(cell: Cell): string | HTMLElement {
  if (typeof cell === 'string') return cell;
  if ('list' in cell) return element('ul', { class: 'plain' }, ...cell.list.map((text) => element('li', {}, text)));
  return element('button', { type: 'button', class: 'link', [keyAttribute]: cell.key }, cell.text);
}
