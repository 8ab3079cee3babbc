import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromSerial } from '../../../core/responses/serial-dates.ts';

// Sheets: day 0 is 1899-12-30; DATEVALUE("2000-01-01") = 36526, DATEVALUE("2023-03-15") = 45000.
test.each([
  [0, '1899-12-30T00:00:00'],
  [1, '1899-12-31T00:00:00'],
  [36526, '2000-01-01T00:00:00'],
  [36585, '2000-02-29T00:00:00'],
  [45000, '2023-03-15T00:00:00'],
  [45000.5, '2023-03-15T12:00:00'],
  [45000.999988, '2023-03-15T23:59:59'],
  [45000.999999, '2023-03-16T00:00:00'],
])('%d is %s', (serial, text) => {
  expect(isoFromSerial(serial)).toBe(text);
});

test('every second of a century agrees with the calendar of the language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20000, max: 80000 }), fc.integer({ min: 0, max: 86399 }), (days, seconds) => {
      const expected = new Date(Date.UTC(1899, 11, 30) + (days * 86400 + seconds) * 1000).toISOString().slice(0, 19);
      expect(isoFromSerial(days + seconds / 86400)).toBe(expected);
    }),
  );
});
