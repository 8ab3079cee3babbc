import { logBeta } from './log-beta.ts';
import { normalQuantile } from './normal.ts';
import { studentTTwoSided } from './student-t-p.ts';

/**
 * Quantile of Student's t distribution: which value lies above the share `p` of all (0 < p < 1).
 * In words: Newton's steps on the logarithm of the tail, over the logarithm of t, until they stand still; the tail is a
 * concave function of it, so they come from the right. They begin at Fisher and Cornish's series. 0 gives −∞, 1 gives ∞.
 * Source: Abramowitz & Stegun (1964), 26.7.1 and 26.7.5; R `qt`. Example: `studentTQuantile(.975, 29)` = 2.0452296421.
 */
export function studentTQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, degrees);
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  const logFront = -logBeta(0.5, degrees / 2) - Math.log(degrees) / 2;
  const z = -normalQuantile(p);
  const cube = z ** 3;
  let t = z + (cube + z) / (4 * degrees) + (5 * cube * z * z + 16 * cube + 3 * z) / (96 * degrees * degrees);
  for (let step = 0; step < 100; step++) {
    const tail = studentTTwoSided(t, degrees) / 2;
    const density = Math.exp(logFront - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
    const change = (Math.log(tail / p) * tail) / (density * t);
    t *= Math.exp(change);
    // What is left after a step is about the square of it.
    if (Math.abs(change) < 1e-8) break;
  }
  return -t;
}
