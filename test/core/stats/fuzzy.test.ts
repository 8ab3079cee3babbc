import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropyWeights } from '../../../core/stats/entropy-weights.ts';
import { fuzzy, proportions } from '../../../core/stats/fuzzy.ts';
import { fuzzyEffectiveness } from '../../../core/stats/fuzzy-effectiveness.ts';
import { fuzzyLayers } from '../../../core/stats/fuzzy-layers.ts';

const weights = Object.freeze([0.5, 0.3, 0.2]);
const memberships = Object.freeze(
  [
    [0.4, 0.4, 0.2],
    [0.2, 0.5, 0.3],
    [0.1, 0.3, 0.6],
  ].map((row) => Object.freeze(row)),
);

// By hand.
test.each([
  ['M(product,sum)', [0.28, 0.41, 0.31]],
  ['M(min,max)', [0.4, 0.4, 0.3]],
  ['M(product,max)', [0.2, 0.2, 0.12]],
  ['M(min,boundedSum)', [0.7, 0.9, 0.7]],
] as const)('fuzzy %s gives %j', (operator, expected) => {
  fuzzy(weights, memberships, operator).forEach((value, level) => {
    expect(value).toBeCloseTo(expected[level] ?? Number.NaN, 12);
  });
});

// 服装评判, the clothes of the Chinese textbooks on 模糊综合评判: four factors, four levels, two kinds of customers; B by
// M(∧,∨) as printed, such as at e-com-net.com/article/1276296104417181696.htm (Example 8.4).
const clothes = [
  [0.2, 0.5, 0.2, 0.1],
  [0.7, 0.2, 0.1, 0],
  [0, 0.4, 0.5, 0.1],
  [0.2, 0.3, 0.5, 0],
];
test.each([
  ['not very welcome', [0.1, 0.2, 0.3, 0.4], [0.2, 0.3, 0.4, 0.1]],
  ['rather welcome', [0.4, 0.35, 0.15, 0.1], [0.35, 0.4, 0.2, 0.1]],
])('the clothes of the textbooks: %s', (_, customers, expected) => {
  expect(fuzzy(customers, clothes, 'M(min,max)')).toEqual(expected);
});

test('the bounded sum stops at 1', () => {
  expect(
    fuzzy(
      [0.5, 0.5],
      [
        [0.9, 0.1],
        [0.6, 0.4],
      ],
      'M(min,boundedSum)',
    ),
  ).toEqual([1, 0.5]);
});

// By hand: (3 · .41 − 1) / (2 · .31 · 2).
test('effectiveness of the largest membership', () => {
  expect(fuzzyEffectiveness([0.28, 0.41, 0.31])).toBeCloseTo(0.185483870968, 11);
  expect(fuzzyEffectiveness([0.5, 0.5])).toBe(0);
  // Even shares, 6 · .16666666666666663 falls short of 1 by dust.
  expect(fuzzyEffectiveness(Array.from({ length: 6 }, () => 0.16666666666666663))).toBe(0);
  expect(fuzzyEffectiveness([0, 1, 0])).toBe('clear');
  expect(fuzzyEffectiveness([1])).toBeNull();
});

// By hand: first group .5·(.6, .4) + .5·(.2, .8) = (.4, .6); second (1, 0); whole .75·(.4, .6) + .25·(1, 0) = (.55, .45).
test('two layers: groups first, then the whole; what does not add up to 1 is taken in proportion', () => {
  const groups = fuzzyLayers({
    name: 'all',
    parts: [
      {
        name: 'service',
        weight: 3,
        parts: [
          { name: 'speed', weight: 1, shares: [6, 4] },
          { name: 'manner', weight: 1, shares: [0.2, 0.8] },
        ],
      },
      { name: 'price', weight: 1, shares: [5, 0] },
    ],
  });
  expect(groups?.map(({ name }) => name)).toEqual(['service', 'all']);
  expect(groups?.[1]?.shares[0]).toBeCloseTo(0.55, 12);
  expect(groups?.[1]?.weights).toEqual([0.75, 0.25]);
  expect(groups?.[0]?.shares[1]).toBeCloseTo(0.6, 12);
});

test('no weight, no answer, a negative one: nothing', () => {
  expect(proportions([0, 0])).toBeNull();
  expect(fuzzyLayers({ name: 'all', parts: [] })).toBeNull();
  expect(fuzzyLayers({ name: 'all', parts: [{ name: 'a', weight: 0, shares: [1, 0] }] })).toBeNull();
  expect(fuzzyLayers({ name: 'all', parts: [{ name: 'a', weight: 1, shares: [0, 0] }] })).toBeNull();
  expect(fuzzyLayers({ name: 'all', parts: [{ name: 'a', weight: 1, shares: [-1, 2] }] })).toBeNull();
  expect(fuzzyLayers({ name: 'all', parts: [{ name: 'g', weight: 1, parts: [] }] })).toBeNull();
});

test('the weighted sum of shares adds up to 1', () => {
  const row = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), row), { minLength: 1, maxLength: 6 }),
      (parts) => {
        const groups = fuzzyLayers({
          name: 'all',
          parts: parts.map(([weight, shares]) => ({ name: '', weight, shares })),
        });
        const sum = groups?.[0]?.memberships.reduce((total, value) => total + value, 0) ?? 0;
        return Math.abs(sum - 1) < 1e-12;
      },
    ),
  );
});

// R: the formula, e = -colSums(p * log(p)) / log(3).
test('entropy weights: a constant column weighs nothing', () => {
  const found = entropyWeights(
    Object.freeze(
      [
        [1, 2, 5],
        [2, 2, 1],
        [3, 2, 1],
      ].map((row) => Object.freeze(row)),
    ),
  );
  const expected = { entropy: [0.920619835714, 1, 0.724834091506], weights: [0.223892380653, 0, 0.776107619347] };
  for (const name of ['entropy', 'weights'] as const)
    found?.[name].forEach((value, column) => {
      expect(value).toBeCloseTo(expected[name][column] ?? Number.NaN, 11);
    });
  expect(found?.isEven).toBe(false);
});

test('entropy weights: 0 counts as 0·ln 0 = 0, all constant gives equal weights, one object or a negative number nothing', () => {
  // By hand: the column 0, 1 is as far from even as can be (e = 0), the other is constant (e = 1).
  expect(
    entropyWeights([
      [0, 3],
      [1, 3],
    ]),
  ).toEqual({ entropy: [0, 1], weights: [1, 0], isEven: false });
  expect(
    entropyWeights([
      [0, 3],
      [0, 3],
    ]),
  ).toEqual({ entropy: [1, 1], weights: [0.5, 0.5], isEven: true });
  expect(entropyWeights([[1, 2]])).toBeNull();
  expect(
    entropyWeights([
      [1, 2],
      [-1, 2],
    ]),
  ).toBeNull();
});
