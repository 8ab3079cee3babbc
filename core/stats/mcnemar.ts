import { incompleteBeta } from './incomplete-beta.ts';

/**
 * McNemar's exact test: how often two that are right equally often would part as far as this by chance, p in 0..1.
 * In words: of the cases that only one of them got right each is as likely the one's as the other's, so p is the
 * binomial share of both tails, 2·P(X ≤ the smaller of the two), at most 1; without such cases 1.
 * @param ours cases that only the one got right @param theirs that only the other got right
 * Source: McNemar (1947), Psychometrika 12, 153–157; R `binom.test(ours, ours + theirs)`. Example: 1 and 8 → 20/512 = .0390625.
 */
export function mcnemar(ours: number, theirs: number): number {
  const fewer = Math.min(ours, theirs);
  return ours === theirs ? 1 : Math.min(1, 2 * incompleteBeta(0.5, Math.max(ours, theirs), fewer + 1));
}
