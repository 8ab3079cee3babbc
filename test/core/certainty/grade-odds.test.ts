import { expect, test } from 'vitest';
import { gradeOdds, oddsOf, resamples } from '../../../core/certainty/grade-odds.ts';
import { resampleMeans } from '../../../core/certainty/resample-means.ts';
import { bootstrapMeans, percentileInterval } from '../../../core/stats/bootstrap.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { frozen, standard } from '../analysis/sample.ts';
import { gradeAll, sampleRubric } from './surveys.ts';

const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);

// A resample of these has 100 − 10·X, X of Binomial(5, 1/5): A with X 0, B (90) with 1, C (80, 70) with 2 and 3, D with 4 and 5.
const four = frozen([...times(4, 100), 50]);
const binomial = [
  ['A', 0.8 ** 5],
  ['B', 5 * 0.2 * 0.8 ** 4],
  ['C', 10 * 0.2 ** 2 * 0.8 ** 3 + 10 * 0.2 ** 3 * 0.8 ** 2],
  ['D', 5 * 0.2 ** 4 * 0.8 + 0.2 ** 5],
] as const;

test.each(binomial)('%s comes up about as often as the binomial distribution says: %d', (grade, share) => {
  const found = gradeOdds(four, standard);
  // Three standard errors of a share of 2,000 draws.
  const error = 3 * Math.sqrt((share * (1 - share)) / resamples);
  const odds = found?.odds.find((one) => one.grade === grade)?.share ?? 0;
  expect(Math.abs(odds - share)).toBeLessThan(error);
  expect(found?.odds.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
});

test('the grade, its share and the interval of the index', () => {
  const found = gradeOdds(four, standard);
  expect(found).toMatchObject({ n: 5, grade: 'B', isBorderline: true });
  expect(found?.share).toBe(found?.odds.find(({ grade }) => grade === 'B')?.share);
  // P(X ≥ 4) is .0067 and P(X ≥ 3) .0579, so the 2.5 % point is X = 3: 70; a third has X = 0: 100.
  expect(found?.interval[0]).toBeCloseTo(70, 9);
  expect(found?.interval[1]).toBe(100);
});

test('the same responses give the same shares, in any call', () => {
  expect(gradeOdds(four, standard)).toEqual(gradeOdds([...four], standard));
});

// 94.5 reads 95: the standard's rounding comes before the bands.
test.each([
  [85, 'B'],
  [94.5, 'A'],
  [94.49, 'B'],
  [0, 'D'],
])('all totals %d: %s for sure', (total, grade) => {
  expect(gradeOdds(times(6, total), standard)).toMatchObject({
    ...{ grade, share: 1, odds: [{ grade, share: 1 }], interval: [total, total], isBorderline: false },
  });
});

test('different totals within one band are sure too', () => {
  expect(gradeOdds([82, 85, 88, 90, 94], standard)).toMatchObject({ grade: 'B', share: 1, isBorderline: false });
});

test.each([
  ['nobody', [], standard],
  ['fewer than the minimum group', times(4, 90), standard],
  ['a single response', [90], { ...standard, minimumGroup: 0 }],
  ['no bands', times(9, 90), { ...standard, bands: [] }],
])('%s: no odds', (_, totals, rules) => {
  expect(gradeOdds(totals, rules)).toBeNull();
});

test('of many values fewer are drawn, with the same spread', () => {
  // Half 0, half 100: a mean of 4,000 has the standard error 50 / √4,000 = .7906, so 95 % lie within 50 ± 1.5495.
  const many = [...times(2000, 0), ...times(2000, 100)];
  const [low = 0, high = 0] = percentileInterval(resampleMeans(many, resamples, mulberry32(3))) ?? [];
  expect(Math.abs(low - (50 - 1.5495))).toBeLessThan(0.2);
  expect(Math.abs(high - (50 + 1.5495))).toBeLessThan(0.2);
});

test('of up to 1,000 values it is the bootstrap itself', () => {
  const values = Array.from({ length: 1000 }, (_, place) => place % 101);
  const draw = (means: typeof resampleMeans) => [...means(values, 50, mulberry32(9))];
  expect(draw(resampleMeans)).toEqual(draw(bootstrapMeans));
});

test('odds are those of the responses with a grade, set by hand or not', () => {
  const said = [...times(5, 4).map((one) => ({ answers: [one, one] })), { answers: [null, null] }];
  const rubric = sampleRubric();
  expect(oddsOf(gradeAll(rubric, said), rubric)).toMatchObject({ n: 5, grade: 'C', share: 1 });
  const byHand = gradeAll(rubric, [...said, { answers: [4, 4], byHand: 90 }]);
  expect(oddsOf(byHand, rubric)).toMatchObject({ n: 6 });
  // The same responses under other rules are not remembered.
  const lenient = sampleRubric({
    bands: standard.bands.map((band) => ({ ...band, from: Math.max(0, band.from - 5) })),
  });
  expect(oddsOf(byHand, lenient)).not.toEqual(oddsOf(byHand, rubric));
});
