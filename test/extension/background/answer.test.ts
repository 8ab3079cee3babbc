import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { fourAspect } from '../../../core/standards/four-aspect.ts';
import { answer } from '../../../extension/background/answer.ts';
import { startBackground } from '../../../extension/background/start.ts';
import { lock } from '../../../extension/host/locks.ts';
import { keepTeam, keepWaiting, readKept } from '../../../extension/host/storage.ts';
import { newWaiting } from '../../../extension/queue/waiting.ts';
import { startHost } from '../host/fake-host.ts';
import { id, item, itemOf, team } from '../kept/samples.ts';
import { newSheet } from './fake-sheet.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../host/fake-host.ts')).fakeHost }));

let sheet = newSheet();
const says = (body: unknown) => {
  sheet.other.answer = async () => Response.json(body);
};
beforeEach(() => {
  startHost();
  sheet = newSheet();
  startBackground();
});

/** Long enough for all that waits for nobody. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

const queued = newWaiting('book', item, '');
const refusal = (code: string) => ({ v: 1, ok: false, code });
const done = { kind: 'done' };

describe('sending', () => {
  beforeEach(() => keepTeam(team));

  test('tells what the sheet made of the entry', async () => {
    await keepWaiting(queued);
    expect(await answer({ type: 'send', id: id(1) })).toEqual({ kind: 'sent', row: 2, score: 80, grade: 'B' });
    expect((await readKept()).waiting).toEqual([]);
  });

  test('asked twice for the same entry it is one row', async () => {
    await keepWaiting(queued);
    const told = await Promise.all([answer({ type: 'send', id: id(1) }), answer({ type: 'send', id: id(1) })]);
    expect(told.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(sheet.rows).toEqual([id(1)]);
  });

  test('of an entry that is unknown says so', async () => {
    expect(await answer({ type: 'send', id: id(9) })).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['waits while the sheet is busy', 'busy', 'waiting'],
    ['is stuck when the team was shut out', 'revoked', 'stuck'],
  ])('an entry %s', async (_, code, kind) => {
    says(refusal(code));
    await keepWaiting(queued);
    expect(await answer({ type: 'send', id: id(1) })).toMatchObject({ kind, fault: { code } });
    expect((await readKept()).waiting).toHaveLength(1);
  });

  test('does not wait for the other entries and their teams', async () => {
    const slow = { ...team, id: 'slow', endpoint: 'https://slow.test/exec' };
    await keepTeam(slow);
    const atOnce = globalThis.fetch;
    vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
      address === slow.endpoint ? new Promise(() => {}) : atOnce(address, init),
    );
    await keepWaiting({ ...queued, team: 'slow', item: itemOf(2, { createdAt: '2026-11-20T09:30:00Z' }) });
    await keepWaiting(queued);
    // Two windows may ask for the same entry.
    const told = await Promise.all([answer({ type: 'send', id: id(1) }), answer({ type: 'send', id: id(1) })]);
    expect(told).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
  });

  test('again sends what was stuck', async () => {
    await keepWaiting({ ...queued, state: 'stuck', fault: { code: 'tab_changed' } });
    expect(await answer({ type: 'retry', team: null })).toEqual(done);
    expect(sheet.rows).toEqual([id(1)]);
  });
});

describe('pairing', () => {
  const link = { endpoint: team.endpoint, code: 'ABCDEFGHJK', host: 'script.google.com' };
  const paired = {
    ...{ v: 1, ok: true, team: 'Shop', device: 'new', token: 'fresh', book: 'abcdefghijklmnop' },
    standard: slimStandard(fivePoint),
  };
  const book = 'abcdefghijklmnop';

  test('keeps the team, makes it the one that is logged for, and names this browser', async () => {
    says(paired);
    expect(await answer({ type: 'pair', link, agent: 'Ann' })).toEqual({ kind: 'paired', team: book });
    const { teams, settings } = await readKept();
    expect(teams).toMatchObject([{ id: book, name: 'Shop', token: 'fresh', agent: 'Ann', stopped: null }]);
    expect(settings.team).toBe(book);
    expect(sheet.posts).toMatchObject([{ op: 'pair', code: 'ABCDEFGHJK', deviceName: 'Ann · Chrome on Linux' }]);
  });

  test('again with a team that stopped sends what waited for it', async () => {
    await keepTeam({ ...team, id: book, stopped: 'revoked' });
    await keepWaiting(newWaiting(book, item, ''));
    sheet.other.answer = async () => {
      sheet.other.answer = null;
      return Response.json(paired);
    };
    await answer({ type: 'pair', link, agent: 'Ann' });
    await vi.waitFor(() => expect(sheet.rows).toEqual([id(1)]));
    expect(sheet.posts.at(-1)).toMatchObject({ op: 'append', token: 'fresh' });
  });

  test('while a drain is told that the old token is shut out, ends with the new one', async () => {
    await keepTeam({ ...team, id: book });
    await keepWaiting(newWaiting(book, item, ''));
    says(paired);
    const drainEnds = lock('outbox', async () => {
      // It has read the team, and now writes it.
      await vi.waitFor(() => expect(sheet.posts).toHaveLength(1));
      await aWhile();
      await keepTeam({ ...team, id: book, stopped: 'revoked' });
    });
    await Promise.all([answer({ type: 'pair', link, agent: 'Ann' }), drainEnds]);
    expect((await readKept()).teams).toMatchObject([{ token: 'fresh', stopped: null }]);
  });

  test('that is refused keeps nothing', async () => {
    says(refusal('auth'));
    expect(await answer({ type: 'pair', link, agent: 'Ann' })).toEqual({ kind: 'fault', fault: { code: 'auth' } });
    expect((await readKept()).teams).toEqual([]);
  });
});

describe('a look at the connection', () => {
  const ping = (standard: unknown) => ({ v: 1, ok: true, team: 'Shop', standard });

  test('brings the standard up to date', async () => {
    await keepTeam(team);
    says(ping(slimStandard(fourAspect)));
    expect(await answer({ type: 'check', team: 'book' })).toEqual({ kind: 'connected' });
    const [kept] = (await readKept()).teams;
    expect(kept?.standard).toEqual(JSON.parse(JSON.stringify(slimStandard(fourAspect))));
    expect(kept?.standardAt).toBeGreaterThan(team.standardAt);
  });

  test('while another pairing writes its token, does not put the old one back', async () => {
    await keepTeam(team);
    const { local } = fakeBrowser.storage;
    const read = local.get.bind(local);
    let pairing = Promise.resolve();
    sheet.other.answer = async () => {
      vi.spyOn(local, 'get').mockImplementationOnce(async () => {
        const all = await read(null);
        pairing = lock('outbox', () => keepTeam({ ...team, token: 'fresh' }));
        await aWhile();
        return all;
      });
      return Response.json(ping(slimStandard(fourAspect)));
    };
    await answer({ type: 'check', team: 'book' });
    await pairing;
    expect((await readKept()).teams).toMatchObject([{ token: 'fresh' }]);
  });

  test('sets a stopped team going when it is let in again', async () => {
    await keepTeam({ ...team, stopped: 'refused' });
    await keepWaiting(queued);
    sheet.other.answer = async () => {
      sheet.other.answer = null;
      return Response.json(ping(slimStandard(fivePoint)));
    };
    expect(await answer({ type: 'check', team: 'book' })).toEqual({ kind: 'connected' });
    await vi.waitFor(() => expect(sheet.rows).toEqual([id(1)]));
    expect((await readKept()).teams).toMatchObject([{ stopped: null }]);
  });

  test('that fails changes nothing', async () => {
    await keepTeam({ ...team, stopped: 'revoked' });
    says(refusal('revoked'));
    expect(await answer({ type: 'check', team: 'book' })).toEqual({ kind: 'fault', fault: { code: 'revoked' } });
    expect((await readKept()).teams).toEqual([{ ...team, stopped: 'revoked' }]);
  });

  test('of a team that is not there asks nobody', async () => {
    expect(await answer({ type: 'check', team: 'gone' })).toMatchObject({ kind: 'fault' });
    expect(sheet.posts).toEqual([]);
  });
});

test('a team that is disconnected leaves nothing', async () => {
  await keepTeam(team);
  await keepWaiting(queued);
  expect(await answer({ type: 'disconnect', team: 'book' })).toEqual(done);
  expect(await readKept()).toMatchObject({ teams: [], waiting: [] });
});

test('an entry is taken back before it was sent', async () => {
  await keepTeam(team);
  await keepWaiting(queued);
  expect(await answer({ type: 'withdraw', id: id(1) })).toMatchObject({ kind: 'withdrawn' });
  expect(await answer({ type: 'withdraw', id: id(1) })).toMatchObject({ kind: 'gone' });
  expect((await readKept()).waiting).toEqual([]);
});
