import { describe, expect, test } from 'vitest';
import { caseId, readCaseId } from '../../../core/actions/case-id.ts';
import { keepCases } from '../../../core/actions/cases.ts';
import { addDays } from '../../../core/actions/deadlines.ts';
import { casesOn, entered, type Given, responsesOf, s12 } from './case-samples.ts';

const good = [5, 5, 5, 5, 5, 5, 5];
// Quality 16, RoHS 16, service 16, improvement 11, packaging 6, delivery 3 and 3: 71, no total rule.
const fair = [3, 3, 3, 3, 3, 3, 3];
// RoHS very dissatisfied: 4 instead of 16, so 71 − 12 = 59: the total rule and the item rule of RoHS.
const low = [3, 1, 3, 3, 3, 3, 3];

describe('one case for each response and rule', () => {
  const given: readonly Given[] = [
    ['a', 2, fair, '2026-11-01', 'ann'],
    ['b', 3, low, '2026-11-02', 'bob'],
    ['c', 4, [3, 1, 1, 3, 3, 3, 3], '2026-11-03', null],
  ];
  const ids = ['b|low-total', 'b|low-item:rohs', 'c|low-total', 'c|low-item:rohs', 'c|low-item:service'];

  test('however often it is asked, in whatever order the tab and the responses stand', () => {
    const first = casesOn('2026-11-21', given);
    expect(first.map(({ id, number, isNew }) => [id, number, isNew])).toEqual(
      ids.map((id, place) => [id, place + 1, true]),
    );
    let entries = first.map((one) => entered(one));
    for (const turn of [1, 2, 3, 4, 5]) {
      entries = [...entries.slice(turn % 3), ...entries.slice(0, turn % 3)].reverse();
      const again = casesOn(`2026-11-2${turn}`, [...given].reverse(), entries);
      expect(again.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      expect([...again].sort((a, b) => a.number - b.number).map(({ id, isNew }) => [id, isNew])).toEqual(
        ids.map((id) => [id, false]),
      );
    }
  });

  test('a case whose row a person deleted opens again, under a number of its own', () => {
    const entries = casesOn('2026-11-21', given).map((one) => entered(one));
    const again = casesOn(
      '2026-11-22',
      given,
      entries.filter(({ number }) => number !== 2),
    );
    expect(again.filter(({ isNew }) => isNew).map(({ id, number, opened }) => [id, number, opened])).toEqual([
      ['b|low-item:rohs', 6, '2026-11-22'],
    ]);
  });

  test('opened on the day of the run, due 14 days after the answer, owned by the role and the department', () => {
    const [total, item] = casesOn('2026-11-21', given);
    expect(total).toMatchObject({ opened: '2026-11-21', due: '2026-11-16', owner: 'Sales', status: 'open' });
    expect(item).toMatchObject({ due: '2026-11-16', owner: 'Sales + Quality', dimensions: ['rohs'] });
  });

  test('an action of a row that is no response is our own mistake', () => {
    const decided = [{ ...casesAction, row: 99 }];
    expect(() =>
      keepCases({ decided, entries: [], responses: responsesOf(given), rubric: s12, today: '2026-11-21' }),
    ).toThrow('no response in row 99');
  });
});

const casesAction = {
  ...{ rule: 'low-total', clause: '1', row: 2, dimensions: [], title: 't', owner: 'o', due: '2026-11-30' },
  status: 'open' as const,
};

describe('a failed case', () => {
  const given: readonly Given[] = [['b', 3, [5, 1, 5, 5, 5, 5, 5], '2026-10-01', 'bob']];

  test('failed, failed, closed: three cases in a chain, each new one due 14 days after it opened', () => {
    const [first] = casesOn('2026-10-02', given);
    if (!first) throw new Error('no case');
    const failed = entered(first, { status: 'failed', owner: 'Mei' });
    const two = casesOn('2026-10-20', given, [failed]);
    expect(
      two.map(({ id, status, follows, followedBy, opened, due, owner, isNew }) => [
        ...[id, status, follows, followedBy],
        ...[opened, due, owner, isNew],
      ]),
    ).toEqual([
      ['b|low-item:rohs', 'failed', null, 2, '2026-10-02', '2026-10-15', 'Mei', false],
      ['b|low-item:rohs|2', 'open', 1, null, '2026-10-20', '2026-11-03', 'Mei', true],
    ]);
    const entries = two.map((one) => entered(one, { status: 'failed' }));
    const three = casesOn('2026-11-05', given, entries);
    expect(three.map(({ id, follows, followedBy, due }) => [id, follows, followedBy, due])).toEqual([
      ['b|low-item:rohs', null, 2, '2026-10-15'],
      ['b|low-item:rohs|2', 1, 3, '2026-11-03'],
      ['b|low-item:rohs|3', 2, null, '2026-11-19'],
    ]);
    const done = { status: 'closed', cause: 'c', action: 'a', effect: 'e', informed: '2026-11-18' } as const;
    const closed = casesOn('2026-11-18', given, [
      ...three.slice(0, 2).map((one) => entered(one)),
      ...three.slice(2).map((one) => entered(one, done)),
    ]);
    expect(closed.map(({ status, closedOn }) => [status, closedOn])).toEqual([
      ['failed', null],
      ['failed', null],
      ['closed', '2026-11-18'],
    ]);
    // Asked again nothing more opens, and the first of the chain does not open anew when its row is deleted.
    const after = closed.map((one) => entered(one, one.status === 'closed' ? done : {}));
    expect(casesOn('2026-11-30', given, after)).toHaveLength(3);
    expect(casesOn('2026-11-30', given, after.slice(1)).map(({ id }) => id)).toEqual([
      'b|low-item:rohs|2',
      'b|low-item:rohs|3',
    ]);
  });

  test('is followed although its response is gone and its rule is no longer known', () => {
    const [first] = casesOn('2026-10-02', given);
    if (!first) throw new Error('no case');
    const failed = entered({ ...first, id: 'b|old-rule' }, { status: 'failed' });
    const [, next] = casesOn('2026-10-20', [], [failed]);
    expect(next).toMatchObject({ id: 'b|old-rule|2', title: first.title, row: 3, due: '2026-10-27', standing: 'gone' });
  });
});

describe('what is behind a case', () => {
  const [base] = casesOn('2026-11-21', [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', 'ann']]);
  if (!base) throw new Error('no case');
  const there = [entered(base)];

  test.each<readonly [string, readonly Given[], string]>([
    ['still low', [['a', 9, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', 'ann']], 'fires'],
    ['answer edited', [['a', 2, good, '2026-11-01', 'ann']], 'quiet'],
    ['left out', [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', 'ann', 'leftOut']], 'leftOut'],
    ['replaced', [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', 'ann', 'repeat']], 'repeat'],
    ['deleted', [], 'gone'],
  ])('%s: it stays and says so', (_, given, standing) => {
    const kept = casesOn('2026-11-22', given, there);
    expect(kept.map((one) => [one.id, one.number, one.standing])).toEqual([['a|low-item:rohs', 1, standing]]);
    expect(kept[0]).toMatchObject({ title: base.title, due: '2026-11-15', status: 'open', isOverdue: true });
  });

  test('a left-out response opens none', () => {
    expect(casesOn('2026-11-22', [['a', 2, low, '2026-11-01', 'ann', 'leftOut']])).toEqual([]);
  });

  test('it follows its response to another row', () => {
    expect(casesOn('2026-11-22', [['a', 9, low, '2026-11-01', 'ann']], there)[0]?.row).toBe(9);
  });
});

describe('due and overdue', () => {
  test.each([
    ['2026-11-14', false],
    ['2026-11-15', false],
    ['2026-11-16', true],
  ])('due 2026-11-15, on %s overdue: %s', (today, isOverdue) => {
    const [one] = casesOn(today, [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', null]]);
    expect([one?.due, one?.isOverdue]).toEqual(['2026-11-15', isOverdue]);
  });

  test.each([
    ['failed', false],
    ['closed', false],
    ['effectChecked', true],
  ] as const)('long due and %s: overdue %s', (status, isOverdue) => {
    const given: readonly Given[] = [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-01-01', null]];
    const [one] = casesOn('2026-11-21', given);
    if (!one) throw new Error('no case');
    const all = { cause: 'c', action: 'a', effect: 'e', informed: '2026-11-20' };
    expect(casesOn('2026-11-21', given, [entered(one, { status, ...all })])[0]?.isOverdue).toBe(isOverdue);
  });

  test('a person’s day counts; a blank one is the usual day again', () => {
    const given: readonly Given[] = [['a', 2, [5, 1, 5, 5, 5, 5, 5], '2026-11-01', null]];
    const [one] = casesOn('2026-11-21', given);
    if (!one) throw new Error('no case');
    const dueWith = (due: string | null) => casesOn('2026-11-21', given, [entered(one, { due })])[0]?.due;
    expect([dueWith('2026-12-24'), dueWith(null)]).toEqual(['2026-12-24', '2026-11-15']);
    expect(addDays('2026-11-01', 14)).toBe('2026-11-15');
  });
});

test.each([
  [{ response: 'k3', rule: 'low-total', turn: 1 }, 'k3|low-total'],
  [{ response: 'k3#2', rule: 'low-item:rohs', turn: 3 }, 'k3#2|low-item:rohs|3'],
])('the id of %j is %s', (name, id) => {
  expect([caseId(name), readCaseId(id)]).toEqual([id, name]);
  expect(['', 'k3', '|x', 'k3|'].map(readCaseId)).toEqual([null, null, null, null]);
});
