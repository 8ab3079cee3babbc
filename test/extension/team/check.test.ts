import { expect, test } from 'vitest';
import type { Line, Reply } from '../../../extension/queue/line.ts';
import { check } from '../../../extension/team/check.ts';
import { pair } from '../../../extension/team/pair.ts';
import type { Team } from '../../../extension/team/team.ts';
import { tabOf } from '../../apps-script/automatic/survey.ts';
import { execUrl, inviteCode, openTeam } from '../../apps-script/receive/team.ts';
import { answering, fakeLine, lineTo } from './lines.ts';

async function start() {
  const host = openTeam();
  const line = lineTo(host, execUrl);
  const link = { endpoint: execUrl, code: inviteCode(host), host: 'script.google.com' };
  const outcome = await pair(link, { agent: 'Ann', deviceName: 'Laptop' }, line);
  if (outcome.kind !== 'paired') throw new Error(`not paired: ${outcome.fault.code}`);
  return { host, line, team: outcome.team };
}

const fault = (code: string, more = {}) => ({ checked: { kind: 'fault', fault: { code, ...more } }, standard: null });

test('a sheet that lets us in, and what it grades by now', async () => {
  const { team, line } = await start();
  expect(await check(team, line)).toEqual({ checked: { kind: 'connected' }, standard: team.standard });
});

test('a browser that was shut out, one that the sheet never knew, a Devices tab that nobody can read', async () => {
  const { host, line, team } = await start();
  const { sheetId } = tabOf(host, 'devices');
  host.edit(sheetId, 'C2', 'TRUE');
  expect(await check(team, line)).toEqual(fault('revoked'));
  host.edit(sheetId, 'C2', 'FALSE');
  expect(await check({ ...team, token: 'x' }, line)).toEqual(fault('auth'));
  expect(await check({ ...team, token: '' }, line)).toEqual(fault('bad_request'));
  host.edit(sheetId, 'B1', 'Notes');
  expect(await check(team, line)).toEqual(fault('internal'));
});

test('what is sent: the key of this device and nothing else', async () => {
  const sent: unknown[] = [];
  const { team } = await start();
  const post = async (_: string, body: string): Promise<Reply> => {
    sent.push(JSON.parse(body));
    return { kind: 'timeout' };
  };
  await check(team, fakeLine({ post }));
  expect(sent).toEqual([{ v: 1, op: 'ping', token: team.token, device: team.device }]);
});

const json = (body: unknown): Reply => ({ kind: 'json', body });
const none: Reply = { kind: 'unreachable' };
const ours = json({ v: 1, ok: true });
const there = { isOnline: () => true, probe: async () => true };
/** A post that comes to the one and a look that comes to the other. */
const line = (post: Reply, get: Reply, more: Partial<Line> = there) =>
  fakeLine({ post: async () => post, get: async () => get, ...more });
const notOurs = { checked: { kind: 'notOurs' }, standard: null };

test.each([
  ['no network here', line(none, none, {}), fault('offline')],
  ['no network on the way', line(none, none, { isOnline: () => true }), fault('network')],
  ['no answer in time', line({ kind: 'timeout' }, ours), fault('timeout')],
  ['the script lets nobody in', line(none, none), fault('refused')],
  ['it lets nobody in and shows a page', line(none, { kind: 'noJson' }), fault('refused')],
  ['it lets readers in: the post was lost on its way', line(none, ours), fault('network')],
  ["a script without a door for posts: somebody else's", line(none, json({ hello: 'world' })), notOurs],
  ['a page of a hotel', line({ kind: 'noJson' }, { kind: 'noJson' }), fault('noJson')],
  ['a page, but the look finds us', line({ kind: 'noJson' }, ours), fault('noJson')],
  ['a page, and the look finds somebody else', line({ kind: 'noJson' }, json([])), notOurs],
  ['an error', line({ kind: 'status', status: 500 }, none), fault('status', { status: 500 })],
  ['an error, and somebody else', line({ kind: 'status', status: 404 }, json('x')), notOurs],
  ['JSON of somebody else', answering({ status: 'success' }), notOurs],
  ['a sign of life instead', answering({ v: 1, ok: true }), notOurs],
  ['a refusal without a word', answering({ v: 1, ok: false }), notOurs],
  ['a newer sheet', answering({ v: 2, ok: true }), fault('upgrade')],
  ['we are too old', answering({ v: 1, ok: false, code: 'upgrade' }), fault('upgrade')],
  ['a standard that we cannot read', answering({ v: 1, ok: true, standard: { id: 'x' } }), fault('upgrade')],
  ['busy', answering({ v: 1, ok: false, code: 'busy', retryAfter: 5 }), fault('busy', { retryAfter: 5 })],
  [
    'the allowance is used up',
    answering({ v: 1, ok: false, code: 'quota', retryAfter: 60 }),
    fault('quota', { retryAfter: 60 }),
  ],
])('%s', async (_, given, found) => {
  const team = { endpoint: execUrl, token: 't', device: 'd' } as Team;
  expect(await check(team, given)).toEqual(found);
});

test('the look goes to the sign of life of the same address', async () => {
  const seen: string[] = [];
  const get = async (address: string): Promise<Reply> => {
    seen.push(address);
    return none;
  };
  await check({ endpoint: execUrl, token: 't', device: 'd' } as Team, { ...line(none, none), get });
  expect(seen).toEqual([`${execUrl}?op=ping`]);
});
