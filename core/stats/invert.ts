/**
 * Where a distribution function of positive numbers takes a value: its quantile, found by halving between 0 and `most`.
 * In words: the middle by ratio (as many halvings for 1e-200 as for 1e200) until no number lies between the two sides;
 * `falls` is for upper tails. Source: bisection. Example: x² = 2 between 0 and 2 → 1.4142135623730951.
 */
export function invert(
  of: (x: number) => number,
  course: 'rises' | 'falls',
  value: number,
  most = Number.MAX_VALUE,
): number {
  let low = Number.MIN_VALUE;
  let high = most;
  for (let step = 0; step < 200; step++) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (!(middle > low && middle < high)) break;
    if (of(middle) < value === (course === 'rises')) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
