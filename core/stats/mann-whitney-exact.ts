/**
 * Exact two-sided p of the Mann–Whitney test, for untied answers: how many of all orders are at least as one-sided.
 * In words: the number of ways to each W by adding one answer of the first group at a time, over all n1 + n2 choose n1;
 * twice the smaller tail, at most 1. For groups under 50. `w` is whole, 0..n1·n2.
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18, 50–60; R `wilcox.test`. Example: W 35 of 10 and 5 → .2544 (R's help page).
 */
export function mannWhitneyExact(w: number, n1: number, n2: number): number {
  let ways = Array.from<unknown, number>({ length: n1 * n2 + 1 }, (_, sum) => (sum === 0 ? 1 : 0));
  // The counts of Gauss' binomial coefficient: times (1 − x^(n2 + i)), divided by (1 − x^i).
  for (let i = 1; i <= n1; i++) {
    const next = [...ways];
    for (let sum = next.length - 1; sum >= n2 + i; sum--) next[sum] = (next[sum] ?? 0) - (next[sum - n2 - i] ?? 0);
    for (let sum = i; sum < next.length; sum++) next[sum] = (next[sum] ?? 0) + (next[sum - i] ?? 0);
    ways = next;
  }
  const all = ways.reduce((sum, count) => sum + count, 0);
  const tail = ways.slice(0, Math.min(w, n1 * n2 - w) + 1).reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / all);
}
