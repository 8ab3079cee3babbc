import { describe, expect, test } from 'vitest';
import { caseMail } from '../../../core/digest/case-mail.ts';
import { addressesOf, caseNews, untellable } from '../../../core/digest/case-news.ts';
import type { KnownCase } from '../../../core/digest/schema.ts';
import { someCase } from './survey.ts';

const owners = [
  { owner: 'Sales', address: 'sales@a.example' },
  { owner: 'Quality department', address: 'quality@a.example' },
  { owner: '品管部', address: 'quality@a.example' },
];
const today = '2026-11-20';
const fresh = (more: Partial<KnownCase> = {}) =>
  someCase({ opened: today, due: '2026-12-20', answered: '2026-11-19T08:00:00', ...more });
const news = (cases: readonly KnownCase[], told: Iterable<string> = [], day = today) =>
  caseNews(cases, owners, { today: day, told: new Set(told) });

test.each([
  ['Sales', ['sales@a.example']],
  [' sales ', ['sales@a.example']],
  ['Sales + Quality department', ['sales@a.example', 'quality@a.example']],
  ['Quality department、品管部', ['quality@a.example']],
  ['bob@b.example', ['bob@b.example']],
  ['Sales, bob@b.example', ['sales@a.example', 'bob@b.example']],
  ['Nobody we know', []],
  ['', []],
])('owner %j has %j', (owner, addresses) => {
  expect(addressesOf(owner, owners)).toEqual(addresses);
});

describe('what is told', () => {
  test('new cases of a run in one piece for each owner', () => {
    const found = news([fresh(), fresh({ id: 'b' }), fresh({ id: 'c', owner: 'Sales + Quality department' })]);
    expect(found.map((one) => [one.address, one.fresh.length, one.due.length])).toEqual([
      ['sales@a.example', 3, 0],
      ['quality@a.example', 1, 0],
    ]);
  });

  test('each case once; what is due once more when it falls due', () => {
    const cases = [fresh({ due: '2026-11-30' })];
    const told = new Set(news(cases).flatMap(({ ids }) => ids));
    expect(news(cases, told)).toEqual([]);
    // Due on the 30th, so from the 27th on.
    expect(news(cases, told, '2026-11-26')).toEqual([]);
    const [due] = news(cases, told, '2026-11-27');
    expect([due?.due.length, due?.fresh.length]).toEqual([1, 0]);
    expect(news(cases, [...told, ...(due?.ids ?? [])], '2026-11-28')).toEqual([]);
  });

  test('one mail on due cases for each owner and day', () => {
    const first = news([fresh({ due: today })]);
    const told = first.flatMap(({ ids }) => ids);
    const both = [fresh({ due: today }), fresh({ id: 'b', due: today, opened: '2026-10-01' })];
    expect(news(both, told)).toEqual([]);
    expect(news(both, told, '2026-11-21').map(({ due }) => due.map(({ id }) => id))).toEqual([['b']]);
  });

  test('a first grading of an old sheet is a count, not hundreds of cases', () => {
    const old = Array.from({ length: 300 }, (_, place) =>
      fresh({ id: `o${place}`, answered: '2026-08-01T08:00:00', due: '2026-08-08', isOverdue: true }),
    );
    const [one, ...more] = news([...old, fresh({ id: 'new' })]);
    expect([one?.fresh.length, one?.due.length, one?.older, more]).toEqual([1, 0, 300, []]);
    expect(news([...old, fresh({ id: 'new' })], one?.ids)).toEqual([]);
  });

  test.each([
    // Opened 14 days ago is told, 15 days ago not; answered 14 days before the opening is told by itself.
    [{ opened: '2026-11-06', answered: '2026-11-06T08:00:00' }, [1, 0]],
    [{ opened: '2026-11-05', answered: '2026-11-05T08:00:00' }, []],
    [{ answered: '2026-11-06T23:00:00' }, [1, 0]],
    [{ answered: '2026-11-05T23:00:00' }, [0, 1]],
    [{ answered: null }, [1, 0]],
    [{ isOpen: false }, []],
  ] as const)('%j: new and older %j', (more, expected) => {
    expect(news([fresh(more)]).flatMap((one) => [one.fresh.length, one.older])).toEqual(expected);
  });
});

test('owners without an address are told of in the sheet', () => {
  const cases = [fresh({ owner: 'Nobody we know' }), fresh({ id: 'b' }), fresh({ id: 'c', owner: '', isOpen: false })];
  expect(untellable(cases, owners, today).map(({ owner }) => owner)).toEqual(['Nobody we know']);
});

test('a mail to an owner names the customer only where the team shows it', () => {
  const setting = {
    source: 'Responses',
    tab: 'Actions',
    address: 'https://docs.google.com/x',
    language: 'en',
  } as const;
  const mailTo = (more: Partial<KnownCase>) => {
    const [one] = news([fresh({ due: '2026-11-21', ...more }), fresh({ id: 'b', ...more })]);
    if (!one) throw new Error('no news');
    return caseMail(one, setting);
  };
  const mail = mailTo({});
  expect(mail.subject).toBe('Cases for you: 1 new, 1 due (Responses)');
  expect(mail.text).toContain('They are on the tab "Actions".');
  expect(mail.text).not.toContain('Customer');
  expect(mailTo({ customer: 'Acme' }).text).toContain('| Acme');
});
