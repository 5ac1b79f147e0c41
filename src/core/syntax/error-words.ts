import type { YAMLError } from 'yaml';

/** Says in plain words what the YAML library found, and the way out. Unknown codes keep the library's words. */
export function explainError(error: Pick<YAMLError, 'code' | 'message'>, at: string): string {
  const { code, message } = error;
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'YAML indents with spaces: please replace the tab at the start of this line.';
    case 'BAD_INDENT':
      return 'The indentation does not fit the lines above. Entries of one map or list start in the same column.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This looks like a key without its “:”. Write “key: value” on one line.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second “: ” on this line cannot be read. Put text that holds a colon in quotes, or start a new line.';
    case 'BLOCK_IN_FLOW':
      return 'Inside { } and [ ], write entries with commas, not on lines of their own with dashes.';
    case 'BAD_DQ_ESCAPE':
      return 'This backslash sequence is not known inside double quotes. Use single quotes, or write “\\\\” for a backslash.';
    case 'BAD_SCALAR_START':
      return `Text cannot start with “${at.slice(0, 1)}” in YAML. Put it in quotes.`;
    case 'KEY_OVER_1024_CHARS':
      return 'This key is longer than YAML allows. Is a line break or a quote missing?';
    case 'BAD_ALIAS':
      return 'An alias (*name) or anchor (&name) needs a name. Text that starts with “*” or “&” goes in quotes.';
    case 'ALIAS_PROPS':
      return 'An alias (*name) stands alone: it cannot carry an anchor or a tag.';
    case 'MULTIPLE_ANCHORS':
      return 'One entry can have one anchor (&name) only.';
    case 'BAD_PROP_ORDER':
      return 'Anchors stand behind the “-”, “?” or “:”, not before it.';
    case 'NON_STRING_KEY':
      return 'A key is a plain word here, not a list, map or empty value.';
    case 'MULTIPLE_DOCS':
      return 'A file holds one plan: what follows is not read.';
    case 'BAD_DIRECTIVE':
      return 'This directive cannot be read. Please remove the line.';
    case 'RESOURCE_EXHAUSTION':
      return 'Lists or maps are nested too deep here.';
    case 'MISSING_CHAR':
      return missing(message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, at);
    default:
      return message;
  }
}

function missing(message: string): string {
  if (message.includes('closing "')) return 'This text starts with a double quote that is never closed.';
  if (message.includes("closing '")) return 'This text starts with a single quote that is never closed.';
  if (message.includes('followed by map values')) return 'This key has no “:” behind it. Write “key: value”.';
  if (message.includes('must end with') || message.includes('flow')) {
    const bracket = /(?:with a|expected) ?(.)/.exec(message)?.[1];
    if (bracket === '}' || bracket === ']') return `A bracket is opened here or above and “${bracket}” is missing.`;
    return 'A comma or a closing bracket is missing here.';
  }
  if (message.includes('Comments must'))
    return 'A comment needs a space before its “#”. Text that holds “#” goes in quotes.';
  if (message.includes('without -')) return 'This list item has no “- ” before it.';
  if (message.includes('Missing space')) return 'A space is missing behind the “:”.';
  if (message.includes('Missing ,')) return 'A comma is missing between these items.';
  return 'Something is missing here: a “:”, a comma, a quote or a closing bracket.';
}

function unexpected(message: string, at: string): string {
  if (message.includes('empty item')) return 'There is nothing between these commas. Remove one of them.';
  if (message.includes('Block scalar header'))
    return 'Behind “|” or “>” only an indentation digit and “+” or “-” may stand.';
  const sign = at.trim().slice(0, 1);
  if (sign === '}' || sign === ']') return `This “${sign}” closes a bracket that was never opened.`;
  if (sign === ',') return 'This comma stands where no item ends.';
  return 'This does not fit here. Is a quote, a comma or a bracket missing before it?';
}
