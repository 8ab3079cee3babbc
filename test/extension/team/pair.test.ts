import { expect, test } from 'vitest';
import { createBook } from '../../../apps-script/local/book/book.ts';
import type { Line, Reply } from '../../../extension/queue/line.ts';
import { check } from '../../../extension/team/check.ts';
import { pair } from '../../../extension/team/pair.ts';
import { readPairingLink } from '../../../extension/team/pairing-link.ts';
import { cellsOf } from '../../apps-script/automatic/survey.ts';
import { execUrl, openTeam } from '../../apps-script/receive/team.ts';
import { ask } from '../../apps-script/sidebar-asks.ts';
import { answering, fakeLine, lineTime, lineTo } from './lines.ts';

const who = { agent: 'Ann', deviceName: 'Ann · Chrome on Linux' };
const link = { endpoint: execUrl, code: 'ABCDE23456', host: 'script.google.com' };

/** The invitation that the sidebar shows, as the extension reads it. */
function invited(host: ReturnType<typeof openTeam>) {
  const read = readPairingLink(ask(host, 'invite').link);
  if (read.kind !== 'link') throw new Error(`the invitation is ${read.kind}`);
  return read.link;
}

async function paired(host: ReturnType<typeof openTeam>) {
  const outcome = await pair(invited(host), who, lineTo(host, execUrl));
  if (outcome.kind !== 'paired') throw new Error(`not paired: ${outcome.fault.code}`);
  return outcome.team;
}

test('the sheet lets a browser in by the link of its sidebar', async () => {
  const host = openTeam();
  const team = await paired(host);
  expect(team).toMatchObject({
    ...{ schema: 1, endpoint: execUrl, name: 'Our team', agent: 'Ann', standardAt: lineTime, stopped: null },
    standard: { id: 'five-point', version: 1, examples: [] },
  });
  expect(team.id).toMatch(/^[\w-]{16}$/);
  expect(cellsOf(host, 'devices')[1]?.slice(0, 2)).toEqual([team.device, 'Ann · Chrome on Linux']);
  expect((await check(team, lineTo(host, execUrl))).checked).toEqual({ kind: 'connected' });
});

test('a new deployment of the same sheet is the same team, another sheet another one', async () => {
  let url = execUrl;
  const host = openTeam({ execUrl: () => url });
  const first = await paired(host);
  url = 'https://script.google.com/macros/s/AKfycb-second/exec';
  const again = await pair(invited(host), who, lineTo(host, url));
  expect(again).toMatchObject({ kind: 'paired', team: { id: first.id, endpoint: url } });
  expect(first.id).not.toContain(host.book.id);
  const other = openTeam({ book: createBook({ id: 'another-book' }) });
  expect((await paired(other)).id).not.toBe(first.id);
});

test('a code that was used or never given', async () => {
  const host = openTeam();
  const own = invited(host);
  const line = lineTo(host, execUrl);
  expect((await pair(own, who, line)).kind).toBe('paired');
  for (const used of [own, link])
    expect(await pair(used, who, line)).toEqual({ kind: 'fault', fault: { code: 'auth' } });
});

test.each([
  ['a code that is over', 'auth', (host: ReturnType<typeof openTeam>) => host.advance(49 * 3_600_000)],
  ['a name that is too long', 'bad_request', () => {}, { agent: 'Ann', deviceName: 'x'.repeat(101) }],
])('%s: %s', async (_, code, meanwhile, given = who) => {
  const host = openTeam();
  const own = invited(host);
  meanwhile(host);
  expect(await pair(own, given, lineTo(host, execUrl))).toEqual({ kind: 'fault', fault: { code } });
});

test('after twenty wrong codes, and while somebody else writes: when to come again', async () => {
  const host = openTeam();
  const line = lineTo(host, execUrl);
  for (let times = 0; times < 20; times += 1) await pair(link, who, line);
  const own = invited(host);
  expect(await pair(own, who, line)).toEqual({ kind: 'fault', fault: { code: 'quota', retryAfter: 3600 } });
  const busy = { v: 1, ok: false, code: 'busy', retryAfter: 5 };
  expect(await pair(own, who, answering(busy))).toEqual({ kind: 'fault', fault: { code: 'busy', retryAfter: 5 } });
});

test('what is sent: this and nothing else', async () => {
  const sent: [string, unknown][] = [];
  const post = async (address: string, body: string): Promise<Reply> => {
    sent.push([address, JSON.parse(body)]);
    return { kind: 'timeout' };
  };
  await pair(link, who, fakeLine({ post }));
  expect(sent).toEqual([[execUrl, { v: 1, op: 'pair', code: 'ABCDE23456', deviceName: 'Ann · Chrome on Linux' }]]);
});

const online = { isOnline: () => true };
const replying = (reply: Reply, more: Partial<Line> = {}) => fakeLine({ post: async () => reply, ...more });
const none: Reply = { kind: 'unreachable' };

test.each([
  ['no network here', replying(none), { code: 'offline' }],
  ['no network here, and a wait', replying({ kind: 'timeout' }), { code: 'offline' }],
  ['no network on the way', replying(none, online), { code: 'network' }],
  ['Google lets nobody in', replying(none, { ...online, probe: async () => true }), { code: 'refused' }],
  ['no answer in time', replying({ kind: 'timeout' }, online), { code: 'timeout' }],
  ['a page of a hotel', replying({ kind: 'noJson' }, online), { code: 'noJson' }],
  ['an error', replying({ kind: 'status', status: 502 }, online), { code: 'status', status: 502 }],
  ['JSON of somebody else', answering({ hello: 'world' }), { code: 'noJson' }],
  ['nothing in JSON', answering(null), { code: 'noJson' }],
  ['a list', answering([{ v: 1, ok: true }]), { code: 'noJson' }],
  ['another version', answering({ v: 2, ok: true, team: 'x' }), { code: 'upgrade' }],
  ['our version is too old', answering({ v: 1, ok: false, code: 'upgrade' }), { code: 'upgrade' }],
  ['a fault of the sheet', answering({ v: 1, ok: false, code: 'internal' }), { code: 'internal' }],
  ['a refusal that is new to us', answering({ v: 1, ok: false, code: 'teapot' }), { code: 'internal' }],
  ['a name of every object', answering({ v: 1, ok: false, code: 'toString' }), { code: 'internal' }],
  ['a refusal without a word', answering({ v: 1, ok: false }), { code: 'noJson' }],
  [
    'a wait of years',
    answering({ v: 1, ok: false, code: 'busy', retryAfter: 1e12 }),
    { code: 'busy', retryAfter: 86_400 },
  ],
  ['a wait of nonsense', answering({ v: 1, ok: false, code: 'busy', retryAfter: '5' }), { code: 'busy' }],
  ['a sign of life instead', answering({ v: 1, ok: true }), { code: 'upgrade' }],
])('%s', async (_, line, fault) => {
  expect(await pair(link, who, line)).toEqual({ kind: 'fault', fault });
});

const told = async () => {
  const { endpoint: _, agent: __, name: team, id: book, ...rest } = await paired(openTeam());
  return { v: 1, ok: true, team, book, ...rest };
};

test.each([
  ['no token', { token: undefined }],
  ['a blank token', { token: '' }],
  ['a token that no post takes', { token: 'x'.repeat(201) }],
  ['no device', { device: 7 }],
  ['no standard', { standard: undefined }],
  ['a broken standard', { standard: { id: 'five-point', version: 1 } }],
])('%s: not believed', async (_, more) => {
  const line = answering({ ...(await told()), ...more });
  expect(await pair(link, who, line)).toEqual({ kind: 'fault', fault: { code: 'upgrade' } });
});

test.each([undefined, '', 'short', 'x'.repeat(17), 'team:other-sheet', 5])(
  'book %j: known by its address',
  async (book) => {
    const outcome = await pair(link, who, answering({ ...(await told()), book, team: undefined }));
    expect(outcome).toMatchObject({ kind: 'paired', team: { id: execUrl, name: '' } });
  },
);
