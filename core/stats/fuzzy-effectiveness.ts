/**
 * Effectiveness of the largest-membership verdict: is the best level far enough ahead to be named.
 * In words: (n·β − 1) / (2γ·(n − 1)), β the largest and γ the second largest share of n levels (sum 1). Below .5 the
 * verdict is weak: show the score instead; from 1 it is very clear. 'clear': γ = 0, all belong to one level. `null` for
 * fewer than two levels.
 * Source: 模糊综合评价中最大隶属度原则的有效性 (effectiveness of the maximum-membership principle). Example: .28 .41 .31 → .1855.
 */
export function fuzzyEffectiveness(shares: readonly number[]): number | 'clear' | null {
  const n = shares.length;
  if (n < 2) return null;
  const [largest = 0, second = 0] = [...shares].sort((a, b) => b - a);
  // Even shares may miss 1/n by the dust of their sums.
  return second === 0 ? 'clear' : Math.max(0, n * largest - 1) / (2 * second * (n - 1));
}

/** Below it the largest membership is no verdict. */
const effectiveFrom = 0.5;

/** Whether no level stands out, so that the score is to be shown instead. */
export const isWeakVerdict = (effectiveness: ReturnType<typeof fuzzyEffectiveness>): boolean =>
  typeof effectiveness === 'number' && effectiveness < effectiveFrom;
