import { normalCdf, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';

/**
 * BCa interval (bias-corrected and accelerated) of a mean: the percentile interval, mended for skew.
 * In words: z₀ = normal quantile of the share of resampled means below the mean (ties half), a = Σd³/(6·(Σd²)^1.5) with d
 * the distances from the mean; the quantiles are taken at Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z))). `sortedMeans` are those of
 * `bootstrapMeans`. `null` without a value, or when all resampled means lie on one side. All values the same: that value twice.
 * Source: Efron (1987), JASA 82, 171–185; R boot, `boot.ci(type = "bca")`. Example: attitude's rating → 60.1 to 68.7.
 */
export function bcaInterval(
  values: ArrayLike<number>,
  sortedMeans: ArrayLike<number>,
  level = 0.95,
): readonly [number, number] | null {
  const given = Array.from(values);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  const squares = given.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (given.every((value) => value === given[0])) return given[0] === undefined ? null : [given[0], given[0]];
  const means = Array.from(sortedMeans);
  const below = means.reduce((sum, one) => sum + (one < mean ? 1 : one === mean ? 0.5 : 0), 0);
  const bias = normalQuantile(below / means.length);
  if (!Number.isFinite(bias)) return null;
  const acceleration = given.reduce((sum, value) => sum + (value - mean) ** 3, 0) / (6 * squares ** 1.5);
  const at = (z: number) => quantile(means, normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z))));
  const low = at(normalQuantile((1 - level) / 2));
  const high = at(normalQuantile((1 + level) / 2));
  return low === null || high === null ? null : [low, high];
}
