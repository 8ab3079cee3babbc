import type { WaveFigures } from '../analysis/figures.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { gradeOf } from './totals.ts';

/** A segment without which the others have another grade. `n`: its graded responses; `index`, `grade`: of the others. */
export type SegmentFlip = {
  readonly title: string;
  readonly value: string;
  readonly n: number;
  readonly left: number;
  readonly index: number;
  readonly grade: string;
};

/**
 * The segment values whose absence alone would change the grade of all, the smallest first. Neither a segment nor what
 * is left may be smaller than the minimum group; those that say nothing are no segment.
 * Example: 10 responses at 76 are fair; without the five of North at 86 the others have 66: poor.
 */
export function segmentFlips(
  { index, segments }: Pick<WaveFigures, 'index' | 'segments'>,
  standard: Standard,
): readonly SegmentFlip[] {
  const whole = gradeOf(index.value, standard);
  if (whole === null || index.value === null) return [];
  const sum = index.value * index.n;
  return segments
    .flatMap(({ title, values }) =>
      values.flatMap(({ value, index: own }): readonly SegmentFlip[] => {
        const left = index.n - own.n;
        const isShown = value !== '' && own.value !== null && own.n >= standard.minimumGroup;
        if (!isShown || left < Math.max(1, standard.minimumGroup)) return [];
        const rest = (sum - (own.value ?? 0) * own.n) / left;
        const grade = gradeOf(rest, standard);
        return grade === null || grade === whole ? [] : [{ title, value, n: own.n, left, index: rest, grade }];
      }),
    )
    .sort((a, b) => a.n - b.n);
}
