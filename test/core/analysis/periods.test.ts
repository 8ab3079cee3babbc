import { expect, test } from 'vitest';
import { periodName, periodNumber, periodNumberOf } from '../../../core/analysis/periods.ts';

// Design §3.12: a wave is a period of the standard.
test.each([
  ['2024-04-07T10:05:02', 'month', '2024-04'],
  ['2024-12-31', 'month', '2024-12'],
  ['2024-03-31T23:59:59', 'quarter', '2024-Q1'],
  ['2024-04-01T00:00:00', 'quarter', '2024-Q2'],
  ['2024-12-31T23:59:59', 'quarter', '2024-Q4'],
  ['2024-06-30', 'halfYear', '2024-H1'],
  ['2024-07-01', 'halfYear', '2024-H2'],
  ['2024-07-01', 'year', '2024'],
  [null, 'month', ''],
  [null, 'quarter', ''],
] as const)('%j by %s -> %j', (at, period, expected) => {
  expect(periodName(periodNumber(at, period), period)).toBe(expected);
  expect(periodNumberOf(expected, period)).toBe(periodNumber(at, period));
});
