import { expect, test } from 'vitest';
import { changeOf, differenceOf, waveBefore } from '../../../core/analysis/change.ts';
import type { Figure, FigureStatus } from '../../../core/analysis/schema.ts';
import { frozen } from './sample.ts';

const figure = (value: number | null, status: FigureStatus = 'graded'): Figure => ({
  value,
  n: 40,
  notAnswered: 0,
  method: 'percentOfMaximum',
  status,
  warnings: [],
});
const wave = (period: string, value: number) => ({ period, index: figure(value), grade: 'B' });

test.each([
  // 62.1 to 63.4 as they read; the unrounded values lie 1.22 apart.
  [figure(63.36), figure(62.14), { value: 1.3, status: 'graded' }],
  [figure(60), figure(63.4), { value: -3.4, status: 'graded' }],
  [figure(80), figure(80, 'provisional'), { value: 0, status: 'provisional' }],
  [figure(80), figure(null, 'insufficient'), { value: null, status: 'insufficient' }],
  [figure(null, 'noData'), figure(null, 'insufficient'), { value: null, status: 'noData' }],
  [figure(80), null, { value: null, status: 'noEarlier' }],
  [figure(80), undefined, { value: null, status: 'noEarlier' }],
] as const)('%j after %j is %j', (later, earlier, expected) => {
  expect(differenceOf(later, earlier)).toEqual(expected);
});

const waves = frozen([wave('2026-07', 70), wave('2026-09', 75), wave('2026-10', 73.5), wave('', 20)]);

test('the wave before is the last one with responses, not the calendar’s', () => {
  expect(waveBefore('2026-09', waves)?.period).toBe('2026-07');
  expect(waveBefore('2026-08', waves)?.period).toBe('2026-07');
  expect(waveBefore('2026-07', waves)).toBeNull();
  expect(waveBefore('', waves)).toBeNull();
});

test('the newest wave is compared unless another is chosen; the undated are no wave', () => {
  expect(changeOf(waves, null)).toMatchObject({
    later: { period: '2026-10' },
    earlier: { period: '2026-09' },
    difference: { value: -1.5 },
  });
  expect(changeOf(waves, { period: '2026-09', index: figure(75) })).toMatchObject({
    earlier: { period: '2026-07' },
    difference: { value: 5 },
  });
  expect(changeOf(waves, { period: '2026-07', index: figure(70) })).toMatchObject({
    earlier: null,
    difference: { value: null, status: 'noEarlier' },
  });
  expect(changeOf(waves, { period: '', index: figure(20) })).toBeNull();
  expect(changeOf([wave('', 20)], null)).toBeNull();
  expect(changeOf([], null)).toBeNull();
});
