import { type Answers, completeRows } from './complete-rows.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { covarianceMatrix } from './covariance-matrix.ts';
import { type Extraction, oneFactor } from './one-factor.ts';

export type Omega = {
  readonly omega: number;
  /** Correlation of each item with the factor; below 0: it runs against the others. */
  readonly loadings: readonly number[];
  /** An item's own variance had to be held above 0: the model does not fit. */
  readonly isHeld: boolean;
  /** Complete rows. */
  readonly n: number;
};

/**
 * McDonald's omega (total, one factor): how much of the sum's variance is owed to what all questions have in common.
 * In words: (Σλ)² / ((Σλ)² + Σθ), λ the items' loadings on one factor and θ what it leaves of their variances. By maximum
 * likelihood in the units of the answers (as R `lavaan`), by minres for standardised answers. 0..1. `null` for
 * fewer than three items, a constant one, fewer complete rows than items and one, or when the factor is not found.
 * Source: McDonald (1999), Test Theory, chapter 6. Example: `attitude`, 7 items → .8563 by maximum likelihood, .8507 by minres.
 */
export function omegaTotal(columns: readonly Answers[], extraction: Extraction): Omega | null {
  const complete = completeRows(columns);
  const n = complete[0]?.length ?? 0;
  const correlations = correlationMatrix(complete);
  if (!correlations || columns.length < 3 || n <= columns.length) return null;
  const factor = oneFactor(correlations, extraction);
  if (!factor) return null;
  const variances = covarianceMatrix(complete) ?? [];
  let common = 0;
  let own = 0;
  for (const [at, loading] of factor.loadings.entries()) {
    const variance = extraction === 'minres' ? 1 : (variances[at]?.[at] ?? 0);
    common += loading * Math.sqrt(variance);
    own += (factor.uniquenesses[at] ?? 0) * variance;
  }
  return { omega: common ** 2 / (common ** 2 + own), loadings: factor.loadings, isHeld: factor.isHeld, n };
}
