import { studentTQuantile } from './student-t.ts';
import { studentTTwoSided } from './student-t-p.ts';

/** A difference in the unit of the values, with Student's test of it. */
export type TTest = {
  readonly difference: number;
  readonly t: number;
  /** Degrees of freedom; Welch's need not be whole. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Of the difference. */
  readonly interval: readonly [number, number];
};

/**
 * Student's t test of a difference whose standard error is known from the data: could it be chance?
 * In words: t = difference / standard error against t with `df` degrees of freedom; interval difference ± quantile·se.
 * `null` when the standard error is 0: all values the same. Source: Student (1908), Biometrika 6, 1–25; R `t.test`.
 * Example: difference −1.58, se .849091, df 17.77647 → t −1.8608, p .0794.
 */
export function tTest(difference: number, se: number, df: number, level: number): TTest | null {
  // Equal answers with decimals leave rounding dust, not spread.
  if (!(se > 1e-14 * Math.abs(difference))) return null;
  const t = difference / se;
  const half = studentTQuantile((1 + level) / 2, df) * se;
  return { difference, t, df, p: studentTTwoSided(t, df), interval: [difference - half, difference + half] };
}
