import { describe, expect, test } from 'vitest';
import type { WebAnswer } from '../../../apps-script/local/services/web-request.ts';
import { hostOf } from '../local/services/open-host.ts';
import { sendAll } from './clients.ts';

/** A web app that keeps ids in a list that is read and written whole; each variant leaves out one thing. */
const receiver = ({ hasLock = true, knowsDuplicates = true, remembersLast = true }) => `
  const store = () => PropertiesService.getScriptProperties();
  const listed = (name) => JSON.parse(store().getProperty(name) || '[]');
  const add = (name, id) => { const list = listed(name); store().setProperty(name, JSON.stringify([...list, id])); };
  const json = (value) => ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
  function doPost({ postData }) {
    const id = postData.contents;
    const lock = LockService.getScriptLock();
    if (${hasLock} && !lock.tryLock(1000)) return json({ ok: false, code: 'busy' });
    const known = listed(${remembersLast ? "'rows'" : "'known'"});
    if (!${remembersLast}) add('known', id);
    if (!${knowsDuplicates} || !known.includes(id)) add('rows', id);
    lock.releaseLock();
    return json({ ok: true });
  }
  function rows() { return listed('rows'); }
  function look() { LockService.getScriptLock().waitLock(1); return listed('rows').length; }
`;
const ids = Array.from({ length: 60 }, (_, place) => `id-${place}`);
const isDone = ({ type, body }: WebAnswer) => type === 'json' && JSON.parse(body).ok === true;
const clients = Array.from({ length: 10 }, (_, client) =>
  ids.filter((_, place) => place % 10 === client).map((id) => () => id),
);

function rowsAfter(seed: number, variant: Parameters<typeof receiver>[0]) {
  const host = hostOf(receiver(variant));
  const counts = sendAll(host, { seed, clients, isDone });
  return { counts, rows: [...(host.call('rows') as string[])].sort() };
}

describe('many clients', () => {
  test('a receiver that locks, knows duplicates and writes once has every id exactly once', () => {
    const { counts, rows } = rowsAfter(1, {});
    expect(rows).toEqual([...ids].sort());
    // All that the rates name did happen.
    const { requests, deepest, others, ...happened } = counts;
    expect([requests > ids.length, deepest > 2, others]).toEqual([true, true, 0]);
    for (const count of Object.values(happened)) expect(count).toBeGreaterThan(0);
  });

  test.each([
    ['without a lock', { hasLock: false }],
    ['without knowing duplicates', { knowsDuplicates: false }],
    ['that remembers before it writes', { remembersLast: false }],
  ])('a receiver %s is found out', (_, variant) => {
    expect(rowsAfter(1, variant).rows).not.toEqual([...ids].sort());
  });

  test('the same seed gives the same story, another seed another', () => {
    expect(rowsAfter(2, {}).counts).toEqual(rowsAfter(2, {}).counts);
    expect(rowsAfter(3, {}).counts).not.toEqual(rowsAfter(2, {}).counts);
  });

  test('a post that is never done ends it, and what isDone throws comes out', () => {
    const host = hostOf(receiver({}));
    const one = [[() => 'id']];
    expect(() => sendAll(host, { seed: 1, clients: one, isDone: () => false })).toThrow('not done after 200 tries');
    const broken = () => {
      throw new Error('no such answer');
    };
    expect(() => sendAll(host, { seed: 1, clients, isDone: broken, rates: { nest: 0.5 } })).toThrow('no such answer');
  });

  test('other things happen meanwhile and nothing goes on afterwards', () => {
    const host = hostOf(receiver({}));
    const counts = sendAll(host, { seed: 4, clients, isDone, others: [() => host.call('look')] });
    expect(counts.others).toBeGreaterThan(0);
    for (let times = 0; times < 100; times += 1) expect(host.call('look')).toBe(ids.length);
  });
});
