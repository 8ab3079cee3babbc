/** What a t test needs of a sample. */
export type Sample = {
  /** At least 2. */
  readonly n: number;
  readonly mean: number;
  /** Sample variance, divided by n − 1; exactly 0 when all values are the same. */
  readonly variance: number;
};

/**
 * Count, mean and sample variance of the answers that were given; `null` for fewer than two. Blanks are left out.
 * In words: two passes over the distances from the first value, so that neither large nor equal values lose digits.
 * Source: Chan, Golub & LeVeque (1983), American Statistician 37, 242–247; R `mean`, `var`. Example: 1, blank, 2, 6 → 3, 3, 7.
 */
export function sampleOf(values: readonly (number | null)[]): Sample | null {
  const given = values.filter((value): value is number => value !== null);
  const [first = 0] = given;
  const n = given.length;
  if (n < 2) return null;
  const shift = given.reduce((sum, value) => sum + (value - first), 0) / n;
  const squares = given.reduce((sum, value) => sum + (value - first - shift) ** 2, 0);
  return { n, mean: first + shift, variance: squares / (n - 1) };
}
