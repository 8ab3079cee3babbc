import { expect, test } from 'vitest';
import type { Kept } from '../../../extension/kept/kept.ts';
import { usualSettings } from '../../../extension/kept/settings.ts';
import { keysOfOld, keysOfSent, keysOfTeam } from '../../../extension/kept/which-keys.ts';
import { entry, id, itemOf, sent, team, waiting } from './samples.ts';

const day = 24 * 60 * 60 * 1000;

const all = {
  settings: usualSettings,
  'team:book': team,
  'team:other': { ...team, id: 'other' },
  'outbox:1': waiting,
  'outbox:2': { ...waiting, team: 'other' },
  'outbox:3': { schema: 9, team: 'book' },
  'sent:1': sent,
  'sent:2': { ...sent, team: 'other' },
  'draft:a': entry,
  'draft:b': { ...entry, team: 'other' },
  'draft:c': { ...entry, team: '' },
  draft: { note: 'old' },
};

test('a team takes along all that is its own, what cannot be read too', () => {
  expect(keysOfTeam(all, 'book')).toEqual(['team:book', 'outbox:1', 'outbox:3', 'sent:1', 'draft:a']);
});

test('the last team takes all drafts along', () => {
  const { 'team:other': _, ...rest } = all;
  expect(keysOfTeam(rest, 'book')).toEqual([
    ...['team:book', 'outbox:1', 'outbox:3', 'sent:1', 'draft:a', 'draft:b', 'draft:c', 'draft'],
  ]);
});

test('a team that is not there takes nothing', () => {
  expect(keysOfTeam(all, 'gone')).toEqual([]);
});

test('sent entries of all teams', () => {
  expect(keysOfSent(all)).toEqual(['sent:1', 'sent:2']);
});

const now = 100 * day;
const nothing: Kept = { settings: usualSettings, teams: [], waiting: [], sent: [], drafts: new Map() };

test.each([
  ['of this moment', now, []],
  ['of exactly seven days', now - 7 * day, []],
  ['of more than seven days', now - 7 * day - 1, ['draft:https://a.test/']],
  ['that was never changed', 0, []],
])('a draft %s', (_, savedAt, keys) => {
  const drafts = new Map([['https://a.test/', { ...entry, savedAt }]]);
  expect(keysOfOld({ ...nothing, drafts }, now)).toEqual(keys);
});

test('all sent entries but the latest fifty', () => {
  const latestFirst = Array.from({ length: 52 }, (_, n) => ({ ...sent, item: itemOf(n) }));
  expect(keysOfOld({ ...nothing, sent: latestFirst.slice(0, 50) }, now)).toEqual([]);
  expect(keysOfOld({ ...nothing, sent: latestFirst }, now)).toEqual([`sent:${id(50)}`, `sent:${id(51)}`]);
});
