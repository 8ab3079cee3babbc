import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { attitude } from '../stats/attitude.ts';
import { longley } from '../stats/longley.ts';

const run = (id: string, input: unknown) => runFigure(id, input, 'en');
const { rating, complaints, ...others } = attitude;
// The order of the reference: the outcome last, so that the predictors are named, not counted.
const columns = { complaints, ...others, rating };
const names = ['complaints', 'privileges', 'learning', 'raises', 'critical', 'advance'];
const shares = {
  lmg: [0.370816194319, 0.050903792972, 0.155765990169, 0.120345079404, 0.006588722546, 0.028182213122],
  johnson: [0.362760199658, 0.056002278779, 0.163610910751, 0.121780399688, 0.008255466496, 0.020192737159],
} as const;

/** Every number in `found` under the names of `expected`, to nine digits. */
function expectNumbers(found: unknown, expected: Readonly<Record<string, number>>) {
  for (const [name, value] of Object.entries(expected))
    expect((found as Record<string, number>)[name], name).toBeCloseTo(value, 9);
}

test('correlation: R cor.test on attitude, every figure of the reference', () => {
  const found = run('correlation', { x: [...rating, null], y: [...complaints, 5] });
  expect(found.value).toBeCloseTo(0.8254175695, 9);
  expect(found.n).toBe(30);
  expect(found.notAnswered).toBe(1);
  expect(found.interval?.[0]).toBeCloseTo(0.662012769871, 9);
  expect(found.interval?.[1]).toBeCloseTo(0.913913891354, 9);
  expectNumbers(found.details, { r: 0.8254175695, spearman: 0.8322005623, kendallTauB: 0.6549712082 });
  expect(found.details?.t).toBeCloseTo(7.736977676, 8);
  expect(found.details?.ci95).toEqual(found.interval);
});

test('correlation: a known one gets its interval; a perfect one has none; what cannot be is refused', () => {
  // cor.test on the tuna of Hollander and Wolfe prints −.1497426 to .8955795.
  const known = run('correlation', { r: 0.5711816, n: 9 });
  expect(known.interval?.[0]).toBeCloseTo(-0.1497426, 6);
  expect(known.interval?.[1]).toBeCloseTo(0.8955795, 6);
  const perfect = run('correlation', { x: [1, 2, 3, 4, 5], y: [2, 4, 6, 8, 10] });
  expect(perfect).toMatchObject({ value: 1, details: { t: null, p: null } });
  expect(perfect.interval).toBeUndefined();
});

test('regression: R lm on attitude, every figure of the reference', () => {
  const found = run('regression', { columns, outcome: 'rating' });
  const { details = {} } = found;
  expect(found.value).toBeCloseTo(0.7326019925, 9);
  expectNumbers(details, { R2: 0.7326019925, adjustedR2: 0.6628459906, F: 10.5023506518 });
  const slopes = {
    complaints: 0.61318760781,
    privileges: -0.0730501431,
    learning: 0.32033211638,
    raises: 0.08173213353,
  };
  expectNumbers(details.coefficients, { ...slopes, critical: 0.0383814473, advance: -0.21705668159 });
  expectNumbers(details.coefficients, { intercept: 10.78707638571 });
  expectNumbers(details.beta, { complaints: 0.67072520441, privileges: -0.07342742767, learning: 0.30887024366 });
  expectNumbers(details.beta, { raises: 0.06981171503, critical: 0.03119974861, advance: -0.18346445004 });
  expectNumbers(details.vif, { complaints: 2.667060308, privileges: 1.600891407, learning: 2.271043158 });
  expectNumbers(details.vif, { raises: 3.078226218, critical: 1.228108967, advance: 1.951590791 });
  expect(found.warnings).toHaveLength(1);
});

test('regression: NIST Longley warns of collinearity and keeps ten digits; what repeats is named', () => {
  const all = { y: longley.y, ...Object.fromEntries(longley.x.map((column, at) => [`x${at + 1}`, column])) };
  const found = run('regression', { columns: all, outcome: 'y' });
  const coefficients = found.details?.coefficients as Record<string, number>;
  expect((coefficients.intercept ?? 0) / -3482258.63459582).toBeCloseTo(1, 10);
  expect((coefficients.x6 ?? 0) / 1829.15146461355).toBeCloseTo(1, 10);
  expect(found.warnings).toHaveLength(2);
  const twice = run('regression', {
    columns: { ...columns, again: complaints },
    outcome: 'rating',
    predictors: [...names, 'again'],
  });
  expect(twice.details?.dropped).toEqual(['again']);
  expect(twice.value).toBeCloseTo(0.7326019925, 9);
});

test.each(['lmg', 'johnson'] as const)('%s: attitude from the answers and from their correlations', (method) => {
  const found = run(method, { columns, outcome: 'rating', predictors: names });
  const expected = Object.fromEntries(names.map((name, at) => [name, shares[method][at] ?? 0]));
  expect(found.value).toBeCloseTo(0.7326019925, 9);
  expectNumbers(found.details?.[method], expected);
  expectNumbers(found.details?.ofExplained, { complaints: shares[method][0] / 0.73260199247 });
  // 35 complete rows would be wanted; the figure is given all the same.
  expect(found.n).toBe(30);
  expect(found.warnings).toHaveLength(1);
  // With r12 = .5, r1 = .6, r2 = .4: R² = (.36 + .16 − .24)/.75.
  const known = run(method, {
    correlations: [
      [1, 0.5],
      [0.5, 1],
    ],
    outcomeCorrelations: [0.6, 0.4],
    names: ['a', 'b'],
  });
  expect(known.value).toBeCloseTo(0.28 / 0.75, 12);
  expect(known.n).toBeNull();
});

test('drivers: both ways at once', () => {
  const { details } = run('drivers', { columns, outcome: 'rating' });
  expectNumbers(details?.lmg, { complaints: shares.lmg[0] });
  expectNumbers(details?.johnson, { complaints: shares.johnson[0] });
  expectNumbers(details?.r, { complaints: 0.8254175695 });
});

const few = { a: [1, 2, 3, 4, 5], b: [2, 1, 4, 3, 5] };
test.each([
  ['correlation', { x: [1, 2], y: [1] }, 'unequal'],
  ['correlation', { x: [1, null], y: [1, 2] }, 'tooFew'],
  ['correlation', { x: [1, 2, 3], y: [4, 4, 4] }, 'constant'],
  ['correlation', { x: [1, 2] }, 'missing'],
  ['correlation', { r: 2, n: 9 }, 'badInput'],
  ['regression', { columns: few, outcome: 'c' }, 'badInput'],
  ['regression', { columns: few, outcome: 'b', predictors: ['c'] }, 'badInput'],
  ['regression', { columns: { a: [1, 2], b: [2, 1] }, outcome: 'b' }, 'tooFew'],
  ['regression', { columns: { ...few, b: [3, 3, 3, 3, 3] }, outcome: 'b' }, 'constant'],
  ['regression', { columns: { ...few, a: [3, 3, 3, 3, 3] }, outcome: 'b' }, 'constant'],
  ['regression', { columns: { a: few.a }, outcome: 'a' }, 'missing'],
  ['lmg', { columns: few }, 'missing'],
  ['lmg', { columns: { ...few, c: [1, 2, 3, 4, 5] }, outcome: 'b' }, 'collinear'],
  ['johnson', { columns: { ...few, c: [1, 2, 3, 4, 5] }, outcome: 'b' }, 'collinear'],
  ['lmg', { columns: { ...few, c: [7, 7, 7, 7, 7] }, outcome: 'b' }, 'constant'],
  [
    'lmg',
    {
      correlations: [
        [1, 0],
        [0, 1],
      ],
      outcomeCorrelations: [0.9, 0.9],
    },
    'badInput',
  ],
  [
    'lmg',
    {
      correlations: [
        [1, 0.2],
        [0.3, 1],
      ],
      outcomeCorrelations: [0.9, 0.9],
    },
    'badInput',
  ],
  ['lmg', { correlations: [[1, 0.2]], outcomeCorrelations: [0.9] }, 'unequal'],
  [
    'lmg',
    {
      correlations: [
        [1, 0],
        [0, 1],
      ],
    },
    'missing',
  ],
  [
    'johnson',
    {
      correlations: [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
      outcomeCorrelations: [0.1, 0.1, 0.1],
    },
    'badInput',
  ],
])('%s of %j is refused: %s', (id, input, code) => {
  const found = run(id, input);
  expect(found.reasons?.map((reason) => reason.code)).toEqual([code]);
  expect(found).toMatchObject({ value: null, status: 'refused' });
});

test('collinear questions are named, all of them', () => {
  const c = few.a.map((value, at) => value + (few.b[at] ?? 0));
  const { reasons = [] } = run('lmg', { columns: { a: few.a, y: [1, 5, 2, 4, 3], b: few.b, c }, outcome: 'y' });
  expect(reasons[0]?.message).toContain('a, b, c');
});
