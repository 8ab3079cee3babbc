import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const run = (input: unknown) => runFigure('distribution', Object.freeze(input), 'en');

// R, as the reference table has them: qnorm, pnorm, pt, qt, pchisq, pf, qbeta.
test.each([
  [{ name: 'normal', p: 0.975 }, 'quantile', 1.959963984540054],
  [{ name: 'normal', p: 0.95 }, 'quantile', 1.644853626951472],
  [{ name: 'Normal', x: 1.96 }, 'below', 0.97500210485178],
  [{ name: 'normal', x: 119.6, mean: 100, sd: 10 }, 'below', 0.97500210485178],
  [{ name: 't', x: -1.860813467, df: 17.77647352 }, 'twoSided', 0.079394140255814],
  [{ name: 't', p: 0.975, df: 29 }, 'quantile', 2.045229642132703],
  [{ name: 't', p: 0.975, df: 4 }, 'quantile', 2.776445105197793],
  [{ name: 'chi-square', x: 7.023411371237, df: 1 }, 'above', 0.008045081368199],
  [{ name: 'f', x: 10.5023506518, df1: 6, df2: 23 }, 'above', 1.2404120558e-5],
  [{ name: 'beta', p: 0.025, a: 2.5, b: 98.5 }, 'quantile', 0.004178812447472],
  [{ name: 'beta', p: 0.975, a: 2.5, b: 98.5 }, 'quantile', 0.062605848784811],
  // R qchisq(.95, 3) and qf(.95, 2, 27), printed in every table: 7.814728 and 3.354131.
  [{ name: 'chi-square', p: 0.95, df: 3 }, 'quantile', 7.814727903251178],
  [{ name: 'f', p: 0.95, df1: 2, df2: 27 }, 'quantile', 3.354130828529199],
])('%j: %s is %j', (input, name, expected) => {
  const got = run(input).details?.[name];
  expect(Math.abs(Number(got) / expected - 1)).toBeLessThan(1e-9);
});

test('the value is the share below x, or the quantile', () => {
  expect(run({ name: 't', x: 0, df: 3 })).toMatchObject({ value: 0.5, details: { above: 0.5, twoSided: 1 } });
  expect(run({ name: 'beta', x: 0.5, a: 1, b: 1 })).toMatchObject({
    ...{ value: expect.closeTo(0.5, 14), details: { twoSided: null } },
  });
  expect(run({ name: 'beta', x: 2, a: 1, b: 1 })).toMatchObject({ value: 1, details: { above: 0 } });
  expect(run({ name: 'normal', p: 1 }).value).toBeNull();
});

test.each([
  [{ name: 'poisson', x: 1 }, 'badInput'],
  [{ name: 't', x: 1 }, 'missing'],
  [{ name: 'normal' }, 'missing'],
  [{ name: 'normal', x: 1, p: 0.5 }, 'missing'],
  [{ name: 'f', x: 1, df1: 0, df2: 3 }, 'badInput'],
])('%j is refused: %s', (input, code) => {
  expect(run(input).reasons?.map((reason) => reason.code)).toEqual([code]);
});
