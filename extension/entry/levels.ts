import type { RatingScale } from '../../core/scales/schema.ts';

/** As many as 0 to 10 has; more buttons are no easier than a field. */
const mostLevels = 11;

/**
 * The answers a scale offers as buttons, worst first: each level of a worded scale counted from 1, each whole number of a
 * numeric one. None where those are too many, or are not all that there is: a number is typed then.
 */
export function levelsOf(scale: RatingScale): readonly number[] {
  if (scale.kind === 'labelled') return scale.levels.map((_, place) => place + 1);
  const { min, max } = scale;
  const length = max - min + 1;
  if (length > mostLevels || !Number.isInteger(min) || !Number.isInteger(max)) return [];
  return Array.from({ length }, (_, step) => min + step);
}
