import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationMatrix } from '../../../core/stats/correlation-matrix.ts';
import { johnson } from '../../../core/stats/johnson.ts';
import { lmg } from '../../../core/stats/lmg.ts';
import { attitude } from './attitude.ts';

const matrix = correlationMatrix([
  attitude.complaints,
  attitude.privileges,
  attitude.learning,
  attitude.raises,
  attitude.critical,
  attitude.advance,
  attitude.rating,
]);
const between = (matrix ?? []).slice(0, 6).map((row) => Object.freeze(row.slice(0, 6)));
const outcome = Object.freeze((matrix?.[6] ?? []).slice(0, 6));

// R relaimpo::calc.relimp(rating ~ ., attitude, type = 'lmg'); Johnson by the formula in R.
test.each([
  [lmg, [0.370816194319, 0.050903792972, 0.155765990169, 0.120345079404, 0.006588722546, 0.028182213122]],
  [johnson, [0.362760199658, 0.056002278779, 0.163610910751, 0.121780399688, 0.008255466496, 0.020192737159]],
])('attitude: %o', (method, expected) => {
  const shares = method(between, outcome) ?? [];
  for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(expected[at] ?? Number.NaN, 9);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.7326019925, 9);
});

// By hand: with r12 = .5, r1 = .6, r2 = .4, R² = (.36 + .16 − 2·.5·.6·.4)/.75 = .37333; each order's gains averaged.
test('two predictors by hand, one predictor, and uncorrelated ones', () => {
  const r2 = (0.36 + 0.16 - 0.24) / 0.75;
  const shares =
    lmg(
      [
        [1, 0.5],
        [0.5, 1],
      ],
      [0.6, 0.4],
    ) ?? [];
  expect(shares[0]).toBeCloseTo((0.36 + r2 - 0.16) / 2, 14);
  expect(shares[1]).toBeCloseTo((0.16 + r2 - 0.36) / 2, 14);
  for (const method of [lmg, johnson]) {
    expect(method([[1]], [-0.5])?.[0]).toBeCloseTo(0.25, 14);
    const apart =
      method(
        [
          [1, 0],
          [0, 1],
        ],
        [0.6, -0.3],
      ) ?? [];
    expect(apart[0]).toBeCloseTo(0.36, 14);
    expect(apart[1]).toBeCloseTo(0.09, 14);
  }
});

test('what cannot be shared out is null', () => {
  for (const method of [lmg, johnson]) {
    expect(method([], [])).toBeNull();
    expect(
      method(
        [
          [1, 1],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
    ).toBeNull();
    expect(
      method(
        [
          [1, 0.5],
          [0.5, 1],
        ],
        [0.5],
      ),
    ).toBeNull();
  }
  // Alike but for rounding dust: the shares would be noise.
  expect(
    lmg(
      [
        [1, 1 - 1e-13],
        [1 - 1e-13, 1],
      ],
      [0.5, 0.5],
    ),
  ).toBeNull();
  const unit = Array.from({ length: 13 }, (_, row) => Array.from({ length: 13 }, (_, at) => (at === row ? 1 : 0)));
  expect(lmg(unit, new Array<number>(13).fill(0.1))).toBeNull();
  expect(johnson(unit, new Array<number>(13).fill(0.1))).toHaveLength(13);
  // No answers can give these correlations: together they would explain more than everything.
  expect(
    lmg(
      [
        [1, 0],
        [0, 1],
      ],
      [0.9, 0.9],
    ),
  ).toBeNull();
});

const rows = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 5 }), {
  minLength: 8,
  maxLength: 30,
});

test('both add up to the same R², are never negative, and follow their predictor', () => {
  fc.assert(
    fc.property(rows, (answers) => {
      const columns = [0, 1, 2, 3, 4].map((at) => answers.map((row) => row[at] ?? 0));
      const all = correlationMatrix(columns);
      if (!all) return;
      const predictors = all.slice(0, 4).map((row) => row.slice(0, 4));
      const r = (all[4] ?? []).slice(0, 4);
      const first = lmg(predictors, r);
      const second = johnson(predictors, r);
      if (!first || !second) return;
      const total = first.reduce((sum, share) => sum + share, 0);
      expect(second.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 9);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
      for (const share of [...first, ...second]) expect(share).toBeGreaterThanOrEqual(-1e-12);
      const turned =
        lmg(
          [...predictors].reverse().map((row) => [...row].reverse()),
          [...r].reverse(),
        ) ?? [];
      for (const [at, share] of [...turned].reverse().entries()) expect(share).toBeCloseTo(first[at] ?? 0, 9);
    }),
  );
});

test('ten equal predictors share alike', () => {
  const ten = Array.from({ length: 10 }, (_, row) => Array.from({ length: 10 }, (_, at) => (at === row ? 1 : 0.4)));
  const shares = lmg(ten, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]) ?? [];
  // Equal predictors: R² = p·r²/(1 + (p − 1)·ρ) = 10·.25/4.6, a tenth each.
  for (const share of shares) expect(share).toBeCloseTo(0.25 / 4.6, 12);
});
