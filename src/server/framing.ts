import type { Hearing } from './connection';

/** Longer headers are none: what follows is looked through for the next. In bytes. */
const longestHeader = 8_192;

/** Longer messages are passed over unread. In bytes. */
const longestMessage = 200_000_000;

/**
 * Takes messages out of a stream of bytes as the base protocol frames them: `Content-Length: N`, an empty line, N bytes of
 * JSON. What is wrongly framed is passed over up to the next empty line.
 * @returns what is to be called with each piece of the stream, in order
 */
export function createFraming({ message, fault }: Pick<Hearing, 'message' | 'fault'>): (piece: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  /** Bytes of the message whose header was read. */
  let awaited: number | undefined;
  /** Bytes that are still to be passed over. */
  let skipped = 0;

  const parse = (text: string) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return fault(`a message that is no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
    message(value);
  };
  /** Takes one header or one message from the front; gives the rest, or `undefined` where more has to come first. */
  const take = (bytes: Buffer): Buffer | undefined => {
    if (awaited !== undefined) {
      const length = awaited;
      awaited = undefined;
      parse(bytes.toString('utf8', 0, length));
      return bytes.subarray(length);
    }
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0 && bytes.length <= longestHeader) return undefined;
    const header = bytes.toString('latin1', 0, Math.min(end < 0 ? longestHeader : end, longestHeader));
    // Of an empty line that has only begun, the beginning is kept.
    const rest = bytes.subarray(end < 0 ? bytes.length - 3 : end + 4);
    const length = end < 0 ? undefined : lengthIn(header);
    if (length === undefined) fault(`a header without a length: ${JSON.stringify(header.slice(0, 200))}`);
    else if (length <= longestMessage) awaited = length;
    else {
      fault(`a message of ${length} bytes, which is passed over`);
      skipped = length;
    }
    return rest;
  };

  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    // A long message comes in many pieces; they are put together once.
    while (held > 0 || awaited === 0) {
      if (held < (awaited ?? 0)) return;
      const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, held);
      const passed = Math.min(skipped, bytes.length);
      skipped -= passed;
      const rest = passed > 0 ? bytes.subarray(passed) : take(bytes);
      pieces = [rest ?? bytes];
      held = pieces[0]?.length ?? 0;
      if (!rest) return;
    }
    pieces = [];
  };
}

/** A message with its header. */
export function framed(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function lengthIn(header: string): number | undefined {
  const digits = /^content-length:[ \t]*(\d{1,15})[ \t]*$/im.exec(header)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
