import { expect, test } from 'vitest';
import { dateSerial } from '../../../core/dashboard/date-serial.ts';

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
