import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { itemOf as sentAs } from '../../../extension/entry/item-of.ts';
import { keptOf } from '../../../extension/kept/read-kept.ts';
import { usualSettings } from '../../../extension/kept/settings.ts';
import { trustedKept } from '../../../extension/kept/trusted-kept.ts';
import { newWaiting } from '../../../extension/queue/waiting.ts';
import { entriesUnder } from '../entry/entries-under.ts';
import { madeStandards } from '../entry/made-standards.ts';
import { entry, id, itemOf, sent, team, waiting } from './samples.ts';

const settings = { ...usualSettings, team: 'book', hasMenu: false };

test('what this version wrote is shown as it is sent', () => {
  const all = {
    settings,
    ...{ 'team:b': { ...team, id: 'b', name: 'Zoo' }, 'team:a': { ...team, id: 'a', name: 'Bank' } },
    [`outbox:${id(1)}`]: { ...waiting, item: itemOf(1, { createdAt: '2026-11-21T10:00:00.000Z' }) },
    [`outbox:${id(2)}`]: { ...waiting, item: itemOf(2, { createdAt: '2026-11-21T09:30:00.000Z' }) },
    [`sent:${id(3)}`]: { ...sent, item: itemOf(3), sentAt: 1 },
    [`sent:${id(4)}`]: { ...sent, item: itemOf(4), sentAt: 2 },
    ...{ 'draft:': entry, 'draft:https://a.test#/case/5': entry },
    ...{ captured: { page: { url: 'https://a.test/', title: 'A' }, selection: '', isRestricted: false } },
  };
  const { teams, waiting: queue, sent: log, ...others } = trustedKept(all);
  expect(teams.map(({ name }) => name)).toEqual(['Bank', 'Zoo']);
  expect(queue.map(({ item }) => item.id)).toEqual([id(2), id(1)]);
  expect(log.map(({ item }) => item.id)).toEqual([id(4), id(3)]);
  expect({ teams, waiting: queue, sent: log, ...others }).toEqual(keptOf(all));
});

test.each([...standards, ...madeStandards])('so is every entry under $id, as draft, waiting and sent', (standard) => {
  const own = { ...team, standard: slimStandard(standard) };
  fc.assert(
    fc.property(entriesUnder(standard), fc.webUrl(), (filled, url) => {
      const draft = { ...filled, team: own.id, page: { url, title: 'A' }, customer: 'Acme', tags: 'a, b', savedAt: 5 };
      const { item } = sentAs(draft, own, { now: Date.UTC(2026, 10, 22), core: '1.0.0' });
      const stuck = {
        ...newWaiting(own.id, { ...item, id: id(2) }, url),
        state: 'stuck',
        fault: { code: 'too_large' },
      };
      const all = {
        ...{ settings, 'team:book': { ...own, stopped: 'revoked' }, [`draft:${url}`]: draft },
        ...{ [`outbox:${item.id}`]: newWaiting(own.id, item, url), [`outbox:${id(2)}`]: stuck },
        [`sent:${item.id}`]: { ...sent, item, page: url, row: null, score: null, grade: null },
      };
      const stored = JSON.parse(JSON.stringify(all));
      const kept = trustedKept(stored);
      expect(kept).toEqual(keptOf(stored));
      expect([kept.teams, kept.waiting, kept.sent, [...kept.drafts]].map(({ length }) => length)).toEqual([1, 2, 1, 1]);
    }),
    { numRuns: 10 },
  );
});

const kinds = [
  ['team:book', team, 'standard'],
  [`outbox:${id(1)}`, waiting, 'item'],
  [`sent:${id(1)}`, sent, 'item'],
  ['draft:', entry, 'answered'],
] as const;

describe.each(kinds)('at %s', (key, value, part) => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list', [value]],
    ['an empty object', {}],
    ['schema 1 alone', { schema: 1 }],
    ['schema 2 alone', { schema: 2 }],
    ['a value without its number', { ...value, schema: undefined }],
    ['a value of an earlier version', { ...value, schema: value.schema - 1 }],
    ['a value of a later version', { ...value, schema: value.schema + 1 }],
    ['a number that is a text', { ...value, schema: String(value.schema) }],
    ['a value without its part', { ...value, [part]: undefined }],
    ['a part that is null', { ...value, [part]: null }],
    ['a part that is a list', { ...value, [part]: [] }],
  ])('%s is left out, the others are kept', (_, stored) => {
    const all = Object.fromEntries(kinds.map((kind) => [kind[0], kind[1]] as const));
    const { [key]: _out, ...others } = all;
    expect(trustedKept({ ...all, settings, [key]: stored })).toEqual(keptOf({ ...others, settings }));
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', [1]],
  ['of a later version', { ...settings, schema: 2 }],
  ['schema 1 alone', { schema: 1 }],
])('settings that are %s are the usual ones', (_, stored) => {
  expect(trustedKept({ settings: stored }).settings).toEqual(usualSettings);
});

test('a later release may add settings: those of today are kept', () => {
  const { keepsSent: _, ...fewer } = settings;
  expect(trustedKept({ settings: fewer }).settings).toEqual(settings);
});

test('the draft of 0.1.0 is none until it is brought up to date', () => {
  expect(trustedKept({ draft: { standard: 'five-point', choices: {}, note: 'old' } })).toEqual(keptOf({}));
});
