import { describe, expect, test } from 'vitest';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { keptOf } from '../../../extension/kept/read-kept.ts';
import { usualSettings } from '../../../extension/kept/settings.ts';
import { entry, id, item, itemOf, sent, team, waiting } from './samples.ts';

const nonsense: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['a list', [1]],
  ['an empty object', {}],
];

const read = {
  team: (value: unknown) => keptOf({ 'team:book': value }).teams[0],
  waiting: (value: unknown) => keptOf({ [`outbox:${id(1)}`]: value }).waiting[0],
  sent: (value: unknown) => keptOf({ [`sent:${id(1)}`]: value }).sent[0],
  draft: (value: unknown) => keptOf({ 'draft:https://a.test/': value }).drafts.get('https://a.test/'),
} as const;

test('nothing stored is nothing kept, under the usual settings', () => {
  expect(keptOf({})).toEqual({ settings: usualSettings, teams: [], waiting: [], sent: [], drafts: new Map() });
});

test('what was written comes back', () => {
  const settings = { ...usualSettings, team: 'book', hasMenu: false };
  const all = {
    settings,
    'team:book': team,
    [`outbox:${id(1)}`]: waiting,
    [`sent:${id(1)}`]: sent,
    'draft:https://a.test/': entry,
  };
  const drafts = new Map([['https://a.test/', entry]]);
  expect(keptOf(all)).toEqual({ settings, teams: [team], waiting: [waiting], sent: [sent], drafts });
});

describe('storage migrations', () => {
  test('the draft of 0.1.0 becomes the draft of no page', () => {
    const old = { standard: 'five-point', choices: { 'five-point': { 'after-sales': 4 } }, note: 'The box was wet.' };
    const { drafts } = keptOf({ draft: old });
    expect([...drafts.keys()]).toEqual(['']);
    expect(drafts.get('')).toMatchObject({
      ...{ schema: 2, note: 'The box was wet.' },
      answered: { 'five-point': { choices: { 'after-sales': 4 } } },
    });
  });

  test('a newer draft of no page wins over that of 0.1.0', () => {
    const { drafts } = keptOf({ 'draft:': entry, draft: { standard: 'five-point', choices: {}, note: 'old' } });
    expect(drafts).toEqual(new Map([['', entry]]));
  });

  test.each([
    ['team', team],
    ['waiting', waiting],
    ['sent', sent],
    ['draft', entry],
  ] as const)('a %s of a later version is left out', (kind, value) => {
    expect(read[kind](value)).toEqual(value);
    expect(read[kind]({ ...value, schema: value.schema + 1 })).toBeUndefined();
  });

  test.each([
    ['team', team],
    ['waiting', waiting],
    ['sent', sent],
  ] as const)('a field that a later version adds to a %s does no harm', (kind, value) => {
    expect(read[kind]({ ...value, colour: 'red' })).toMatchObject(value);
  });
});

describe.each(['team', 'waiting', 'sent'] as const)('of a %s', (kind) => {
  test.each(nonsense)('%s is left out', (_, value) => {
    expect(read[kind](value)).toBeUndefined();
  });
});

test.each(nonsense)('settings that are %s are the usual ones', (_, value) => {
  expect(keptOf({ settings: value }).settings).toEqual(usualSettings);
});

test.each([
  ['team', 7],
  ['channel', null],
  ['keepsQuery', 'yes'],
  ['hasMenu', 0],
  ['keepsSent', undefined],
])('of settings whose %s is %o the others are kept', (name, value) => {
  const good = { ...usualSettings, channel: 'phone', keepsQuery: true, hasMenu: false, team: 'book' };
  const usual = Object.entries(usualSettings).find(([key]) => key === name)?.[1];
  expect(keptOf({ settings: { ...good, [name]: value } }).settings).toEqual({ ...good, [name]: usual });
});

test('tags of the entry before, which an earlier version kept for the next one, are none of the settings', () => {
  expect(keptOf({ settings: { ...usualSettings, tags: 'late' } }).settings).toEqual(usualSettings);
});

test.each([
  ['id', ''],
  ['id', 'other'],
  ['endpoint', undefined],
  ['token', 7],
  ['device', ''],
  ['name', null],
  ['agent', undefined],
  ['standardAt', Number.NaN],
  ['standard', { ...team.standard, dimensions: [{ id: 'price' }] }],
  ['standard', { ...team.standard, scale: { kind: 'stars' } }],
])('a team whose %s is %o is left out', (name, value) => {
  expect(read.team({ ...team, [name]: value })).toBeUndefined();
});

test('a team that stopped for a reason unknown to this code goes on', () => {
  expect(read.team({ ...team, stopped: 'revoked' })?.stopped).toBe('revoked');
  expect(read.team({ ...team, stopped: 'weather' })?.stopped).toBeNull();
});

test.each(standards.map((standard) => [standard.id, standard] as const))('a team may grade by %s', (_, standard) => {
  const slim = JSON.parse(JSON.stringify(slimStandard(standard)));
  expect(read.team({ ...team, standard: slim })?.standard).toEqual(slim);
});

test.each([
  ['team', ''],
  ['item', { ...item, id: id(2) }],
  ['item', { ...item, createdAt: 'yesterday' }],
  ['item', { ...item, answers: { price: 'good' } }],
  ['item', { ...item, answers: [4] }],
  ['item', { ...item, standard: { id: 'five-point' } }],
  ['item', { ...item, tags: 'x' }],
  ['item', { ...item, evidence: { kind: '' } }],
  ['item', { ...item, client: null }],
  ['item', { ...item, agent: undefined }],
])('an entry of the queue whose %s is %o is left out', (name, value) => {
  expect(read.waiting({ ...waiting, [name]: value })).toBeUndefined();
});

test.each([
  ['state', 'lost', 'queued'],
  ['tries', -1, 0],
  ['nextAt', 'soon', 0],
  ['leaseUntil', null, 0],
  ['fault', { code: 'weather' }, null],
  ['fault', { code: 'busy', retryAfter: 'soon' }, null],
  ['mayBeStored', undefined, true],
])('an entry of the queue whose %s is %o is still sent', (name, value, mended) => {
  expect(read.waiting({ ...waiting, [name]: value })).toEqual({ ...waiting, [name]: mended });
});

test.each([
  ['sentAt', 'today'],
  ['row', 'last'],
  ['score', '80'],
  ['grade', 7],
  ['team', ''],
])('a sent entry whose %s is %o is left out', (name, value) => {
  expect(read.sent({ ...sent, [name]: value })).toBeUndefined();
});

describe('where an entry was logged', () => {
  test.each([
    [undefined, 'https://a.test'],
    [7, 'https://a.test'],
    ['', ''],
    ['https://a.test#/case/5', 'https://a.test#/case/5'],
  ])('stored as %j is read as %j', (page, known) => {
    expect(read.waiting({ ...waiting, page })?.page).toBe(known);
    expect(read.sent({ ...sent, page })?.page).toBe(known);
  });

  test('is no page where no address was sent', () => {
    const { url: _, ...bare } = item;
    expect(read.sent({ ...sent, item: bare, page: undefined })?.page).toBe('');
  });
});

test('a sent entry may have no row, score and grade', () => {
  const bare = { ...sent, row: null, score: null, grade: null };
  expect(read.sent(bare)).toEqual(bare);
});

test('teams go by name, the queue by age, the sent ones latest first', () => {
  const all = {
    'team:b': { ...team, id: 'b', name: 'Zoo' },
    'team:a': { ...team, id: 'a', name: 'Bank' },
    // The later one by the clock on the wall is the earlier one.
    [`outbox:${id(1)}`]: { ...waiting, item: itemOf(1, { createdAt: '2026-11-21T10:00:00+00:00' }) },
    [`outbox:${id(2)}`]: { ...waiting, item: itemOf(2, { createdAt: '2026-11-21T17:30:00+08:00' }) },
    [`sent:${id(3)}`]: { ...sent, item: itemOf(3), sentAt: 1 },
    [`sent:${id(4)}`]: { ...sent, item: itemOf(4), sentAt: 2 },
  };
  const kept = keptOf(all);
  expect(kept.teams.map(({ name }) => name)).toEqual(['Bank', 'Zoo']);
  expect(kept.waiting.map((one) => one.item.id)).toEqual([id(2), id(1)]);
  expect(kept.sent.map((one) => one.item.id)).toEqual([id(4), id(3)]);
});
