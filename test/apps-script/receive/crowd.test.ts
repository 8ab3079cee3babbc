import { expect, test } from 'vitest';
import type { WebAnswer } from '../../../apps-script/local/services/web-request.ts';
import { seeded } from '../add-on.ts';
import { sendAll } from './clients.ts';
import { appendOf, idsOf, item, openTeam, pairOne, send } from './team.ts';

const clients = 20;
const posts = 200;

/** The extension forgets an item when it is stored; one that was refused for good would never be. */
function isDone({ type, body }: WebAnswer): boolean {
  if (type !== 'json') return false;
  const { ok, results = [], code } = JSON.parse(body);
  for (const { status } of results) if (status === 'rejected') throw new Error(body);
  if (code === 'auth' || code === 'bad_request') throw new Error(body);
  return ok === true;
}

test('200 posts of 20 clients at once, with kills, failures, lost answers and repeats: every id exactly once', () => {
  const host = openTeam();
  const devices = Array.from({ length: clients }, (_, place) => pairOne(host, `Client ${place}`));
  const [first] = devices;
  if (!first) throw new Error('no device');
  const start = item();
  send(host, first, start);
  const draw = seeded(11);
  const all = Array.from({ length: posts }, () => item());
  const lines = devices.map((device, client) =>
    all.flatMap((one, place) => {
      if (place % clients !== client) return [];
      // Some posts carry an item that another client sends as well.
      const doubled = draw() < 0.1 ? [all[Math.floor(draw() * posts)] ?? one] : [];
      const body = JSON.stringify(appendOf(device, [one, ...doubled]));
      return [() => body];
    }),
  );
  const counts = sendAll(host, { seed: 5, clients: lines, isDone, pauseMs: 4000 });
  const ids = idsOf(host);
  const wanted = [start, ...all].map(({ id }) => id);
  const missing = wanted.filter((id) => !ids.includes(id)).length;
  const doubled = ids.length - new Set(ids).size;
  console.log(
    `faults: ${posts} posts of ${clients} clients: ${missing} missing, ${doubled} twice; ${JSON.stringify(counts)}`,
  );
  expect([missing, doubled, ids.length]).toEqual([0, 0, posts + 1]);
  for (const count of [counts.kills, counts.failures, counts.lost, counts.repeats, counts.nested])
    expect(count).toBeGreaterThan(0);
}, 900_000);
