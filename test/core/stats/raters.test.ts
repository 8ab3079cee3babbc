import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIcc } from '../../../core/stats/group-icc.ts';
import { type IccForm, icc } from '../../../core/stats/icc.ts';
import { krippendorff } from '../../../core/stats/krippendorff.ts';
import { longestRun } from '../../../core/stats/longest-run.ts';
import { rowDeviation } from '../../../core/stats/row-deviation.ts';

// Shrout and Fleiss (1979), table 2.
const targets = Object.freeze([
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]);

// Values: R psych::ICC at full precision; F, p and bounds as its help page prints them (and the paper's table 4: .17 .29 .71 .44 .62 .91).
test.each<[IccForm, number, number, number, number, number, number]>([
  ['ICC1', 0.1657417684, 1.8, 18, 0.16477, -0.133, 0.72],
  ['ICC2', 0.2897637795, 11, 15, 0.00013, 0.019, 0.76],
  ['ICC3', 0.7148407148, 11, 15, 0.00013, 0.342, 0.95],
  ['ICC1k', 0.4427971337, 1.8, 18, 0.16477, -0.884, 0.91],
  ['ICC2k', 0.6200505476, 11, 15, 0.00013, 0.071, 0.93],
  ['ICC3k', 0.9093155424, 11, 15, 0.00013, 0.676, 0.99],
])('Shrout and Fleiss: %s', (form, value, f, df, p, low, high) => {
  const found = icc(targets);
  const test = found?.intervals?.[form];
  expect(found?.values[form]).toBeCloseTo(value, 9);
  expect(test?.f).toBeCloseTo(f, 1);
  expect(test?.df).toEqual([5, df]);
  expect(test?.p).toBeCloseTo(p, 5);
  expect(Math.abs((test?.interval[0] ?? Number.NaN) - low)).toBeLessThan(0.00051);
  expect(Math.abs((test?.interval[1] ?? Number.NaN) - high)).toBeLessThan(0.0051);
});

test('ICC: mean squares of Shrout and Fleiss, table 3', () => {
  const found = icc(targets);
  expect(found?.msTargets).toBeCloseTo(11.24, 2);
  expect(found?.msWithin).toBeCloseTo(6.26, 2);
  expect(found?.msJudges).toBeCloseTo(32.49, 2);
  expect(found?.msError).toBeCloseTo(1.02, 2);
});

test('ICC: incomplete targets are left out, judges apart by a constant agree, and nothing to tell apart is null', () => {
  expect(icc([...targets, [5, null, 5, 5]])).toEqual(icc(targets));
  const shifted = icc([
    [1, 2],
    [2, 3],
    [4, 5],
  ]);
  expect(shifted?.values.ICC3).toBeCloseTo(1, 12);
  expect(shifted?.values.ICC2).toBeLessThan(1);
  expect(shifted?.intervals).toBeNull();
  expect(
    icc([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull();
  expect(
    icc([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
  expect(icc([[1, 2]])).toBeNull();
  expect(icc([[1], [2]])).toBeNull();
  expect(icc([])).toBeNull();
});

const unitsOf = (raters: readonly (readonly (number | null)[])[]) =>
  (raters[0] ?? []).map((_, unit) => raters.map((rater) => rater[unit] ?? null));

const two = unitsOf([
  [1, 2, 3, 3, 1, 4, null, 5],
  [1, 2, 3, 4, 2, 4, 2, 5],
]);
// Krippendorff (2011), example C: four observers, twelve units.
const four = unitsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]);

test.each([
  ['nominal', 0.666666666667, 0.743],
  ['ordinal', 0.923679060665, 0.815],
  ['interval', 0.927777777778, 0.849],
  ['ratio', 0.860445101157, 0.797],
] as const)('Krippendorff, %s: R irr::kripp.alpha on two raters; his own four observers', (level, own, printed) => {
  expect(krippendorff(two, level)?.alpha).toBeCloseTo(own, 9);
  expect(krippendorff(four, level)?.alpha).toBeCloseTo(printed, 3);
  // The last of his units has one rating only.
  expect(krippendorff(four, level)).toMatchObject({ units: 11, ratings: 40 });
});

test('Krippendorff: example A of 2011, two observers and ten binary units, gives .095', () => {
  const units = unitsOf([
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ]);
  expect(krippendorff(units, 'nominal')?.alpha).toBeCloseTo(0.095, 3);
});

test('Krippendorff: perfect is 1; no variation, no pairs and ratios below 0 are null', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 20 }), (codes) => {
      const found = krippendorff(
        codes.map((code) => [code, null, code]),
        'ordinal',
      );
      if (new Set(codes).size === 1) expect(found).toBeNull();
      else expect(found?.alpha).toBe(1);
    }),
  );
  expect(
    krippendorff(
      [
        [1, null],
        [null, 2],
      ],
      'nominal',
    ),
  ).toBeNull();
  expect(krippendorff([], 'interval')).toBeNull();
  expect(
    krippendorff(
      [
        [-1, 1],
        [1, 2],
      ],
      'ratio',
    ),
  ).toBeNull();
});

const plants = [
  [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
];

test('ICC of groups: R aov on PlantGrowth', () => {
  const found = groupIcc(plants);
  expect(found?.msBetween).toBeCloseTo(1.88317, 9);
  expect(found?.msWithin).toBeCloseTo(0.3885959259, 9);
  expect(found?.icc).toBeCloseTo(0.277774336015, 9);
  expect(found?.deff).toBeCloseTo(3.499969024135, 9);
  expect(found?.m).toBe(10);
  expect(groupIcc([...plants, [], [null]])).toEqual(found);
});

test('ICC of groups: unequal sizes by hand; below 0 is 0; nothing to compare is null', () => {
  // Groups 1, 3 and 5, 5, 8: means 2 and 6, MSB = (2·4.4² ... )/1 about the mean 4.4; MSW = (2 + 6)/3; m = 5 − 13/5 = 2.4.
  const found = groupIcc([
    [1, 3],
    [5, 5, 8],
  ]);
  expect(found?.msBetween).toBeCloseTo(2 * 2.4 ** 2 + 3 * 1.6 ** 2, 12);
  expect(found?.msWithin).toBeCloseTo(8 / 3, 12);
  expect(found?.m).toBeCloseTo(2.4, 12);
  expect(
    groupIcc([
      [1, 5],
      [2, 4],
      [3, 3],
    ]),
  ).toMatchObject({ icc: 0, deff: 1 });
  expect(
    groupIcc([
      [1, 5],
      [2, 4],
      [3, 3],
    ])?.raw,
  ).toBeLessThan(0);
  expect(groupIcc([[1, 2, 3]])).toBeNull();
  expect(groupIcc([[1], [2], [3]])).toBeNull();
  expect(
    groupIcc([
      [2, 2],
      [2, 2],
    ]),
  ).toBeNull();
  expect(groupIcc([])).toBeNull();
});

// R careless::longstring and irv.
test.each([
  [[1, 1, 1, 1, 1, 1], 6, 0],
  [[1, 2, 3, 4, 5, 1], 1, 1.6329931619],
  [[3, 3, 3, 4, 4, 5], 3, 0.8164965809],
  [[3, null, 3, 4], 2, 0.5773502692],
  [[4], 1, null],
  [[null, null], 0, null],
  [[], 0, null],
])('longest run and deviation of %j', (row, run, deviation) => {
  expect(longestRun(Object.freeze(row))).toBe(run);
  const found = rowDeviation(row);
  if (deviation === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(deviation, 9);
});
