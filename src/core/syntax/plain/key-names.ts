/** Above this many names a set is faster than looking through them. */
const fewNames = 8;

/** The names of one map. */
export class EntryNames {
  readonly #list: string[] = [];
  #set: Set<string> | undefined;

  /** @returns whether it is new, and no merge key; otherwise there is something to say, which the library's way says */
  add(name: string): boolean {
    if (name === '<<') return false;
    if (this.#set) {
      const { size } = this.#set;
      return this.#set.add(name).size > size;
    }
    if (this.#list.includes(name)) return false;
    this.#list.push(name);
    if (this.#list.length === fewNames) this.#set = new Set(this.#list);
    return true;
  }
}

/**
 * Whether a key may start with this unit: none that looks like a space and is none, of which the user is told. Some
 * that look like letters are left out with them.
 */
export function isOrdinaryKey(code: number): boolean {
  return code > 0x20 && code !== 0xa0 && code !== 0xfeff && !(code >= 0x1680 && code <= 0x3000);
}
