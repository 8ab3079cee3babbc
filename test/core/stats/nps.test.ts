import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedWaldNps } from '../../../core/stats/adjusted-wald-nps.ts';
import { npsOf } from '../../../core/stats/nps.ts';
import { npsDifference } from '../../../core/stats/nps-difference.ts';
import { mulberry32 } from '../../../core/stats/random.ts';

const of = (promoters: number, passives: number, detractors: number) =>
  Object.freeze({ promoters, passives, detractors });

// R package NPS: nps(), nps_var(), nps_se(); the second is one answer of each score 0 to 10, the third ½, ⅓, ⅙ of a
// public worked answer (CrossValidated).
test.each([
  [of(50, 30, 20), 0.3, 0.61, 0.07810249676],
  [of(2, 2, 7), -0.4545454545, 0.6115702479, 0.2357907871],
  [of(3, 2, 1), 1 / 3, 5 / 9, Math.sqrt(5 / 54)],
  [of(10, 0, 0), 1, 0, 0],
  [of(0, 7, 0), 0, 0, 0],
])('NPS of %j is %j, variance %j, standard error %j', (counts, nps, variance, se) => {
  const found = npsOf(counts);
  expect(found?.nps).toBeCloseTo(nps, 9);
  expect(found?.variance).toBeCloseTo(variance, 9);
  expect(found?.se).toBeCloseTo(se, 9);
});

test('NPS: Wald interval of R package NPS; nothing answered is null', () => {
  expect(npsOf(of(50, 30, 20))?.wald[0]).toBeCloseTo(0.14692191925, 9);
  expect(npsOf(of(50, 30, 20))?.wald[1]).toBeCloseTo(0.45307808075, 9);
  expect(npsOf(of(0, 0, 0))).toBeNull();
});

// Formula, run in R; p = 2·pnorm(−|z|).
test('NPS difference: 40/40/20 to 110/60/30', () => {
  const found = npsDifference(of(40, 40, 20), of(110, 60, 30));
  expect(found?.difference).toBeCloseTo(0.2, 12);
  expect(found?.se).toBeCloseTo(0.0911043357914, 10);
  expect(found?.z).toBeCloseTo(2.1952851997938, 9);
  expect(found?.p).toBeCloseTo(0.0281431458963, 10);
  expect(found?.interval[0]).toBeCloseTo(0.0214387830133, 9);
  expect(found?.interval[1]).toBeCloseTo(0.3785612169867, 9);
});

test('NPS difference: a side without answers, or both sides without spread, gives none', () => {
  expect(npsDifference(of(0, 0, 0), of(1, 2, 3))).toBeNull();
  expect(npsDifference(of(10, 0, 0), of(0, 0, 5))).toBeNull();
  expect(npsDifference(of(10, 0, 0), of(3, 0, 5))?.difference).toBeCloseTo(-1.25, 12);
});

const counts = fc.tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 200 }));

test('NPS: swapping promoters and detractors turns the sign; four times the data halves the standard error', () => {
  fc.assert(
    fc.property(counts, ([promoters, passives, detractors]) => {
      const found = npsOf(of(promoters, passives, detractors));
      expect(npsOf(of(detractors, passives, promoters))?.nps).toBeCloseTo(-(found?.nps ?? 9), 12);
      expect(npsOf(of(4 * promoters, 4 * passives, 4 * detractors))?.se).toBeCloseTo((found?.se ?? 9) / 2, 12);
      const [low, high] = adjustedWaldNps(of(promoters, passives, detractors))?.interval ?? [9, 9];
      expect(-1 <= low && low < high && high <= 1).toBe(true);
    }),
    { seed: 8, numRuns: 200 },
  );
});

// Measurement §5: 20,000 simulated samples cover 92.8, 94.7 and 96.2 % by adjusted Wald, 65, 85.6 and 89.5 % by Wald.
test.each([
  [0.9, 0.02, 0.928, 0.65],
  [0.7, 0.05, 0.947, 0.856],
  [0.5, 0.2, 0.962, 0.895],
])(
  'ten answers of %j promoters and %j detractors: adjusted Wald holds the truth often enough',
  (p, d, adjusted, wald) => {
    const random = mulberry32(20);
    const rounds = 20_000;
    const holds = (interval: readonly [number, number] | undefined) =>
      interval !== undefined && interval[0] <= p - d && p - d <= interval[1];
    const covered = { adjusted: 0, wald: 0 };
    for (let round = 0; round < rounds; round++) {
      const found = { promoters: 0, passives: 0, detractors: 0 };
      for (let answer = 0; answer < 10; answer++) {
        const drawn = random();
        found[drawn < p ? 'promoters' : drawn < p + d ? 'detractors' : 'passives'] += 1;
      }
      if (holds(adjustedWaldNps(found)?.interval)) covered.adjusted += 1;
      if (holds(npsOf(found)?.wald)) covered.wald += 1;
    }
    expect(covered.adjusted / rounds).toBeGreaterThanOrEqual(0.92);
    expect(Math.abs(covered.adjusted / rounds - adjusted)).toBeLessThan(0.006);
    expect(Math.abs(covered.wald / rounds - wald)).toBeLessThan(0.01);
  },
);
