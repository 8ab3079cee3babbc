import { describe, expect, test } from 'vitest';
import { type Row, rewardsOf, rowOf, type Sheet, typed } from './ledger-of.ts';

const rows: readonly Row[] = [
  ['Bridge', 'North', 'written', 1],
  ['Bridge', 'South', 'satisfied', 1],
  ['Tunnel', 'North', 'letter', 1],
];
const { sheet } = rewardsOf(rows);
const [bridge, south] = [rowOf(sheet, 'Bridge', 'North'), rowOf(sheet, 'Bridge', 'South')];
const header = bridge - 1;
const codes = (changed: Sheet) => rewardsOf(rows, { sheet: changed }).faults.map(({ code, row }) => [code, row]);
const move = (cells: Sheet[number], from: number, to: number) => {
  const copy = cells.slice();
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
};

describe('a ledger that cannot be told any more', () => {
  test('as it was written there is nothing to say', () => {
    expect(codes(sheet)).toEqual([]);
    expect(codes([])).toEqual([]);
  });

  test.each<readonly [string, Sheet, string, number]>([
    [
      'a column put in',
      sheet.map((cells) => [...cells.slice(0, 4), '', ...cells.slice(4)]),
      'columnsMoved',
      header + 1,
    ],
    ['a column taken out', sheet.map((cells) => cells.filter((_, place) => place !== 3)), 'columnsMoved', header + 1],
    ['a column moved', sheet.map((cells) => move(cells, 11, 13)), 'columnsMoved', header + 1],
    ['all keys gone', sheet.map((cells) => ['', ...cells.slice(1)]), 'noKeys', 1],
    [
      'the key of one line gone',
      sheet.map((cells, row) => (row === south ? ['', ...cells.slice(1)] : cells)),
      'noKeys',
      south + 1,
    ],
    [
      'a key that was typed into',
      sheet.map((cells, row) => (row === south ? [`${cells[0]}x`, ...cells.slice(1)] : cells)),
      'noKeys',
      south + 1,
    ],
    [
      'visible cells sorted: two teams of one project',
      sheet.map((cells, row) =>
        row === bridge || row === south
          ? [cells[0] ?? '', ...(sheet[row === bridge ? south : bridge] ?? []).slice(1)]
          : cells,
      ),
      'rowsMixed',
      bridge + 1,
    ],
  ])('%s', (_, changed, code, row) => {
    expect(codes(changed)).toEqual([[code, row]]);
  });

  test('a header of a cell that people fill in was changed', () => {
    const changed = typed(sheet, header, { approve: 'Paid' });
    expect(codes(changed)).toEqual([['headerChanged', header + 1]]);
  });

  test('a line that stands twice with different entries', () => {
    const twice = [...sheet, typed(sheet, bridge, { approve: true })[bridge] ?? []];
    expect(codes(twice)).toEqual([['rowTwice', sheet.length + 1]]);
  });
});

test("a person's own rows between ours are no fault", () => {
  const own: Sheet = [...sheet.slice(0, south), ['', 'paid in cash'], ...sheet.slice(south)];
  expect(codes(own)).toEqual([]);
});
