import { studentTQuantile } from './student-t.ts';

/**
 * Student's t interval of a mean, 95 % unless another level is given: between which values the true mean lies.
 * In words: mean ± the quantile of t at (1 + level)/2 with n − 1 degrees of freedom times √(variance / n); `null` for fewer than two
 * values. Source: Student (1908), Biometrika 6, 1–25; R `t.test`. Example: n 30, mean 64.6333, variance 148.1713 →
 * 60.0880 to 69.1786.
 */
export function meanInterval(
  n: number,
  mean: number,
  variance: number,
  level = 0.95,
): readonly [number, number] | null {
  if (n < 2) return null;
  const half = studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance / n);
  return [mean - half, mean + half];
}
