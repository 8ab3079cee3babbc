import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (input: unknown) => runFigure('fuzzy', input, 'en').reasons?.[0]?.code;
const own = {
  A: [0.5, 0.3, 0.2],
  R: [
    [0.4, 0.4, 0.2],
    [0.2, 0.5, 0.3],
    [0.1, 0.3, 0.6],
  ],
  levelValues: [100, 60, 20],
};

// By hand.
test('all four operators, the verdict, the score and how clear the verdict is', () => {
  const figure = runFigure('fuzzy', own, 'en');
  expect(figure.value).toBeCloseTo(58.8, 9);
  const { B, effectiveness } = figure.details as { B: Record<string, number[]>; effectiveness: number };
  const expected = {
    'M(product,sum)': [0.28, 0.41, 0.31],
    'M(min,max)': [0.4, 0.4, 0.3],
    'M(product,max)': [0.2, 0.2, 0.12],
    'M(min,boundedSum)': [0.7, 0.9, 0.7],
  };
  for (const [operator, values] of Object.entries(expected))
    values.forEach((value, level) => {
      expect(B[operator]?.[level]).toBeCloseTo(value, 12);
    });
  expect(effectiveness).toBeCloseTo(0.185483870968, 11);
  expect(figure.details).toMatchObject({ bestLevelIndex: 1, isClear: false });
  expect(figure.warnings).toHaveLength(1);
});

// By hand: .7, .9, .7 of 2.3; score (70 + 54 + 14)/2.3.
test('other operators are shown in proportion', () => {
  const figure = runFigure('fuzzy', { ...own, operator: 'M(min,boundedSum)' }, 'en');
  expect(figure.value).toBeCloseTo(138 / 2.3, 9);
  expect((figure.details?.shares as number[] | undefined)?.[1]).toBeCloseTo(0.9 / 2.3, 12);
});

test('counts and weights of any total are taken in proportion, and it is said', () => {
  const figure = runFigure(
    'fuzzy',
    { ...own, A: [5, 3, 2], R: own.R.map((row) => row.map((share) => share * 20)) },
    'en',
  );
  expect(figure.value).toBeCloseTo(58.8, 9);
  expect(figure.warnings).toHaveLength(3);
});

test('one level only is fully clear', () => {
  const figure = runFigure('fuzzy', { A: [1], R: [[0, 1, 0]], levels: ['good', 'fair', 'poor'] }, 'en');
  expect(figure).toMatchObject({ value: 'fair', details: { effectiveness: null, isClear: true } });
});

// By hand: service (.4, .6) with weight 3, price (1, 0) with 1 → (.55, .45).
test('layers by names with a slash', () => {
  const figure = runFigure(
    'fuzzy',
    {
      ...{
        A: [1, 1, 1],
        R: [
          [0.6, 0.4],
          [0.2, 0.8],
          [1, 0],
        ],
        levelValues: [100, 0],
      },
      ...{ factors: ['service/speed', 'service/manner', 'price/level'], groupWeights: { service: 3 } },
    },
    'en',
  );
  expect(figure.value).toBeCloseTo(55, 9);
  expect(figure.details?.layers).toHaveLength(3);
});

// 服装评判: B = (.35, .4, .2, .1) by M(∧,∨), as published (see test/core/stats/fuzzy.test.ts); shares by hand, of 1.05.
test('the clothes of the Chinese textbooks: rather welcome', () => {
  const figure = runFigure(
    'fuzzy',
    {
      A: [0.4, 0.35, 0.15, 0.1],
      R: [
        [0.2, 0.5, 0.2, 0.1],
        [0.7, 0.2, 0.1, 0],
        [0, 0.4, 0.5, 0.1],
        [0.2, 0.3, 0.5, 0],
      ],
      levels: ['很欢迎', '较欢迎', '不太欢迎', '不欢迎'],
      operator: 'M(min,max)',
    },
    'en',
  );
  expect(figure.value).toBe('较欢迎');
  const { shares, B } = figure.details as { shares: number[]; B: Record<string, number[]> };
  [0.35, 0.4, 0.2, 0.1].forEach((membership, level) => {
    expect(B['M(min,max)']?.[level]).toBeCloseTo(membership, 12);
    expect(shares[level]).toBeCloseTo(membership / 1.05, 12);
  });
});

// By hand, three layers: desk = ½(1, 0) + ½(0, 1) = (.5, .5) weighs 3 of 4 in service, beside manner (1, 0) with 1:
// .75·(.5, .5) + .25·(1, 0) = (.625, .375); the whole with price (0, 1), even: (.3125, .6875).
test('groups within groups', () => {
  const figure = runFigure(
    'fuzzy',
    {
      A: [1, 1, 1, 1],
      R: [
        [1, 0],
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      levelValues: [100, 0],
      factors: ['service/desk/speed', 'service/desk/words', 'service/manner', 'price'],
      groupWeights: { 'service/desk': 3 },
    },
    'en',
  );
  expect(figure.value).toBeCloseTo(31.25, 9);
  const { layers } = figure.details as { layers: { name: string; shares: number[] }[] };
  expect(layers.map(({ name }) => name)).toEqual(['service/desk', 'service', '']);
  expect(layers[1]?.shares).toEqual([0.625, 0.375]);
});

test.each([
  [{ ...own, A: [1, 1] }, 'unequal'],
  [{ ...own, A: [0, 0, 0] }, 'noWeight'],
  [{ ...own, A: [1, -1, 1] }, 'negative'],
  [{ ...own, A: [1, null, 1] }, 'missing'],
  [{ ...own, levelValues: [1, 2] }, 'unequal'],
  [
    {
      ...own,
      R: [
        [1, 0, 0],
        [0, 0, 0],
        [1, 0, 0],
      ],
    },
    'emptyGroup',
  ],
  [{ ...own, operator: 'M' }, 'badInput'],
])('%j is refused: %s', (input, code) => {
  expect(codeOf(input)).toBe(code);
});

test.each(['constructor', 'toString'])('a group named %s weighs 1 like any other', (name) => {
  const input = { A: [1, 1], R: own.R.slice(0, 2), levelValues: own.levelValues, factors: [`${name}/a`, 'b'] };
  const plain = { ...input, factors: ['group/a', 'b'] };
  expect(runFigure('fuzzy', input, 'en').value).toBe(runFigure('fuzzy', plain, 'en').value);
  expect(codeOf(input)).toBeUndefined();
});
