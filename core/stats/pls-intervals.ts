import { percentileInterval } from './bootstrap.ts';
import { type Coefficient, coefficientsOf } from './pls-coefficients.ts';
import type { PathModel } from './pls-model.ts';

export type CoefficientInterval = Coefficient & { readonly interval: readonly [number, number] | null };

/**
 * Percentile intervals of a path model's coefficients from what `plsResamples` gave, in the order of `coefficientsOf`.
 * In words: `percentileInterval` of those that could be fitted; `null` when there are so few that fewer than one of them
 * lies beyond each end (below 41 at 95 %). Source: Efron (1979), Annals of Statistics 7, 1–26.
 */
export function plsIntervals(
  model: PathModel,
  resamples: readonly (readonly number[] | null)[],
  level = 0.95,
): readonly CoefficientInterval[] {
  const fitted = resamples.filter((one) => one !== null);
  const isEnough = (fitted.length - 1) * (1 - level) >= 2 - 1e-9;
  return coefficientsOf(model).map((coefficient, place) => {
    const sorted = Float64Array.from(fitted, (one) => one[place] ?? 0).sort();
    return { ...coefficient, interval: isEnough ? percentileInterval(sorted, level) : null };
  });
}

/** The interval of one coefficient; `null` without one. */
export const intervalOf = (
  intervals: readonly CoefficientInterval[],
  { table, row, column }: Coefficient,
): CoefficientInterval['interval'] =>
  intervals.find((one) => one.table === table && one.row === row && one.column === column)?.interval ?? null;
