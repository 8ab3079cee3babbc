import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';

/**
 * Quantile of Student's t distribution: which value lies above the share `p` of all (0 < p < 1).
 * In words: P(|T| < t) is the regularised incomplete beta function of t²/(t² + degrees) at (½, degrees/2); Newton's steps
 * from 0 find the t that gives 2p − 1. They rise to it from below, since the function is concave.
 * Source: Abramowitz & Stegun (1964), 26.7.1. Example: `studentTQuantile(.975, 29)` = 2.0452296421.
 */
export function studentTQuantile(p: number, degrees: number): number {
  if (p < 0.5) return -studentTQuantile(1 - p, degrees);
  const logFront = -logBeta(0.5, degrees / 2) - Math.log(degrees) / 2;
  let t = 0;
  for (let step = 0; step < 200; step++) {
    const square = t * t;
    const missing = 2 * p - 1 - incompleteBeta(square / (square + degrees), 0.5, degrees / 2);
    const density = Math.exp(logFront - ((degrees + 1) / 2) * Math.log1p(square / degrees));
    const next = t + missing / (2 * density);
    if (!(next > t)) return t;
    t = next;
  }
  return t;
}
