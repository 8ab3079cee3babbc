import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createBook } from '../../../apps-script/local/book/book.ts';
import { cellsOf, tabOf } from '../automatic/survey.ts';
import { ask } from '../sidebar-asks.ts';
import { feedbackRows, inviteCode, item, openTeam, pairOne, post, send } from './team.ts';

const pairing = (code: string, deviceName = 'Laptop') => ({ v: 1, op: 'pair', code, deviceName });

test('an invitation is a link that holds the code behind the sign that browsers send to nobody', () => {
  const answer = ask(openTeam(), 'invite');
  expect(answer.code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
  expect(answer).toMatchObject({
    status: 'done',
    link: `https://script.google.com/macros/s/AKfycb-test/exec#pair=${answer.code}&d=AKfycb-test`,
    // 48 hours after 2026-11-21 09:30 UTC.
    until: '2026-11-23T09:30:00',
  });
});

test.each([
  ['nothing deployed', null],
  ['only the test address', 'https://script.google.com/macros/s/AKfycb-test/dev'],
])('%s: no link, and what to do', (_, execUrl) => {
  const host = openTeam({ execUrl: () => execUrl });
  expect(ask(host, 'invite')).toMatchObject({ status: 'nothing', message: expect.stringContaining('Deploy') });
});

test.each([
  ['https://script.google.com/macros/u/2/s/AKf-1_x/exec', 'https://script.google.com/macros/s/AKf-1_x/exec', 'AKf-1_x'],
  ['https://script.google.com/a/macros/team.example/s/AKf/exec', null, 'AKf'],
  ['http://127.0.0.1:4000/exec', null, 'local'],
])('%s is linked so that everybody can open it', (execUrl, address, deployment) => {
  const { link, code } = ask(openTeam({ execUrl }), 'invite');
  expect(link).toBe(`${address ?? execUrl}#pair=${code}&d=${deployment}`);
});

test('a device is let in once by a code, however it is typed, and learns what it needs', () => {
  const host = openTeam();
  const code = inviteCode(host);
  const typed = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `;
  const paired = post(host, pairing(typed));
  expect(paired).toMatchObject({ v: 1, ok: true, team: 'Our team', standard: { id: 'five-point', notes: [] } });
  // 32 bytes are 43 signs of six bits.
  expect(paired.token).toMatch(/^[\w-]{43}$/);
  expect(post(host, pairing(code))).toEqual({ v: 1, ok: false, code: 'auth' });
  expect(send(host, paired, item()).results).toMatchObject([{ status: 'appended' }]);
});

test('the answer names the spreadsheet, the same for all its devices, without telling its id', () => {
  const host = openTeam();
  const other = openTeam({ book: createBook({ id: 'another-book' }) });
  const bookOf = (of: typeof host) => post(of, pairing(inviteCode(of))).book;
  const book = bookOf(host);
  // The first 8 bytes of the id's SHA-256.
  expect(book).toBe(createHash('sha256').update(host.book.id).digest('hex').slice(0, 16));
  expect(bookOf(host)).toBe(book);
  expect(bookOf(other)).not.toBe(book);
});

test('the sheet and the settings keep neither code nor token, only their digests', () => {
  const host = openTeam();
  const code = inviteCode(host);
  const { token, device } = post(host, pairing(code));
  const open = inviteCode(host);
  const kept = JSON.stringify([host.book, ask(host, 'look')]);
  for (const secret of [code, token, open]) expect(kept).not.toContain(secret);
  const [headers, row] = cellsOf(host, 'devices');
  expect(headers?.slice(1)).toEqual(['Device', 'Revoked', 'Connected', 'Last seen', 'Invited by', 'Fingerprint']);
  expect(row?.slice(0, 2)).toEqual([device, 'Laptop']);
  expect(row?.[5]).toBe('ann@example.com');
  expect(row?.[6]).toMatch(/^[0-9a-f]{64}$/);
});

test('of two that send one code at the same time exactly one gets a token', () => {
  const host = openTeam();
  let letIn = 0;
  const calls = 60;
  for (let at = 1; at < calls; at += 4) {
    const body = pairing(inviteCode(host));
    host.resetLog();
    let second: { ok: boolean; code?: string } | null = null;
    const stop = host.onEachCall((place) => {
      if (place !== at || second) return;
      second = { ok: false };
      second = post(host, body);
    });
    const first = post(host, body);
    stop();
    const both = [first, second ?? post(host, body)];
    expect(both.filter(({ ok }) => ok).length).toBe(1);
    for (const { ok, code } of both) if (!ok) expect(['auth', 'busy']).toContain(code);
    letIn += 1;
  }
  expect(cellsOf(host, 'devices').length - 1).toBe(letIn);
});

test('after twenty wrong codes in an hour nobody is let in, after it the right one still is', () => {
  const host = openTeam();
  const code = inviteCode(host);
  for (let times = 0; times < 20; times += 1) expect(post(host, pairing('ABCDEFGHJK')).code).toBe('auth');
  expect(post(host, pairing(code))).toMatchObject({ ok: false, code: 'quota', retryAfter: 3600 });
  host.advance(3_600_000);
  expect(post(host, pairing(code)).ok).toBe(true);
});

test('more than twenty open invitations: the oldest ends', () => {
  const host = openTeam();
  const codes = Array.from({ length: 21 }, () => inviteCode(host));
  expect(post(host, pairing(codes[0] ?? '')).code).toBe('auth');
  expect(post(host, pairing(codes[1] ?? '')).ok).toBe(true);
});

test('a tick ends a device at its next post, taking it away lets it in again; words count as a tick', () => {
  const host = openTeam();
  const own = pairOne(host);
  send(host, own, item());
  const { sheetId } = tabOf(host, 'devices');
  for (const [text, code] of [
    ['TRUE', 'revoked'],
    ['FALSE', undefined],
  ] as const) {
    host.edit(sheetId, 'C2', text);
    expect(send(host, own, item()).code).toBe(code);
    expect(post(host, { v: 1, op: 'ping', ...own }).code).toBe(code);
  }
  expect(feedbackRows(host).length).toBe(2);
});

test('rows may be sorted and columns moved; a header that is gone lets nobody in', () => {
  const host = openTeam();
  const devices = ['One', 'Two'].map((name) => pairOne(host, name));
  const tab = tabOf(host, 'devices');
  const [header = [], first = [], second = []] = tab.cells;
  const moved = (row: typeof header) => [row[0], ...row.slice(1).reverse()] as typeof header;
  tab.cells = [moved(header), moved(second), moved(first)];
  for (const own of devices) expect(send(host, own, item()).ok).toBe(true);
  host.edit(tab.sheetId, 'B1', 'Notes');
  for (const own of devices) expect(send(host, own, item())).toMatchObject({ ok: false, code: 'internal' });
});

test('a look at the address: a sign of life, or the page that says what to do in three languages', () => {
  const host = openTeam();
  expect(host.request({ method: 'GET', query: 'op=ping' })).toEqual({ type: 'json', body: '{"v":1,"ok":true}' });
  for (const query of ['', 'op=', 'pair=ABCDEFGHJK&d=x', 'op=append']) {
    const { type, body } = host.request({ method: 'GET', query });
    expect(type).toBe('html');
    expect(body).toContain('Click the Satisgrade icon');
    expect(body).toContain('点击浏览器地址栏旁的 Satisgrade 图标');
    expect(body).toContain('點選瀏覽器網址列旁的 Satisgrade 圖示');
    expect(body).not.toContain('ABCDEFGHJK');
    // The page learns nothing of it: the extension says that it is connected.
    expect(body).toContain('The extension then asks');
    expect(body).not.toMatch(/until it says|显示已连接之前|顯示已連接之前/);
  }
  expect(host.requests).toEqual([]);
});

test('a ping says whether the device is let in, and by what is graded now', () => {
  const host = openTeam();
  const own = pairOne(host);
  const { ok, standard } = post(host, { v: 1, op: 'ping', ...own });
  expect([ok, standard.id, standard.version]).toEqual([true, 'five-point', 1]);
  expect(post(host, { v: 1, op: 'ping', ...own, token: 'x' }).code).toBe('auth');
  expect(post(openTeam(), { v: 1, op: 'ping', ...own }).code).toBe('auth');
});
