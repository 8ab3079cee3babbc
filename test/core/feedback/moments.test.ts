import { expect, test } from 'vitest';
import { sentSerial, zoneAhead } from '../../../core/feedback/moments.ts';

test.each([
  ['2026-11-21T17:30:00', '2026-11-21T09:30:00Z', 8 / 24],
  ['2026-11-20T23:30:00', '2026-11-21T04:30:00Z', -5 / 24],
  ['2026-11-21T15:15:00', '2026-11-21T09:30:00Z', 5.75 / 24],
])('%s is %s in UTC', (local, utc, days) => {
  expect(zoneAhead(local, utc)).toBeCloseTo(days, 4);
});

// 2026-11-21 is day 46347.
test.each([
  ['2026-11-21T12:00:00Z', 0, 46347.5],
  ['2026-11-21T12:00:00.999Z', 0, 46347.5],
  ['2026-11-21T12:00Z', 0, 46347.5],
  ['2026-11-21T12:00:00+08:00', 8 / 24, 46347.5],
  ['2026-11-21T00:00:00-05:30', 0, 46347.22917],
  ['2026-11-21T20:00:00Z', 8 / 24, 46348.16667],
])('%s is kept as %s days ahead → %s', (iso, ahead, serial) => {
  expect(sentSerial(iso, ahead)).toBe(serial);
});
