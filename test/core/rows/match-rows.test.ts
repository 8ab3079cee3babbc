import { describe, expect, test } from 'vitest';
import { alignColumns } from '../../../core/rows/align-columns.ts';
import { matchRows } from '../../../core/rows/match-rows.ts';
import { columnsOf, inColumns, namesOf, type Sheet } from './response-rows.ts';

const headers = ['Time', 'Who', 'Q1', 'Q2', 'Q3', 'Note'];
const ann = ['2026-01-01T09:00:00', 'ann', 5, 4, 3, 'good'];
const bob = ['2026-01-02T09:00:00', 'bob', 1, 2, 1, 'bad'];
const cay = ['2026-01-03T09:00:00', '', 3, 3, 2, 'so so'];
const dan = ['2026-01-04T09:00:00', '', 4, 5, 5, 'fine'];
const eve = ['2026-01-05T09:00:00', 'eve', 2, 1, 4, 'hm'];
const all = [ann, bob, cay, dan, eve];
const edited = (cells: readonly (string | number)[], ...changes: readonly (readonly [number, string | number])[]) => {
  const copy = cells.slice();
  for (const [column, value] of changes) copy[column] = value;
  return copy;
};
const fresh = ['2026-02-01T09:00:00', 'fay', 4, 1, 1, 'new here'];

const sheetOf = (rows: Sheet['rows']): Sheet => ({ headers, rows });
const match = (before: Sheet['rows'], now: Sheet['rows'], setting: Parameters<typeof matchRows>[2] = {}) =>
  matchRows(namesOf(sheetOf(before)), namesOf(sheetOf(now)), setting);

// Places in `all`: ann 0, bob 1, cay 2, dan 3, eve 4.
test.each<[what: string, now: Sheet['rows'], expected: readonly (number | null)[]]>([
  ['nothing changed', all, [0, 1, 2, 3, 4]],
  ['sorted', [eve, cay, ann, dan, bob], [4, 2, 0, 3, 1]],
  ['a row inserted', [ann, fresh, bob, cay, dan, eve], [0, null, 1, 2, 3, 4]],
  ['a row deleted', [ann, bob, dan, eve], [0, 1, 3, 4]],
  [
    'an answer edited: by time and respondent',
    [ann, edited(bob, [2, 5], [3, 5], [4, 5], [5, '']), cay, dan, eve],
    [0, 1, 2, 3, 4],
  ],
  ['the same, and sorted', [edited(bob, [2, 5]), eve, ann, dan, cay], [1, 4, 0, 3, 2]],
  ['an anonymous answer edited: by place', [ann, bob, edited(cay, [2, 5]), dan, eve], [0, 1, 2, 3, 4]],
  [
    'two anonymous neighbours edited, each with its time',
    [ann, bob, edited(cay, [0, 'x'], [2, 5]), edited(dan, [0, 'y'], [2, 1]), eve],
    [0, 1, 2, 3, 4],
  ],
  ['edited beside one that was deleted', [ann, edited(cay, [2, 5]), dan, eve], [0, 2, 3, 4]],
  ['edited beside one that came in', [ann, bob, fresh, edited(cay, [2, 5]), dan, eve], [0, 1, null, 2, 3, 4]],
  // Five columns are filled on both sides of cay (no respondent): three of them changed is more than half.
  [
    'an anonymous row of which most is changed is another',
    [ann, bob, edited(cay, [2, 5], [3, 5], [4, 5]), dan, eve],
    [0, 1, null, 3, 4],
  ],
  [
    'an anonymous row edited and sorted at once is another',
    [edited(cay, [2, 5]), ann, bob, dan, eve],
    [null, 0, 1, 3, 4],
  ],
  ['all deleted', [], []],
])('%s', (_what, now, expected) => {
  expect(match(all, now)).toEqual(expected);
});

describe('by place', () => {
  test('never a row that says it is of another person', () => {
    // By fingerprint: note, q1, q2, q3, time, who; the last says who.
    const other = edited(eve, [0, '2026-03-01T09:00:00'], [1, 'gus']);
    expect(match(all, [ann, bob, cay, dan, other])).toEqual([0, 1, 2, 3, 4]);
    expect(match(all, [ann, bob, cay, dan, other], { who: [5] })).toEqual([0, 1, 2, 3, null]);
  });

  test('none of two that are equally like it', () => {
    expect(match([ann, cay, eve], [ann, edited(cay, [2, 5]), edited(cay, [2, 4]), eve])).toEqual([0, null, null, 2]);
  });

  test('the most alike first', () => {
    const near = edited(cay, [5, 'other']);
    expect(match([ann, cay, near, eve], [ann, edited(near, [2, 5]), edited(cay, [2, 5]), eve])).toEqual([0, 2, 1, 3]);
  });
});

describe('equal rows', () => {
  test.each<
    [what: string, before: number, now: number, entered: readonly string[], expected: readonly (number | null)[]]
  >([
    ['as many as there were: by their order', 2, 2, ['', 'x'], [0, 1]],
    ['one more: the first stay', 1, 2, ['x'], [0, null]],
    ['one less, nothing entered', 2, 1, ['', ''], [0]],
    ['one less, the same entered beside both', 2, 1, ['x', 'x'], [0]],
    ['one less, entered beside one: nobody can tell', 2, 1, ['', 'x'], [null]],
    ['two less of three', 3, 1, ['', '', 'x'], [null]],
  ])('%s', (_what, before, now, entered, expected) => {
    const rows = (count: number) => Array.from({ length: count }, () => cay);
    expect(match(rows(before), rows(now), { enteredOf: (place) => entered[place] ?? '' })).toEqual(expected);
  });
});

describe('when the columns change', () => {
  const before = sheetOf(all);
  const matched = (now: Sheet) =>
    matchRows(namesOf(before), namesOf(now, alignColumns(columnsOf(before), columnsOf(now))));
  const everyOne = [0, 1, 2, 3, 4];
  const withColumn = (at: number, header: string, value: string): Sheet => ({
    headers: [...headers.slice(0, at), header, ...headers.slice(at)],
    rows: all.map((cells, row) => [...cells.slice(0, at), value && `${value} ${row}`, ...cells.slice(at)]),
  });

  test.each<[string, Sheet]>([
    ['moved', inColumns(before, [5, 2, 0, 4, 1, 3])],
    ['added and blank', withColumn(3, 'Q0', '')],
    ['added and filled', withColumn(3, 'Q0', 'x')],
    ['renamed', { ...before, headers: ['Time', 'Who', 'Quality', 'Q2', 'Q3', 'Note'] }],
    [
      'renamed at the end, another moved to the front',
      inColumns({ ...before, headers: ['Time', 'Who', 'Q1', 'Q2', 'Q3', 'Comment'] }, [1, 0, 2, 3, 4, 5]),
    ],
    ['deleted', inColumns(before, [0, 1, 2, 3, 4])],
    ['filled in every row', { headers, rows: all.map((cells) => [...cells.slice(0, 5), 'seen']) }],
  ])('%s: every row is found', (_what, now) => {
    expect(matched(now)).toEqual(everyOne);
  });
});

test('10,000 rows of 14 columns are all matched when they are sorted', () => {
  const headers = Array.from({ length: 14 }, (_, column) => `Q${column}`);
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    headers.map((_, column) => (row * (column + 3) * 7919) % 101),
  );
  const found = matchRows(namesOf({ headers, rows }), namesOf({ headers, rows: rows.slice().reverse() }));
  expect(found.filter((place) => place === null)).toEqual([]);
});
