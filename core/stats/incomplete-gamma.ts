import { logGamma } from './log-gamma.ts';

const logFront = (x: number, a: number) => a * Math.log(x) - x - logGamma(a);

/** The share below x by its power series; quick for x < a + 1. */
function lowerBySeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k <= 1_000_000 && term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return Math.exp(logFront(x, a)) * sum;
}

/** The share above x by its continued fraction, Lentz' method; quick for x ≥ a + 1. */
function upperByFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k <= 1_000_000; k++) {
    const factor = k * (a - k);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return Math.exp(logFront(x, a)) * value;
}

/**
 * Regularised upper incomplete gamma function Q(a, x): the share of a gamma distribution that lies above x.
 * In words: 1 less the lower one, but worked out on its own where it is small, so that far tails keep their digits.
 * x ≥ 0, a > 0. Source: Abramowitz & Stegun (1964), 6.5.31; R `pgamma(x, a, lower.tail = FALSE)`. Example: Q(1, 2) = e⁻² = .1353352832.
 */
export function upperIncompleteGamma(x: number, a: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - lowerBySeries(x, a) : upperByFraction(x, a);
}

/**
 * Regularised lower incomplete gamma function P(a, x): the share of a gamma distribution that lies below x.
 * In words: x^a·e^(−x)/Γ(a) times the series 1/a + x/(a(a + 1)) + …; for x beyond a + 1, 1 less the upper one.
 * x ≥ 0, a > 0. Source: Abramowitz & Stegun (1964), 6.5.29; R `pgamma(x, a)`. Example: P(1, 2) = 1 − e⁻² = .8646647168.
 */
export function incompleteGamma(x: number, a: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? lowerBySeries(x, a) : 1 - upperByFraction(x, a);
}
