import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';

/**
 * Every total that a standard can show with a grade, least first: by counting sums, not by grading. Points, or the share
 * of the top level, over the answered weight; rounded half up. Of a dimension with several opinions those totals only
 * that come when all are answered alike, and what the worked examples show beyond them.
 */
export function reachableScores(standard: Standard): readonly number[] {
  const { dimensions, scale, roundTo, missing, examples } = standard;
  const levels = scale.kind === 'labelled' ? scale.levels.length : scale.max;
  let sums = new Map<string, readonly [number, number]>([['', [0, 0]]]);
  for (const { weight, points } of dimensions.filter((dimension) => opinionCount(dimension) > 0)) {
    const next = new Map<string, readonly [number, number]>();
    const keep = (sum: readonly [number, number]) => next.set(sum.map((one) => one.toFixed(6)).join(), sum);
    for (const [earned, answered] of sums.values()) {
      keep([earned, answered]);
      for (let level = 1; level <= levels; level += 1)
        keep([earned + (points?.[level - 1] ?? (weight * level) / levels), answered + weight]);
    }
    sums = next;
  }
  const graded = [...sums.values()].filter(([, answered]) => answered > missing.minimumWeight - 1e-6);
  const scores = graded.map(
    ([earned, answered]) => Math.floor((100 * earned) / answered / roundTo + 0.5 + 1e-6) * roundTo,
  );
  const isExact = dimensions.every((dimension) => opinionCount(dimension) < 2);
  const shown = isExact
    ? []
    : examples.flatMap(({ score, grade }) => (score === null || grade === null ? [] : [score]));
  return [...new Set([...scores, ...shown])].sort((a, b) => a - b);
}

/** Items that are answered on the scale; facts wait for the team's anchors. */
function opinionCount(dimension: Dimension): number {
  return itemsOf(dimension).filter(({ operational }) => operational === undefined).length;
}
