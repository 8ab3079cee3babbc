import { expect, test } from 'vitest';
import { zonedTime } from '../../apps-script/zoned-time.ts';

test.each([
  ['2026-11-21T09:30:00Z', 'Etc/UTC', '2026-11-21T09:30:00'],
  ['2026-11-21T16:00:00Z', 'Asia/Shanghai', '2026-11-22T00:00:00'],
  ['2026-12-31T16:00:05Z', 'Asia/Taipei', '2027-01-01T00:00:05'],
  // Summer time begins in New York on 2026-03-08 at 07:00 UTC: 02:00 becomes 03:00.
  ['2026-03-08T06:59:59Z', 'America/New_York', '2026-03-08T01:59:59'],
  ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00:00'],
  ['2026-07-01T00:00:00Z', 'Asia/Kolkata', '2026-07-01T05:30:00'],
])('%s in %s', (moment, timeZone, text) => {
  expect(zonedTime(Date.parse(moment), timeZone)).toBe(text);
});

test('a zone or a moment that the runtime does not know is left to the service', () => {
  expect(zonedTime(0, 'Mars/Olympus')).toBeNull();
  expect(zonedTime(Number.NaN, 'Etc/UTC')).toBeNull();
});
