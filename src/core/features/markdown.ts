/**
 * Plan text as Markdown that shows exactly that text: no emphasis, link, image, heading, list, code, HTML or
 * icon can come of it. Bare addresses count too. Only what could start one of those is escaped, so that clients
 * which show the source of a hover stay readable.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~@$|]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replaceAll('//', '/\\/')
    .replace(/\.(?=\p{L})/gu, '\\.')
    .replace(/\b(mailto|xmpp):/gi, '$1\\:')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&');
}
