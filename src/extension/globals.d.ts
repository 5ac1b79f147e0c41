/**
 * What every extension host offers beside the language and the editor's API: Node's, the browser's web worker and
 * remote ones. No more of Node or the browser than this.
 */
declare function setTimeout(call: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare class TextDecoder {
  constructor(encoding: 'utf-8' | 'utf-16le' | 'utf-16be');
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** The bytes of a Base64 text, each as one character; throws where it is none. */
declare function atob(text: string): string;

declare const performance: {
  /** Milliseconds since the host started. */
  now(): number;
};

/** Absent in the oldest hosts that run Node. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } | undefined;
