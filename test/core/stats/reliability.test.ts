import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from '../../../core/stats/cronbach.ts';
import { fQuantile } from '../../../core/stats/f-quantile.ts';
import { feldtInterval } from '../../../core/stats/feldt-interval.ts';
import { omegaTotal } from '../../../core/stats/omega.ts';
import { oneFactor } from '../../../core/stats/one-factor.ts';
import { spearmanBrown } from '../../../core/stats/spearman-brown.ts';
import { attitude } from './attitude.ts';

const columns = Object.values(attitude);
const reversed = [...columns.slice(0, 6), attitude.advance.map((value) => 100 - value)];

test('alpha: attitude, R psych::alpha; item–rest by NumPy corrcoef', () => {
  const found = cronbachAlpha(columns);
  expect(found?.raw).toBeCloseTo(0.8431427696, 9);
  expect(found?.standardised).toBeCloseTo(0.839083803, 9);
  const dropped = [0.8097602063, 0.7969174573, 0.8278477659, 0.803030975, 0.7953865742, 0.8638723114, 0.8404648683];
  const rest = [0.67126206, 0.74210971, 0.56071111, 0.7144455, 0.78627559, 0.26503434, 0.46081055];
  for (const [at, expected] of dropped.entries()) {
    expect(found?.ifDropped[at]).toBeCloseTo(expected, 9);
    expect(found?.itemRest[at]).toBeCloseTo(rest[at] ?? Number.NaN, 7);
  }
  expect(found?.n).toBe(30);
  expect(found?.negative).toEqual([]);
});

test('alpha: an item asked the other way round is named, also when alpha falls below 0', () => {
  expect(cronbachAlpha(reversed)?.negative).toEqual([6]);
  const three = [
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 6],
    [5, 4, 3, 2, 0],
  ];
  expect(cronbachAlpha(three)?.negative).toEqual([2]);
  expect(cronbachAlpha(three)?.raw).toBeLessThan(0);
  // Of two that run against each other nobody knows which: both are named.
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [3, 2, 0],
    ])?.negative,
  ).toEqual([0, 1]);
});

// Two items by hand: variances 1 and 1, covariance .5: sum's variance 3, alpha 2·(1 − 2/3) = 2/3 = Spearman–Brown of r .5.
test('alpha of two items with equal variances is Spearman–Brown of their correlation', () => {
  const found = cronbachAlpha([
    [1, 2, 3],
    [1, 3, 2],
  ]);
  expect(found?.raw).toBeCloseTo(2 / 3, 14);
  expect(spearmanBrown(0.5)).toBeCloseTo(2 / 3, 14);
  expect(found?.ifDropped).toEqual([null, null]);
  expect(spearmanBrown(0.6)).toBeCloseTo(0.75, 14);
  // Half as long: .5·.8/(1 − .5·.8).
  expect(spearmanBrown(0.8, 0.5)).toBeCloseTo(0.4 / 0.6, 14);
  expect(spearmanBrown(-1)).toBeNull();
});

test('alpha: blanks leave their row; a constant item counts; what cannot be said is null', () => {
  const blank = columns.map((column, at) => [at === 2 ? null : 50, ...column]);
  expect(cronbachAlpha(blank)).toEqual(cronbachAlpha(columns));
  const same = cronbachAlpha([
    [1, 2, 3],
    [1, 2, 3],
    [4, 4, 4],
  ]);
  expect(same?.standardised).toBeNull();
  expect(same?.itemRest[2]).toBeNull();
  expect(same?.raw).toBeCloseTo(0.75, 14);
  expect(cronbachAlpha([[1, 2, 3]])).toBeNull();
  expect(cronbachAlpha([])).toBeNull();
  expect(
    cronbachAlpha([
      [1, null],
      [null, 2],
    ]),
  ).toBeNull();
  expect(
    cronbachAlpha([
      [2, 2],
      [3, 3],
    ]),
  ).toBeNull();
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toBeNull();
});

test('alpha: identical items give 1; new rows of blanks and another order change nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 20 }),
      fc.integer({ min: 2, max: 6 }),
      (item, k) => {
        const found = cronbachAlpha(Array.from({ length: k }, () => item));
        if (new Set(item).size === 1) expect(found).toBeNull();
        else expect(found?.raw).toBeCloseTo(1, 12);
      },
    ),
  );
  expect(cronbachAlpha([...columns].reverse())?.raw).toBeCloseTo(0.8431427696, 9);
});

test('omega: attitude, R lavaan by maximum likelihood; minres by an independent program (principal axes in NumPy)', () => {
  expect(omegaTotal(columns, 'ml')?.omega).toBeCloseTo(0.8563268368, 6);
  expect(omegaTotal(columns, 'minres')?.omega).toBeCloseTo(0.8506823589, 9);
  // R psych prints .8509924651 from its own minimiser.
  expect(Math.abs((omegaTotal(columns, 'minres')?.omega ?? 0) - 0.8509924651)).toBeLessThan(0.01);
  expect(omegaTotal(reversed, 'ml')?.loadings[6]).toBeLessThan(0);
});

test('one factor: a matrix made of loadings gives them back', () => {
  const loadings = [0.9, 0.8, 0.7, 0.6, -0.5];
  const matrix = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
  for (const extraction of ['ml', 'minres'] as const) {
    const found = oneFactor(matrix, extraction);
    for (const [at, loading] of loadings.entries()) expect(found?.loadings[at]).toBeCloseTo(loading, 8);
    expect(found?.isHeld).toBe(false);
  }
});

test('omega: two items, a constant one and too few rows are null; a hopeless model is marked', () => {
  expect(omegaTotal(columns.slice(0, 2), 'ml')).toBeNull();
  expect(omegaTotal([...columns.slice(0, 3), attitude.rating.map(() => 3)], 'ml')).toBeNull();
  expect(
    omegaTotal(
      columns.map((column) => column.slice(0, 7)),
      'ml',
    ),
  ).toBeNull();
  // r12·r13/r23 = 1.8: the first item would share more than all of its variance.
  expect(
    oneFactor(
      [
        [1, 0.9, 0.6],
        [0.9, 1, 0.3],
        [0.6, 0.3, 1],
      ],
      'minres',
    )?.isHeld,
  ).toBe(true);
});

test('F quantiles and the Feldt interval: SciPy stats.f.ppf', () => {
  expect(fQuantile(0.975, 5, 18)).toBeCloseTo(3.381967805875, 9);
  expect(fQuantile(0.975, 18, 5)).toBeCloseTo(6.361883204654, 9);
  expect(fQuantile(0.5, 3, 7.5)).toBeCloseTo(0.865104051274, 9);
  expect(feldtInterval(0.8431427696, 7, 30)?.[0]).toBeCloseTo(0.7393756857, 9);
  expect(feldtInterval(0.8431427696, 7, 30)?.[1]).toBeCloseTo(0.9157730722, 9);
  expect(feldtInterval(0.5, 1, 30)).toBeNull();
});
