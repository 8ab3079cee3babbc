/** How weights and memberships combine. */
const operators = {
  'M(product,sum)': { pair: (a: number, r: number) => a * r, join: (b: number, c: number) => b + c },
  'M(min,max)': { pair: Math.min, join: Math.max },
  'M(product,max)': { pair: (a: number, r: number) => a * r, join: Math.max },
  'M(min,boundedSum)': { pair: Math.min, join: (b: number, c: number) => Math.min(1, b + c) },
} as const satisfies Record<string, { pair: (a: number, r: number) => number; join: (b: number, c: number) => number }>;

export type FuzzyOperator = keyof typeof operators;
export const fuzzyOperators = Object.keys(operators) as FuzzyOperator[];

/** Parts in proportion, sum 1; all 0: `null`. */
export function proportions(values: readonly number[]): readonly number[] | null {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : null;
}

/**
 * Fuzzy comprehensive evaluation: how strongly a whole belongs to each level when its factors do so in part.
 * In words: B = A∘R. A are the factors' weights (sum 1), R the share of answers of each factor on each level (rows sum
 * to 1). Weighted sum (the default), the largest of the minima, the largest of the products, or the sum of the minima
 * up to 1. B of the last three does not sum to 1: show it as `proportions`.
 * Source: Zadeh (1965), Information and Control 8, 338–353; the four operators are those of the textbooks on 模糊综合评价.
 * Example: A .5 .3 .2, R .4 .4 .2 / .2 .5 .3 / .1 .3 .6 → .28 .41 .31.
 */
export function fuzzy(
  weights: readonly number[],
  memberships: readonly (readonly number[])[],
  operator: FuzzyOperator = 'M(product,sum)',
): readonly number[] {
  const { pair, join } = operators[operator];
  return (memberships[0] ?? []).map((_, level) =>
    memberships.reduce((joined, row, factor) => join(joined, pair(weights[factor] ?? 0, row[level] ?? 0)), 0),
  );
}
