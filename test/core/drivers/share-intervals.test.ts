import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlate, unitColumn } from '../../../core/drivers/correlations.ts';
import { johnsonGradient } from '../../../core/drivers/johnson-gradient.ts';
import { lmgGradient } from '../../../core/drivers/lmg-gradient.ts';
import { shareIntervals } from '../../../core/drivers/share-intervals.ts';
import { johnson } from '../../../core/stats/johnson.ts';
import { lmg } from '../../../core/stats/lmg.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { frozen } from '../analysis/sample.ts';

type Columns = readonly (readonly number[])[];

/** Columns that go together, the outcome last; always the same ones. */
function made(n: number, predictors: number, seed: number): Columns {
  const random = mulberry32(seed);
  const rows = Array.from({ length: n }, () => {
    const mood = random();
    const scores = Array.from({ length: predictors }, () => mood + random());
    return [...scores, scores.reduce((sum, score, place) => sum + score / (place + 1), random())];
  });
  return Array.from({ length: predictors + 1 }, (_, place) => rows.map((row) => row[place] ?? 0));
}

function correlationsOf(columns: Columns) {
  const units = columns.map((column) => unitColumn(column) ?? []);
  return correlate(units.slice(0, -1), units[units.length - 1] ?? []);
}

const methods = [
  ['LMG', lmg, lmgGradient],
  ['Johnson', johnson, johnsonGradient],
] as const;

test('a single predictor with r .5: R² moves by 2r', () => {
  expect(lmgGradient([[1]], [0.5])).toEqual([
    [
      [-0.25, 0.5],
      [0.5, -1],
    ],
  ]);
});

test.each(methods)('%s: the gradient is what a small change of each correlation does', (_, partsOf, gradientOf) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.integer(), (p, seed) => {
      const { between, withOutcome } = frozen(correlationsOf(made(60, p, seed)));
      const gradient = gradientOf(between, withOutcome) ?? [];
      const step = 1e-5;
      const moved = (i: number, k: number, by: number) => {
        const change = (row: number, column: number) =>
          (row === i && column === k) || (row === k && column === i) ? by : 0;
        return partsOf(
          between.map((row, r) => row.map((one, c) => one + change(r, c))),
          withOutcome.map((one, r) => one + change(r, p)),
        );
      };
      for (let i = 0; i < p; i++)
        for (let k = i + 1; k <= p; k++)
          for (let part = 0; part < p; part++) {
            const slope = ((moved(i, k, step)?.[part] ?? 0) - (moved(i, k, -step)?.[part] ?? 0)) / (2 * step);
            const stated = (gradient[part]?.[i]?.[k] ?? 0) + (gradient[part]?.[k]?.[i] ?? 0);
            expect(stated).toBeCloseTo(slope, 5);
          }
    }),
    { numRuns: 20 },
  );
});

/** Quenouille and Tukey's jackknife: the parts are worked out anew without each response. Efron (1982), chapter 3. */
function jackknifeErrors(columns: Columns, partsOf: typeof lmg): readonly number[] {
  const n = columns[0]?.length ?? 0;
  const shares = Array.from({ length: n }, (_, left) => {
    const { between, withOutcome } = correlationsOf(columns.map((column) => column.filter((_one, at) => at !== left)));
    const parts = partsOf(between, withOutcome) ?? [];
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  });
  return (shares[0] ?? []).map((_, part) => {
    const mean = shares.reduce((sum, one) => sum + (one[part] ?? 0), 0) / n;
    return Math.sqrt(((n - 1) / n) * shares.reduce((sum, one) => sum + ((one[part] ?? 0) - mean) ** 2, 0));
  });
}

test.each(methods)(
  '%s: the intervals are those of the jackknife, which leaves out each response',
  (_, partsOf, gradientOf) => {
    const columns = made(400, 4, 3);
    const correlations = correlationsOf(columns);
    const parts = partsOf(correlations.between, correlations.withOutcome) ?? [];
    const gradient = gradientOf(correlations.between, correlations.withOutcome) ?? [];
    const errors = jackknifeErrors(columns, partsOf);
    expect(errors).toHaveLength(4);
    shareIntervals(gradient, parts, correlations).forEach(([low, high], place) => {
      // Within 3 %: the two agree in the long run only.
      expect(Math.abs((high - low) / (2 * 1.959964) / (errors[place] ?? 0) - 1)).toBeLessThan(0.03);
    });
  },
);

test('what is said twice has no gradient', () => {
  const same = [
    [1, 1],
    [1, 1],
  ];
  expect(lmgGradient(same, [0.5, 0.5])).toBeNull();
  expect(johnsonGradient(same, [0.5, 0.5])).toBeNull();
});
