import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');
const codes = (id: string, input: unknown) => run(id, input).reasons?.map(({ code }) => code);

// R's data set `attitude`, column rating (Chatterjee & Price 1977).
const rating = Object.freeze([
  43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85,
  82,
]);

// R t.test(attitude$rating), sd(), median().
test('mean-interval from answers and from their summary', () => {
  for (const input of [{ values: [...rating, null] }, { n: 30, mean: 64.633333333333, sd: 12.172561950226 }]) {
    const found = run('mean-interval', input);
    expect(found.value).toBeCloseTo(64.6333333333, 9);
    expect(found.interval).toEqual([expect.closeTo(60.088024002, 7), expect.closeTo(69.1786426646, 7)]);
    expect(found.details?.sd).toBeCloseTo(12.17256195, 7);
    expect(found.n).toBe(30);
  }
  expect(run('mean-interval', { values: [...rating, null] })).toMatchObject({
    notAnswered: 1,
    details: { median: 65.5 },
  });
});

test('mean-interval: one answer is a mean without an interval, none is refused, equal ones are told', () => {
  expect(run('mean-interval', { values: [4, null] })).toMatchObject({ value: 4, n: 1, notAnswered: 1 });
  expect(run('mean-interval', { values: [4, null] }).interval).toBeUndefined();
  expect(run('mean-interval', { values: [4, 4] })).toMatchObject({ value: 4, interval: [4, 4] });
  expect(run('mean-interval', { values: [4, 4] }).warnings).toHaveLength(1);
  expect(codes('mean-interval', { values: [null] })).toEqual(['noAnswers']);
  expect(codes('mean-interval', { n: 5, mean: 2 })).toEqual(['missing']);
  expect(codes('mean-interval', { n: 5, mean: 2, sd: -1 })).toEqual(['negative']);
  expect(codes('mean-interval', { n: 1, mean: 2, sd: 1 })).toEqual(['tooFew']);
});

// R package boot, ± .15: it is random itself.
test('bootstrap-mean: percentile and BCa interval, the same for the same seed', () => {
  const found = run('bootstrap-mean', { values: rating });
  expect(found.details).toMatchObject({ resamples: 9999, seed: 42, percentile: found.interval });
  expect(Math.abs((found.interval?.[0] ?? 0) - 60.23)).toBeLessThan(0.15);
  expect(Math.abs((found.interval?.[1] ?? 0) - 68.9)).toBeLessThan(0.15);
  expect(run('bootstrap-mean', { values: rating, seed: 42 })).toEqual(found);
  expect(run('bootstrap-mean', { values: rating, seed: 43 })).not.toEqual(found);
  expect(run('bootstrap-mean', { values: [3, 3, 3] })).toMatchObject({
    interval: [3, 3],
    details: { bca: [3, 3], se: 0 },
  });
  expect(codes('bootstrap-mean', { values: [3] })).toEqual(['tooFew']);
  expect(codes('bootstrap-mean', { values: rating, resamples: 1 })).toEqual(['badInput']);
});

// R t.test(sleep$extra); SciPy 1.17 has 3.412964995270109, .0029176204.
test('one-sample-t of sleep against 0', () => {
  const values = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const found = run('one-sample-t', { values, target: 0 });
  expect(found.value).toBeCloseTo(1.54, 12);
  expect(found.details?.t).toBeCloseTo(3.412964995, 8);
  expect(found.details?.p).toBeCloseTo(0.00291762, 8);
  expect(found.details?.pGreater).toBeCloseTo(0.00291762 / 2, 8);
  expect(found.interval).toEqual([expect.closeTo(0.5955844996, 8), expect.closeTo(2.4844155004, 8)]);
  const moved = run('one-sample-t', { values, target: 1 });
  expect(moved.value).toBeCloseTo(0.54, 12);
  expect(moved.details?.meanInterval).toEqual([expect.closeTo(0.5955844996, 8), expect.closeTo(2.4844155004, 8)]);
  expect(run('one-sample-t', { values: [2, 2], target: 3 })).toMatchObject({
    value: -1,
    details: { t: null, p: null },
  });
});
