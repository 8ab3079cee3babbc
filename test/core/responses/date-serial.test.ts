import { expect, test } from 'vitest';
import { dateSerial, momentSerial } from '../../../core/responses/date-serial.ts';

// Serials as LibreOffice and Sheets print them for these days (day 0 is 1899-12-30).
test.each([
  ['1899-12-30', 0],
  ['1900-03-01', 61],
  ['2000-02-29', 36585],
  ['2023-03-15T12:00:00', 45000],
  ['2024-12-31', 45657],
  ['undated', null],
  ['', null],
])('%s is %s', (iso, serial) => {
  expect(dateSerial(iso)).toBe(serial);
});

// 10 h are 0.41667 of a day, 23:59:59 are 0.99999 of one; day 46347 is 2026-11-21.
test.each([
  ['2026-11-21T12:00:00', 46347.5],
  ['2026-11-21T10:00:00', 46347.41667],
  ['2026-11-21T23:59:59', 46347.99999],
  ['2026-11-21', 46347],
  ['undated', null],
])('the moment %s is %s', (iso, serial) => {
  expect(momentSerial(iso)).toBe(serial);
});
