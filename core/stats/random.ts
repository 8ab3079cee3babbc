const step = 0x6d2b79f5;

/**
 * Mulberry32: numbers 0 ≤ x < 1 that look like chance but are the same for the same seed, so that a figure can be repeated.
 * In words: a 32-bit counter in steps of a fixed odd number, mixed by two multiplications. `seed` is a whole number;
 * `passed`: how many numbers of the same seed are passed over.
 * Source: Tommy Ettinger's mulberry32 (2017, public domain). Example: seed 1 gives .6270739405881613 first.
 */
export function mulberry32(seed: number, passed = 0): () => number {
  let state = (seed + Math.imul(step, passed)) | 0;
  return () => {
    state = (state + step) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
