import type { Picture, PictureNode } from './picture-node';

/** Prints a picture as a standalone SVG document: well-formed XML whatever the plan says. */
export function printSvg({ root }: Picture): string {
  return `${printNode({ ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes } })}\n`;
}

function printNode({ tag, attributes, children, text }: PictureNode): string {
  const start = `${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')}`;
  if (text === undefined && children.length === 0) return `<${start}/>`;
  return `<${start}>${text === undefined ? '' : escapeXml(text)}${children.map(printNode).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters XML 1.0 has no way to write, among them lone surrogates. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as XML text or attribute value; what XML cannot write becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\u{fffd}')
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}
