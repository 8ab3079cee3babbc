/**
 * What a missing score does: `renormalise` leaves it out and scales the other weights up, `zero` counts it as 0,
 * `exclude` leaves the whole case out.
 */
export type MissingPolicy = 'renormalise' | 'zero' | 'exclude';

/** A weighted score and how much of it rests on answers. */
export type Composite = {
  /** In the unit of the scores; `null`: nothing answered, or excluded. */
  readonly score: number | null;
  /** Answered weight over all weight, 0..1. */
  readonly coverage: number;
};

/**
 * Composite: the weighted mean of several scores of one case.
 * In words: Σ weight·score / Σ weight over the answered ones; with `zero` over all of them. Weights are ≥ 0 and need not sum
 * to 1. `null` when a weight is negative or all are 0. Below a coverage of .6 a composite is not fit to be judged.
 * Source: OECD (2008), Handbook on Constructing Composite Indicators, step 6. Example: weights 3, 1, scores 80, blank →
 * 80 at coverage .75; with `zero` 60.
 */
export function composite(
  scores: readonly (number | null)[],
  weights: readonly number[],
  missing: MissingPolicy = 'renormalise',
): Composite | null {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0) || weights.some((weight) => weight < 0)) return null;
  let points = 0;
  let answered = 0;
  let blanks = 0;
  for (const [index, weight] of weights.entries()) {
    const score = scores[index] ?? null;
    if (score === null) blanks += weight > 0 ? 1 : 0;
    else {
      points += weight * score;
      answered += weight;
    }
  }
  const coverage = answered / all;
  if (answered === 0 || (missing === 'exclude' && blanks > 0)) return { score: null, coverage };
  return { score: points / (missing === 'zero' ? all : answered), coverage };
}
