import type { Moments } from './moments.ts';

/**
 * Arithmetic mean: how high the values lie on the whole. The sum divided by the count, 0..100; `null` without a value.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1. Example: the mean of 1, 2 and 6 is 3.
 */
export function meanOf({ n, sum, rest }: Moments): number | null {
  return n === 0 ? null : (sum + rest / 1e6) / (n * 1e6);
}
