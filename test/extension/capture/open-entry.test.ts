import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../extension/capture/capture.ts';
import { openEntry } from '../../../extension/capture/open-entry.ts';
import type { Entry } from '../../../extension/entry/entry.ts';
import type { Kept } from '../../../extension/kept/kept.ts';
import { type Settings, usualSettings } from '../../../extension/kept/settings.ts';
import { entryWith, someId, teamOf } from '../entry/given.ts';

const now = Date.UTC(2026, 10, 22);
const newId = () => '11111111-1111-4111-8111-111111111111';
const day = 24 * 3_600_000;
const page = { url: 'https://shop.example/orders/7/?token=1#top', title: 'Order 7' };
const key = 'https://shop.example/orders/7?token=1';

const captured = (more: Partial<Capture> = {}): Capture => ({
  page,
  selection: 'It came late.',
  isRestricted: false,
  ...more,
});
const keptWith = ({
  settings = {},
  ...more
}: Partial<Omit<Kept, 'settings'>> & { settings?: Partial<Settings> } = {}): Kept => ({
  ...{ teams: [teamOf()], waiting: [], sent: [], drafts: new Map(), settings: { ...usualSettings, ...settings } },
  ...more,
});
const open = (capture: Partial<Capture> = {}, kept: Kept = keptWith()) =>
  openEntry(captured(capture), kept, { now, newId });
const draftOf = (more: Partial<Entry>, at = key): Kept =>
  keptWith({ drafts: new Map([[at, entryWith({ team: 'book-1', note: 'mine', savedAt: now - day, ...more })]]) });

test('a new entry is filled from the page and from what was chosen last', () => {
  const kept = keptWith({ settings: { team: 'book-1', channel: 'phone', keepsQuery: true } });
  expect(open({ selection: '  It came\nlate. ' }, kept)).toEqual({
    entry: entryWith({
      ...{ id: newId(), team: 'book-1', quote: 'It came\nlate.', isQuoteFilled: true, page, keepsQuery: true },
    }),
    ...{ pageKey: key, offer: '', isCut: false },
  });
});

test('without a selection there is no quote', () => {
  expect(open({ selection: ' \n ' }).entry).toMatchObject({ quote: '', isQuoteFilled: false });
});

describe('what was selected is at most 4,000 characters', () => {
  test.each([
    ['x'.repeat(4000), 'x'.repeat(4000), false],
    ['x'.repeat(4001), 'x'.repeat(4000), true],
    [`${'x'.repeat(3999)}😀`, 'x'.repeat(3999), true],
  ])('case %#', (selection, quote, isCut) => {
    expect(open({ selection })).toMatchObject({ entry: { quote }, isCut });
    expect(open({ selection }, draftOf({}))).toMatchObject({ entry: { quote: '' }, offer: quote, isCut });
  });
});

describe('a draft of the page', () => {
  test('wins over a selection, which is offered', () => {
    const kept = draftOf({ quote: 'old', isQuoteFilled: true });
    expect(open({}, kept)).toMatchObject({ entry: kept.drafts.get(key), offer: 'It came late.' });
  });

  test.each([
    ['the same selection', 'It came late.'],
    ['none', ''],
  ])('%s is no offer', (_, selection) => {
    expect(open({ selection }, draftOf({ quote: 'It came late.' })).offer).toBe('');
  });

  test('in which nothing was written takes the selection, and the page as it is now', () => {
    const kept = draftOf({ note: '', tags: 'mine' });
    expect(open({}, kept)).toMatchObject({
      entry: { id: someId, quote: 'It came late.', isQuoteFilled: true, tags: 'mine', page },
      offer: '',
    });
  });

  test.each([
    [7 * day, 'mine'],
    [7 * day + 1, ''],
    [-day, 'mine'],
  ])('of %i milliseconds ago has the note %j', (age, note) => {
    expect(open({}, draftOf({ savedAt: now - age })).entry.note).toBe(note);
  });

  test('of another page does not count', () => {
    expect(open({}, draftOf({}, 'https://shop.example/orders/8')).entry.note).toBe('');
  });

  test('of version 0.1.0 has no age and gets an id; it belongs to no page', () => {
    const kept = draftOf({ id: '', savedAt: 0, team: '' }, '');
    expect(open({ page: { url: '', title: '' } }, kept).entry).toMatchObject({
      id: newId(),
      note: 'mine',
      team: 'book-1',
    });
    expect(open({}, kept).entry.note).toBe('');
  });
});

describe('the team', () => {
  const several = ['a', 'b', 'c'].map((id) => teamOf({ id }));
  test.each([
    ['none', [], 'b', ''],
    ['the only one', [teamOf({ id: 'a' })], 'b', 'a'],
    ['the last one', several, 'b', 'b'],
    ['the first, where the last one is gone', several, 'gone', 'a'],
    ['the first, where there was none', several, '', 'a'],
  ])('is %s', (_, teams, team, chosen) => {
    expect(open({}, keptWith({ teams, settings: { team } })).entry.team).toBe(chosen);
  });

  test('of a draft stays while it is there; else it is as for a new entry', () => {
    const drafts = draftOf({ team: 'c' }).drafts;
    const settings = { team: 'b' };
    expect(open({}, keptWith({ drafts, teams: several, settings })).entry.team).toBe('c');
    const left = several.filter(({ id }) => id !== 'c');
    expect(open({}, keptWith({ drafts, teams: left, settings })).entry).toMatchObject({ team: 'b', note: 'mine' });
  });
});

describe('no page', () => {
  test.each([
    [
      'a page that nobody may read',
      captured({ page: { url: 'https://chromewebstore.google.com/', title: 'Store' }, isRestricted: true }),
      'It came late.',
    ],
    ['a page of the browser', captured({ page: { url: 'chrome://extensions', title: 'Extensions' } }), 'It came late.'],
    ['a file', captured({ page: { url: 'file:///a.pdf', title: 'a' } }), 'It came late.'],
    [
      'an invitation',
      captured({ page: { url: 'https://script.google.com/macros/s/AKf/exec#pair=ABCDEFGHJK&d=AKf', title: 'Join' } }),
      '',
    ],
    [
      'an invitation of the local host',
      captured({ page: { url: 'http://127.0.0.1:8080/exec#pair=ABCDEFGHJK', title: 'Join' } }),
      '',
    ],
  ])('%s leaves nothing of itself', (_, capture, quote) => {
    const { entry, pageKey } = openEntry(capture, keptWith(), { now, newId });
    expect(pageKey).toBe('');
    expect(entry).toMatchObject({ page: { url: '', title: '' }, quote });
  });
});
