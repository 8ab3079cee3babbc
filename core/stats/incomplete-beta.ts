import { logBeta } from './log-beta.ts';

const tiny = 1e-300;
/** Logarithm of a share whose complement is known: close to 1 the complement has the digits. */
const logOf = (share: number, rest: number) => (share < 0.5 ? Math.log(share) : Math.log1p(-rest));
const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of the incomplete beta function by Lentz' method; quick for x < (a + 1)/(a + b + 2). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/**
 * Regularised incomplete beta function I_x(a, b): the share of a beta distribution that lies below x.
 * In words: x^a·(1 − x)^b / (a·B(a, b)) times a continued fraction; on the far side, 1 less the mirror image.
 * x lies in 0..1, a and b are positive; `rest` is 1 − x, for a caller who knows it more exactly. Source: Abramowitz & Stegun (1964), 26.5.8. Example: I_½(2, 3) = 11/16.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * logOf(x, rest) + b * logOf(rest, x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(rest, b, a)) / b;
}
