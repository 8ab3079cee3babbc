import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stratifiedFolds } from '../../../core/prediction/folds.ts';

const counted = (all: readonly number[], folds: number) =>
  Array.from({ length: folds }, (_, fold) => all.filter((one) => one === fold).length);
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

test('the example: six of class 0 and three of class 1 in three folds are two and one in each', () => {
  const classes = [0, 1, 0, 0, 1, 0, 0, 1, 0];
  const folds = stratifiedFolds(classes, 3, 1);
  const ofClass = (one: number) =>
    counted(
      folds.filter((_, row) => classes[row] === one),
      3,
    );
  expect([ofClass(0), ofClass(1)]).toEqual([
    [2, 2, 2],
    [1, 1, 1],
  ]);
});

test('law: every row in one fold, even in all and in each class, the same for the same seed', () => {
  const classes = fc.array(fc.nat(3), { maxLength: 60 });
  fc.assert(
    fc.property(classes, fc.integer({ min: 2, max: 6 }), fc.nat(), (all, folds, seed) => {
      const found = stratifiedFolds(all, folds, seed);
      expect(found).toHaveLength(all.length);
      expect(found.every((fold) => Number.isInteger(fold) && fold >= 0 && fold < folds)).toBe(true);
      for (const one of [0, 1, 2, 3])
        expect(
          spread(
            counted(
              found.filter((_, row) => all[row] === one),
              folds,
            ),
          ),
        ).toBeLessThanOrEqual(1);
      expect(spread(counted(found, folds))).toBeLessThanOrEqual(1);
      expect(stratifiedFolds(all, folds, seed)).toEqual(found);
    }),
  );
});

test('another seed deals otherwise', () => {
  const classes = Array.from({ length: 40 }, (_, row) => row % 2);
  expect(stratifiedFolds(classes, 5, 1)).not.toEqual(stratifiedFolds(classes, 5, 2));
});
