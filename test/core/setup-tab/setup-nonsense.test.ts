import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { changed, rowAt } from '../tabs/tab-rows.ts';
import { read, setupRows } from './setup-rows.ts';

const long = 'x'.repeat(5000);

describe('nonsense in Setup', () => {
  // The number of a day is how a date comes back from a sheet.
  const day = 46000;
  const texts: readonly Cell[] = ['nonsense', '', 5, true, '#REF!', day, long];
  const numbers: readonly Cell[] = ['many', true, '#DIV/0!', day, long, '1,000', '2026-01-05', '5 6'];
  test.each<[name: string, key: RegExp, column: number, cells: readonly Cell[], code: string]>([
    ['response tab', /^source/, 2, ['', true, '#REF!', long], 'badText'],
    ['standard', /^standard/, 2, texts, 'unknownStandard'],
    ['smallest group', /^minimumGroup/, 2, [...numbers, '', 0, 101, 2.5], 'badNumber'],
    ['target of the index', /^target.index/, 2, [...numbers, 101, -1], 'badDecimal'],
    ['target of the index', /^target.index/, 2, [0.8, 1], 'maybePercent'],
    ['target of NPS', /^target.nps/, 2, [...numbers, 101, -101], 'badDecimal'],
    ['target of CSAT', /^target.csat/, 2, [...numbers, 101, -1, '101%'], 'badDecimal'],
    ['role', /service$/, 3, texts, 'unknownChoice'],
    ['dimension of its own', /service$/, 4, [5, true, '#N/A', day, long], 'badText'],
    ['kind', /service$/, 5, texts, 'unknownChoice'],
    ['scale', /service$/, 6, ['9', 5, true, '#REF!', day, long, '5–1'], 'badScale'],
    ['direction', /service$/, 7, ['sideways', 5, true, '#REF!', day, long], 'unknownChoice'],
    ['N/A numbers', /service$/, 8, ['none', true, '#REF!', day, '9, x', 0.5], 'badNumber'],
    ['tick', /service$/, 10, ['yes', 1, '#REF!', long], 'notTick'],
  ])('as %s', (_name, key, column, cells, code) => {
    const rows = setupRows('en');
    const at = rowAt(rows, key);
    for (const cell of cells) {
      const { faults } = read(changed(rows, at, column, cell));
      expect(
        faults.map((fault) => [fault.code, fault.row, fault.column]),
        String(cell),
      ).toEqual([[code, at + 1, column]]);
      expect(JSON.stringify(faults).length).toBeLessThan(1000);
    }
  });

  test.each([
    ['source', 'Response tab'],
    ['standard', 'Standard'],
    ['minimumGroup', 'Smallest group shown'],
  ])('a deleted row "%s" is asked back below its header', (kind, name) => {
    const rows = setupRows('en').filter(([key]) => !new RegExp(`^${kind}`).test(String(key)));
    const header = rows.findIndex((cells) => cells[1] === 'Choice') + 1;
    expect(read(rows).faults).toEqual([{ code: 'rowGone', row: header, column: 1, args: { name } }]);
  });

  test('a deleted row of a column is forgotten: the column is proposed afresh', () => {
    const { state, faults } = read(setupRows('en').filter(([key]) => !/\|service$/.test(String(key))));
    expect([faults, state.confirmed, state.known]).toEqual([[], [], ['timestamp', 'waiting time']]);
  });

  test.each([
    ['minimumGroup', 2, 8],
    ['target|nps', 2, 30],
    [/\|service$/, 6, '1–7'],
  ])('a row %s that stands twice with other values is a fault that names both cells', (key, column, value) => {
    const rows = setupRows('en');
    const at = rowAt(rows, key);
    const copy = [...(rows[at] ?? [])];
    expect(read([...rows, copy]).faults).toEqual([]);
    const [other] = changed([copy], 0, column, value);
    const letter = column === 2 ? 'C' : 'G';
    expect(read([...rows, other ?? []]).faults).toEqual([
      { code: 'rowTwice', row: rows.length + 1, column, args: { other: `${letter}${at + 1}` } },
    ]);
  });

  test('without its hidden column nothing can be told', () => {
    const codes = (rows: Cell[][]) => read(rows).faults.map(({ code, row, column }) => [code, row, column]);
    expect(codes(setupRows('en').map((cells) => cells.slice(1)))).toEqual([['noKeys', 1, 0]]);
    expect(codes([])).toEqual([['noKeys', 1, 0]]);
  });

  test('a header that was overwritten is asked back; in another of our languages it is understood', () => {
    const rows = setupRows('en');
    const header = rows.findIndex((cells) => cells.includes('Direction'));
    const column = rows[header]?.indexOf('Direction') ?? -1;
    expect(read(changed(rows, header, column, 'Way')).faults).toEqual([
      { code: 'headerChanged', row: header + 1, column, args: { value: 'Way', expected: 'Direction' } },
    ]);
    expect(read(changed(rows, header, column, '方向')).faults).toEqual([]);
  });

  test('columns that changed places are one fault, where the first of them stands', () => {
    const rows = setupRows('en').map((cells) => {
      const [direction = '', codes = ''] = cells.slice(7, 9);
      return cells.length > 8 ? [...cells.slice(0, 7), codes, direction, ...cells.slice(9)] : cells;
    });
    const header = rows.findIndex((cells) => cells.includes('Direction'));
    expect(read(rows).faults).toEqual([{ code: 'columnsMoved', row: header + 1, column: 8, args: {} }]);
  });
});
