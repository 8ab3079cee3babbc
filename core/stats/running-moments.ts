/** `Moments` while they are being added up: a private total that may change in place. */
export type RunningMoments = {
  n: number;
  sum: number;
  rest: number;
  highHigh: number;
  highLow: number;
  lowLow: number;
};

export const startMoments = (): RunningMoments => ({ n: 0, sum: 0, rest: 0, highHigh: 0, highLow: 0, lowLow: 0 });

/**
 * Power sums of one more value, added in place: what mean and variance need, without keeping the values.
 * In words: count, add, and add the square in three parts small enough to stay exact for 90 million values.
 * Source: sums of powers; whole millionths replace the updating formula of Chan, Golub and LeVeque (1979), which
 * depends on the order in its last digits. `millionths` is a whole number 0..100,000,000; 2.5 enters as 2,500,000;
 * `rest` is what the value has beyond them, in whole millionths of a millionth, for the mean alone.
 */
export function addInPlace(total: RunningMoments, millionths: number, rest = 0): void {
  const high = (millionths / 10_000) | 0;
  const low = millionths - high * 10_000;
  total.n += 1;
  total.sum += millionths;
  total.rest += rest;
  total.highHigh += high * high;
  total.highLow += high * low;
  total.lowLow += low * low;
}
