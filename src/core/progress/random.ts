/** Draws whole numbers from 0 up to, but not including, `below` (1 to 2^21). */
export type Draw = (below: number) => number;

/**
 * A stream of numbers that looks random and is the same for the same seeds wherever it runs: only integers of 32
 * bits are computed with. The generator is mulberry32 (Tommy Ettinger, public domain; a Weyl sequence behind the
 * mixing function of MurmurHash3), seeded by hashing the numbers one after the other (FNV-1a).
 */
export function drawsFrom(seeds: readonly number[]): Draw {
  let state = 0x811c9dc5;
  for (const seed of seeds) state = Math.imul(state ^ (seed | 0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    // The upper 31 bits, of which the product with `below` is exact.
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 1) * below) / 0x80000000);
  };
}
