import { expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import { parseMask } from '../../../../apps-script/local/book/field-mask.ts';
import { toSpreadsheetResource } from '../../../../apps-script/local/book/spreadsheet-resource.ts';

const bold = { textFormat: { bold: true, link: { uri: '#gid=7' } } };
const chart = { chartId: 3, spec: { title: 't' }, position: { overlayPosition: { anchorCell: { sheetId: 7 } } } };
const metadata = (metadataId: number, location: object) => ({
  metadataId,
  metadataKey: 'k',
  visibility: 'DOCUMENT',
  location,
});
const ofRow = metadata(2, {
  locationType: 'ROW',
  dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
});
const ofSheet = metadata(1, { locationType: 'SHEET', sheetId: 7 });
const book = createBook({
  id: 'b1',
  title: 'Survey',
  locale: 'zh_CN',
  timeZone: 'Asia/Shanghai',
  sheets: [
    { title: 'Data', sheetId: 0, gridProperties: { rowCount: 3, columnCount: 2 }, values: [['a', 1.25]] },
    {
      title: 'Board',
      sheetId: 7,
      hidden: true,
      gridProperties: { rowCount: 2, columnCount: 3, frozenRowCount: 1 },
      values: [[null, { userEnteredValue: { stringValue: 'x' }, userEnteredFormat: bold, note: 'n' }]],
      columns: [null, { pixelSize: 220 }, { hiddenByUser: true }],
      charts: [chart],
      developerMetadata: [ofSheet, ofRow],
    },
  ],
});

test('the whole book, field by field as the API names them', () => {
  expect(toSpreadsheetResource(book)).toEqual({
    spreadsheetId: 'b1',
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/b1/edit',
    properties: { title: 'Survey', locale: 'zh_CN', timeZone: 'Asia/Shanghai', autoRecalc: 'ON_CHANGE' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Data',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 3, columnCount: 2 },
        },
        data: [
          {
            rowData: [
              {
                values: [
                  { userEnteredValue: { stringValue: 'a' }, effectiveValue: { stringValue: 'a' }, formattedValue: 'a' },
                  {
                    userEnteredValue: { numberValue: 1.25 },
                    effectiveValue: { numberValue: 1.25 },
                    formattedValue: '1.25',
                  },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 21 }],
            columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }],
          },
        ],
      },
      {
        properties: {
          sheetId: 7,
          title: 'Board',
          index: 1,
          sheetType: 'GRID',
          hidden: true,
          gridProperties: { rowCount: 2, columnCount: 3, frozenRowCount: 1 },
        },
        charts: [chart],
        developerMetadata: [ofSheet],
        data: [
          {
            rowData: [
              {
                values: [
                  {},
                  {
                    userEnteredValue: { stringValue: 'x' },
                    effectiveValue: { stringValue: 'x' },
                    formattedValue: 'x',
                    userEnteredFormat: bold,
                    effectiveFormat: bold,
                    hyperlink: '#gid=7',
                    note: 'n',
                  },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21, developerMetadata: [ofRow] }],
            columnMetadata: [{ pixelSize: 100 }, { pixelSize: 220 }, { pixelSize: 100, hiddenByUser: true }],
          },
        ],
      },
    ],
  });
});

test('grid data comes only when asked for', () => {
  expect(toSpreadsheetResource(book, {}).sheets?.every((sheet) => !('data' in sheet))).toBe(true);
  const byMask = toSpreadsheetResource(book, { fields: parseMask('sheets.properties.title'), includeGridData: true });
  expect(byMask).toEqual({ sheets: [{ properties: { title: 'Data' } }, { properties: { title: 'Board' } }] });
});

test('a mask reaches into cells', () => {
  const fields = parseMask('sheets(data(rowData(values(userEnteredValue.numberValue,formattedValue))))');
  expect(toSpreadsheetResource(book, { fields }).sheets?.[0]).toEqual({
    data: [
      {
        rowData: [
          {
            values: [
              { userEnteredValue: {}, formattedValue: 'a' },
              { userEnteredValue: { numberValue: 1.25 }, formattedValue: '1.25' },
            ],
          },
        ],
      },
    ],
  });
});

test('ranges choose sheets and pieces of them', () => {
  const { sheets } = toSpreadsheetResource(book, {
    ranges: ['Board!B1:B1', 'Board!C2'],
    fields: parseMask(
      'sheets(properties.title,data(startRow,startColumn,rowData.values.formattedValue,columnMetadata.pixelSize))',
    ),
  });
  expect(sheets).toEqual([
    {
      properties: { title: 'Board' },
      data: [
        { startColumn: 1, rowData: [{ values: [{ formattedValue: 'x' }] }], columnMetadata: [{ pixelSize: 220 }] },
        { startRow: 1, startColumn: 2, rowData: [], columnMetadata: [{ pixelSize: 100 }] },
      ],
    },
  ]);
});

test.each([
  ['a formula without a known result shows nothing', { formulaValue: '=1+1' }, undefined, undefined],
  ['a formula with its result', { formulaValue: '=1+1' }, { numberValue: 2 }, '2'],
  ['an error', { formulaValue: '=A0' }, { errorValue: { type: 'REF' } }, '#REF!'],
  ['a boolean', { boolValue: false }, undefined, 'FALSE'],
])('%s', (_why, userEnteredValue, effectiveValue, shown) => {
  const cell = { userEnteredValue, ...(effectiveValue && { effectiveValue }) };
  const resource = toSpreadsheetResource(createBook({ sheets: [{ title: 'a', values: [[cell]] }] }));
  expect(resource.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe(shown);
});

test('filter views and protections are listed, and masked field by field', () => {
  const filterViews = [{ filterViewId: 5, title: 'V', range: { sheetId: 0 } }];
  const protectedRanges = [{ protectedRangeId: 6, range: { sheetId: 0 }, description: 'd' }];
  const held = createBook({ sheets: [{ title: 'a', filterViews, protectedRanges }] });
  const [sheet] = toSpreadsheetResource(held, {}).sheets ?? [];
  expect(sheet).toMatchObject({ filterViews, protectedRanges });
  const fields = parseMask('sheets(filterViews(filterViewId,title),protectedRanges.description)');
  expect(toSpreadsheetResource(held, { fields }).sheets).toEqual([
    { filterViews: [{ filterViewId: 5, title: 'V' }], protectedRanges: [{ description: 'd' }] },
  ]);
});
