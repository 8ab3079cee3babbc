import { describe, expect, test } from 'vitest';
import type { GradedSource } from '../../../core/analysis/together.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { addValue, emptyMoments } from '../../../core/stats/moments.ts';
import { staffAgainstCustomers } from '../../../core/trust/logged.ts';
import { responseRate } from '../../../core/trust/response-rate.ts';
import { wasRewarded } from '../../../core/trust/rewarded.ts';
import { answered } from './answers.ts';

const source = (
  scores: readonly number[],
  by?: GradedSource['by'],
  standard: GradedSource['standard'] = fivePoint,
): GradedSource => ({
  ...{ title: by ?? 'old', at: '2026-11-21T09:30:00', standard, ...(by && { by }) },
  index: {
    moments: scores.map((score) => Math.round(score * 1e6)).reduce(addValue, emptyMoments),
    notAnswered: 0,
    low: 0,
  },
});

/** R's data set `sleep` (Student, 1908), 10 added to each. t.test: t −1.8608, df 17.776, −3.3654832 to .2054832. */
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2].map((one) => one + 10);
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4].map((one) => one + 10);

describe('logged by staff and entered by customers', () => {
  test('sleep of R: means .75 and 2.33, Welch interval of the difference', () => {
    const found = staffAgainstCustomers([source(drug1, 'staff'), source(drug2, 'customers')], 5);
    expect([found?.staff.mean, found?.customers.mean]).toEqual([10.75, 12.33]);
    expect(found?.difference).toBeCloseTo(-1.58, 9);
    expect(found?.interval[0]).toBeCloseTo(-3.3654832, 5);
    expect(found?.interval[1]).toBeCloseTo(0.2054832, 5);
  });

  test('tabs of one side are one', () => {
    const parts = [source(drug1.slice(0, 4), 'staff'), source(drug2, 'customers'), source(drug1.slice(4), 'staff')];
    expect(staffAgainstCustomers(parts, 5)?.interval[0]).toBeCloseTo(-3.3654832, 5);
  });

  test('a side that is missing, cannot be told, is too small, or was scored otherwise: nothing', () => {
    const staff = source(drug1, 'staff');
    expect(staffAgainstCustomers([], 5)).toBeNull();
    expect(staffAgainstCustomers([staff], 5)).toBeNull();
    expect(staffAgainstCustomers([staff, source(drug2)], 5)).toBeNull();
    expect(staffAgainstCustomers([staff, source(drug2.slice(0, 4), 'customers')], 5)).toBeNull();
    const later = { ...fivePoint, version: fivePoint.version + 1 };
    expect(staffAgainstCustomers([staff, source(drug2, 'customers', later)], 5)).toBeNull();
  });
});

describe('response rate', () => {
  const counting = [
    ...Array.from({ length: 15 }, (_, place) => answered(place + 2, [], { at: '2026-10-05T09:00:00' })),
    answered(40, [], { at: '2026-11-01T09:00:00' }),
    answered(41, []),
  ];
  const rate = (more: Partial<Parameters<typeof responseRate>[0]> = {}) =>
    responseRate({ counting, asked: 148, period: 'month', chosen: null, running: '2026-11', ...more });

  test('15 of 148: Wilson .0624 to .1605 (reference-values.json), of the newest complete wave', () => {
    expect(rate()).toMatchObject({ wave: '2026-10', isRunning: false, answered: 15, asked: 148, rate: 15 / 148 });
    expect(rate()?.interval?.map((one) => one.toFixed(4))).toEqual(['0.0624', '0.1605']);
  });

  test('the chosen wave; the running one where there is no other', () => {
    expect(rate({ chosen: '2026-11' })).toMatchObject({ wave: '2026-11', isRunning: true, answered: 1 });
    expect(rate({ counting: counting.slice(15) })).toMatchObject({ wave: '2026-11', isRunning: true, answered: 1 });
    expect(rate({ chosen: '2026-09' })).toMatchObject({ answered: 0, rate: 0 });
  });

  test('more answers than were asked is no rate; without the number or a date nothing is said', () => {
    expect(rate({ asked: 10 })).toMatchObject({ answered: 15, rate: null, interval: null });
    expect(rate({ asked: null })).toBeNull();
    expect(rate({ counting: counting.slice(16) })).toBeNull();
  });
});

test.each<[wave: string, rewarded: readonly string[], is: boolean]>([
  ['2024-Q2', ['2024-Q2'], true],
  ['2024-Q2', ['2024-Q3'], false],
  ['2024-Q2', ['2024'], true],
  ['2024-Q2', ['2024-06'], true],
  ['2024-Q2', ['2024-07'], false],
  ['2024-Q2', ['2024-H1'], true],
  ['2024-Q3', ['2024-H1', '2023'], false],
  ['2024-04', ['2024-Q2'], true],
  ['2024', ['2024-12'], true],
  ['', ['2024'], false],
  ['', ['all'], true],
  ['2024-04', [], false],
])('%s among %j: %s', (wave, rewarded, is) => {
  expect(wasRewarded(wave, rewarded)).toBe(is);
});
