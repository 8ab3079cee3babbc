import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptions } from '../../../core/models/adoptions.ts';
import { faultsOf } from '../../../core/standard-rules/faults.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { matrixOf } from '../stats/matrix-of.ts';
import { agreeing, fiveAnswers, inputOf, weighing } from './weights-input.ts';

const two = weighing({ quality: 60, delivery: 40 });
const both = ['quality', 'delivery'];
const judged = (weights: readonly number[], dimensions: readonly string[]) => ({
  dimensions,
  judges: [{ name: 'Ann', matrix: agreeing(weights) }],
});

// By hand: 3 to 1; entropy by numpy (weights.test.ts).
test('both weightings, by dimension', () => {
  expect(adoptions(inputOf(two, both, fiveAnswers, judged([3, 1], both)))).toEqual([
    { kind: 'ahp', weights: { quality: 75, delivery: 25 }, points: {} },
    { kind: 'entropy', weights: { quality: 91.46, delivery: 8.54 }, points: {} },
  ]);
});

const three = weighing({ quality: 50, delivery: 30, price: 20 });
const names = ['quality', 'delivery', 'price'];
const wild = { dimensions: names, judges: [{ name: 'Ann', matrix: matrixOf('1 9 1/9, 1/9 1 9, 9 1/9 1') }] };
const level = [
  [4, 4],
  [4, 4],
  [4, 4],
  [4, 4],
  [4, 4],
];

test.each([
  ['an open standard', inputOf(fivePoint, both, fiveAnswers, judged([3, 1], both)), []],
  ['judgements that contradict each other', inputOf(three, names, [], wild), []],
  ['nobody compared, nothing told apart', inputOf(two, both, level), []],
  [
    'a weight of 0 by entropy',
    inputOf(
      two,
      both,
      fiveAnswers.map(([first = 1]) => [first, 4]),
    ),
    [],
  ],
  ['one of both', inputOf(two, both, level, judged([3, 1], both)), ['ahp']],
])('%s', (_, input, kinds) => {
  expect(adoptions(input).map(({ kind }) => kind)).toEqual(kinds);
});

// Points of 25 and 20 in proportion to 20 and 25: × .8 and × 1.25; the others as they are.
test('S12: points in proportion', () => {
  const ids = weightedProcedure.dimensions.map(({ id }) => id);
  const [ahp] = adoptions(inputOf(weightedProcedure, ids, [], judged([20, 25, 20, 15, 10, 5, 5], ids)));
  expect(ahp?.points).toMatchObject({
    'product-quality': [4, 8, 12.8, 16, 20],
    rohs: [5, 12.5, 20, 22.5, 25],
    'delivery-date': [1, 2, 3, 4, 5],
  });
});

test('whatever was judged, the weights add up to 100 and the standard takes them', () => {
  const ids = weightedProcedure.dimensions.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }), (parts) => {
      const [ahp] = adoptions(inputOf(weightedProcedure, ids, [], judged(parts, ids)));
      const hundredths = Object.values(ahp?.weights ?? {}).map((weight) => Math.round(100 * weight));
      expect(hundredths.reduce((sum, one) => sum + one, 0)).toBe(10_000);
      const dimensions = weightedProcedure.dimensions.map((one) => ({
        ...one,
        weight: ahp?.weights[one.id] ?? 0,
        points: ahp?.points[one.id] ?? [],
      }));
      expect(faultsOf({ ...weightedProcedure, dimensions, examples: [] })).toEqual([]);
    }),
  );
});
