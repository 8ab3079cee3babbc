import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0]?.code;
const close = (values: unknown, expected: readonly number[], digits: number) => {
  const list = values as readonly number[];
  expect(list).toHaveLength(expected.length);
  list.forEach((value, place) => {
    expect(value).toBeCloseTo(expected[place] ?? Number.NaN, digits);
  });
};

/** A matrix written row by row; fractions stay texts, `-` is a blank. */
const of = (text: string) =>
  text
    .split(', ')
    .map((row) => row.split(' ').map((part) => (part === '-' ? null : part.includes('/') ? part : Number(part))));

const three = of('1 3 5, 1/3 1 3, 1/5 1/3 1');
const city = of('1 5 1/3 2 1/5, 1/5 1 1/7 1 1/7, 3 7 1 4 1/3, 1/2 1 1/4 1 1/7, 5 7 3 7 1');

// R eigen; the city is that of the vignette of R ahpsurvey.
test.each([
  [three, [0.6369855717, 0.2582849944, 0.1047294339], 3.038511091, 0.033199216],
  [city, [0.12655215175, 0.04583009746, 0.26119216618, 0.05845163844, 0.50797394616], 5.225235221, 0.05027571896],
  [
    of('1 2 4 6, 1/2 1 2 3, 1/4 1/2 1 1.5, 1/6 1/3 2/3 1'),
    [0.5217391304348, 0.2608695652174, 0.1304347826087, 0.0869565217391],
    4,
    0,
  ],
])('AHP of %j', (matrix, weights, lambdaMax, ratio) => {
  const figure = runFigure('ahp', { matrix }, 'en');
  close(figure.details?.weights, weights, 9);
  expect(figure.details?.lambdaMax).toBeCloseTo(lambdaMax, 8);
  expect(figure.value).toBeCloseTo(ratio, 8);
  expect(figure.warnings).toEqual([]);
});

test('AHP: the other table, an index of one’s own, row geometric means, half a matrix', () => {
  expect(runFigure('ahp', { matrix: three, randomIndex: 'Saaty 2007' }, 'en').value).toBeCloseTo(
    0.01925554528 / 0.52,
    9,
  );
  expect(runFigure('ahp', { matrix: three, ri: 0.5 }, 'en').value).toBeCloseTo(0.01925554528 / 0.5, 9);
  const figure = runFigure('ahp', { matrix: city }, 'en');
  close(
    figure.details?.geometricMeanWeights,
    [0.12473440878, 0.04501645667, 0.26341234887, 0.06047375266, 0.50636303302],
    9,
  );
  const half = runFigure(
    'ahp',
    {
      matrix: of('- 3 5, - - 3, - - -'),
    },
    'en',
  );
  close(half.details?.weights, [0.6369855717, 0.2582849944, 0.1047294339], 9);
});

// numpy.linalg.eig: of |ln(a_ij w_j / w_i)| the largest; w_1 / w_2 = 2.7613328085.
test('AHP: the judgement that fits the others least', () => {
  const figure = runFigure('ahp', { matrix: city, names: ['a', 'b', 'c', 'd', 'e'] }, 'en');
  expect(figure.details?.furthest).toEqual({
    ...{ pair: 'a / b', judged: 5 },
    fitting: expect.closeTo(2.7613328085, 9),
  });
  expect(runFigure('ahp', { matrix: of('1 2, 1/2 1') }, 'en').details?.furthest).toBeNull();
});

test('AHP: judgements that contradict each other, and rounded inverses, are said', () => {
  const wild = runFigure(
    'ahp',
    {
      matrix: of('1 9 1/9, 1/9 1 9, 9 1/9 1'),
    },
    'en',
  );
  expect(wild.value).toBeGreaterThan(1);
  expect(wild.warnings).toHaveLength(1);
  expect(
    runFigure(
      'ahp',
      {
        matrix: of('1 7, 0.14 1'),
      },
      'en',
    ),
  ).toMatchObject({ value: 0, warnings: [expect.any(String)] });
  const eleven = Array.from({ length: 11 }, () => new Array<number>(11).fill(1));
  expect(runFigure('ahp', { matrix: eleven }, 'en')).toMatchObject({ value: null });
});

// By hand: judgements 2 and 8 make 4; weighted 3 to 1 2^1.5.
test('AHP: several judges', () => {
  const matrices = [of('1 2, 1/2 1'), of('1 8, 1/8 1')];
  close(runFigure('ahp', { matrices }, 'en').details?.weights, [0.8, 0.2], 12);
  const odds = 2 ** 1.5;
  close(
    runFigure('ahp', { matrices, judgeShares: [3, 1] }, 'en').details?.weights,
    [odds / (1 + odds), 1 / (1 + odds)],
    12,
  );
});

test.each([
  [
    {
      matrix: of('1 3, 3 1'),
    },
    'notReciprocal',
  ],
  [
    {
      matrix: of('1 10, 0.1 1'),
    },
    'outOfRange',
  ],
  [
    {
      matrix: of('1 0, 0 1'),
    },
    'outOfRange',
  ],
  [
    {
      matrix: of('2 1, 1 2'),
    },
    'notReciprocal',
  ],
  [
    {
      matrix: of('1 -3, -1/3 1'),
    },
    'outOfRange',
  ],
  [
    {
      matrix: of('1 -, - 1'),
    },
    'missing',
  ],
  [{ matrix: of('1 2') }, 'badInput'],
  [{ matrix: three, randomIndex: 'other' }, 'badInput'],
  [
    {
      matrices: [three, of('1 2, 1/2 1')],
    },
    'unequal',
  ],
  [{ matrices: [three, three], judgeShares: [0, 0] }, 'noWeight'],
  [{ matrices: [three, three], judgeShares: [1, -1] }, 'negative'],
  [{ matrices: [three], judgeShares: [1, 1] }, 'unequal'],
  [{}, 'missing'],
])('AHP of %j is refused: %s', (input, code) => {
  expect(codeOf('ahp', input)).toBe(code);
});

// R: the formula.
test('entropy weights, as rows and as columns', () => {
  const X = of('1 2 5, 2 2 1, 3 2 1');
  const figure = runFigure('entropy-weights', { X }, 'en');
  close(figure.details?.weights, [0.223892380653, 0, 0.776107619347], 11);
  close(figure.details?.entropy, [0.920619835714, 1, 0.724834091506], 11);
  const columns = { a: [1, 2, 3, null], b: [2, 2, 2, 1], c: [5, 1, 1, 1] };
  const same = runFigure('entropy-weights', { columns }, 'en');
  expect(same.details).toMatchObject({ weights: figure.details?.weights, names: ['a', 'b', 'c'] });
  expect(same).toMatchObject({ n: 3, notAnswered: 1 });
});

test('entropy weights: all constant, one object, a negative number', () => {
  expect(
    runFigure(
      'entropy-weights',
      {
        X: of('0 2, 0 2'),
      },
      'en',
    ),
  ).toMatchObject({ details: { weights: [0.5, 0.5] }, warnings: [expect.any(String)] });
  expect(codeOf('entropy-weights', { X: of('1 2') })).toBe('tooFew');
  expect(
    codeOf('entropy-weights', {
      X: of('1 2, 1 -2'),
    }),
  ).toBe('negative');
  expect(codeOf('entropy-weights', {})).toBe('missing');
});
