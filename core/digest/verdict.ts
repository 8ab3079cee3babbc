import { differenceOf } from '../analysis/change.ts';
import type { Figure } from '../analysis/schema.ts';
import { meanOf } from '../stats/mean.ts';
import type { Moments } from '../stats/moments.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { varianceOf } from '../stats/variance.ts';

/** An index with the sums it was worked out from. */
export type Measured = { readonly index: Figure; readonly moments: Moments };

/**
 * What lies between two periods. `points`: of the figures as they read. `margin`: half of the 95 % interval of the
 * difference, in points. `missing`: one of them is too small, has no response, or is a single one.
 */
export type Verdict =
  | { readonly kind: 'rose' | 'fell' | 'noChange'; readonly points: number; readonly margin: number }
  | { readonly kind: 'missing'; readonly why: 'insufficient' | 'noData' | 'single' };

/**
 * How far the difference of two means may be chance: half of its 95 % interval, without assuming equal variances.
 * In words: the .975 quantile of t times the root of variance ÷ n of both added; degrees of freedom by Welch and
 * Satterthwaite. `null` with fewer than two values on a side. Source: Welch (1947), Biometrika 34, 28–35; R `t.test`.
 * Example: 1, 2, 3 against 2, 4, 9 → 8.21.
 */
export function differenceMargin(a: Moments, b: Moments): number | null {
  const [first, second] = [varianceOf(a), varianceOf(b)];
  if (first === null || second === null) return null;
  const [x, y] = [first / a.n, second / b.n];
  if (x + y === 0) return 0;
  const degrees = (x + y) ** 2 / (x ** 2 / (a.n - 1) + y ** 2 / (b.n - 1));
  return studentTQuantile(0.975, degrees) * Math.sqrt(x + y);
}

/** Whether an index really differs from that of the period before, or only by as much as chance would. */
export function verdictOf(later: Measured, earlier: Measured): Verdict {
  const { value: points, status } = differenceOf(later.index, earlier.index);
  if (points === null) return { kind: 'missing', why: status === 'noData' ? 'noData' : 'insufficient' };
  const margin = differenceMargin(later.moments, earlier.moments);
  if (margin === null) return { kind: 'missing', why: 'single' };
  const apart = (meanOf(later.moments) ?? 0) - (meanOf(earlier.moments) ?? 0);
  const isReal = Math.abs(apart) > margin;
  return { kind: isReal ? (apart > 0 ? 'rose' : 'fell') : 'noChange', points, margin };
}
