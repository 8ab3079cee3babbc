import { describe, expect, test } from 'vitest';
import { freeKey, nameRows, signedColumns } from '../../../core/rows/name-rows.ts';
import { readRowName, writeRowName } from '../../../core/rows/row-name-text.ts';
import type { NamedColumn } from '../../../core/rows/schema.ts';
import { columnsOf, inColumns, keysOf, namesOf, type Sheet } from './response-rows.ts';

const sheet: Sheet = {
  headers: ['Time', 'Who', 'Quality', 'Speed'],
  rows: [
    ['2026-10-05T09:30:00', 'ann', 5, ''],
    ['', 'bob', '', 5],
    ['2026-10-05T09:30:00', 'ann', 5, ''],
    ['2026-10-05T09:30:00', 'ann', '5', ''],
  ],
};

describe('the name of a row', () => {
  test('is its own: a cell of another kind or in another column is another row, the second of two equal ones is told apart', () => {
    const [first, second, third, fourth] = namesOf(sheet);
    expect(new Set(keysOf(namesOf(sheet))).size).toBe(4);
    expect(third?.key).toBe(`${first?.key}#2`);
    expect(fourth?.key).not.toBe(first?.key);
    expect([first?.pair === third?.pair, first?.pair === '', second?.pair]).toEqual([true, false, '']);
    // By fingerprint: quality, speed, time, who.
    expect(first?.cells).toMatch(/^[^.?]\.[^.?]{2}$/);
    expect(second?.cells).toMatch(/^\.[^.?]\.[^.?]$/);
    expect(first?.id).toBe(first?.key);
  });

  test('stays when columns move, and keys also when a blank column comes in', () => {
    const moved = inColumns(sheet, [3, 1, 0, 2]);
    expect(namesOf(moved)).toEqual(namesOf(sheet));
    const wider = { headers: [...sheet.headers, 'Note'], rows: sheet.rows.map((cells) => [...cells, ' ']) };
    expect(keysOf(namesOf(wider))).toEqual(keysOf(namesOf(sheet)));
  });

  test('by columns of which one is gone says so', () => {
    const columns = columnsOf(sheet).map((column) => (column.index === 2 ? { ...column, index: null } : column));
    expect(namesOf(sheet, columns)[0]?.cells[0]).toBe('?');
  });

  test('fits a cell: 75 characters for 40 questions at most', () => {
    const wide = {
      headers: Array.from({ length: 42 }, (_, place) => `Question ${place}`),
      rows: [Array(42).fill('Satisfied')],
    };
    expect(namesOf(wide).map(writeRowName)[0]?.length).toBeLessThanOrEqual(75);
  });
});

test.each([
  [{ id: 'a', key: 'a', pair: '', cells: 'xy.' }, 'a = - xy.'],
  [{ id: 'a', key: 'b#2', pair: 'p', cells: '' }, 'a b#2 p '],
])('a name as its cell holds it', (name, cell) => {
  expect(writeRowName({ row: 2, ...name })).toBe(cell);
  expect(readRowName(cell)).toEqual(name);
  expect([readRowName(''), readRowName(null)]).toEqual([null, null]);
});

test('a free key is the next that is not taken', () => {
  const taken = new Set(['a', 'a#2']);
  expect([freeKey('a', taken), freeKey('a#2', taken), freeKey('b', taken)]).toEqual(['a#3', 'a#4', 'b']);
});

describe('rows of many columns', () => {
  const aspects = (count: number, more: readonly NamedColumn[] = []): readonly NamedColumn[] => [
    ...Array.from({ length: count }, (_, index) => ({ index, fingerprint: `aspect ${index}` })),
    ...more,
  ];
  const row = Array.from({ length: 42 }, (_, column) => `answer ${column}`);
  const cellsOf = (columns: readonly NamedColumn[]) =>
    nameRows([{ row: 1, at: null }], [row], { identities: new Map(), columns })[0]?.cells ?? '';

  test('have 24 signs, those of fewer one each', () => {
    expect([3, 24, 25, 40].map((count) => cellsOf(aspects(count)).length)).toEqual([3, 24, 24, 24]);
  });

  test('who answered always has one', () => {
    const who: NamedColumn = { index: 41, fingerprint: 'your name', role: 'respondent' };
    expect(signedColumns(aspects(40, [who]))).toContain(who);
  });

  test('a new column takes the place of one other at most', () => {
    const before = signedColumns(aspects(40));
    const after = signedColumns(aspects(41)).map(({ fingerprint }) => fingerprint);
    const lost = before.filter(({ fingerprint }) => !after.includes(fingerprint));
    expect([before.length, after.length, lost.length <= 1]).toEqual([24, 24, true]);
  });
});

// Day 46347 is 2026-11-21, .395833… of a day is 9:30.
test.each([
  ['2026-11-21T09:30:00', 46347 + 9.5 / 24, true],
  ['2026-11-21', 46347, true],
  ['2026-11-21T09:30:00', 46347 + 9.5 / 24 + 2 / 86_400, false],
  ['5', 5, false],
])('the cell %j and the number %d that a sheet keeps for it name the row alike: %s', (text, number, isAlike) => {
  const nameOf = (cell: string | number) =>
    nameRows([{ row: 1, at: null }], [[cell]], {
      ...{ identities: new Map(), columns: [{ index: 0, fingerprint: 'time' }] },
    })[0]?.key;
  expect(nameOf(text) === nameOf(number)).toBe(isAlike);
});
