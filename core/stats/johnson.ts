import { dot } from './dot.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/**
 * Johnson's relative weights: how much of what the predictors explain is owed to each, quickly, also for many predictors.
 * In words: with R = QΔQᵀ the predictors' correlations, Λ = Q·√Δ·Qᵀ and β = Λ⁻¹r, the weight of predictor j is Σ Λ²·β² over
 * its row. Weights are 0 and above and add up to R². `null` without predictors and when an eigenvalue is below 1e-12: then
 * some of them say the same thing. Source: Johnson (2000), Multivariate Behavioral Research 35, 1–19.
 * Example: `attitude` → complaints .362760, learning .163611, raises .121780, privileges .056002.
 */
export function johnson(
  predictorCorrelations: readonly (readonly number[])[],
  outcomeCorrelations: readonly number[],
): readonly number[] | null {
  const { values, vectors } = symmetricEigen(predictorCorrelations);
  if (values.length === 0 || values.length !== outcomeCorrelations.length) return null;
  if (!values.every((value) => value >= 1e-12)) return null;
  const scores = vectors.map((vector) => dot(vector, outcomeCorrelations));
  const betas = vectors.map((_, j) =>
    scores.reduce((sum, score, k) => sum + ((vectors[k]?.[j] ?? 0) * score) / Math.sqrt(values[k] ?? 1), 0),
  );
  const root = (j: number, other: number) =>
    vectors.reduce((sum, vector, k) => sum + (vector[j] ?? 0) * (vector[other] ?? 0) * Math.sqrt(values[k] ?? 0), 0);
  return vectors.map((_, j) => betas.reduce((sum, beta, other) => sum + (root(j, other) * beta) ** 2, 0));
}
