import { z95 } from '../stats/z95.ts';
import type { Correlations } from './correlations.ts';

type Matrix = readonly (readonly number[])[];
type Interval = readonly [number, number];

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/** From how a part of R² moves with each correlation to how its share of R² does. */
function shareGradient(gradient: readonly Matrix[], parts: readonly number[]): readonly Matrix[] {
  const whole = sumOf(parts);
  const size = parts.length + 1;
  const entries = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, k) => sumOf(gradient.map((one) => one[i]?.[k] ?? 0))),
  );
  return gradient.map((one, j) =>
    one.map((row, i) => row.map((value, k) => (value - ((parts[j] ?? 0) / whole) * (entries[i]?.[k] ?? 0)) / whole)),
  );
}

/** Response by response the values of all predictors and the outcome: one piece of memory, since it is gone through often. */
function rowsOf({ predictors, outcome }: Correlations): Float64Array {
  const size = predictors.length + 1;
  const rows = new Float64Array(size * outcome.length);
  [...predictors, outcome].forEach((column, place) => {
    for (let row = 0; row < column.length; row++) rows[row * size + place] = column[row] ?? 0;
  });
  return rows;
}

/**
 * Sum of the squared influence of each response on one share. A response with the values z moves the correlation of a and b
 * by z_a z_b − r_ab (z_a² + z_b²) / 2.
 */
function influence(gradient: Matrix, rows: Float64Array, correlation: Matrix): number {
  const size = gradient.length;
  // The lower half alone, as a triangle row by row.
  const triangle = gradient.flatMap((row, i) => {
    const own = sumOf(row.map((one, k) => one * (correlation[i]?.[k] ?? 0)));
    return [...row.slice(0, i).map((one) => 2 * one), (row[i] ?? 0) - own];
  });
  const factors = Float64Array.from(triangle);
  let squares = 0;
  for (let start = 0; start < rows.length; start += size) {
    let moved = 0;
    let at = 0;
    for (let i = 0; i < size; i++) {
      let across = 0;
      for (let k = 0; k <= i; k++) across += (factors[at++] as number) * (rows[start + k] as number);
      moved += across * (rows[start + i] as number);
    }
    squares += moved * moved;
  }
  return squares;
}

/**
 * 95 % interval of each share of R², 0..1: between which values it would lie with other customers of the same kind.
 * In words: how far each single response moves the share, squared and added up, is its variance (infinitesimal jackknife).
 * It needs no chance and no order of responses, and a fraction of the time that drawing them again does.
 * Source: Jaeckel (1972), Bell Laboratories memorandum 72-1215; Efron (1982), The Jackknife, the Bootstrap …, chapter 6.
 * @param gradient of `lmgGradient` or `johnsonGradient`
 */
export function shareIntervals(
  gradient: readonly Matrix[],
  parts: readonly number[],
  correlations: Correlations,
): readonly Interval[] {
  const whole = sumOf(parts);
  const { between, withOutcome } = correlations;
  const correlation = [...between.map((row, i) => [...row, withOutcome[i] ?? 0]), [...withOutcome, 1]];
  const rows = rowsOf(correlations);
  return shareGradient(gradient, parts).map((one, j) => {
    const share = (parts[j] ?? 0) / whole;
    // The columns' squares add up to 1, not to n: their products already are the share of one response.
    const half = z95 * Math.sqrt(influence(one, rows, correlation));
    return [Math.max(0, share - half), Math.min(1, share + half)];
  });
}
