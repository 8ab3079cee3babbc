import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Two-sided p of Student's t: how often chance alone gives a value at least as far from 0 as t.
 * In words: the incomplete beta function of df/(df + t²) at (df/2, ½). df > 0 and need not be whole; answer 0..1.
 * Source: Abramowitz & Stegun (1964), 26.7.1; R `2 * pt(-abs(t), df)`. Example: (−1.860813467, 17.77647352) → .079394140.
 */
export function studentTTwoSided(t: number, df: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const whole = df + square;
  return incompleteBeta(df / whole, df / 2, 0.5, square / whole);
}
