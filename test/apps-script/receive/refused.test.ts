import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { tabOf } from '../automatic/survey.ts';
import { appendOf, type Device, feedbackRows, inviteCode, item, openTeam, pairOne, post, sentAt } from './team.ts';

const host = openTeam();
const device = pairOne(host);
const revoked = pairOne(host, 'Lost');
post(host, appendOf(device, [item()]));
post(host, appendOf(revoked, [item()]));
const devices = tabOf(host, 'devices');
const lostRow = devices.cells.findIndex((row) => row[0]?.userEnteredValue?.stringValue === revoked.device);
host.edit(devices.sheetId, `C${lostRow + 1}`, 'TRUE');
const usedCode = inviteCode(host);
post(host, { v: 1, op: 'pair', code: usedCode, deviceName: 'Used' });
const oldCode = inviteCode(host);
host.advance(48 * 3_600_000 + 1);
const before = cloneBook(host.book);

const body = (more: object = {}) => JSON.stringify(appendOf(device, [item()], more));
const withItem = (more: object) => JSON.stringify(appendOf(device, [item(more as Record<string, unknown>)]));
const without = (name: string) => {
  const { [name]: _, ...rest } = appendOf(device, [item()]) as Record<string, unknown>;
  return JSON.stringify(rest);
};
const forged = (more: Partial<Device>) => JSON.stringify(appendOf({ ...device, ...more }, [item()]));
const long = (length: number) => 'x'.repeat(length);
const pairing = (more: object) => JSON.stringify({ v: 1, op: 'pair', code: 'ABCDEFGHJK', deviceName: 'x', ...more });

/** Each kind of bad post: bodies, and the code that each is answered with. */
const kinds: Readonly<Record<string, readonly (readonly [body: string, code: string])[]>> = {
  truncated: [0, 1, 10, 100, body().length - 1].map((length) => [body().slice(0, length), 'bad_request'] as const),
  oversized: [
    [withItem({ note: long(60_000) }), 'too_large'],
    // 17,500 characters of three bytes each.
    [withItem({ note: '满'.repeat(17_500) }), 'too_large'],
    [`${body()}${' '.repeat(51_200)}`, 'too_large'],
    [
      JSON.stringify(
        appendOf(
          device,
          Array.from({ length: 21 }, () => item()),
        ),
      ),
      'bad_request',
    ],
    [withItem({ note: long(4001) }), 'bad_request'],
    [withItem({ quote: long(4001) }), 'bad_request'],
    [withItem({ url: `https://x.example/${long(2000)}` }), 'bad_request'],
    [withItem({ title: long(501) }), 'bad_request'],
    [withItem({ tags: Array.from({ length: 21 }, () => 'a') }), 'bad_request'],
    [pairing({ deviceName: long(101) }), 'bad_request'],
  ],
  'wrong type': [
    ...['null', '[]', '1', '"append"', 'true', '{}'].map((text) => [text, 'bad_request'] as const),
    [body({ items: {} }), 'bad_request'],
    [body({ items: [] }), 'bad_request'],
    [body({ items: [null] }), 'bad_request'],
    [body({ token: 1 }), 'bad_request'],
    [body({ device: null }), 'bad_request'],
    [body({ sentAt: 'yesterday' }), 'bad_request'],
    [body({ op: 'delete' }), 'bad_request'],
    [body({ v: '1' }), 'bad_request'],
    [withItem({ id: '1' }), 'bad_request'],
    [withItem({ createdAt: '2026-13-01T00:00:00Z' }), 'bad_request'],
    [withItem({ createdAt: '2026-11-21T09:00:00' }), 'bad_request'],
    [withItem({ answers: [5, 5, 5] }), 'bad_request'],
    [withItem({ answers: { 'product-quality': '5' } }), 'bad_request'],
    [withItem({ standard: 'five-point' }), 'bad_request'],
    [withItem({ customer: 7 }), 'bad_request'],
    [withItem({ tags: 'a' }), 'bad_request'],
    [withItem({ client: null }), 'bad_request'],
    [withItem({ evidence: { kind: 'written' } }), 'bad_request'],
    ...['v', 'op', 'token', 'device', 'sentAt', 'items'].map((name) => [without(name), 'bad_request'] as const),
  ],
  'unknown field': [
    [body({ extra: 1 }), 'bad_request'],
    [withItem({ extra: 1 }), 'bad_request'],
    [withItem({ client: { score: 1, grade: 'A', core: '1', extra: 1 } }), 'bad_request'],
    [withItem({ standard: { id: 'five-point', version: 1, extra: 1 } }), 'bad_request'],
    [body().replace('{', '{"__proto__":{},'), 'bad_request'],
    [pairing({ extra: 1 }), 'bad_request'],
  ],
  'another version': [
    [body({ v: 2 }), 'upgrade'],
    [body({ v: 0, extra: 1 }), 'upgrade'],
    ['{"v":99}', 'upgrade'],
  ],
  forged: [
    [forged({ token: 'x' }), 'auth'],
    [forged({ token: `${device.token.slice(0, -1)}_` }), 'auth'],
    [forged({ token: revoked.token }), 'auth'],
    [forged({ device: revoked.device }), 'auth'],
    [forged({ device: 'nobody' }), 'auth'],
    [forged({ device: '__proto__' }), 'auth'],
    [pairing({}), 'auth'],
    [pairing({ code: '' }), 'auth'],
    [pairing({ code: '=1+1' }), 'auth'],
  ],
  revoked: [
    [JSON.stringify(appendOf(revoked, [item()])), 'revoked'],
    [JSON.stringify({ v: 1, op: 'ping', token: revoked.token, device: revoked.device }), 'revoked'],
  ],
  expired: [[pairing({ code: oldCode }), 'auth']],
  'a used code': [[pairing({ code: usedCode }), 'auth']],
};

describe('posts that are not taken', () => {
  test.each(Object.entries(kinds))('%s: none accepted, each with its code, nothing written', (name, bodies) => {
    host.advance(3_600_000);
    host.resetLog();
    const codes = bodies.map(([text]) => post(host, text).code);
    expect(codes).toEqual(bodies.map(([, code]) => code));
    const accepted = codes.filter((code) => code === undefined).length;
    expect([accepted, host.requests.length]).toEqual([0, 0]);
    expect(host.book).toEqual(before);
    console.log(`faults: ${name} posts: ${accepted} of ${bodies.length} accepted`);
  });

  test('an answer never holds what was sent', () => {
    for (const [text] of Object.values(kinds).flat())
      expect(JSON.stringify(post(host, text))).not.toContain(device.token);
    expect(post(host, body({ token: 'secret-of-mine' }))).toEqual({ v: 1, ok: false, code: 'auth' });
  });
});

test('replayed posts: none stored again, whether or not the cache still knows them', () => {
  const team = openTeam();
  const own = pairOne(team);
  const sent = appendOf(own, [item(), item()]);
  const first = post(team, sent);
  expect(first.results.map((one: { status: string }) => one.status)).toEqual(['appended', 'appended']);
  const stored = feedbackRows(team);
  let replays = 0;
  for (const wait of [0, 1000, 7 * 3_600_000, 30 * 86_400_000]) {
    team.advance(wait);
    const again = post(team, { ...sent, sentAt: '2020-01-01T00:00:00Z' });
    expect(again.results).toEqual(first.results.map((one: object) => ({ ...one, status: 'duplicate' })));
    replays += again.results.length;
  }
  expect(feedbackRows(team)).toEqual(stored);
  const twice = item();
  expect(post(team, appendOf(own, [twice, twice])).results).toMatchObject([
    { status: 'appended', row: 4 },
    { status: 'duplicate', row: 4 },
  ]);
  console.log(`faults: replayed items: ${feedbackRows(team).length - 3} of ${replays + 1} stored again`);
  expect([feedbackRows(team).length, replays]).toEqual([3, 8]);
});

test('a post that lay in a queue for days is taken', () => {
  const team = openTeam();
  const own = pairOne(team);
  team.advance(20 * 86_400_000);
  expect(post(team, appendOf(own, [item()], { sentAt })).results).toMatchObject([{ status: 'appended' }]);
});

test('items that the standard does not know are rejected by themselves, the others stored', () => {
  const team = openTeam();
  const own = pairOne(team);
  const { results } = post(
    team,
    appendOf(own, [
      item(),
      item({ answers: { 'product-quality': 6 } }),
      item({ answers: { 'product-quality': 2.5 } }),
      item({ answers: { quality: 3 } }),
      item({ answers: { constructor: 3 } }),
      item({ standard: { id: 'weighted-procedure', version: 1 } }),
      item({ evidence: { kind: 'written', score: 90 } }),
      item({ standard: { id: 'five-point', version: 99 } }),
    ]),
  );
  expect(results.map(({ status, code, range }: Record<string, string>) => [status, code, range])).toEqual([
    ['appended', undefined, undefined],
    ['rejected', 'bad_answers', '1–5'],
    ['rejected', 'bad_answers', '1–5'],
    ['rejected', 'bad_answers', undefined],
    ['rejected', 'bad_answers', undefined],
    ['rejected', 'wrong_standard', undefined],
    ['rejected', 'bad_evidence', undefined],
    ['appended', undefined, undefined],
  ]);
  expect(feedbackRows(team).length).toBe(2);
});

test('sixty items a minute and device; the next one waits for the minute to end', () => {
  const team = openTeam();
  const own = pairOne(team);
  const other = pairOne(team);
  const twenty = () => Array.from({ length: 20 }, () => item());
  for (let times = 0; times < 3; times += 1) expect(post(team, appendOf(own, twenty())).ok).toBe(true);
  const { code, retryAfter } = post(team, appendOf(own, [item()]));
  expect([code, retryAfter > 0 && retryAfter <= 60]).toEqual(['quota', true]);
  expect(post(team, appendOf(other, [item()])).ok).toBe(true);
  team.advance(retryAfter * 1000);
  expect(post(team, appendOf(own, [item()])).ok).toBe(true);
  expect(feedbackRows(team).length).toBe(62);
});
