import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const boldItalic = { userEnteredFormat: { textFormat: { bold: true, italic: true } } };
const book = createBook({
  sheets: [
    {
      title: 'Data',
      sheetId: 0,
      gridProperties: { rowCount: 5, columnCount: 3 },
      values: [['a', { ...text('b'), ...boldItalic, note: 'n' }, 'c'], ['d', 'e', 'f'], [], [boldItalic]],
    },
    {
      title: 'Locked',
      sheetId: 1,
      protectedRanges: [{ protectedRangeId: 1, range: { sheetId: 1, endRowIndex: 2 }, requestingUserCanEdit: false }],
    },
  ],
});
const square = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
const cellsAfter = (...requests: Request[]) => applyRequests(book, requests).book.sheets[0]?.cells;

test('updateCells with a range clears what its rows do not cover, for the masked fields alone', () => {
  const rows = [{ values: [text('x')] }];
  expect(cellsAfter({ updateCells: { range: square, rows, fields: 'userEnteredValue' } })).toEqual([
    [text('x'), { ...boldItalic, note: 'n' }, text('c')],
    [null, null, text('f')],
    [],
    [boldItalic],
  ]);
});

test('updateCells without rows clears', () => {
  const fields = 'userEnteredValue,userEnteredFormat,note';
  expect(cellsAfter({ updateCells: { range: { sheetId: 0 }, fields } })).toEqual([]);
});

test('updateCells with a start takes rows of different lengths and leaves the rest', () => {
  const start = { sheetId: 0, rowIndex: 1, columnIndex: 1 };
  const rows = [{ values: [text('x'), text('y')] }, {}, { values: [text('z')] }];
  expect(cellsAfter({ updateCells: { start, rows, fields: 'userEnteredValue' } })).toEqual([
    book.sheets[0]?.cells[0],
    [text('d'), text('x'), text('y')],
    [],
    [boldItalic, text('z')],
  ]);
});

test('nested masks touch their leaves alone', () => {
  const backgroundColor = { red: 1 };
  const cell = { userEnteredFormat: { textFormat: { italic: true }, backgroundColor }, note: 'ignored' };
  const fields = 'userEnteredFormat(textFormat.bold,backgroundColor)';
  const cells = cellsAfter({ repeatCell: { range: { ...square, startColumnIndex: 1 }, cell, fields } });
  expect(cells?.[0]?.[1]).toEqual({
    ...text('b'),
    userEnteredFormat: { textFormat: { italic: true }, backgroundColor },
    note: 'n',
  });
  expect(cells?.[1]?.[1]).toEqual({ ...text('e'), userEnteredFormat: { backgroundColor } });
});

test('a new value drops the runs and the result of the old one', () => {
  const old = {
    userEnteredValue: { formulaValue: '=1' },
    effectiveValue: { numberValue: 1 },
    textFormatRuns: [{ startIndex: 0 }],
  };
  const one = createBook({ sheets: [{ title: 'a', values: [[old]] }] });
  const request = {
    updateCells: { start: { sheetId: 0 }, rows: [{ values: [text('x')] }], fields: 'userEnteredValue' },
  };
  expect(applyRequests(one, [request]).book.sheets[0]?.cells).toEqual([[text('x')]]);
});

test('appendCells goes below the last value, not the last format, and makes room', () => {
  const rows = Array.from({ length: 4 }, (_, place) => ({ values: [text(`r${place}`)] }));
  const { sheets } = applyRequests(book, [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }]).book;
  expect(sheets[0]?.cells.slice(2)).toEqual([
    [text('r0')],
    [{ ...boldItalic, ...text('r1') }],
    [text('r2')],
    [text('r3')],
  ]);
  expect(sheets[0]?.gridProperties.rowCount).toBe(6);
});

test('validation is set on every cell and cleared by none', () => {
  const rule = { condition: { type: 'BOOLEAN' }, strict: true };
  const range = { ...square, startRowIndex: 1, endColumnIndex: 1 };
  const set: Request = { setDataValidation: { range, rule } };
  expect(cellsAfter(set)?.[1]?.[0]).toEqual({ ...text('d'), dataValidation: rule });
  expect(cellsAfter(set, { setDataValidation: { range } })).toEqual(book.sheets[0]?.cells);
});

describe('copyPaste', () => {
  const paste = (pasteType: string, source: object, destination: object): Request => ({
    copyPaste: { source: { sheetId: 0, ...source }, destination: { sheetId: 0, ...destination }, pasteType },
  });
  const topRow = { startRowIndex: 0, endRowIndex: 1 };

  test('PASTE_VALUES brings values, blanks too, and leaves the formats of the place', () => {
    const request = paste('PASTE_VALUES', { startRowIndex: 2, endRowIndex: 4 }, { startRowIndex: 0, endRowIndex: 2 });
    expect(cellsAfter(request)?.slice(0, 2)).toEqual([[null, { ...boldItalic, note: 'n' }], []]);
  });

  test('PASTE_VALUES brings the result of a formula', () => {
    const formula = { userEnteredValue: { formulaValue: '=1+2' }, effectiveValue: { numberValue: 3 } };
    const one = createBook({ sheets: [{ title: 'a', sheetId: 0, values: [[formula]] }] });
    const cell = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const below = { ...cell, startRowIndex: 1, endRowIndex: 2 };
    const [, row] = applyRequests(one, [paste('PASTE_VALUES', cell, below)]).book.sheets[0]?.cells ?? [];
    expect(row).toEqual([{ userEnteredValue: { numberValue: 3 } }]);
  });

  test('PASTE_NORMAL brings all; a destination that is a multiple is filled', () => {
    const cells = cellsAfter(paste('PASTE_NORMAL', topRow, { startRowIndex: 2, endRowIndex: 4 }));
    expect(cells?.slice(2)).toEqual([book.sheets[0]?.cells[0], book.sheets[0]?.cells[0]]);
  });

  test('a smaller destination takes the whole source, from before the copy', () => {
    const cells = cellsAfter(
      paste('PASTE_NORMAL', { startRowIndex: 0, endRowIndex: 2 }, { startRowIndex: 1, endRowIndex: 2 }),
    );
    expect(cells?.slice(0, 3)).toEqual([book.sheets[0]?.cells[0], book.sheets[0]?.cells[0], book.sheets[0]?.cells[1]]);
  });

  test.each([
    [paste('PASTE_FORMAT', topRow, topRow), 'refusing to pretend'],
    [paste('PASTE_VALUES', topRow, { startRowIndex: 5, endRowIndex: 6 }), 'exceeds grid limits'],
    [
      paste('PASTE_VALUES', { startRowIndex: 0, endRowIndex: 2 }, { startRowIndex: 4, endRowIndex: 5 }),
      'exceeds grid limits',
    ],
  ])('%j is refused', (request, message) => {
    expect(() => cellsAfter(request)).toThrow(message);
  });
});

test.each<[why: string, request: Request, message: string]>([
  ['no mask', { updateCells: { range: square } }, 'At least one field'],
  ['a star', { repeatCell: { range: square, cell: {}, fields: '*' } }, "'*'"],
  ['a read-only field', { updateCells: { range: square, fields: 'formattedValue' } }, 'Invalid field'],
  ['range and start', { updateCells: { range: square, start: { sheetId: 0 }, fields: 'note' } }, 'exactly one'],
  ['rows beyond the range', { updateCells: { range: square, rows: [{}, {}, {}], fields: 'note' } }, 'write row: 2'],
  [
    'cells beyond the range',
    { updateCells: { range: square, rows: [{ values: [{}, {}, {}] }], fields: 'note' } },
    'write column: 2',
  ],
  [
    'outside the grid',
    { repeatCell: { range: { sheetId: 0, endRowIndex: 6 }, cell: {}, fields: 'note' } },
    'exceeds grid limits',
  ],
  ['an empty range', { repeatCell: { range: { ...square, startRowIndex: 2 }, cell: {}, fields: 'note' } }, 'is empty'],
  ['an unknown sheet', { repeatCell: { range: { sheetId: 9 }, cell: {}, fields: 'note' } }, 'No grid with id: 9'],
  [
    'a long text',
    { repeatCell: { range: square, cell: text('x'.repeat(50_001)), fields: 'userEnteredValue' } },
    '50000 characters',
  ],
  [
    'a protected cell',
    { repeatCell: { range: { sheetId: 1, startRowIndex: 1 }, cell: {}, fields: 'note' } },
    'protected',
  ],
])('%s is refused', (_why, request, message) => {
  expect(() => cellsAfter(request)).toThrow(message);
});

test('a cell of exactly 50,000 characters is taken', () => {
  const cell = text('x'.repeat(50_000));
  expect(cellsAfter({ repeatCell: { range: square, cell, fields: 'userEnteredValue' } })?.[0]?.[0]).toEqual(cell);
});
