import type { Moments } from './moments.ts';

/**
 * Sample variance: how far the values lie from their mean. Count times the sum of squares less the squared sum,
 * divided by count times (count − 1); `null` for fewer than two values.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6. Example: the variance of 1, 2 and 6 is 7.
 */
export function varianceOf({ n, sum, highHigh, highLow, lowLow }: Moments): number | null {
  if (n < 2) return null;
  // Two large numbers nearly cancel here: whole numbers of any length lose nothing.
  const squares = BigInt(highHigh) * 100_000_000n + BigInt(highLow) * 20_000n + BigInt(lowLow);
  const spread = BigInt(n) * squares - BigInt(sum) ** 2n;
  return Number(spread) / (n * (n - 1)) / 1e12;
}
