/** One way to part the answers: each one's group, counted from 0, and what every group should weigh. */
export type Margin = { readonly groups: readonly number[]; readonly targets: readonly number[] };

/** Weights, or why there are none: an empty group with a target, or no weights that meet all margins. */
export type Raked =
  | { readonly weights: readonly number[]; readonly rounds: number }
  | { readonly empty: { readonly margin: number; readonly group: number } }
  | { readonly unsettled: number };

const settledAt = 1e-6;
// Far closer than asked: published tables are compared in eight digits.
const stopAt = 1e-12;
const mostRounds = 1000;

function sumsOf(weights: readonly number[], { groups, targets }: Margin): number[] {
  const sums = targets.map(() => 0);
  groups.forEach((group, place) => {
    sums[group] = (sums[group] ?? 0) + (weights[place] ?? 0);
  });
  return sums;
}

/**
 * Raking (iterative proportional fitting): weights that meet several margins at once, such as region and size, when
 * only the margins are known. In words: scale each margin's groups to their targets in turn, until every factor is 1
 * within 1e-6; after 1000 rounds nothing is kept. Margins with other totals are scaled to the total of the first.
 * `start` are the weights to begin with: 1 for an answer, or the counts of a table's cells.
 * Source: Deming & Stephan (1940), Annals of Mathematical Statistics 11, 427–444; R `survey::rake`. Example: 20 30 / 30
 * 20 to rows 60, 40 and columns 45, 55 → 22.218 37.782 / 22.782 17.218.
 */
export function rake(start: readonly number[], margins: readonly Margin[]): Raked {
  const totals = margins.map(({ targets }) => targets.reduce((sum, target) => sum + target, 0));
  const total = totals[0] ?? 0;
  const scaled = margins.map(({ groups, targets }, place) => ({
    groups,
    targets: targets.map((target) => (target * total) / (totals[place] ?? total)),
  }));
  for (const [margin, one] of scaled.entries()) {
    const sums = sumsOf(start, one);
    const group = one.targets.findIndex((target, place) => target > 0 && !((sums[place] ?? 0) > 0));
    if (group >= 0) return { empty: { margin, group } };
  }

  let weights = start;
  let change = Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (change > stopAt && rounds < mostRounds) {
    change = 0;
    for (const one of scaled) {
      const sums = sumsOf(weights, one);
      const factors = one.targets.map((target, place) => {
        const sum = sums[place] ?? 0;
        // A group that has run empty, wanted or not, stays so.
        return sum > 0 ? target / sum : target > 0 ? Number.POSITIVE_INFINITY : 1;
      });
      weights = weights.map((weight, place) => (weight === 0 ? 0 : weight * (factors[one.groups[place] ?? 0] ?? 1)));
      for (const factor of factors) if (factor > 0) change = Math.max(change, Math.abs(factor - 1));
    }
    rounds += 1;
  }
  return change < settledAt ? { weights, rounds } : { unsettled: rounds };
}
