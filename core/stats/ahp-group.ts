/**
 * Judgements of several people as one matrix: what the group says of each pair.
 * In words: cell by cell the geometric mean of their matrices, so that the result is reciprocal again; with `shares`
 * the weighted one, each person's logarithm counting by their share. Matrices of the same size with positive numbers;
 * none, or shares that add up to 0: `null`.
 * Source: Aczél & Saaty (1983), Journal of Mathematical Psychology 27, 93–102. Example: judgements 2 and 8 → 4.
 */
export function ahpGroup(
  matrices: readonly (readonly (readonly number[])[])[],
  shares: readonly number[] = matrices.map(() => 1),
): readonly (readonly number[])[] | null {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const first = matrices[0];
  if (!first || !(total > 0)) return null;
  return first.map((row, i) =>
    row.map((_, j) =>
      Math.exp(
        matrices.reduce((sum, matrix, judge) => sum + (shares[judge] ?? 0) * Math.log(matrix[i]?.[j] ?? 1), 0) / total,
      ),
    ),
  );
}
