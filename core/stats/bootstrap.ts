import { quantile } from './quantile.ts';

/**
 * Bootstrap means: which means other samples of the same size might have given, in ascending order.
 * In words: `resamples` times draw as many values as there are, with replacement, and take their mean. Whole respondents
 * are drawn: give one value a respondent. Empty without a value. `random` gives 0 ≤ x < 1.
 * Source: Efron (1979), Annals of Statistics 7, 1–26; R package boot. Example: 2,000 values, 1,000 resamples → 1,000 means.
 */
export function bootstrapMeans(values: ArrayLike<number>, resamples: number, random: () => number): Float64Array {
  const n = values.length;
  if (n === 0) return new Float64Array(0);
  const pool = Float64Array.from(values);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    for (let drawn = 0; drawn < n; drawn++) sum += pool[Math.floor(random() * n)] as number;
    means[resample] = sum / n;
  }
  return means.sort();
}

/**
 * Percentile interval of bootstrap figures: the middle `level` of them.
 * In words: their quantiles (definition 7) at (1 − level)/2 and (1 + level)/2; `null` without a figure.
 * Source: Efron (1979), as above; R `quantile`. Example: 0, 1, …, 100 at level .9 → 5 to 95.
 */
export function percentileInterval(sorted: ArrayLike<number>, level = 0.95): readonly [number, number] | null {
  const low = quantile(sorted, (1 - level) / 2);
  const high = quantile(sorted, (1 + level) / 2);
  return low === null || high === null ? null : [low, high];
}
