import { importancePerformance, meanCrossHair, type Placed, type Quadrant } from '../stats/importance-performance.ts';

/** A predictor on the map: importance is its share, performance its mean, each with its interval. `r`: with the outcome. */
export type Point = Placed & { readonly r: number };

/**
 * A corner of the map; which side of it is unclear, as its interval crosses the line; against: important, but the outcome
 * is lower where it is higher.
 */
export type Priority =
  | Exclude<Quadrant, 'unclear'>
  | 'importanceUnclear'
  | 'performanceUnclear'
  | 'bothUnclear'
  | 'against';

/** A map of fewer points says nothing. */
export const leastPoints = 4;

/**
 * Where work pays first, at the grand means: as `importancePerformance`, and an important point that goes against the outcome
 * is no reason to raise it. `null` for fewer than four points.
 */
export function quadrantsOf(points: readonly Point[]): readonly Priority[] | null {
  const lines = meanCrossHair(points);
  const found = lines && importancePerformance(points, lines);
  // Told apart by leaving out the interval of the other side.
  const byPerformance = lines && importancePerformance(without(points, 'importanceInterval'), lines);
  const byImportance = lines && importancePerformance(without(points, 'performanceInterval'), lines);
  return (
    found?.map((quadrant, place) => {
      const point = points[place];
      if (lines && point && point.importance >= lines.importance && point.r <= 0) return 'against';
      if (quadrant !== 'unclear') return quadrant;
      if (byPerformance?.[place] !== 'unclear') return 'importanceUnclear';
      return byImportance?.[place] === 'unclear' ? 'bothUnclear' : 'performanceUnclear';
    }) ?? null
  );
}

const without = (points: readonly Point[], interval: 'importanceInterval' | 'performanceInterval'): readonly Placed[] =>
  points.map((point) => ({ ...point, [interval]: null }));
