import { zOfLevel } from './z-of-level.ts';

/**
 * Margin of error: to ± how much a share is known when `n` of `population` customers answered.
 * In words: z·√(design effect·p(1 − p)/n)·√((N − n)/(N − 1)), N the population; without one the last factor is 1. Share,
 * 0..1; a census (n = N) has no sampling error, only that of those who did not answer. `null` without an answer or when
 * more answered than there are. Source: Cochran (1977), Sampling Techniques, 3.2. Example: 400 of very many → .0490; of 1,000 → .0380.
 */
export function marginOfError(
  n: number,
  {
    share = 0.5,
    level = 0.95,
    population,
    designEffect = 1,
  }: { readonly share?: number; readonly level?: number; readonly population?: number; readonly designEffect?: number },
): number | null {
  if (n <= 0 || (population !== undefined && n > population)) return null;
  const left = population === undefined ? 1 : population > 1 ? (population - n) / (population - 1) : 0;
  return zOfLevel(level) * Math.sqrt(((designEffect * share * (1 - share)) / n) * left);
}
