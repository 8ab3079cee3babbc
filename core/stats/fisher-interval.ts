import { normalQuantile } from './normal.ts';

/**
 * Fisher's z interval of a correlation: between which values the true correlation lies.
 * In words: tanh(atanh r ± z/√(n − 3)); 95 % unless `level` says otherwise, −1..1. `null` for n of 3 or fewer, and for
 * r of −1 or 1, where the width would be 0. Source: Fisher (1921), Metron 1, 3–32; R `cor.test`.
 * Example: r .8254175695, n 30 → .6620 to .9139.
 */
export function fisherInterval(r: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n <= 3 || !(Math.abs(r) < 1)) return null;
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
