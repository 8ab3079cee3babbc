import { normalCdf } from './normal.ts';
import { averageRanks } from './ranks.ts';

/** Which of two groups tends to answer higher, with the test of it. */
export type MannWhitney = {
  /** R's W: pairs in which the first is higher, ties counted half; 0..n1·n2. */
  readonly w: number;
  /** `null`: every answer is the same. */
  readonly z: number | null;
  /** Two-sided, by the normal approximation. */
  readonly p: number | null;
};

/**
 * Mann–Whitney test (Wilcoxon's rank sum): does one group tend to answer higher, whatever the distances of the levels mean?
 * In words: W = rank sum of the first − n1(n1 + 1)/2; z = (W − n1·n2/2) drawn ½ towards 0 by the continuity correction
 * unless `isCorrected` is off, over √(n1·n2/12·((N + 1) − Σ(t³ − t)/(N(N − 1)))), t the sizes of ties.
 * `null` when a side has no answer. Source: Mann & Whitney (1947), Ann. Math. Stat. 18, 50–60; R `wilcox.test(exact = FALSE)`.
 * Example: R's `sleep` → W 25.5, p .0693.
 */
export function mannWhitney(
  first: readonly number[],
  second: readonly number[],
  isCorrected = true,
): MannWhitney | null {
  const pairs = first.length * second.length;
  if (pairs === 0) return null;
  const all = [...first, ...second];
  const n = all.length;
  const ranks = averageRanks(all);
  const w = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0) - (first.length * (first.length + 1)) / 2;
  const sd = Math.sqrt((pairs / 12) * (n + 1 - tieSum(all) / (n * (n - 1))));
  if (!(sd > 0)) return { w, z: null, p: null };
  const away = w - pairs / 2;
  const z = (away - (isCorrected ? Math.sign(away) / 2 : 0)) / sd;
  return { w, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}

/** Σ(t³ − t) over sets of equal values, t of them each: what rank tests lose to ties. 1, 1, 1, 2 → 24. */
export function tieSum(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}
