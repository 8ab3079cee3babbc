import { averageRanks } from './ranks.ts';

/**
 * Pettitt's test: did the level change once, and after which value.
 * In words: for every k, twice the sum of the first k ranks (average ranks on ties) less k·(n + 1); K is its largest
 * size, and the change lies after the k values where it is reached first. p ≈ 2·exp(−6K²/(n³ + n²)), at most 1,
 * two-sided; rough below some ten values. `shift`: 1 the level rose, −1 it fell. `null` for fewer than two values or
 * when all are the same.
 * Source: Pettitt (1979), Applied Statistics 28, 126–135; R `trend::pettitt.test`. Example: 10 11 12 10 11 20 21 22 20
 * 21 → K 25 after 5 values, p .0661.
 */
export function pettitt(
  values: readonly number[],
): { readonly k: number; readonly K: number; readonly p: number; readonly shift: 1 | -1 } | null {
  const n = values.length;
  let sum = 0;
  let best = 0;
  let k = 0;
  averageRanks(values).forEach((rank, place) => {
    sum += rank;
    const distance = 2 * sum - (place + 1) * (n + 1);
    if (Math.abs(distance) <= Math.abs(best)) return;
    best = distance;
    k = place + 1;
  });
  if (k === 0) return null;
  const K = Math.abs(best);
  return { k, K, p: Math.min(1, 2 * Math.exp((-6 * K * K) / (n ** 3 + n ** 2))), shift: best < 0 ? 1 : -1 };
}
