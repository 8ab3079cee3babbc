import { expect, test } from 'vitest';
import type { Figure } from '../../../core/analysis/schema.ts';
import { differenceMargin, verdictOf } from '../../../core/digest/verdict.ts';
import { addValue, emptyMoments } from '../../../core/stats/moments.ts';

const momentsOf = (values: readonly number[]) =>
  values.reduce((moments, value) => addValue(moments, value * 1e6), emptyMoments);
const measured = (values: readonly number[], status: Figure['status'] = 'graded') => ({
  moments: momentsOf(values),
  index: {
    value: status === 'graded' ? values.reduce((sum, value) => sum + value, 0) / values.length : null,
    ...{ n: values.length, notAnswered: 0, method: 'points' as const, status, warnings: [] },
  },
});

// Quantiles of t by Simpson's rule over its density, apart from the code.
test.each([
  // Variances 1 and 13: √(1/3 + 13/3) = 2.16025, 2.30588 degrees of freedom, t 3.79944.
  [[1, 2, 3], [2, 4, 9], 8.2077],
  // Variances 62.5 each: √25 = 5, 8 degrees, t 2.30600.
  [[90, 95, 85, 80, 100], [60, 70, 65, 75, 80], 11.53],
  [[80, 80], [80, 80, 80], 0],
  [[80], [80, 90], null],
] as const)('the margin between %j and %j is %s', (later, earlier, margin) => {
  const found = differenceMargin(momentsOf(later), momentsOf(earlier));
  if (margin === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(margin, 3);
});

test.each([
  ['rose', [90, 95, 85, 80, 100], [60, 70, 65, 75, 80], 20],
  ['fell', [60, 70, 65, 75, 80], [90, 95, 85, 80, 100], -20],
  // 3 points apart, margin 11.53.
  ['noChange', [90, 95, 85, 80, 100], [87, 92, 82, 77, 97], 3],
  ['noChange', [80, 80], [80, 80], 0],
  ['rose', [81, 81], [80, 80], 1],
] as const)('%s: %j after %j', (kind, later, earlier, points) => {
  expect(verdictOf(measured(later), measured(earlier))).toMatchObject({ kind, points });
});

test('what cannot be compared says why', () => {
  const some = measured([80, 90, 70]);
  expect(verdictOf(some, measured([80, 90], 'insufficient'))).toEqual({ kind: 'missing', why: 'insufficient' });
  expect(verdictOf(some, measured([], 'noData'))).toEqual({ kind: 'missing', why: 'noData' });
  expect(verdictOf(some, measured([80]))).toEqual({ kind: 'missing', why: 'single' });
});
