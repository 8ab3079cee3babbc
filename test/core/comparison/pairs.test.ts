import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Against } from '../../../core/comparison/comparison.ts';
import { pairReadings } from '../../../core/comparison/pair-readings.ts';
import { pairTarget } from '../../../core/comparison/pair-target.ts';
import { answersNeeded } from '../../../core/comparison/practical.ts';
import type { Reading } from '../../../core/comparison/reading.ts';
import { sampleOf } from '../../../core/stats/sample-of.ts';
import { frozen } from '../analysis/sample.ts';

const before: Against = { kind: 'before', period: '2026-09' };
const index = (...values: number[]): Reading =>
  frozen({ kind: 'mean', about: { kind: 'index' }, sample: sampleOf(values), n: values.length });
const csat = (hits: number, n: number): Reading =>
  frozen({ kind: 'share', about: { kind: 'csat' }, share: { hits, n }, n });
const nps = (promoters: number, passives: number, detractors: number): Reading =>
  frozen({
    kind: 'nps',
    about: { kind: 'nps' },
    counts: { promoters, passives, detractors },
    n: promoters + passives + detractors,
  });
const none = { index: null, csat: null, nps: null };

// R's data set `sleep`: extra hours of ten patients under two drugs.
const drug1 = index(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
const drug2 = index(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

describe('two groups', () => {
  test('means by Welch: R t.test(extra ~ group, sleep)', () => {
    const pair = pairReadings(drug1, drug2, before, 5);
    expect(pair?.now).toEqual({ value: expect.closeTo(0.75, 10), n: 10 });
    expect(pair?.there).toEqual({ value: expect.closeTo(2.33, 10), n: 10 });
    expect(pair?.test?.difference).toBeCloseTo(-1.58, 10);
    expect(pair?.test?.p).toBeCloseTo(0.0793941, 7);
    expect(pair?.test?.interval[0]).toBeCloseTo(-3.3654832, 7);
    expect(pair?.test?.interval[1]).toBeCloseTo(0.2054832, 7);
  });

  test('shares by Newcombe, in points: 56 of 70 and 48 of 80', () => {
    // Newcombe 1998, method 10; p of R prop.test(c(56, 48), c(70, 80), correct = FALSE).
    const pair = pairReadings(csat(56, 70), csat(48, 80), before, 5);
    expect(pair).toMatchObject({ now: { value: 80, n: 70 }, there: { value: 60, n: 80 } });
    expect(pair?.test?.difference).toBeCloseTo(20, 10);
    expect(pair?.test?.interval[0]).toBeCloseTo(5.24315, 5);
    expect(pair?.test?.interval[1]).toBeCloseTo(33.38727, 5);
    expect(pair?.test?.p).toBeCloseTo(0.0080451, 7);
  });

  test('NPS by the interval of the difference, later less earlier: 40/40/20 → 110/60/30', () => {
    // measurement.md §19: .20, SE .0911043, p .0281431; ± 1.959964·SE = .178561.
    const pair = pairReadings(nps(110, 60, 30), nps(40, 40, 20), before, 5);
    expect(pair).toMatchObject({ now: { n: 200 }, there: { n: 100 } });
    expect([pair?.now.value, pair?.there.value, pair?.test?.difference].map(Number)).toEqual(
      [40, 20, 20].map((value) => expect.closeTo(value, 10)),
    );
    expect(pair?.test?.p).toBeCloseTo(0.0281431, 7);
    expect(pair?.test?.interval[0]).toBeCloseTo(2.1439, 4);
    expect(pair?.test?.interval[1]).toBeCloseTo(37.8561, 4);
  });

  test('answers that are all alike have no test, whatever lies between them', () => {
    expect(pairReadings(index(80, 80, 80, 80, 80), index(60, 60, 60, 60, 60), before, 5)).toMatchObject({
      now: { value: 80 },
      test: null,
      need: { measure: 'index', against: 'group', of: 0 },
    });
    expect(pairReadings(nps(9, 0, 0), nps(0, 0, 9), before, 5)).toMatchObject({
      test: null,
      need: { measure: 'nps', of: 0 },
    });
    // All of both satisfied: Newcombe has a width, and there is nothing to find.
    const alike = pairReadings(csat(9, 9), csat(12, 12), before, 5);
    expect(alike?.test).toMatchObject({ difference: 0, p: 1 });
    expect(alike?.test?.interval[0]).toBeLessThan(0);
  });

  test.each([
    [csat(3, 4), csat(48, 80)],
    [csat(48, 80), csat(3, 4)],
    [index(1, 2, 3, 4), drug1],
    [nps(0, 0, 0), nps(1, 2, 3)],
    [csat(48, 80), drug1],
  ])('a small group, or another measure, is not compared: %j', (now, there) => {
    expect(pairReadings(now, there, before, 5)).toBeNull();
  });

  test('without a minimum a single answer, or none, is still no comparison of means', () => {
    expect(pairReadings(index(3), drug1, before, 0)).toBeNull();
    expect(pairReadings(csat(0, 0), csat(1, 2), before, 0)).toBeNull();
  });

  const readings = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 20 }).map((all) => index(...all)),
    fc.tuple(fc.nat(30), fc.integer({ min: 5, max: 30 })).map(([hits, more]) => csat(hits, hits + more)),
    fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 5, max: 20 })).map((counts) => nps(...counts)),
  );
  test('exchanging the groups turns the signs and leaves the p', () => {
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        const there = pairReadings(a, b, before, 5)?.test;
        const back = pairReadings(b, a, before, 5)?.test;
        if (!there || !back) return there === back;
        expect(back.difference).toBeCloseTo(-there.difference, 8);
        expect(back.interval[0]).toBeCloseTo(-there.interval[1], 8);
        expect(back.interval[1]).toBeCloseTo(-there.interval[0], 8);
        expect(back.p).toBeCloseTo(there.p, 8);
        return true;
      }),
    );
  });
});

describe('a figure and its target', () => {
  test('the index by the t test of one sample: R t.test(extra, mu = 1) of drug 2', () => {
    const pair = pairTarget(drug2, { ...none, index: 1 }, 5);
    // Mean 2.33, its interval .8976775 to 3.7623225; t = 1.33 / .6331666 = 2.100553 with 9 degrees of freedom.
    expect(pair).toMatchObject({ against: { kind: 'target' }, there: { value: 1, n: null } });
    expect(pair?.test?.difference).toBeCloseTo(1.33, 10);
    expect(pair?.test?.interval[0]).toBeCloseTo(-0.1023225, 7);
    expect(pair?.test?.interval[1]).toBeCloseTo(2.7623225, 7);
    expect(pair?.test?.p).toBeGreaterThan(0.05);
  });

  test('the satisfied by Wilson: 15 of 148 are .0624 to .1605', () => {
    const pair = pairTarget(csat(15, 148), { ...none, csat: 0.2 }, 5);
    expect(pair?.test?.interval.map((end) => Math.round(end * 100) / 100)).toEqual([-13.76, -3.95]);
    // z = (.101351 − .2) / √(.16 / 148) = −3.0003.
    expect(pair?.test?.p).toBeCloseTo(0.002697, 5);
  });

  test('the NPS by the adjusted Wald interval: 50/30/20 are .140511 to .442013', () => {
    const pair = pairTarget(nps(50, 30, 20), { ...none, nps: 10 }, 5);
    expect(pair).toMatchObject({ now: { n: 100 }, there: { value: 10 } });
    // measurement.md §19: v .61; half of the 958 that two periods need each.
    expect(pair && answersNeeded(pair.need)).toBe(479);
    expect(pair?.now.value).toBeCloseTo(30, 10);
    expect(pair?.test?.interval[0]).toBeCloseTo(4.0511, 4);
    expect(pair?.test?.interval[1]).toBeCloseTo(34.2013, 4);
    // z = (.291262 − .1) / ((.442013 − .140511) / 2 / 1.959964) = 2.48664.
    expect(pair?.test?.p).toBeCloseTo(0.0129, 4);
  });

  test('p and interval say the same of every target', () => {
    const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), ([a, b, c], target) => {
        const readings = [csat(a, a + b + c), nps(a, b, c)];
        for (const reading of readings) {
          const found = pairTarget(reading, { ...none, csat: target / 100, nps: 2 * target - 100 }, 0)?.test;
          if (!found) throw new Error('no test');
          const [low, high] = found.interval;
          if (Math.abs(found.p - 0.05) > 1e-9) expect(found.p < 0.05).toBe(low > 0 || high < 0);
        }
      }),
    );
  });

  test('without a target, for a dimension and for a small group there is nothing to say', () => {
    expect(pairTarget(csat(15, 148), none, 5)).toBeNull();
    const quality: Reading = { ...drug2, about: { kind: 'dimension', id: 'quality' } };
    expect(pairTarget(quality, { ...none, index: 1 }, 5)).toBeNull();
    expect(pairTarget(csat(1, 4), { ...none, csat: 0.5 }, 5)).toBeNull();
    expect(pairTarget(csat(0, 0), { ...none, csat: 0.5 }, 0)).toBeNull();
    // All said 80 and 80 is wanted: no spread, so no test.
    expect(pairTarget(index(80, 80, 80, 80, 80), { ...none, index: 80 }, 5)).toMatchObject({ test: null });
    // A target of 100 %: nothing but all of them is it.
    expect(pairTarget(csat(9, 10), { ...none, csat: 1 }, 5)?.test?.p).toBe(0);
  });
});
