import { bootstrapMeans } from '../stats/bootstrap.ts';

/** More draws than this a resample change nothing that is shown and take too long on every redraw. */
const mostDrawn = 1000;

/**
 * Means of resamples, ascending. Of more than 1,000 values each resample draws 1,000 of them, and its distance from the mean of
 * all is made smaller by √(1,000 / n), which gives the spread of a resample of all n.
 * Source: Bickel, Götze and van Zwet (1997), Resampling fewer than n observations, Statistica Sinica 7, 1–31.
 * Example: 4,000 values whose standard error is .5 → 1,000 draws spread by 1, halved.
 */
export function resampleMeans(values: readonly number[], resamples: number, random: () => number): Float64Array {
  const n = values.length;
  if (n <= mostDrawn) return bootstrapMeans(values, resamples, random);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const shrink = Math.sqrt(mostDrawn / n);
  const pool = Float64Array.from(values);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    for (let draw = 0; draw < mostDrawn; draw++) sum += pool[Math.floor(random() * n)] as number;
    means[resample] = mean + (sum / mostDrawn - mean) * shrink;
  }
  return means.sort();
}
