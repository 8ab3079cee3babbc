import { expect, test } from 'vitest';
import {
  answersNeeded,
  neededForMeans,
  neededForNps,
  neededForShares,
  neededForTargetMean,
  neededForTargetNps,
  neededForTargetShare,
} from '../../../core/comparison/practical.ts';

test.each([
  // R: power.t.test(delta = 5, sd = 10, power = .8) → 63.77.
  ['two means', neededForMeans(100), 64],
  // R: power.t.test(delta = 5, sd = 10, power = .8, type = "one.sample") → 33.37.
  ['a mean and its target', neededForTargetMean(100), 34],
  // measurement.md §6: 356 answers a period detect 70 % → 60 %, 958 detect ten points of NPS at v = .61.
  ['two shares', neededForShares(0.7), 356],
  ['two NPS', neededForNps(0.61), 958],
  ['an NPS and its target', neededForTargetNps(0.61), 479],
  // By hand: ((1.959964·√.16 + .841621·√.21) / .1)² = 136.81.
  ['a share and its target', neededForTargetShare(0.8), 137],
])('answers that show a practical difference of %s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('from a low share the difference is looked for upwards, so that it stays a share', () => {
  // R: power.prop.test(p1 = .3, p2 = .4, power = .8) → 355.94: the mirror of .7 and .6.
  expect(neededForShares(0.3)).toBe(356);
  expect(neededForShares(0)).toBeGreaterThan(0);
  expect(neededForShares(1)).toBe(neededForShares(0));
});

test('where all answers are alike nobody can say how many are needed', () => {
  expect([neededForMeans(0), neededForTargetMean(0), neededForNps(0), neededForTargetNps(0)]).toEqual(
    Array(4).fill(null),
  );
});

test('what is needed is asked by measure, of a group or a target', () => {
  const asked = (measure: 'index' | 'csat' | 'nps', of: number) =>
    (['group', 'target'] as const).map((against) => answersNeeded({ measure, against, of }));
  // The same as above; by hand for a target of .7: ((1.959964·√.21 + .841621·√.24) / .1)² = 171.73.
  expect([asked('index', 100), asked('csat', 0.7), asked('nps', 0.61)]).toEqual([
    [64, 34],
    [356, 172],
    [958, 479],
  ]);
});
