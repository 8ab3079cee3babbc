const most = 12;

/**
 * LMG (Lindeman, Merenda and Gold; Shapley) shares of R²: how much of what the predictors explain is owed to each.
 * In words: what a predictor adds to R², averaged over all orders in which the predictors could be entered. Input: the
 * correlations of the predictors and of each with the outcome. The shares are 0 and above and add up to R². Exact, up to
 * 12 predictors; `null` for none, for more, and when predictors are collinear (a pivot below 1e-12) or the correlations
 * contradict each other.
 * Source: Lindeman, Merenda and Gold (1980); Grömping (2006), Journal of Statistical Software 17(1); R `relaimpo::calc.relimp`.
 * Example: `attitude` → complaints .370816, learning .155766, raises .120345, privileges .050904.
 */
export function lmg(
  predictorCorrelations: readonly (readonly number[])[],
  outcomeCorrelations: readonly number[],
): readonly number[] | null {
  const p = outcomeCorrelations.length;
  if (p === 0 || p > most || predictorCorrelations.length !== p) return null;
  const size = p + 1;
  // The weight of a subset of `chosen` others: in how many orders of all predictors just those come first.
  const weights = [1 / p];
  for (let chosen = 1; chosen < p; chosen++) weights[chosen] = ((weights[chosen - 1] ?? 0) * chosen) / (p - chosen);
  // R² of every subset, a bit a predictor.
  const explained = new Float64Array(1 << p);
  let isSingular = false;
  /** Adds each later predictor to the subset `mask`, given what the earlier ones leave of all correlations. */
  const visit = (left: Float64Array, mask: number, from: number) => {
    for (let j = from; j < p && !isSingular; j++) {
      const pivot = left[j * size + j] ?? 0;
      const outcome = left[j * size + p] ?? 0;
      const r2 = (explained[mask] ?? 0) + (outcome * outcome) / pivot;
      if (!(pivot >= 1e-12 && r2 <= 1 + 1e-9)) isSingular = true;
      const next = mask | (1 << j);
      explained[next] = r2;
      if (j === p - 1 || isSingular) continue;
      const rest = Float64Array.from(left);
      for (let row = j + 1; row < size; row++) {
        const factor = (left[j * size + row] ?? 0) / pivot;
        for (let column = row; column < size; column++)
          rest[row * size + column] = (rest[row * size + column] ?? 0) - factor * (left[j * size + column] ?? 0);
      }
      visit(rest, next, j + 1);
    }
  };
  visit(
    Float64Array.from(
      [...predictorCorrelations, outcomeCorrelations].flatMap((row, at) => [
        ...row,
        at < p ? (outcomeCorrelations[at] ?? 0) : 1,
      ]),
    ),
    0,
    0,
  );
  if (isSingular) return null;
  const shares = new Array<number>(p).fill(0);
  for (let mask = 0; mask < explained.length; mask++) {
    let chosen = 0;
    for (let bits = mask; bits; bits &= bits - 1) chosen++;
    const weight = weights[chosen] ?? 0;
    for (let j = 0; j < p; j++)
      if (!(mask & (1 << j)))
        shares[j] = (shares[j] ?? 0) + weight * ((explained[mask | (1 << j)] ?? 0) - (explained[mask] ?? 0));
  }
  return shares;
}
