/** The UTF-16 units that mean something in YAML. An enum, because the bundler puts its numbers in place. */
export enum Code {
  Tab = 0x09,
  LineFeed = 0x0a,
  Return = 0x0d,
  Space = 0x20,
  Exclamation = 0x21,
  DoubleQuote = 0x22,
  Hash = 0x23,
  Percent = 0x25,
  Ampersand = 0x26,
  SingleQuote = 0x27,
  Star = 0x2a,
  Plus = 0x2b,
  Comma = 0x2c,
  Dash = 0x2d,
  Dot = 0x2e,
  Zero = 0x30,
  Nine = 0x39,
  Colon = 0x3a,
  More = 0x3e,
  Question = 0x3f,
  At = 0x40,
  OpenBracket = 0x5b,
  Backslash = 0x5c,
  CloseBracket = 0x5d,
  Backtick = 0x60,
  OpenBrace = 0x7b,
  Pipe = 0x7c,
  CloseBrace = 0x7d,
  ByteOrderMark = 0xfeff,
}

/** Whether a unit ends an indicator such as `:` or `-`: a space, a line end or, as `NaN`, the end of the text. */
export function isGap(code: number): boolean {
  return code === Code.Space || code === Code.LineFeed || code === Code.Return || Number.isNaN(code);
}

/** Whether a unit ends a plain text inside brackets. */
export function isFlowSign(code: number): boolean {
  return (
    code === Code.Comma ||
    code === Code.OpenBracket ||
    code === Code.CloseBracket ||
    code === Code.OpenBrace ||
    code === Code.CloseBrace
  );
}
