import { expect, test } from 'vitest';
import { feedbackRows, item, openTeam, pairOne, send } from './team.ts';

// Google: 100 KB a value, 250 characters a key; the stand-in refuses more. Twenty items with texts as long as they may be.
test('a post as large as it may be is remembered within the limits of the cache, and a cache that forgets changes nothing', () => {
  const host = openTeam();
  const device = pairOne(host);
  const items = Array.from({ length: 20 }, () => item({ note: 'n'.repeat(1000), quote: 'q'.repeat(1000) }));
  expect(send(host, device, ...items).results.map(({ status }: { status: string }) => status)).toEqual(
    items.map(() => 'appended'),
  );
  const puts = host.calls.filter((label) => label === 'Cache.putAll').length;
  host.advance(7 * 3_600_000);
  const again = send(host, device, ...items).results.filter(({ status }: { status: string }) => status === 'duplicate');
  console.log(`faults: cache of 100 KB: ${puts} writes taken; forgotten: ${again.length} of 20 known by the sheet`);
  expect([puts > 0, again.length, feedbackRows(host).length]).toEqual([true, 20, 20]);
});
