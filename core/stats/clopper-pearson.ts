import { betaQuantile } from './beta-quantile.ts';

/**
 * Clopper–Pearson interval of a share, called exact: never covers less than it promises, so it is wide; for legal use.
 * In words: the beta quantiles at (1 − level)/2 of (hits, n − hits + 1) and at (1 + level)/2 of (hits + 1, n − hits);
 * exactly 0 for no hit, exactly 1 when all are hits. `null` without an answer.
 * Source: Clopper & Pearson (1934), Biometrika 26, 404–413; R `binom.test`. Example: 2 of 100 → .0024 to .0704.
 */
export function clopperPearson(hits: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n === 0) return null;
  const low = hits === 0 ? 0 : betaQuantile((1 - level) / 2, hits, n - hits + 1);
  const high = hits === n ? 1 : betaQuantile((1 + level) / 2, hits + 1, n - hits);
  return [low, high];
}
