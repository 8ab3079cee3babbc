import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postStratify } from '../../../core/stats/post-stratify.ts';
import { type Margin, rake } from '../../../core/stats/rake.ts';
import { rakeTrimmed } from '../../../core/stats/rake-trimmed.ts';
import { trimWeights } from '../../../core/stats/trim-weights.ts';

/** Cells of a table, row by row. */
const rows = (targets: readonly number[]): Margin => ({ groups: [0, 0, 1, 1], targets });
const columns = (targets: readonly number[]): Margin => ({ groups: [0, 1, 0, 1], targets });

// R survey, rake.
test('raking a table of two by two', () => {
  const raked = rake(Object.freeze([20, 30, 30, 20]), [rows([60, 40]), columns([45, 55])]);
  const expected = [22.21808771, 37.78191229, 22.78191229, 17.21808771];
  if (!('weights' in raked)) throw new Error('not raked');
  raked.weights.forEach((weight, place) => {
    expect(weight).toBeCloseTo(expected[place] ?? Number.NaN, 7);
  });
});

// Independent margins have the product as their only table with the odds ratio 1: 100 · .6 · .45 = 27, worked by hand.
test('raking equal cells gives the product of the margins, in any unit', () => {
  const raked = rake([1, 1, 1, 1], [rows([60, 40]), columns([0.45, 0.55])]);
  expect('weights' in raked && raked.weights.map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([27, 33, 18, 22]);
});

test('an empty group with a target is named, one without is passed over', () => {
  expect(rake([20, 30, 0, 0], [rows([60, 40]), columns([45, 55])])).toEqual({ empty: { margin: 0, group: 1 } });
  const raked = rake([20, 30, 0, 0], [rows([100, 0]), columns([45, 55])]);
  expect('weights' in raked && raked.weights).toEqual([45, 55, 0, 0]);
  const left = rake([20, 30, 10, 10], [rows([100, 0]), columns([45, 55])]);
  expect('weights' in left && left.weights.map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([45, 55, 0, 0]);
});

test('margins that contradict each other do not settle, and nothing is kept', () => {
  // The off-diagonal cells are empty: rows and columns would have to be the same.
  expect(rake([1, 0, 0, 1], [rows([60, 40]), columns([45, 55])])).toEqual({ unsettled: 1000 });
});

test('raked margins hit their targets', () => {
  const cell = fc.integer({ min: 1, max: 50 });
  const target = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), target, target, target, (start, top, bottom, left) => {
      const right = Math.max(1, top + bottom - left);
      const raked = rake(start, [rows([top, bottom]), columns([left, right])]);
      if (!('weights' in raked)) return false;
      const [a = 0, b = 0, c = 0, d = 0] = raked.weights;
      const total = top + bottom;
      const isMet = (sum: number, wanted: number) => Math.abs(sum - wanted) < 1e-4 * total;
      return (
        isMet(a + b, top) &&
        isMet(c + d, bottom) &&
        isMet(a + c, (left * total) / (left + right)) &&
        isMet((a * d) / (b * c), (start[0] * start[3]) / (start[1] * start[2]))
      );
    }),
  );
});

// R survey, postStratify.
test('post-stratification: target over count', () => {
  expect(postStratify(Object.freeze([60, 40]), Object.freeze([50, 50]))).toEqual({ weights: [50 / 60, 1.25] });
  expect(postStratify([60, 0], [50, 50])).toEqual({ empty: 1 });
  expect(postStratify([60, 0], [50, 0])).toEqual({ weights: [50 / 60, 0] });
});

// By hand: mean 2.5, cap 2 → 5; the other 5 go to three: 5/3 each.
test('trimming keeps the total and no weight above the cap', () => {
  const cut = trimWeights(Object.freeze([1, 1, 1, 7]), 2);
  expect(cut?.trimmed).toBe(1);
  expect(cut?.weights.map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([
    1.666666667, 1.666666667, 1.666666667, 5,
  ]);
  expect(trimWeights([1, 1, 2], 5)).toEqual({ weights: [1, 1, 2], trimmed: 0 });
  expect(trimWeights([0, 0, 3], 2)).toEqual({ weights: [0, 0, 3], trimmed: 0 });
  expect(trimWeights([1, 1], 1)).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 }),
      (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const trimmed = trimWeights(weights, 1.5)?.weights ?? [];
        const kept = trimmed.reduce((sum, weight) => sum + weight, 0);
        return (
          Math.abs(kept - total) < 1e-9 * total && Math.max(...trimmed) <= ((1.5 * total) / weights.length) * (1 + 1e-9)
        );
      },
    ),
  );
});

test('raking with trimming: nothing above the cap is changed, what is above is cut and the margins still hold', () => {
  const margins = [rows([60, 40]), columns([45, 55])];
  const plain = rake([20, 30, 30, 20], margins);
  const same = rakeTrimmed([20, 30, 30, 20], margins, 5, [20, 30, 30, 20]);
  expect(same).toMatchObject({ weights: 'weights' in plain && plain.weights, trimmed: 0, exceeds: false });

  // 2 answers of 100 come from a corner that raking would weigh 3 times the average; the other corners can make up for it.
  const counts = Object.freeze([2, 38, 38, 22]);
  const cut = rakeTrimmed(counts, [rows([50, 50]), columns([50, 50])], 1.5, counts);
  if (!('weights' in cut)) throw new Error('not raked');
  expect(cut.trimmed).toBeGreaterThan(0);
  const [a = 0, b = 0, c = 0] = cut.weights;
  expect(a + b).toBeCloseTo(50, 6);
  expect(a + c).toBeCloseTo(50, 6);
  if (!cut.exceeds)
    expect(Math.max(...cut.weights.map((weight, place) => weight / (counts[place] ?? 1)))).toBeLessThan(
      1.5 * (1 + 1e-5),
    );
});

test('margins that demand more than the cap are met, and it is said that they exceed it', () => {
  // One answer of ten stands for half of the customers: 5 times the average, whatever the others do.
  const cut = rakeTrimmed(
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    [{ groups: [0, 1, 1, 1, 1, 1, 1, 1, 1, 1], targets: [50, 50] }],
    3,
  );
  expect(cut).toMatchObject({ exceeds: true, trimmed: 1 });
  expect('weights' in cut && cut.weights[0]).toBeCloseTo(50, 9);
});
