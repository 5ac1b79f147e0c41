import type { ScalarNode, ScalarStyle } from '../nodes';
import { Code } from './codes';

/** A text that is a text whatever it says: a key, or anything in quotes. */
export function textNode(start: number, end: number, style: ScalarStyle, text: string): ScalarNode {
  return { kind: 'scalar', start, end, style, value: text, text };
}

/** A text without quotes, which may be a number, a truth value or nothing. */
export function plainNode(start: number, end: number, text: string): ScalarNode {
  return { kind: 'scalar', start, end, style: 'plain', value: plainValue(text), text };
}

const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const exponent = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;

/** What a plain text stands for: the core schema of YAML 1.2.2, chapter 10.3.2. */
function plainValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (first >= Code.Zero ? first <= Code.Nine : first === Code.Plus || first === Code.Dash || first === Code.Dot) {
    return numberOf(text);
  }
  if (text.length > 5) return text;
  switch (text) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}

function numberOf(text: string): number | string {
  if (integer.test(text)) return Number.parseInt(text, 10);
  if (decimal.test(text) || exponent.test(text)) return Number.parseFloat(text);
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8);
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16);
  if (infinity.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (text === '.nan' || text === '.NaN' || text === '.NAN') return Number.NaN;
  return text;
}
