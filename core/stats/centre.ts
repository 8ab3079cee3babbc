/** Values as distances from their mean. */
export type Centred = {
  readonly mean: number;
  readonly deviations: readonly number[];
  /** Sum of the squared deviations; exactly 0 when all values are the same. */
  readonly squares: number;
};

/**
 * Deviations from the mean: how far each value lies from the middle of all.
 * In words: two passes. The first value is taken off before the mean is worked out, so that equal values leave exactly 0
 * and large ones lose no digits. `null` without a value. Source: Chan, Golub and LeVeque (1983), American Statistician 37, 242–247.
 * Example: 1, 2, 6 → mean 3, deviations −2, −1, 3, squares 14.
 */
export function centre(values: readonly number[]): Centred | null {
  const [first] = values;
  if (first === undefined) return null;
  let sum = 0;
  for (const value of values) sum += value - first;
  const shift = sum / values.length;
  const deviations = values.map((value) => value - first - shift);
  let squares = 0;
  for (const deviation of deviations) squares += deviation * deviation;
  return { mean: first + shift, deviations, squares };
}
