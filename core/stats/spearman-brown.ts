/**
 * Spearman–Brown prophecy: how reliable a scale becomes when it is made `times` as long.
 * In words: times·r / (1 + (times − 1)·r); with 2 and the correlation of two items, the reliability of both together.
 * `null` when the divisor is not above 0. Source: Spearman (1910), Brown (1910), British Journal of Psychology 3, 271–322.
 * Example: r .6 → .75.
 */
export function spearmanBrown(r: number, times = 2): number | null {
  const divisor = 1 + (times - 1) * r;
  return divisor > 0 ? (times * r) / divisor : null;
}
