/**
 * Holm: p values made fair when many comparisons are looked at together, against even one false find.
 * In words: from the smallest up, p times the number of those not yet passed, never below the one before it and never
 * above 1. Source: Holm (1979), Scand. J. Statist. 6, 65–70; R `p.adjust(p, "holm")`. Example: .01 … .05 → .05, .08, .09, .09, .09.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 1);
  const ascending = ps.map((_, index) => index).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  let most = 0;
  for (const [place, index] of ascending.entries()) {
    most = Math.min(1, Math.max(most, (ps[index] ?? 1) * (ps.length - place)));
    adjusted[index] = most;
  }
  return adjusted;
}
