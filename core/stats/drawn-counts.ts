import { mulberry32 } from './random.ts';

/**
 * One bootstrap resample: how often each of `rows` respondents is drawn when as many are drawn with replacement.
 * In words: resample r takes the numbers rows·r to rows·(r + 1) − 1 that mulberry32 gives for the seed. So it is the same
 * draw whichever were worked out before it, and no two resamples share a number: with seeds s + r they might, since all
 * seeds run through one circle of 2³² numbers, and a hashed seed would only make that unlikely.
 * Source: Efron (1979), Annals of Statistics 7, 1–26. Example: 3 rows, seed 1, resample 0: .627, .003, .527 → 1, 2, 0.
 */
export function drawnCounts(rows: number, seed: number, resample: number): Uint32Array {
  const random = mulberry32(seed, rows * resample);
  const counts = new Uint32Array(rows);
  for (let drawn = 0; drawn < rows; drawn++) {
    const row = Math.floor(random() * rows);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}
