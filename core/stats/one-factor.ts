import { symmetricEigen } from './symmetric-eigen.ts';

/** How the factor is sought: maximum likelihood, or the smallest residual correlations. */
export const extractions = ['ml', 'minres'] as const;
export type Extraction = (typeof extractions)[number];

export type Factor = {
  /** Correlation of each item with the factor. */
  readonly loadings: readonly number[];
  /** What the factor leaves of each item's variance, .005..1. */
  readonly uniquenesses: readonly number[];
  /** A uniqueness fell below .005 and is held there (Heywood case). */
  readonly isHeld: boolean;
};

type Matrix = readonly (readonly number[])[];
const least = 0.005;

/** The loadings that fit best, given what the factor leaves of each item. */
const loadingsBy: Record<Extraction, (correlations: Matrix, own: readonly number[]) => readonly number[]> = {
  ml: (correlations, own) => {
    const roots = own.map(Math.sqrt);
    const scaled = correlations.map((row, i) => row.map((r, j) => r / ((roots[i] ?? 1) * (roots[j] ?? 1))));
    const { values, vectors } = symmetricEigen(scaled);
    const length = Math.sqrt(Math.max(0, (values[0] ?? 0) - 1));
    return (vectors[0] ?? []).map((entry, at) => entry * length * (roots[at] ?? 1));
  },
  minres: (correlations, own) => {
    const reduced = correlations.map((row, i) => row.map((r, j) => (i === j ? r - (own[i] ?? 0) : r)));
    const { values, vectors } = symmetricEigen(reduced);
    const length = Math.sqrt(Math.max(0, values[0] ?? 0));
    return (vectors[0] ?? []).map((entry) => entry * length);
  },
};

/**
 * One-factor model: how strongly each question hangs on the one thing that they have in common.
 * In words: the loadings given the uniquenesses are the leading eigenvector, the uniquenesses given the loadings 1 − λ²;
 * in turn until nothing moves by 1e-12 (at most 3000 rounds, else `null`). The loadings add up to 0 or more.
 * Source: Lawley and Maxwell (1971), Factor Analysis as a Statistical Method, chapters 2 and 4; Harman and Jones (1966), Psychometrika 31, 351–368.
 * Example: three items that all correlate by .49 → loadings .7.
 */
export function oneFactor(correlations: Matrix, extraction: Extraction): Factor | null {
  let own: readonly number[] = correlations.map(() => 0.5);
  for (let round = 0; round < 3000; round++) {
    const found = loadingsBy[extraction](correlations, own);
    const next = found.map((loading) => Math.max(least, 1 - loading * loading));
    const isSettled = next.every((value, at) => Math.abs(value - (own[at] ?? 0)) < 1e-12);
    own = next;
    if (!isSettled) continue;
    const isTurned = found.reduce((sum, loading) => sum + loading, 0) < 0;
    return {
      loadings: isTurned ? found.map((loading) => -loading) : found,
      uniquenesses: own,
      isHeld: own.includes(least),
    };
  }
  return null;
}
