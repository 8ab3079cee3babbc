import type { RatingScale } from '../../core/scales/schema.ts';

/** The answers a scale offers, worst first: each level of a worded scale counted from 1, each number of a numeric one. */
export function levelsOf(scale: RatingScale): readonly number[] {
  const [first, last] = scale.kind === 'labelled' ? [1, scale.levels.length] : [scale.min, scale.max];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
