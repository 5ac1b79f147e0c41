/** What both kinds of extension host offer beside the language itself; no more of Node or the browser than this. */
declare const console: { log(text: string): void };
declare function setTimeout(call: () => void, milliseconds: number): unknown;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
