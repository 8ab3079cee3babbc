/** An item with how much it matters and how well it does, each with its interval where one is known. */
export type Placed = {
  readonly importance: number;
  readonly performance: number;
  readonly importanceInterval?: readonly [number, number] | null;
  readonly performanceInterval?: readonly [number, number] | null;
};

/** Where importance and performance turn from low to high. */
export type CrossHair = { readonly importance: number; readonly performance: number };

/** First: work here first; keep; low: low priority; much: maybe too much; unclear: an interval crosses a line. */
export const quadrants = ['first', 'keep', 'low', 'much', 'unclear'] as const;
export type Quadrant = (typeof quadrants)[number];

const fewest = 4;

/** The cross-hair at the means of all items; `null` without one. */
export function meanCrossHair(items: readonly Placed[]): CrossHair | null {
  if (items.length === 0) return null;
  const mean = (of: (item: Placed) => number) => items.reduce((sum, item) => sum + of(item), 0) / items.length;
  return { importance: mean((item) => item.importance), performance: mean((item) => item.performance) };
}

function quadrantOf(item: Placed, lines: CrossHair): Quadrant {
  const crosses = (interval: readonly [number, number] | null | undefined, line: number) =>
    interval ? interval[0] < line && line < interval[1] : false;
  if (crosses(item.importanceInterval, lines.importance) || crosses(item.performanceInterval, lines.performance))
    return 'unclear';
  const isLow = item.performance <= lines.performance;
  if (item.importance >= lines.importance) return isLow ? 'first' : 'keep';
  return isLow ? 'low' : 'much';
}

/**
 * Importance–performance map: what to work on first. Each item by which side of a cross-hair its importance and its performance lie.
 * In words: on a line counts as high importance and as low performance, so that nothing is overlooked; an interval that
 * crosses a line makes the item unclear. `null` for fewer than four items. Source: Martilla and James (1977), Journal of Marketing 41(1), 77–79.
 * Example: importance 5 and performance 2 with lines at 4 and 3 → first.
 */
export function importancePerformance(items: readonly Placed[], lines: CrossHair): readonly Quadrant[] | null {
  return items.length < fewest ? null : items.map((item) => quadrantOf(item, lines));
}
