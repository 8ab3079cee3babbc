import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anova } from '../../../core/stats/anova.ts';
import { kruskalWallis } from '../../../core/stats/kruskal-wallis.ts';
import { mannWhitney, tieSum } from '../../../core/stats/mann-whitney.ts';
import { mannWhitneyExact } from '../../../core/stats/mann-whitney-exact.ts';
import { meanInterval } from '../../../core/stats/mean-interval.ts';
import { oneSampleT } from '../../../core/stats/one-sample-t.ts';
import { pairedT } from '../../../core/stats/paired-t.ts';
import { pooledT } from '../../../core/stats/pooled-t.ts';
import { type Sample, sampleOf } from '../../../core/stats/sample-of.ts';
import { welch } from '../../../core/stats/welch.ts';
import { welchAnova } from '../../../core/stats/welch-anova.ts';

const sampleFrom = (values: readonly (number | null)[]): Sample => {
  const sample = sampleOf(values);
  if (!sample) throw new Error('too few values');
  return sample;
};

// R's data sets `sleep` (Student 1908) and `PlantGrowth` (Dobson 1983).
const drug1 = Object.freeze([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const drug2 = Object.freeze([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
const plants = Object.freeze([
  Object.freeze([4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14]),
  Object.freeze([4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69]),
  Object.freeze([6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26]),
]);

// R t.test(drug1, drug2), its var.equal = TRUE, paired = TRUE, and t.test(c(drug1, drug2)); SciPy 1.17 has the same.
test.each([
  [
    'Welch',
    welch(sampleFrom(drug1), sampleFrom(drug2)),
    -1.8608134675,
    17.7764735162,
    0.0793941402,
    -3.3654832307,
    0.2054832307,
  ],
  [
    'Welch at .9',
    welch(sampleFrom(drug1), sampleFrom(drug2), 0.9),
    -1.8608134675,
    17.7764735162,
    0.0793941402,
    -3.0533814973,
    -0.1066185027,
  ],
  [
    'pooled',
    pooledT(sampleFrom(drug1), sampleFrom(drug2)),
    -1.8608134675,
    18,
    0.0791867142,
    -3.3638740323,
    0.2038740323,
  ],
  ['paired', pairedT(drug1, drug2), -4.06212768338, 9, 0.00283289019738, -2.459885763277, -0.700114236723],
  [
    'one sample',
    oneSampleT(sampleFrom([...drug1, ...drug2]), 0),
    3.4129649953,
    19,
    0.0029176204,
    0.5955844996,
    2.4844155004,
  ],
])('%s t test of sleep', (_, found, t, df, p, low, high) => {
  expect(found?.t).toBeCloseTo(t, 9);
  expect(found?.df).toBeCloseTo(df, 8);
  expect(found?.p).toBeCloseTo(p, 9);
  expect(found?.interval[0]).toBeCloseTo(low, 9);
  expect(found?.interval[1]).toBeCloseTo(high, 9);
});

test('values without spread have no t test; a pair needs both answers', () => {
  const flat = { n: 5, mean: 3, variance: 0 };
  expect(welch(flat, { ...flat, mean: 4 })).toBeNull();
  expect(oneSampleT(flat, 4)).toBeNull();
  expect(welch({ n: 1, mean: 3, variance: 0 }, sampleFrom(drug1))).toBeNull();
  // Every difference is .1, up to rounding dust.
  expect(pairedT([0.3, 0.8, 1.1], [0.2, 0.7, 1])).toBeNull();
  expect(pairedT([1, null, 3], [2, 2, null])).toBeNull();
  expect(pairedT([1, null, 3, 5], [2, 2, 5, 5])?.n).toBe(3);
});

test('a sample leaves blanks out, and equal decimals have no variance at all', () => {
  expect(sampleOf([1, null, 2, 6])).toEqual({ n: 3, mean: 3, variance: 7 });
  expect(sampleOf([0.1, 0.1, 0.1])).toEqual({ n: 3, mean: 0.1, variance: 0 });
  expect([sampleOf([]), sampleOf([null, 4])]).toEqual([null, null]);
});

// R wilcox.test(drug1, drug2, exact = FALSE); Hollander & Wolfe (1973), p. 69f, in R's help page: W 35, p .1272 one-sided.
const depression = [
  [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
  [1.15, 0.88, 0.9, 0.74, 1.21],
] as const;

test('Mann–Whitney: ties and continuity as in R', () => {
  expect(mannWhitney(drug1, drug2)?.w).toBe(25.5);
  expect(mannWhitney(drug1, drug2)?.p).toBeCloseTo(0.0693275754336, 11);
  // SciPy 1.17 mannwhitneyu(method = 'asymptotic'), with and without use_continuity, and method = 'exact'.
  expect(mannWhitney(...depression)?.w).toBe(35);
  expect(mannWhitney(...depression)?.p).toBeCloseTo(0.24462360512698333, 11);
  expect(mannWhitney(...depression, false)?.p).toBeCloseTo(0.22067136191984693, 11);
  expect(mannWhitneyExact(35, 10, 5)).toBeCloseTo(0.2544122544122544, 12);
});

test('Mann–Whitney: small tables by hand, no answers, no spread', () => {
  // Of the six orders of two and two, one puts both of the first at the top and one at the bottom.
  expect(mannWhitneyExact(4, 2, 2)).toBeCloseTo(2 / 6, 14);
  expect(mannWhitneyExact(2, 2, 2)).toBe(1);
  expect(mannWhitney([], [1])).toBeNull();
  expect(mannWhitney([3, 3], [3, 3, 3])).toEqual({ w: 3, z: null, p: null });
  expect(tieSum([1, 1, 1, 2])).toBe(24);
});

// R aov, kruskal.test and oneway.test; F and both p to more digits by SciPy 1.17, f_oneway (also equal_var = False).
test('analysis of variance of PlantGrowth', () => {
  const found = anova(plants);
  expect(found?.f).toBeCloseTo(4.846087862380136, 10);
  expect([found?.df1, found?.df2]).toEqual([2, 27]);
  expect(found?.p).toBeCloseTo(0.015909958325622912, 11);
  expect(found?.msBetween).toBeCloseTo(1.88317, 5);
  expect(found?.msWithin).toBeCloseTo(0.3885959259, 9);
  const unequal = welchAnova(plants.map(sampleFrom));
  expect(unequal?.f).toBeCloseTo(5.180972408113194, 10);
  expect(unequal?.p).toBeCloseTo(0.017392821490169935, 11);
  const ranked = kruskalWallis(plants);
  expect(ranked?.h).toBeCloseTo(7.98822874944, 9);
  expect(ranked?.p).toBeCloseTo(0.0184237557315, 11);
});

test('Kruskal–Wallis of Hollander & Wolfe (1973), p. 116, as R prints it: .77143, df 2, p .68', () => {
  const found = kruskalWallis([
    [2.9, 3, 2.5, 2.6, 3.2],
    [3.8, 2.7, 4, 2.4],
    [2.8, 3.4, 3.7, 2.2, 2],
  ]);
  expect(found?.h).toBeCloseTo(0.77143, 5);
  expect(found?.df).toBe(2);
  expect(found?.p).toBeCloseTo(0.67996477, 8);
});

test('groups: one, none to spare, or no spread give nothing; an empty one is passed over', () => {
  expect([
    anova([[1, 2]]),
    anova([[1], [2]]),
    anova([
      [1, 1],
      [2, 2],
    ]),
  ]).toEqual([null, null, null]);
  expect([kruskalWallis([[1, 2], []]), kruskalWallis([[1, 1], [1]])]).toEqual([null, null]);
  expect(welchAnova([{ n: 2, mean: 1, variance: 0 }, sampleFrom(drug1)])).toBeNull();
  expect(anova([...plants, []])?.f).toBe(anova(plants)?.f);
  expect(kruskalWallis([...plants, []])?.h).toBe(kruskalWallis(plants)?.h);
});

const someValues = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 40 });

test('laws: sides turned round, two groups as F, and the same data twice', () => {
  fc.assert(
    fc.property(someValues, someValues, (one, two) => {
      const there = welch(sampleFrom(one), sampleFrom(two));
      const back = welch(sampleFrom(two), sampleFrom(one));
      if (there) expect(there.t).toBeCloseTo(-(back?.t ?? Number.NaN), 9);
      const pooled = pooledT(sampleFrom(one), sampleFrom(two));
      const varied = anova([one, two]);
      if (pooled && varied) expect(varied.f).toBeCloseTo(pooled.t ** 2, 6);
      const pairs = one.length * two.length;
      expect((mannWhitney(one, two)?.w ?? 0) + (mannWhitney(two, one)?.w ?? 0)).toBeCloseTo(pairs, 9);
    }),
    { seed: 8 },
  );
});

test('laws: the same data twice has the same mean and an interval narrower by about √2', () => {
  const many = Array.from({ length: 200 }, (_, index) => index % 7);
  const [once, twice] = [sampleFrom(many), sampleFrom([...many, ...many])];
  const width = ({ n, mean, variance }: Sample) => {
    const [low, high] = meanInterval(n, mean, variance) ?? [0, 0];
    return high - low;
  };
  expect(twice.mean).toBeCloseTo(once.mean, 12);
  expect(width(once) / width(twice)).toBeCloseTo(Math.SQRT2, 1);
});
