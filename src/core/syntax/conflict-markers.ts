import type { SyntaxFault } from './syntax-error';

const marker = /^(?:<{7}|>{7}|\|{7}|={7})(?: [^\r\n]*)?$/gm;

/**
 * The lines a version control system leaves where two versions of a file could not be merged. As YAML they
 * give a wall of errors that names none of this; they count only where an opening and a closing one are there.
 */
export function conflictFaults(text: string): SyntaxFault[] {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return [];
  const faults: SyntaxFault[] = [];
  let opened = false;
  let closed = false;
  for (const match of text.matchAll(marker)) {
    const sign = match[0].charAt(0);
    if (sign === '<') opened = true;
    if (sign === '>') closed = opened;
    if (sign !== '<') continue;
    faults.push({
      start: match.index,
      end: match.index + match[0].length,
      message: 'Two versions of the plan meet here and were not merged. Keep one of them and remove the marker lines.',
    });
  }
  return opened && closed ? faults : [];
}
