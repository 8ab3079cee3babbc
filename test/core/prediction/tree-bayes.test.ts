import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionalInformation } from '../../../core/prediction/conditional-information.ts';
import type { Labelled } from '../../../core/prediction/data.ts';
import { mostLikely } from '../../../core/prediction/most-likely.ts';
import { naiveBayes } from '../../../core/prediction/naive-bayes.ts';
import { spanningTree } from '../../../core/prediction/spanning-tree.ts';
import { treeBayes } from '../../../core/prediction/tree-bayes.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { dayOf, tennis, tennisShape } from './tennis.ts';

const close = (values: readonly number[], digits = 8) => values.map((value) => expect.closeTo(value, digits));

test('conditional mutual information by hand', () => {
  // Class 0: x and y always agree, half and half → ln 2. Class 1: they have nothing to do with each other → 0. Mean: ln 2 / 2.
  const rows = [
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 1],
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const found = conditionalInformation({ rows, classes: [0, 0, 0, 0, 1, 1, 1, 1] }, { levels: [2, 2], classes: 2 });
  expect(found).toEqual([close([0, Math.LN2 / 2], 12), close([Math.LN2 / 2, 0], 12)]);
});

test('conditional mutual information of the days of tennis, by numpy', () => {
  expect(conditionalInformation(tennis, tennisShape)).toEqual([
    close([0, 0.29083975, 0.15444386, 0.21609002]),
    close([0.29083975, 0, 0.29083975, 0.11706899]),
    close([0.15444386, 0.29083975, 0, 0.04231926]),
    close([0.21609002, 0.11706899, 0.04231926, 0]),
  ]);
});

// Probability of no: numpy, with scipy's minimum spanning tree of the negative links.
test.each([
  ['sunny cool high strong', 1, 0.4],
  ['sunny cool high strong', 0.5, 0.33738711],
  ['overcast mild normal weak', 1, 0.09502262],
  ['overcast mild normal weak', 0.5, 0.04061571],
  ['rain hot high strong', 1, 0.8200225],
  ['rain hot high strong', 0.5, 0.90515113],
])('the tree of the days of tennis: %s, smoothing %d', (day, smoothing, expected) => {
  const { classify, parents, information } = treeBayes(tennis, tennisShape, smoothing);
  expect(parents).toEqual([null, 0, 1, 0]);
  expect(information).toEqual(close([0, 0.29083975, 0.29083975, 0.21609002]));
  expect(classify(dayOf(day))).toEqual(close([expected, 1 - expected]));
});

test.each([
  [
    'the example',
    [
      [0, 0.1, 0.5],
      [0.1, 0, 0.4],
      [0.5, 0.4, 0],
    ],
    [null, 2, 0],
  ],
  [
    'all alike: the lower places',
    [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ],
    [null, 0, 0],
  ],
  [
    'no links',
    [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    [null, 0, 0],
  ],
  ['one place', [[0]], [null]],
  ['none', [], []],
  // 3 joins 0 first; 1 then finds 0 and 3 equally strong, and goes to the lower.
  [
    'a tie of parents',
    [
      [0, 2, 0, 3],
      [2, 0, 0, 2],
      [0, 0, 0, 1],
      [3, 2, 1, 0],
    ],
    [null, 0, 3, 0],
  ],
  // 1 joins by way of 2, which stands inside since before the lower place 0's equal link is looked at.
  [
    'a tie with a place that joined later',
    [
      [0, 1, 4, 1],
      [1, 0, 1, 3],
      [4, 1, 0, 3],
      [1, 3, 3, 0],
    ],
    [null, 3, 0, 2],
  ],
])('spanning tree: %s', (_, links, expected) => {
  expect(spanningTree(links)).toEqual(expected);
});

/** Rows of a known tree 0 → 1, 0 → 2, 2 → 3, 2 → 4: three times in four an answer repeats its parent's. */
function grown(n: number): Labelled {
  const random = mulberry32(4);
  const any = () => Math.floor(3 * random());
  const classes = Array.from({ length: n }, () => Math.floor(2 * random()));
  const rows = classes.map((one) => {
    const like = (parent: number) => (random() < 0.75 ? (parent + one) % 3 : any());
    const root = any();
    const middle = like(root);
    return [root, like(root), middle, like(middle), like(middle)];
  });
  return { rows, classes };
}

test('a tree that made the answers is found again', () => {
  expect(treeBayes(grown(3000), { levels: [3, 3, 3, 3, 3], classes: 2 }).parents).toEqual([null, 0, 0, 2, 2]);
});

test('exclusive or: naive Bayes is at chance, the tree is right', () => {
  const random = mulberry32(9);
  const rows = Array.from({ length: 400 }, () => [0, 0, 0].map(() => (random() < 0.5 ? 0 : 1)));
  const classes = rows.map(([a, b]) => (a === b ? 0 : 1));
  const [learnt, held] = [{ rows: rows.slice(200), classes: classes.slice(200) }, rows.slice(0, 200)];
  const shape = { levels: [2, 2, 2], classes: 2 };
  const rightOf = (classify: (row: readonly number[]) => readonly number[]) =>
    held.filter((row, at) => mostLikely(classify(row)) === classes[at]).length / 200;
  expect(rightOf(treeBayes(learnt, shape).classify)).toBeGreaterThan(0.95);
  expect(Math.abs(rightOf(naiveBayes(learnt, shape)) - 0.5)).toBeLessThan(0.12);
});

const shape = { levels: [3, 2, 1, 4], classes: 3 };
const row = fc.tuple(...shape.levels.map((levels) => fc.nat(levels - 1)));
const some = fc.array(fc.tuple(row, fc.nat(2)), { maxLength: 25 });
const split = (pairs: readonly (readonly [readonly number[], number])[]): Labelled => ({
  rows: pairs.map(([answers]) => answers),
  classes: pairs.map(([, one]) => one),
});

test('law: probabilities lie in 0 to 1 and add up to 1, whatever is constant, missing or never seen', () => {
  fc.assert(
    fc.property(some, row, fc.constantFrom(0, 0.5, 1), (pairs, asked, smoothing) => {
      for (const classify of [naiveBayes, (...all: Parameters<typeof treeBayes>) => treeBayes(...all).classify]) {
        const found = classify(split(pairs), shape, smoothing)(asked);
        expect(found.every((one) => one >= 0 && one <= 1)).toBe(true);
        expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }
    }),
  );
});

test('law: the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(some, row, (pairs, asked) => {
      const turned = split(pairs.slice().reverse());
      expect(naiveBayes(turned, shape)(asked)).toEqual(naiveBayes(split(pairs), shape)(asked));
      const [one, other] = [treeBayes(turned, shape), treeBayes(split(pairs), shape)];
      expect(one.parents).toEqual(other.parents);
      expect(one.classify(asked)).toEqual(other.classify(asked));
    }),
  );
});
