import { expect, test } from 'vitest';
import { countScore, startTally } from '../../../core/analysis/running-tally.ts';
import { dimensionIndices, groupIndices } from '../../../core/comparison/group-indices.ts';
import { shrunkenIndices } from '../../../core/comparison/shrunken.ts';
import { blankResponse, frozen, gradedOf, rubricOf } from '../analysis/sample.ts';

const rubric = rubricOf(['Quality', 'Delivery']);
const row = (value: string | null, raw: number, dimensions: readonly (number | null)[]) =>
  gradedOf({ raw, dimensions, response: { segments: ['x', value] } });

test('index and dimensions of each value, most responses first; blanks are no group', () => {
  const rows = frozen([
    row('North', 60, [60, 60]),
    ...[70, 80, 90, 100, 60].map((raw, at) => row('South', raw, [raw, at === 0 ? null : 50])),
    { ...blankResponse, response: { ...blankResponse.response, segments: ['x', 'South'] } },
    row(null, 0, [0, 0]),
    // The standard left it out as a whole.
    { ...row('North', 0, [0, 0]), status: 'excluded' as const, raw: null },
  ]);
  const found = groupIndices(rows, 1, rubric);
  expect(found).toMatchObject([
    { value: 'South', index: { value: 80, n: 5, notAnswered: 1 } },
    { value: 'North', index: { value: null, n: 1, notAnswered: 1 } },
  ]);
  expect(found.map(({ rows: own }) => own.length)).toEqual([6, 2]);
  const [south, north] = found.map((group) => dimensionIndices(group.rows, [1, 0], rubric));
  // Four of delivery are too few to be shown.
  expect(south).toMatchObject([
    { value: null, n: 4, status: 'insufficient' },
    { value: 80, n: 5 },
  ]);
  expect(north).toMatchObject([{ n: 1 }, { n: 1 }]);
});

const tally = (values: readonly number[]) => {
  const total = startTally();
  for (const value of values) countScore(total, value);
  return total;
};

test('two groups of ten with means 10 and 20 and a variance of 80: 10.8 and 19.2', () => {
  // Σ(±d)² = 10·d² = 9·80, so d = √72. σ² = 80, mean square between 500, τ² = (500 − 80) / 10 = 42, B = 10 / (10 + 80 / 42) = .84.
  const around = (mean: number) =>
    tally([...Array(5).fill(mean + Math.sqrt(72)), ...Array(5).fill(mean - Math.sqrt(72))]);
  const found = shrunkenIndices({ a: around(10), b: around(20), '': around(90), few: tally([1, 2, 3, 4]) }, 5);
  expect(found?.values.get('a')).toBeCloseTo(10.8, 5);
  expect(found?.values.get('b')).toBeCloseTo(19.2, 5);
  expect([...(found?.values.keys() ?? [])]).toEqual(['a', 'b']);
});

test('groups that differ no more than chance are all the mean of all; one group alone is not shrunken', () => {
  const same = () => tally([10, 20, 30, 40, 50]);
  const found = shrunkenIndices({ a: same(), b: same() }, 5);
  expect(found).toEqual({
    isAllChance: true,
    values: new Map([
      ['a', 30],
      ['b', 30],
    ]),
  });
  expect(shrunkenIndices({ a: same() }, 5)).toBeNull();
});
