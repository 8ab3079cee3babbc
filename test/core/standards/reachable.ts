import type { Standard } from '../../../core/standard-rules/standard.ts';

/**
 * Every total that a standard with one item per dimension can show with a grade, least first: by counting sums, not
 * by grading. Points, or the share of the top level, over the answered weight; rounded half up.
 */
export function reachableScores(standard: Standard): readonly number[] {
  const { dimensions, scale, roundTo, missing } = standard;
  const levels = scale.kind === 'labelled' ? scale.levels.length : scale.max;
  let sums = new Map<string, readonly [number, number]>([['', [0, 0]]]);
  for (const { weight, points } of dimensions) {
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
  return [...new Set(scores)].sort((a, b) => a - b);
}
