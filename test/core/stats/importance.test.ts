import { expect, test } from 'vitest';
import { importancePerformance, meanCrossHair } from '../../../core/stats/importance-performance.ts';
import { kano, kanoCategory } from '../../../core/stats/kano.ts';

const item = (importance: number, performance: number, performanceInterval?: readonly [number, number]) => ({
  importance,
  performance,
  ...(performanceInterval && { performanceInterval }),
});

test('map: each corner by hand, a tie is important and weak, an interval across a line is unclear', () => {
  const items = [item(5, 2), item(5, 4), item(3, 2), item(3, 4), item(4, 3), item(5, 4, [2.9, 5]), item(5, 4, [3, 5])];
  const lines = Object.freeze({ importance: 4, performance: 3 });
  expect(importancePerformance(items, lines)).toEqual(['first', 'keep', 'low', 'much', 'first', 'unclear', 'keep']);
  expect(importancePerformance([...items, { ...item(5, 4), importanceInterval: [3, 6] }], lines)?.[7]).toBe('unclear');
});

test('map: the cross-hair stands at the means; fewer than four items have no map', () => {
  const items = [item(1, 4), item(2, 5), item(6, 0)];
  expect(meanCrossHair(items)).toEqual({ importance: 3, performance: 3 });
  expect(meanCrossHair([])).toBeNull();
  expect(importancePerformance(items, { importance: 3, performance: 3 })).toBeNull();
});

// Berger et al. (1993): the evaluation table, rows functional, columns dysfunctional.
test('Kano: all 25 cells of the table', () => {
  const rows = [1, 2, 3, 4, 5].map((yes) => [1, 2, 3, 4, 5].map((no) => kanoCategory(yes, no)).join(''));
  expect(rows).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
  for (const [yes, no] of [
    [null, 1],
    [1, null],
    [0, 1],
    [6, 1],
    [1.5, 2],
  ] as const)
    expect(kanoCategory(yes, no)).toBeNull();
});

test('Kano: coefficients by hand; ties go to the weightier; reverse and questionable leave the divisor', () => {
  const none = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  expect(kano({ ...none, A: 30, O: 20, M: 10, I: 40 })).toEqual({ category: 'I', better: 0.5, worse: -0.3 });
  expect(kano({ ...none, A: 5, O: 5, M: 5, I: 5 })?.category).toBe('M');
  expect(kano({ ...none, A: 5, I: 5, R: 90 })).toEqual({ category: 'R', better: 0.5, worse: 0 });
  expect(kano({ ...none, R: 2, Q: 1 })).toEqual({ category: 'R', better: null, worse: null });
  expect(kano(none)).toBeNull();
});
