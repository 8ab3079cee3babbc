import { studentTTwoSided } from './student-t-p.ts';

/**
 * Test of a correlation: how likely so strong a one would be among `n` respondents if there were none.
 * In words: t = r·√((n − 2)/(1 − r²)) with n − 2 degrees of freedom, two-sided p. `null` for n below 3 and for r of −1 or 1.
 * Source: Student (1908), Biometrika 6, 302–310; R `cor.test`. Example: r .8254175695, n 30 → t 7.736977676.
 */
export function correlationTest(r: number, n: number): { readonly t: number; readonly p: number } | null {
  if (n < 3 || !(Math.abs(r) < 1)) return null;
  const t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  return { t, p: studentTTwoSided(t, n - 2) };
}
