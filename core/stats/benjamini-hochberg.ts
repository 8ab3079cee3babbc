/**
 * Benjamini–Hochberg: p values made fair when many comparisons are looked at together, in the order they were given.
 * In words: from the largest down, p times count over its rank, never above the one before it and never above 1. Those
 * at most .05 then hold at most 5 % false finds. Source: Benjamini & Hochberg (1995), JRSS B 57, 289–300; R `p.adjust(p, "BH")`.
 * Example: .01, .02, .03, .04, .05 → .05 five times.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 1);
  const descending = ps.map((_, index) => index).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  let least = 1;
  for (const [place, index] of descending.entries()) {
    least = Math.min(least, ((ps[index] ?? 1) * ps.length) / (ps.length - place));
    adjusted[index] = least;
  }
  return adjusted;
}
