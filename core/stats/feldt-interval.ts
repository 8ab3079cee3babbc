import { fQuantile } from './f-quantile.ts';

/**
 * Feldt's interval of Cronbach's alpha: between which values the true alpha lies.
 * In words: 1 − (1 − alpha) times the F quantiles at n − 1 and (n − 1)(k − 1) degrees of freedom; 95 % unless `level` says otherwise.
 * `null` for fewer than two items or respondents. Source: Feldt (1965), Psychometrika 30, 357–370; R `psych::alpha`.
 * Example: `attitude`, alpha .8431, 7 items, n 30 → .7394 to .9158.
 */
export function feldtInterval(alpha: number, items: number, n: number, level = 0.95): readonly [number, number] | null {
  if (items < 2 || n < 2) return null;
  const quantile = (p: number) => fQuantile(p, n - 1, (n - 1) * (items - 1));
  return [1 - (1 - alpha) * quantile((1 + level) / 2), 1 - (1 - alpha) * quantile((1 - level) / 2)];
}
