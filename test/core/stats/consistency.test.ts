import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consistency, isAccepted } from '../../../core/stats/consistency.ts';
import { matrixOf } from './matrix-of.ts';

const city = '1 5 1/3 2 1/5, 1/5 1 1/7 1 1/7, 3 7 1 4 1/3, 1/2 1 1/4 1 1/7, 5 7 3 7 1';
// Saaty (1990), European Journal of Operational Research 48, 9–26: buying a house; printed CR .169.
const house =
  '1 5 3 7 6 6 1/3 1/4, 1/5 1 1/3 5 3 3 1/5 1/7, 1/3 3 1 6 3 4 6 1/5, 1/7 1/5 1/6 1 1/3 1/4 1/7 1/8, 1/6 1/3 1/3 3 1 1/2 1/5 1/6, 1/6 1/3 1/4 4 2 1 1/5 1/6, 3 5 1/6 7 5 5 1 1/2, 4 7 5 8 6 6 2 1';

// numpy.linalg.eig: the ratio, and of |ln(a_ij w_j / w_i)| the largest.
test.each([
  [city, 0.050275719, true, { i: 0, j: 1, judged: 5, fitting: 2.7613328085 }],
  [house, 0.1690868609, false, { i: 2, j: 6, judged: 6, fitting: 1.127531959 }],
  [
    '1 9 1/5 3, 1/9 1 2 1, 5 1/2 1 4, 1/3 1 1/4 1',
    0.8527041783,
    false,
    { i: 1, j: 2, judged: 2, fitting: 0.4299612442 },
  ],
  // Of three things all pairs are equally far: the first.
  ['1 3 5, 1/3 1 3, 1/5 1/3 1', 0.033199216, true, { i: 0, j: 1, judged: 3, fitting: 2.4662120743 }],
])('%s', (text, ratio, accepted, furthest) => {
  const found = consistency(matrixOf(text));
  if (!found) throw new Error('no weights');
  expect(found.ratio).toBeCloseTo(ratio, 9);
  expect(isAccepted(found)).toBe(accepted);
  expect(found.furthest).toMatchObject({ i: furthest.i, j: furthest.j, judged: furthest.judged });
  expect(found.furthest?.fitting).toBeCloseTo(furthest.fitting, 9);
});

test('another table, an index of one’s own, and none for eleven things', () => {
  // (5.225235221 − 5)/4 = .0563088
  expect(consistency(matrixOf(city), 'Saaty 2007')?.ratio).toBeCloseTo(0.0563088 / 1.11, 6);
  expect(consistency(matrixOf(city), 2)?.ratio).toBeCloseTo(0.0563088 / 2, 6);
  const eleven = consistency(Array.from({ length: 11 }, () => new Array<number>(11).fill(1)));
  expect(eleven).toMatchObject({ ratio: null, index: null });
  expect(eleven && isAccepted(eleven)).toBe(false);
});

test('two things cannot contradict each other', () => {
  expect(consistency(matrixOf('1 9, 1/9 1'))).toMatchObject({ ratio: 0, furthest: null });
  expect(consistency(matrixOf('1 0, 0 1'))).toBeNull();
});

const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 10 });

test('judgements that agree have ratio 0, give their weights back, and none stands out', () => {
  fc.assert(
    fc.property(parts, (weights) => {
      const total = weights.reduce((sum, one) => sum + one, 0);
      const found = consistency(weights.map((row) => weights.map((column) => row / column)));
      expect(found?.ratio).toBeCloseTo(0, 9);
      expect(found?.furthest).toBeNull();
      weights.forEach((one, place) => {
        expect(found?.weights[place]).toBeCloseTo(one / total, 9);
      });
    }),
  );
});

const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9);

/** Judgements of n things from the half above the diagonal. */
const filled = (n: number, half: readonly number[]) => {
  const at = (i: number, j: number) => half[i * n + j] ?? 1;
  const rows = Array.from({ length: n }, (_, place) => place);
  return rows.map((i) => rows.map((j) => (i === j ? 1 : i < j ? at(i, j) : 1 / at(j, i))));
};

test('the order of the things changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 7 }), fc.array(judgement, { minLength: 49, maxLength: 49 }), (n, half) => {
      const matrix = filled(n, half);
      const found = consistency(matrix);
      const turned = consistency([...matrix].reverse().map((row) => [...row].reverse()));
      expect(turned?.ratio).toBeCloseTo(found?.ratio ?? Number.NaN, 9);
      [...(turned?.weights ?? [])].reverse().forEach((weight, place) => {
        expect(weight).toBeCloseTo(found?.weights[place] ?? Number.NaN, 9);
      });
    }),
  );
});
