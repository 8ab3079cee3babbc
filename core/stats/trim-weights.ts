/**
 * Trimmed weights: nobody counts more than `cap` times the average answer, so that no single voice decides.
 * In words: what lies above cap · mean is set to it and the others are scaled up so that the total stays, until none
 * lies above. The mean is that of the weights above 0; a weight of 0 stays 0. `counts`: how many answers stand behind
 * each weight, left out: one. `trimmed`: how many of the weights were cut. A cap of 1 or less cannot hold: `null`.
 * Source: Potter (1990), Proceedings of the ASA Survey Research Section, 225–230; cap 5 is the default of R `anesrake`.
 * Example: 1, 1, 1, 7 with cap 2 (mean 2.5) → 1.6667 three times, 5.
 */
export function trimWeights(
  weights: readonly number[],
  cap = 5,
  counts: readonly number[] = weights.map(() => 1),
): { readonly weights: readonly number[]; readonly trimmed: number } | null {
  if (!(cap > 1)) return null;
  const total = weights.reduce((sum, weight, place) => sum + weight * (counts[place] ?? 0), 0);
  const answers = counts.reduce((sum, count, place) => sum + ((weights[place] ?? 0) > 0 ? count : 0), 0);
  const limit = (cap * total) / answers;
  const isCut = weights.map(() => false);
  let scaled = weights;
  for (;;) {
    let more = false;
    scaled.forEach((weight, place) => {
      // Rounding dust above the limit is not above it.
      if (isCut[place] || weight <= limit * (1 + 1e-12)) return;
      isCut[place] = true;
      more = true;
    });
    if (!more) return { weights: scaled, trimmed: isCut.filter(Boolean).length };
    let cut = 0;
    let rest = 0;
    weights.forEach((weight, place) => {
      if (isCut[place]) cut += limit * (counts[place] ?? 0);
      else rest += weight * (counts[place] ?? 0);
    });
    scaled = weights.map((weight, place) => (isCut[place] ? limit : (weight * (total - cut)) / rest));
  }
}
