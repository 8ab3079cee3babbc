import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitivity } from '../../../core/certainty/sensitivity.ts';
import { withTotals } from '../../../core/certainty/totals.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { standard } from '../analysis/sample.ts';
import { gradeAll, type Said, sampleRubric, surveys } from './surveys.ts';

// 60 + 24 = 84 four times, quality alone 80: index 83.2, B.
const said: readonly Said[] = [...[1, 2, 3, 4].map(() => ({ answers: [5, 3] })), { answers: [4, null] }];

function variantsOf(people: readonly Said[], more: Partial<Standard> = {}, flagged: readonly number[] = []) {
  const rubric = sampleRubric({ minimumGroup: 4, ...more });
  const found = sensitivity(withTotals(gradeAll(rubric, people)), rubric, new Set(flagged));
  return found.map(({ kind, n, index, grade }) => [kind, n, index === null ? null : Number(index.toFixed(6)), grade]);
}

test('each other way gives an index and a grade of its own', () => {
  expect(variantsOf(said, {}, [2, 99])).toEqual([
    // (100 + 60) / 2 = 80, and 80: C
    ['equalWeights', 5, 80, 'C'],
    // 60·1 + 40·½ = 80 four times, quality alone ¾: (320 + 75) / 5
    ['pomp', 5, 79, 'C'],
    // Three times 84 and 80
    ['unflagged', 4, 83, 'B'],
    ['complete', 4, 84, 'B'],
  ]);
});

test('POMP is compared with percent of maximum, points with neither', () => {
  expect(variantsOf(said, { method: 'pomp' })[1]).toEqual(['percentOfMaximum', 5, 83.2, 'B']);
  const dimensions = standard.dimensions.map((one) => ({
    ...one,
    points: [1, 2, 3, 4, 5].map((n) => (n * one.weight) / 5),
  }));
  const kinds = variantsOf(said, { method: 'points', dimensions }).map(([kind]) => kind);
  expect(kinds).toEqual(['equalWeights', 'complete']);
  // The points table says the same as percent of maximum here, and equal weights take its scores.
  expect(variantsOf(said, { method: 'points', dimensions })[0]).toEqual(['equalWeights', 5, 80, 'C']);
});

test('what was set by hand stays as it is in every way', () => {
  const byHand = said.map((one) => ({ ...one, byHand: 90 }));
  for (const [, , index] of variantsOf(byHand, {}, [2])) expect(index).toBe(90);
});

test('what would be the same by itself is left out', () => {
  const dimensions = standard.dimensions.map((one) => ({ ...one, weight: 50 }));
  expect(variantsOf(said.slice(0, 4), { dimensions }, [77]).map(([kind]) => kind)).toEqual(['pomp']);
});

test('on scales from 0 percent of maximum and of the range are the same', () => {
  const rubric = sampleRubric({ minimumGroup: 1 });
  const scale = { kind: 'numeric', min: 0, max: 5 } as const;
  const dimensions = rubric.dimensions.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, scale })) }));
  const fromZero = { ...rubric, dimensions };
  const found = sensitivity(withTotals(gradeAll(fromZero, said)), fromZero, new Set());
  expect(found.map(({ kind }) => kind)).toEqual(['equalWeights', 'complete']);
});

test('what would leave too few for a group is no way at all', () => {
  expect(variantsOf(said, { minimumGroup: 5 }, [2]).map(([kind]) => kind)).toEqual(['equalWeights', 'pomp']);
});

test('a gap that counts as 0 does so under equal weights too', () => {
  const missing = { policy: 'zero', minimumWeight: 60 } as const;
  // 80 four times, (80 + 0) / 2 = 40
  expect(variantsOf(said, { missing })[0]).toEqual(['equalWeights', 5, 72, 'C']);
});

test('nobody: nothing to compare', () => {
  expect(variantsOf([])).toEqual([
    ['equalWeights', 0, null, null],
    ['pomp', 0, null, null],
  ]);
});

test('an index stays within 0..100, and percent of the range is never above percent of maximum on a scale from 1', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, graded }) => {
      const some = withTotals(graded);
      const mean = some.reduce((sum, { raw }) => sum + raw, 0) / some.length;
      for (const { kind, index } of sensitivity(some, rubric, new Set([2, 3]))) {
        if (index === null) continue;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        if (kind === 'pomp') expect(index).toBeLessThanOrEqual(mean + 1e-9);
        if (kind === 'percentOfMaximum') expect(index).toBeGreaterThanOrEqual(mean - 1e-9);
      }
    }),
  );
});
