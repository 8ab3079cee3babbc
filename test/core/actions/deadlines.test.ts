import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../core/actions/deadlines.ts';

test.each([
  ['2026-11-21', 0, '2026-11-21'],
  ['2026-11-21', 7, '2026-11-28'],
  ['2026-11-21', 14, '2026-12-05'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s and %d days → %s', (date, days, due) => {
  expect(addDays(date, days)).toBe(due);
});

test('agrees with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const expected = new Date(Date.UTC(2026, 10, 21 + days)).toISOString().slice(0, 10);
      expect(addDays('2026-11-21', days)).toBe(expected);
    }),
  );
});

test.each(['21.11.2026', '2026-11-21T09:30:00', ''])('%j is our own mistake', (date) => {
  expect(() => addDays(date, 1)).toThrow('not a date as YYYY-MM-DD');
});
