import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import { readValues } from '../../../../apps-script/local/book/read-values.ts';
import { clearValues, writeValues } from '../../../../apps-script/local/book/write-values.ts';

const date = {
  userEnteredValue: { numberValue: 45413 },
  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
};
const error = { userEnteredValue: { formulaValue: '=A0' }, effectiveValue: { errorValue: { type: 'REF' } } };
const sum = { userEnteredValue: { formulaValue: '=1+2' }, effectiveValue: { numberValue: 3 } };
const book = createBook({
  sheets: [
    {
      title: 'Data',
      gridProperties: { rowCount: 6, columnCount: 4 },
      values: [
        ['Name', null, date],
        [],
        [null, true, error, sum],
        ['last', { userEnteredFormat: { wrapStrategy: 'WRAP' } }],
        [{ note: 'a note is no value' }],
      ],
    },
  ],
});

describe('reading is ragged', () => {
  test.each([
    ['Data', 'UNFORMATTED_VALUE', [['Name', '', 45413], [], ['', true, '#REF!', 3], ['last']]],
    ['Data', 'FORMATTED_VALUE', [['Name', '', '2024-05-01'], [], ['', 'TRUE', '#REF!', '3'], ['last']]],
    ['Data!A2:B3', 'UNFORMATTED_VALUE', [[], ['', true]]],
    ['Data!A1:A', 'UNFORMATTED_VALUE', [['Name'], [], [], ['last']]],
    ['Data!A2:D2', 'UNFORMATTED_VALUE', undefined],
    ['Data!A5:D6', 'UNFORMATTED_VALUE', undefined],
  ])('%s as %s', (range, valueRenderOption, values) => {
    const answer = readValues(book, range, { valueRenderOption });
    expect(answer.values).toEqual(values);
    expect('values' in answer).toBe(values !== undefined);
  });

  test('the default shows what a person sees; dates become texts on request', () => {
    expect(readValues(book, 'Data!C1').values).toEqual([['2024-05-01']]);
    const options = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' };
    expect(readValues(book, 'Data!C1', options).values).toEqual([['2024-05-01']]);
  });

  test.each([[{ valueRenderOption: 'FORMULA' }], [{ dateTimeRenderOption: 'SERIAL' }]])('%j is refused', (options) => {
    expect(() => readValues(book, 'Data', options)).toThrow();
  });
});

describe('writing', () => {
  const cellsAfter = (range: string, values: unknown[][], option = 'RAW') =>
    writeValues(book, [{ range, values }], option).sheets[0]?.cells ?? [];

  test('null leaves a cell, an empty text clears its value and keeps its format', () => {
    const cells = cellsAfter('Data!A1', [[null, 'x', '']]);
    expect(cells[0]).toEqual([
      { userEnteredValue: { stringValue: 'Name' } },
      { userEnteredValue: { stringValue: 'x' } },
      { userEnteredFormat: date.userEnteredFormat },
    ]);
  });

  test('RAW keeps texts as texts and forgets the result of an old formula', () => {
    const cells = cellsAfter('Data!A3:D3', [['=1+1', '007', 5, false]]);
    expect(cells[2]).toEqual([
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { stringValue: '007' } },
      { userEnteredValue: { numberValue: 5 } },
      { userEnteredValue: { boolValue: false } },
    ]);
  });

  test('one cell is a corner: the values may go on from there', () => {
    expect(cellsAfter('Data!C5', [[1, 2], [3]])[5]?.[2]).toEqual({ userEnteredValue: { numberValue: 3 } });
  });

  test.each<[why: string, range: string, values: unknown[][], option: string, message: string]>([
    ['too many rows', 'Data!A1:B1', [[1], [2]], 'RAW', 'tried writing to row [2]'],
    ['too many columns', 'Data!A1:B2', [[1, 2, 3]], 'RAW', 'tried writing to column [3]'],
    ['past the grid', 'Data!D6', [[1], [2]], 'RAW', 'tried writing to row [7]'],
    ['a range past the grid', 'Data!A1:E1', [[1]], 'RAW', 'exceeds grid limits'],
    ['no input option', 'Data!A1', [[1]], '', 'valueInputOption'],
    ['a typed formula', 'Data!A1', [['=1+1']], 'USER_ENTERED', 'refusing to pretend'],
    ['a typed number', 'Data!A1', [['5-1']], 'USER_ENTERED', 'refusing to pretend'],
    ['NaN', 'Data!A1', [[Number.NaN]], 'RAW', 'NaN'],
    ['undefined', 'Data!A1', [[undefined]], 'RAW', 'undefined'],
    ['an object', 'Data!A1', [[{}]], 'RAW', 'object'],
    ['a text that is too long', 'Data!A1', [['x'.repeat(50_001)]], 'RAW', '50000 characters'],
  ])('%s is refused and nothing changes', (_why, range, values, option, message) => {
    const before = structuredClone(book);
    expect(() =>
      writeValues(
        book,
        [
          { range: 'Data!A1', values: [['first']] },
          { range, values },
        ],
        option,
      ),
    ).toThrow(message);
    expect(book).toEqual(before);
  });

  test('clearing takes values and keeps formats', () => {
    const { book: next, clearedRanges } = clearValues(book, ['Data!A1:D3']);
    expect(next.sheets[0]?.cells).toEqual([
      [null, null, { userEnteredFormat: date.userEnteredFormat }],
      [],
      [],
      ...(book.sheets[0]?.cells.slice(3) ?? []),
    ]);
    expect(clearedRanges).toEqual(['Data!A1:D3']);
  });
});
