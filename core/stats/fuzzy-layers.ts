import { type FuzzyOperator, fuzzy, proportions } from './fuzzy.ts';

/**
 * A factor with its shares per level, or a group of parts that is worked out from them. `weight`: among its neighbours.
 */
export type FuzzyPart =
  | { readonly name: string; readonly weight: number; readonly shares: readonly number[] }
  | { readonly name: string; readonly weight: number; readonly parts: readonly FuzzyPart[] };

/** What came out of a group: B as the operator gives it, and as shares that add up to 1. */
export type FuzzyGroup = {
  readonly name: string;
  readonly weights: readonly number[];
  readonly memberships: readonly number[];
  readonly shares: readonly number[];
};

/**
 * Fuzzy evaluation in layers: from the factors up to the whole, group by group.
 * In words: each group's B by its own parts' weights, taken as shares, is one row of the layer above. Weights and
 * shares that do not add up to 1 are taken in proportion. The list ends with the whole; `null` when the weights or
 * shares of some part add up to 0 or one is negative.
 * Source: as `fuzzy`. Example: two groups of two factors → three results, the last of the whole.
 */
export function fuzzyLayers(
  { name, parts }: { readonly name: string; readonly parts: readonly FuzzyPart[] },
  operator: FuzzyOperator = 'M(product,sum)',
): readonly FuzzyGroup[] | null {
  const below: FuzzyGroup[] = [];
  const rows: (readonly number[])[] = [];
  for (const part of parts) {
    const groups = 'parts' in part ? fuzzyLayers(part, operator) : [];
    if (groups === null) return null;
    below.push(...groups);
    const given = 'parts' in part ? groups[groups.length - 1]?.shares : part.shares;
    if (part.weight < 0 || given?.some((share) => share < 0)) return null;
    const shares = proportions(given ?? []);
    if (shares === null) return null;
    rows.push(shares);
  }
  const weights = proportions(parts.map(({ weight }) => weight));
  if (weights === null) return null;
  const memberships = fuzzy(weights, rows, operator);
  const shares = proportions(memberships);
  return shares && [...below, { name, weights, memberships, shares }];
}
