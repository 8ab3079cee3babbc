type Matrix = readonly (readonly number[])[];

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * How much each LMG part of R² moves with each correlation: for each predictor a symmetric matrix over all predictors and
 * the outcome (last), whose sum of products with a small change of the correlation matrix is the change of the part.
 * In words: R² of a set of predictors moves by −bbᵀ, b being its standardised coefficients with −1 for the outcome; a part is
 * a weighted sum of R² over all sets. `null` where a set is singular.
 * Source: the differential of r′R⁻¹r; weights of Lindeman, Merenda and Gold (1980). Example: a single predictor with r .5 →
 * [[[−.25, .5], [.5, −1]]]: R² moves by 2 · .5 with r (a correlation of something with itself never moves).
 */
export function lmgGradient(predictors: Matrix, outcome: readonly number[]): readonly Matrix[] | null {
  const p = outcome.length;
  const size = p + 1;
  const whole = factorial(p);
  const gradient = outcome.map(() => new Float64Array(size * size));
  /** Adds each later predictor to the set; `left` is solved for its members: their coefficients stand in the last column. */
  const visit = (left: Float64Array, set: readonly number[], from: number): boolean => {
    for (let j = from; j < p; j++) {
      const solved = solvedFor(j, left, size);
      if (solved === null) return false;
      const members = [...set, j];
      const s = members.length;
      const inside = (factorial(s - 1) * factorial(p - s)) / whole;
      const outside = s === p ? 0 : (factorial(s) * factorial(p - s - 1)) / whole;
      const b = [...members.map((one) => solved[one * size + p] ?? 0), -1];
      const places = [...members, p];
      gradient.forEach((entries, part) => {
        addProduct(entries, members.includes(part) ? -inside : outside, places, b);
      });
      if (!visit(solved, members, j + 1)) return false;
    }
    return true;
  };
  const all = [...predictors.map((row, at) => [...row, outcome[at] ?? 0]), [...outcome, 1]];
  if (!visit(Float64Array.from(all.flat()), [], 0)) return null;
  return gradient.map((entries) => all.map((_, row) => [...entries.subarray(row * size, (row + 1) * size)]));
}

/** A step of Gauss–Jordan elimination; `null`: the predictor says nothing that the others do not. */
function solvedFor(j: number, left: Float64Array, size: number): Float64Array | null {
  const pivot = left[j * size + j] ?? 0;
  if (!(pivot > 1e-13)) return null;
  const solved = Float64Array.from(left);
  for (let column = j; column < size; column++) solved[j * size + column] = (left[j * size + column] ?? 0) / pivot;
  for (let row = 0; row < size; row++) {
    const factor = left[row * size + j] ?? 0;
    if (row === j) continue;
    for (let column = j; column < size; column++)
      solved[row * size + column] = (left[row * size + column] ?? 0) - factor * (solved[j * size + column] ?? 0);
  }
  return solved;
}

/** Adds a multiple of bbᵀ to the rows and columns of these places. */
function addProduct(entries: Float64Array, factor: number, places: readonly number[], b: readonly number[]): void {
  const size = Math.sqrt(entries.length);
  for (let i = 0; i < places.length; i++) {
    const start = (places[i] ?? 0) * size;
    const scaled = factor * (b[i] ?? 0);
    for (let k = 0; k < places.length; k++) {
      const at = start + (places[k] ?? 0);
      entries[at] = (entries[at] ?? 0) + scaled * (b[k] ?? 0);
    }
  }
}
