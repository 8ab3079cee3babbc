import { expect, test } from 'vitest';
import { scaleOf, shareOf } from '../../../../apps-script/local/page/chart-scale.ts';
import { tickText } from '../../../../apps-script/local/page/chart-text.ts';

const free = { hasZero: false };
const bars = { hasZero: true };

// Round numbers by hand after Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990.
test.each([
  [[3, 17], bars, [0, 5, 10, 15, 20]],
  [[31, 52, 24, 8, 3], bars, [0, 20, 40, 60]],
  [[1, 2], bars, [0, 1, 2]],
  [[0, 0], bars, [0, 1]],
  [[-40, 60], bars, [-40, -20, 0, 20, 40, 60]],
  [[0.07, 0.44], bars, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [[80.1, 84.2], free, [80, 81, 82, 83, 84, 85]],
  [[5, 5], free, [4, 5, 6]],
  [[71, 93], { ...bars, min: 0, max: 100 }, [0, 20, 40, 60, 80, 100]],
  [[71, 93], { ...free, min: 60, max: 100 }, [60, 70, 80, 90, 100]],
  [[3], { ...bars, min: 0.5, max: 4.5 }, [1, 2, 3, 4]],
  [[12_345, 98_765], bars, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
])('%j with %j: %j', (values, wish, ticks) => {
  expect(scaleOf(values, wish).ticks).toEqual(ticks);
});

test.each([
  [0, 0],
  [25, 0.25],
  [100, 1],
  [120, 1],
  [-5, 0],
])('%d lies at %d between 0 and 100', (value, share) => {
  expect(shareOf(scaleOf([], { hasZero: true, min: 0, max: 100 }), value)).toBe(share);
});

test.each([
  [20, 20, false, '20'],
  [0.5, 0.1, false, '0.5'],
  [81, 0.25, false, '81.0'],
  [0.4, 0.2, true, '40%'],
  [0.005, 0.005, true, '0.5%'],
])('a tick at %d, steps of %d, percent %j: %s', (tick, step, isPercent, text) => {
  expect(tickText(tick, step, { isPercent })).toBe(text);
});
