import { chiSquareUpper } from './chi-square.ts';
import { tieSum } from './mann-whitney.ts';
import { averageRanks } from './ranks.ts';

/**
 * Kruskal–Wallis test: does any of several groups tend to answer higher, whatever the distances of the levels mean?
 * In words: H = (12/(N(N + 1))·Σ rank sum²/n − 3(N + 1)) / (1 − Σ(t³ − t)/(N³ − N)), t the sizes of ties, against
 * chi-square with k − 1 degrees of freedom. Empty groups are passed over; `null` for fewer than two groups or equal answers.
 * Source: Kruskal & Wallis (1952), JASA 47, 583–621; R `kruskal.test`. Example: R's `PlantGrowth` → H 7.988, p .0184.
 */
export function kruskalWallis(
  groups: readonly (readonly number[])[],
): { readonly h: number; readonly df: number; readonly p: number } | null {
  const answered = groups.filter(({ length }) => length > 0);
  const all = answered.reduce((joined, values) => joined.concat(values), []);
  const n = all.length;
  const spread = 1 - tieSum(all) / (n ** 3 - n);
  if (answered.length < 2 || !(spread > 0)) return null;
  const ranks = averageRanks(all);
  let start = 0;
  let sum = 0;
  for (const { length } of answered) {
    sum += ranks.slice(start, start + length).reduce((total, rank) => total + rank, 0) ** 2 / length;
    start += length;
  }
  const h = Math.max(0, ((12 / (n * (n + 1))) * sum - 3 * (n + 1)) / spread);
  return { h, df: answered.length - 1, p: chiSquareUpper(h, answered.length - 1) };
}
