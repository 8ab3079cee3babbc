const dust = 1e-9;

/**
 * Largest remainder: rounds parts to `step` so that they add up to `total`, which is their sum rounded to the same
 * step. Each part is cut, then the steps still missing go to the parts that lost most; of equals, the first.
 * Example: 33.3, 33.3 and 33.4 in whole numbers of 100 → 33, 33, 34.
 */
export function apportion(parts: readonly number[], total: number, step: number): readonly number[] {
  const perUnit = Math.round(1 / step);
  const cut = parts.map((part) => Math.floor(part * perUnit + dust));
  const lost = parts.map((part, index) => part * perUnit - (cut[index] ?? 0));
  const missing = Math.round(total * perUnit) - cut.reduce((sum, units) => sum + units, 0);
  const raised = new Set(
    lost
      .map((remainder, index) => ({ remainder, index }))
      // Dust must not decide between equal remainders.
      .sort((a, b) => (Math.abs(b.remainder - a.remainder) < dust ? a.index - b.index : b.remainder - a.remainder))
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return cut.map((units, index) => (units + (raised.has(index) ? 1 : 0)) / perUnit);
}
