/** Presses on a terminal with four faces. */
export type FaceCounts = {
  readonly veryNegative: number;
  readonly negative: number;
  readonly positive: number;
  readonly veryPositive: number;
};

/**
 * Figures of a four-face terminal: how the presses balance.
 * In words: index = (0·very negative + 100/3·negative + 200/3·positive + 100·very positive) / all, 0..100; net = % very
 * positive − % of both negative ones, −100..100, what the vendor calls NPS; red = % of both negative ones, green = the
 * rest. `null` without a press or with a negative count.
 * Source: the figures that HappyOrNot prints, reproduced row by row. Example: 9, 19, 102, 151 → index 80.19, net 43.77,
 * red 9.96, green 90.04.
 */
export function fourFaces({ veryNegative, negative, positive, veryPositive }: FaceCounts): {
  readonly index: number;
  readonly net: number;
  readonly red: number;
  readonly green: number;
  readonly n: number;
} | null {
  const n = veryNegative + negative + positive + veryPositive;
  if (!(n > 0) || Math.min(veryNegative, negative, positive, veryPositive) < 0) return null;
  const red = (100 * (veryNegative + negative)) / n;
  return {
    index: (100 * negative + 200 * positive + 300 * veryPositive) / (3 * n),
    net: (100 * (veryPositive - veryNegative - negative)) / n,
    red,
    green: 100 - red,
    n,
  };
}
