import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal.ts';

/** By how much I_x(a + 1, b) lies below I_x(a, b). `rest` is 1 − x. */
const dropOf = (x: number, rest: number, a: number, b: number): number =>
  Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b)) / a;

/**
 * Noncentral t distribution function: how often a t test whose true effect is `shift` standard errors falls below t.
 * In words: Φ(−shift) + ½·Σ over j of (Poisson weight·I_x(j + ½, df/2) + its half step·I_x(j + 1, df/2)), x = t²/(t² + df);
 * each weight and each I_x comes from the one before. t ≥ 0, df > 0, |shift| up to 37; answer 0..1.
 * Source: Lenth (1989), Applied Statistics 38, 185–189 (AS 243); R `pt(t, df, ncp)`.
 * Example: t 2.0345, df 33, shift 2.8 → below .23, so a test with power .77.
 */
export function noncentralT(t: number, df: number, shift: number): number {
  if (t === 0) return normalCdf(-shift);
  const square = t * t;
  const x = square / (square + df);
  const rest = df / (square + df);
  const half = (shift * shift) / 2;
  const b = df / 2;
  // As logarithms: the first weights of a large shift are too small for a number.
  let even = -half;
  let odd = -half - logGamma(1.5);
  let evenBeta = incompleteBeta(x, 0.5, b, rest);
  let oddBeta = incompleteBeta(x, 1, b, rest);
  let evenDrop = dropOf(x, rest, 0.5, b);
  let oddDrop = dropOf(x, rest, 1, b);
  let sum = 0;
  for (let j = 0; j < 2000; j++) {
    const step = Math.exp(even) * evenBeta + ((Math.exp(odd) * shift) / Math.SQRT2) * oddBeta;
    sum += step;
    if (j > half && Math.abs(step) < 1e-16) break;
    evenBeta -= evenDrop;
    oddBeta -= oddDrop;
    even += Math.log(half / (j + 1));
    odd += Math.log(half / (j + 1.5));
    evenDrop *= (x * (j + 0.5 + b)) / (j + 1.5);
    oddDrop *= (x * (j + 1 + b)) / (j + 2);
  }
  return Math.max(0, normalCdf(-shift) + sum / 2);
}
