import { dot } from './dot.ts';
import { solve } from './solve.ts';

/**
 * Collinear predictors: which questions say the same thing, so that their shares cannot be told apart.
 * In words: the first predictor of which those before it leave less than 1e-12 of the variance, and all before it that make it up.
 * Input: correlations; answer: places, empty when there are none. Source: the pivots of Gaussian elimination, as R `alias`.
 * Example: three columns, the third the sum of the first two → 0, 1, 2.
 */
export function collinear(correlations: readonly (readonly number[])[]): readonly number[] {
  for (const [at, row] of correlations.entries()) {
    const before = row.slice(0, at);
    const mixture = solve(
      correlations.slice(0, at).map((other) => other.slice(0, at)),
      before,
    );
    const left = mixture ? 1 - dot(mixture, before) : 1;
    // Well below 0 the correlations contradict each other, which is another fault.
    if (!mixture || left >= 1e-12 || left < -1e-9) continue;
    return [...mixture.flatMap((share, place) => (Math.abs(share) > 1e-6 ? [place] : [])), at];
  }
  return [];
}
