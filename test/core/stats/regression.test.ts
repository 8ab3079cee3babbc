import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regress } from '../../../core/stats/regression.ts';
import { attitude } from './attitude.ts';
import { longley } from './longley.ts';

const relative = (found: number | null | undefined, certified: number) =>
  Math.abs(((found ?? Number.NaN) - certified) / certified);

test('regression: NIST certified values of Longley to ten digits', () => {
  const fit = regress(Object.freeze([...longley.y]), longley.x);
  const certified = [
    [-3482258.63459582, 890420.383607373],
    [15.0618722713733, 84.9149257747669],
    [-0.035819179292591, 0.0334910077722432],
    [-2.02022980381683, 0.488399681651699],
    [-1.03322686717359, 0.214274163161675],
    [-0.0511041056535807, 0.22607320006937],
    [1829.15146461355, 455.478499142212],
  ];
  for (const [at, [coefficient = 0, deviation = 0]] of certified.entries()) {
    const found = at === 0 ? fit?.intercept : fit?.slopes[at - 1];
    expect(relative(found?.coefficient, coefficient)).toBeLessThan(1e-10);
    expect(relative(found?.standardError, deviation)).toBeLessThan(1e-10);
  }
  expect(relative(fit?.r2, 0.995479004577296)).toBeLessThan(1e-13);
  expect(relative(fit?.f, 330.285339234588)).toBeLessThan(1e-10);
  expect(relative(fit?.residualDeviation, 304.854073561965)).toBeLessThan(1e-10);
  expect(fit?.df).toEqual([6, 9]);
});

test('regression: NIST Wampler1 and Wampler2, polynomials of degree 5', () => {
  const x = Array.from({ length: 21 }, (_, at) => at);
  const powers = [1, 2, 3, 4, 5].map((power) => x.map((value) => value ** power));
  const first = regress(
    x.map((value) => [0, 1, 2, 3, 4, 5].reduce((sum, power) => sum + value ** power, 0)),
    powers,
  );
  for (const coefficient of [first?.intercept.coefficient, ...(first?.coefficients ?? [])])
    expect(relative(coefficient, 1)).toBeLessThan(1e-7);
  expect(first?.r2).toBe(1);
  expect(first?.f).toBeNull();
  const second = regress(
    x.map((value) => [0, 1, 2, 3, 4, 5].reduce((sum, power) => sum + (value / 10) ** power, 0)),
    powers,
  );
  for (const [at, coefficient] of (second?.coefficients ?? []).entries())
    expect(relative(coefficient, 10 ** -(at + 1))).toBeLessThan(1e-7);
});

const others = [
  attitude.complaints,
  attitude.privileges,
  attitude.learning,
  attitude.raises,
  attitude.critical,
  attitude.advance,
];

test('regression: attitude, R lm and car::vif', () => {
  const fit = regress(attitude.rating, others);
  expect(fit?.r2).toBeCloseTo(0.7326019925, 9);
  expect(fit?.adjustedR2).toBeCloseTo(0.6628459906, 9);
  expect(fit?.f).toBeCloseTo(10.5023506518, 8);
  // summary(lm(rating ~ ., attitude)) prints 1.24e-05.
  expect(fit?.p).toBeCloseTo(1.24e-5, 7);
  expect(fit?.intercept.coefficient).toBeCloseTo(10.78707638571, 8);
  const slopes = [0.61318760781, -0.0730501431, 0.32033211638, 0.08173213353, 0.0383814473, -0.21705668159];
  const betas = [0.67072520441, -0.07342742767, 0.30887024366, 0.06981171503, 0.03119974861, -0.18346445004];
  const vifs = [2.667060308, 1.600891407, 2.271043158, 3.078226218, 1.228108967, 1.951590791];
  // The last digits of both by SciPy stats.t and NumPy, from the normal equations.
  const errors = [0.16098311, 0.13572469, 0.16852032, 0.22147768, 0.14699544, 0.17820947];
  const ps = [0.00090287, 0.59559392, 0.06992535, 0.71548009, 0.79633426, 0.23557705];
  for (const [at, slope] of (fit?.slopes ?? []).entries()) {
    expect(slope?.coefficient).toBeCloseTo(slopes[at] ?? Number.NaN, 8);
    expect(slope?.beta).toBeCloseTo(betas[at] ?? Number.NaN, 8);
    expect(slope?.vif).toBeCloseTo(vifs[at] ?? Number.NaN, 8);
    expect(slope?.standardError).toBeCloseTo(errors[at] ?? Number.NaN, 7);
    expect(slope?.p).toBeCloseTo(ps[at] ?? Number.NaN, 7);
  }
});

// R `stackloss`, Brownlee (1965); as summary(lm(stack.loss ~ .)) prints it.
test('regression: stack loss, R lm', () => {
  const air = [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70];
  const water = [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20];
  const acid = [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91];
  const fit = regress(
    [42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15],
    [air, water, acid],
  );
  const printed = [
    [-39.9197, 11.896],
    [0.7156, 0.1349],
    [1.2953, 0.368],
    [-0.1521, 0.1563],
  ];
  for (const [at, [coefficient = 0, error = 0]] of printed.entries()) {
    const found = at === 0 ? fit?.intercept : fit?.slopes[at - 1];
    expect(found?.coefficient).toBeCloseTo(coefficient, 4);
    expect(found?.standardError).toBeCloseTo(error, 4);
  }
  expect(fit?.r2).toBeCloseTo(0.9136, 4);
  expect(fit?.adjustedR2).toBeCloseTo(0.8983, 4);
  expect(fit?.residualDeviation).toBeCloseTo(3.243, 3);
  expect(fit?.f).toBeCloseTo(59.9, 1);
  expect((fit?.p ?? 0) / 3.016e-9).toBeCloseTo(1, 3);
});

test('regression: one predictor, Anscombe (1973): 3.0001 + .5001 x, R² .667, t 4.24', () => {
  const fit = regress(
    [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
    [[10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]],
  );
  expect(fit?.intercept.coefficient).toBeCloseTo(3.0001, 4);
  expect(fit?.coefficients[0]).toBeCloseTo(0.5001, 4);
  expect(fit?.r2).toBeCloseTo(0.6665, 4);
  expect(fit?.slopes[0]?.t).toBeCloseTo(4.241, 3);
  expect(fit?.p).toBeCloseTo(0.00217, 5);
  expect(fit?.vifs[0]).toBeCloseTo(1, 12);
});

test('regression: what repeats others or never varies is dropped by place', () => {
  const sum = attitude.complaints.map((value, at) => value + (attitude.learning[at] ?? 0));
  const same = attitude.rating.map(() => 0.1);
  const fit = regress(attitude.rating, [attitude.complaints, same, attitude.learning, sum]);
  expect(fit?.dropped).toEqual([1, 3]);
  expect(fit?.coefficients[3]).toBeNull();
  expect(fit?.coefficients[0]).toBeCloseTo(
    regress(attitude.rating, [attitude.complaints, attitude.learning])?.coefficients[0] ?? 0,
    12,
  );
});

test('regression: blanks leave their row; too few, constant and nothing are null', () => {
  const blank = [null, ...attitude.rating];
  expect(regress(blank, [[5, ...attitude.complaints]])).toEqual(regress(attitude.rating, [attitude.complaints]));
  expect(
    regress(
      [1, 2, 3],
      [
        [1, 2, 4],
        [1, 3, 2],
      ],
    ),
  ).toBeNull();
  expect(regress([1, 2], [[1, 2]])).toBeNull();
  expect(regress([2, 2, 2, 2], [[1, 2, 3, 4]])).toBeNull();
  expect(regress([1, 2, 3, 4], [[2, 2, 2, 2]])).toBeNull();
  expect(regress([1, 2, 3, 4], [])).toBeNull();
  expect(regress([], [[]])).toBeNull();
});

test('regression: doubling every row leaves the coefficients and narrows the errors', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })),
        {
          minLength: 6,
          maxLength: 20,
        },
      ),
      (rows) => {
        const [y, a, b] = [0, 1, 2].map((at) => rows.map((row) => row[at] ?? 0)) as [number[], number[], number[]];
        const fit = regress(y, [a, b]);
        if (!fit || fit.dropped.length > 0) return;
        const twice = regress(
          [...y, ...y],
          [
            [...a, ...a],
            [...b, ...b],
          ],
        );
        expect(twice?.r2).toBeCloseTo(fit.r2, 9);
        expect(twice?.coefficients[0]).toBeCloseTo(fit.coefficients[0] ?? 0, 9);
        expect(twice?.slopes[0]?.standardError).toBeLessThanOrEqual((fit.slopes[0]?.standardError ?? 0) + 1e-12);
      },
    ),
  );
});
